import {isBlank} from './prefix.js'

/**
 * Whether an item of a bullet list starts here, whatever goes before: its
 * marker is indented by less than four, and text follows it.
 */
export function startsItem(source: string, start: number, end: number): boolean {
  let index = start
  while (index < start + 4 && source.charCodeAt(index) === 32) index++
  const code = source.charCodeAt(index)
  const next = source.charCodeAt(index + 1)
  return (
    index < start + 4 &&
    (code === 42 || code === 43 || code === 45) &&
    (next === 9 || next === 32) &&
    !isBlank(source, index + 2, end)
  )
}

/** Columns of the table whose delimiter row this is; 0 if it is none. */
export function countColumns(source: string, start: number, end: number): number {
  let dashes = 0
  let pipes = 0
  let last = -1
  for (let index = start; index < end; index++) {
    const code = source.charCodeAt(index)
    if (code === 9 || code === 32) continue
    if (code === 45) dashes++
    else if (code === 124) pipes++
    else if (code !== 58) return 0
    last = code
  }
  if (dashes === 0 || pipes === 0) return 0
  return pipes + 1 - Number(source.charCodeAt(start) === 124) - Number(last === 124)
}

/** Whether a line may make a heading of the one before: `=` or `-` alone. */
export function isUnderline(source: string, start: number, end: number): boolean {
  let marker = -1
  for (let index = start; index < end; index++) {
    const code = source.charCodeAt(index)
    if (code === 9 || code === 32 || (code === 62 && marker === -1)) continue
    if (marker === -1) marker = code
    if (code !== marker || (code !== 45 && code !== 61)) return false
  }
  return marker !== -1
}
