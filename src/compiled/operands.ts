/**
 * What the operands of each operation are, in the order of their numbers: a
 * condition (0), key (1), notice (2), text (3), a rank, or whether (4), the index of
 * an `id` instruction or 0 (5), that of a `first` instruction (6), a length (7), a
 * piece (8), how much of the length after it is a part of its own (9).
 */
export const operands = '07 17 7 1 13 3 334 7 7 17 197   887 197 4357 67 2 '.split(' ')
