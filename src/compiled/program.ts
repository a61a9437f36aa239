/**
 * Operations of a program.
 *
 * A program is a flat list of integers, four for each instruction: the
 * operation and its three operands.
 * Instructions stand in output order; those of note bodies come last.
 *
 * | operation | operands | meaning |
 * | - | - | - |
 * | `if` | condition, length | the next `length` instructions are for readers in the condition |
 * | `first` | key, length, other | the next `length` instructions at the first visible use of the key, else the `other` after them |
 * | `number` | key | the number of a key, by first visible use |
 * | `reference` | key | which use of the key this is |
 * | `id` | name, explicit | an id, unique among what is visible; explicit ones (1) first |
 * | `list` | length | the notes that were numbered, in that order; their `note` instructions are the next `length` |
 * | `note` | key, length | the body of the note of a key |
 * | `back` | key | links back to each use of a key, known once everything is decided |
 */
export const operation = {
  if: 0,
  first: 1,
  number: 2,
  reference: 3,
  id: 4,
  list: 5,
  note: 6,
  back: 7
} as const

/** Integers for each instruction. */
export const stride = 4

/** What differs between readers, without any text. */
export interface Program {
  /** Four integers for each instruction, see `operation`. */
  instructions: ReadonlyArray<number>
  /** Decision diagram of the conditions, see `holds`. */
  nodes: ReadonlyArray<number>
  /** Entry into `nodes` of each condition. */
  roots: ReadonlyArray<number>
  /** How many keys there are; keys are `0` to `keys - 1`. */
  keys: number
  /** Names that `id` instructions point at: slugs and explicit ids, without the prefix. */
  names: ReadonlyArray<string>
  /** For each key of a note, its part of the ids of the note (`fn-…`) and of its references (`fnref-…`). */
  notes: Readonly<Record<number, string>>
}
