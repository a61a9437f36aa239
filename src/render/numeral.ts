/**
 * Write a number: as digits, or as `a` to `z`, `aa` to `zz`.
 *
 * @param number
 *   Number, from 1.
 * @param letters
 *   0 for digits, anything else for letters.
 */
export function numeral(number: number, letters: number): string {
  // Letters are the digits of base 36 from 10 on: a second one skips those that are none.
  const skipped = number > 26 ? 333 + 10 * (((number - 1) / 26) | 0) : 9
  return (letters ? number + skipped : number).toString(letters ? 36 : 10)
}
