/** Length of a fence of code; 0 if there is none. */
export function countFence(source: string, start: number): number {
  const char = source[start]
  if (char !== '`' && char !== '~') return 0
  let end = start
  while (source[end] === char) end++
  return end - start
}

/** Whether fenced code ends with a fence, rather than with what is around it. */
export function isClosed(text: string, fence: number, value: string): boolean {
  const lines = text.split(/\r\n|\n|\r/)
  // Quote markers may precede.
  const last = (lines.at(-1) as string).replace(/^[\t >]+/, '').trimEnd()
  if (lines.length < 2 || last.length < fence || countFence(last, 0) < last.length) return false
  if (last[0] !== text[0]) return false
  // Else the last line is part of the code.
  return value === '' || value.split(/\r\n|\n|\r/).length === lines.length - 2
}
