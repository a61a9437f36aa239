/**
 * Write a number: as digits, or as `a` to `z`, `aa` to `zz`.
 *
 * @param number
 *   Number, from 1.
 * @param letters
 *   0 for digits, anything else for letters.
 */
export function numeral(number: number, letters: number): string {
  // In base 36 the digits from 10 on are letters: 1 is 9 less than `a`, and 27 is
  // 343 less than `aa` (10 * 36 + 10). Each further 26 skip the ten that are none.
  const skipped = number > 26 ? 333 + 10 * (((number - 1) / 26) | 0) : 9
  return (letters ? number + skipped : number).toString(letters ? 36 : 10)
}
