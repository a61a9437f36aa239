/**
 * Name without the numbers that may have been put after it: `dose` of `dose-1-2`.
 *
 * Goes from the end: a pattern would try each hyphen of `-1-1-1x` anew.
 */
export function stemOf(name: string): string {
  let stem = name.length
  let digits = false
  for (let index = name.length - 1; index >= 0; index--) {
    const code = name.charCodeAt(index)
    if (code > 47 && code < 58) digits = true
    else if (code !== 45 || !digits) break
    else {
      stem = index
      digits = false
    }
  }
  return name.slice(0, stem)
}
