/** Front matter: lines between `---` at the very start and the next `---`. */
export interface Matter {
  /** Offset after the closing fence. */
  end: number
  /** Offset of the first character between the fences. */
  textStart: number
  /** Offset after the last character between the fences, its line ending not included. */
  textEnd: number
}

/** Find front matter, exactly as `micromark-extension-frontmatter` does. */
export function findMatter(source: string): Matter | undefined {
  const open = /^---[\t ]*(?:\r\n|\n|\r)/.exec(source)
  if (!open) return undefined
  const textStart = open[0].length
  // The closing fence may be the very next line.
  const first = /---[\t ]*(?=[\r\n]|$)/y
  first.lastIndex = textStart
  if (first.test(source)) return {end: first.lastIndex, textEnd: textStart, textStart}
  const later = /(?:\r\n|\n|\r)---[\t ]*(?=[\r\n]|$)/g
  later.lastIndex = textStart
  const match = later.exec(source)
  return match ? {end: later.lastIndex, textEnd: match.index, textStart} : undefined
}
