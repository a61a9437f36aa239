/** What tells the uses of a key apart: nothing for the first, then `-2` and so on. */
export function suffix(use: number): string {
  return use > 1 ? `-${use}` : ''
}
