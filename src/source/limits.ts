/**
 * How large and how intricate an article may be.
 *
 * The Markdown parser underneath takes quadratic time or worse on small
 * inputs made for it, so size alone is no bound.
 * A *block* is a run of lines that are not blank.
 */
export interface Limits {
  /** Length of the source, in UTF-16 code units. */
  size: number
  /** Length of the front matter, in UTF-16 code units. */
  frontMatter: number
  /** List, quote and note markers at the start of a line. */
  markers: number
  /** Column of the last such marker. */
  markerColumn: number
  /** Directives that are open at once. */
  openDirectives: number
  /** `*`, `_` and `~` in a block. */
  emphasis: number
  /** `[` and `]` in a block. */
  brackets: number
  /** `[` that are open at once in a block. */
  openBrackets: number
  /** `<` in a block. */
  angles: number
  /** Runs of backticks in a block for which there is no second run. */
  backticks: number
  /**
   * Work of the parser and of what follows it, as estimated from the source:
   * for each character, line and block, and for whatever makes the parser go
   * over what it has read once more, such as a line that ends a quotation, a
   * heading made by the line below it, or brackets in one block.
   *
   * One is at most about 0.8 µs on a machine that compiles 150 kB of an ordinary
   * article in half a second: the default is at most about 1.3 seconds there.
   */
  complexity: number
  /**
   * Work of telling readers apart: parts of sets that are looked at while
   * conditions are read and joined.
   *
   * Whatever is asked of the article afterwards may take as much again, and
   * `variants` five times as much.
   */
  conditions: number
  /**
   * Length of what references repeat of their definitions, addresses and
   * titles, in UTF-16 code units; one definition may be referred to thousands
   * of times. Each source of a citation counts for 200.
   */
  repeated: number
  /** Columns of a table. */
  tableColumns: number
  /** Cells of all tables, rows filled up to the header's width. */
  tableCells: number
}

/**
 * Limits when none are given.
 *
 * The largest figures seen in real articles are two to a hundred times
 * smaller, that of `complexity` 1.4 times, in an article of 142 kB; raise one
 * when an article of your own is refused.
 */
export const defaultLimits: Readonly<Limits> = {
  angles: 1_000,
  backticks: 500,
  brackets: 2_000,
  complexity: 1_600_000,
  conditions: 2_000_000,
  emphasis: 1_000,
  frontMatter: 65_536,
  markerColumn: 64,
  markers: 16,
  openBrackets: 100,
  openDirectives: 32,
  repeated: 1_000_000,
  size: 1_000_000,
  tableCells: 20_000,
  tableColumns: 100
}
