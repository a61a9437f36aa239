/**
 * What the operands of each operation are, in the order of their numbers; two
 * operations have none.
 *
 * | digit | operand |
 * | --- | --- |
 * | 0 | index of a condition |
 * | 1 | key |
 * | 2 | notice |
 * | 3 | text |
 * | 4 | rank of a heading, or 1 for yes and 0 for no |
 * | 5 | index of an `id` instruction, or 0 |
 * | 6 | index of a `first` instruction |
 * | 7 | length of the body that follows |
 * | 8 | piece of HTML |
 * | 9 | length of the first part of that body |
 */
export const operands = '07 17 7 14 13 3 334 7 7 17 197   887 197 4357 67 2 '.split(' ')
