/**
 * Instructions of a compiled article: a flat list of integers.
 *
 * An integer from `text` on stands for a piece of HTML, the string with index
 * `integer - text`; a smaller one is an operation, with its operands after it.
 * Instructions stand in output order; a *length* says how many integers after
 * the instruction belong to it.
 *
 * | operation | operands | meaning |
 * | - | - | - |
 * | `if` | condition, length | what belongs to it is for readers in the condition |
 * | `first` | key, length | what belongs to it is for the first visible use of the key; other uses go on after it |
 * | `skip` | length | jump over the next integers: ends what belongs to a `first` |
 * | `number` | key | write the number of a key, by first visible use |
 * | `reference` | key | write `-2` for the second use of the key, and so on; nothing for the first |
 * | `id` | name, link, explicit | write an id, unique among what is visible; explicit ones (1) first; `name` and `link` are strings, the latter as it stands in a URL |
 * | `link` | length, ids | write the first of these ids that is visible; they are the indexes of their `id` instructions |
 * | `list` | length | the notes that were numbered, in that order; only `note` instructions belong to it |
 * | `note` | key, name, length | the body of the note of a key; `name` is a string, its part of ids |
 * | `back` | key, length | what belongs to it is written for each use of the key |
 * | `use` | | in `back`: write which use it is |
 * | `again` | length | in `back`: what belongs to it is for uses after the first |
 * | `heading` | rank, id, length | a heading of the article's own begins; `id` is the index of its `id` instruction, 0 without one; what belongs to it is its text, not HTML: pieces, `if`, `as` and `skip` |
 * | `as` | first, length | in `heading`: what belongs to it is for those for whom that `first` instruction, given by its index, is the first use; the others go on after it |
 * | `notice` | notice | the content of a notice begins |
 * | `end` | | and ends |
 */
export const operation = {
  if: 0,
  first: 1,
  skip: 2,
  number: 3,
  reference: 4,
  id: 5,
  link: 6,
  list: 7,
  note: 8,
  back: 9,
  use: 10,
  again: 11,
  heading: 12,
  as: 13,
  notice: 14,
  end: 15,
  text: 16
} as const

/** What is decided for readers. */
export interface Program {
  /** Instructions, see `operation`. */
  readonly code: ReadonlyArray<number>
  /** Pieces of HTML, texts and names, each once. */
  readonly strings: ReadonlyArray<string>
  /** Decision diagram of the conditions, see `holds`. */
  readonly nodes: ReadonlyArray<number>
  /** Entry into `nodes` of each condition. */
  readonly roots: ReadonlyArray<number>
  /** How many keys there are; keys are `0` to `keys - 1`. */
  readonly keys: number
}
