/**
 * Instructions of a compiled article: a flat list of integers.
 *
 * An integer from `piece` on stands for a piece of HTML, the one with index
 * `integer - piece`; a smaller one is an operation, with its operands after it.
 * Instructions stand in output order; a *length* says how many integers after
 * the instruction belong to it.
 * Keys belong to sequences: each sequence has numbers of its own.
 *
 * | operation | operands | meaning |
 * | - | - | - |
 * | `if` | condition, length | what belongs to it is for readers in the condition |
 * | `first` | key, length | what belongs to it is for the first visible use of the key; other uses go on after it |
 * | `skip` | length | jump over the next integers: ends what belongs to a `first` |
 * | `number` | key, letters | write the number of a key in its sequence, by first visible use; as letters if `letters` is 1 |
 * | `reference` | key, name | a use of the key: write `-2` for the second, and so on, nothing for the first; `name` is a text, the id that this is written after, which others keep away from |
 * | `reserve` | name | write nothing; others keep away from this id, a text |
 * | `id` | name, link, explicit | write an id that others may bear too, unique among what is visible; explicit ones (1) first; `name` and `link` are texts, the latter as it stands in a URL |
 * | `link` | length, ids | write the first of these ids that is visible; they are the indexes of their `id` instructions |
 * | `list` | length | the entries of keys that have a number, in that order; only `entry` instructions belong to it |
 * | `entry` | key, length | the entry of a key in a list |
 * | `back` | key, others, length | what belongs to it is written for each use of the key: the first `others` integers for uses after the first, the rest for the first |
 * | `use` | | in `back`: write which use it is |
 * | `suffix` | | in `back`: write what `reference` wrote for the use |
 * | `group` | separator, range, length | the members that are visible, each key once, in the order of their numbers; the pieces `separator` and `range` stand between them; only `if` and `member` instructions belong to it |
 * | `member` | key, inner, length | a member of a group: the first `inner` integers are for one that both neighbours make a run of numbers with, the rest for all others; a run has `range` before its last member |
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
const reserve = 5
const id = 6
const link = 7
const list = 8
const entry = 9
const back = 10
const use = 11
const suffix = 12
const group = 13
const member = 14
const heading = 15
const form = 16
const notice = 17
const end = 18
const piece = 19

export {
  back,
  condition as if,
  end,
  entry,
  first,
  form as as,
  group,
  heading,
  id,
  link,
  list,
  member,
  notice,
  number,
  piece,
  reference,
  reserve,
  skip,
  suffix,
  use
}
