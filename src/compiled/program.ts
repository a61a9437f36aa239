/** What is decided for readers. */
export interface Program {
  /** Instructions, see `operation`. */
  readonly code: ReadonlyArray<number>
  /** Pieces of HTML, each once. */
  readonly pieces: ReadonlyArray<string>
  /** Texts that are no HTML: of headings, titles and descriptions, and names, each once. */
  readonly texts: ReadonlyArray<string>
  /** Decision diagram of the conditions, see `holds`. */
  readonly nodes: ReadonlyArray<number>
  /** Entry into `nodes` of each condition. */
  readonly roots: ReadonlyArray<number>
  /** For each key, the sequence that it is numbered in. */
  readonly keys: ReadonlyArray<number>
}
