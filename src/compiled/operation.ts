/**
 * Instructions of a compiled article: a flat list of integers.
 *
 * An integer from `piece` on stands for a piece of HTML, the one with index
 * `integer - piece`; a smaller one is an operation, with its operands after it.
 * Instructions stand in output order; a *length* says how many integers after
 * the instruction belong to it.
 *
 * | operation | operands | meaning |
 * | - | - | - |
 * | `if` | condition, length | what belongs to it is for readers in the condition |
 * | `first` | key, length | what belongs to it is for the first visible use of the key; other uses go on after it |
 * | `skip` | length | jump over the next integers: ends what belongs to a `first` |
 * | `number` | key | write the number of a key, by first visible use |
 * | `reference` | key | write `-2` for the second use of the key, and so on; nothing for the first; in `back`, for the use that it is |
 * | `id` | name, link, explicit | write an id that others may bear too, unique among what is visible; explicit ones (1) first; `name` and `link` are texts, the latter as it stands in a URL |
 * | `link` | length, ids | write the first of these ids that is visible; they are the indexes of their `id` instructions |
 * | `list` | length | the notes that were numbered, in that order; only `note` instructions belong to it |
 * | `note` | key, name, length | the body of the note of a key; `name` is a text, its part of ids |
 * | `back` | key, length | what belongs to it is written for each use of the key |
 * | `use` | | in `back`: write which use it is |
 * | `again` | length | in `back`: what belongs to it is for uses after the first |
 * | `heading` | rank, name, id, length | a heading of the article's own begins; `name` is a text, its id, and `id` the index of its `id` instruction, where the id may vary, else 0; what belongs to it is its text: `if`, `as`, `skip`, and in place of pieces texts |
 * | `as` | first, length | in `heading`: what belongs to it is for those for whom that `first` instruction, given by its index, is the first use; the others go on after it |
 * | `notice` | notice | the content of a notice begins |
 * | `end` | | and ends |
 */
// Constants of a module, which bundlers write out where they are used.
const condition = 0
const first = 1
const skip = 2
const number = 3
const reference = 4
const id = 5
const link = 6
const list = 7
const note = 8
const back = 9
const use = 10
const again = 11
const heading = 12
const form = 13
const notice = 14
const end = 15
const piece = 16

export {
  again,
  back,
  condition as if,
  end,
  first,
  form as as,
  heading,
  id,
  link,
  list,
  note,
  notice,
  number,
  piece,
  reference,
  skip,
  use
}
