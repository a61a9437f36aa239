/** Levels that front matter may have; the YAML parser takes very long, or all memory, with thousands. */
export const mostLevels = 50

/**
 * Find where lists and maps of YAML stand in each other too deeply.
 *
 * Brackets, markers and indentation in quoted text count too: only text that
 * holds dozens of them comes near the limit.
 *
 * @param text
 *   YAML.
 * @returns
 *   Offset; nothing when it is no deeper than it may be.
 */
export function findDeep(text: string): number | undefined {
  const indents: Array<number> = []
  let brackets = 0
  let offset = 0
  for (const line of text.split(/(?<=[\n\r])/)) {
    // Each marker of a list, or of a key, opens a level on the same line.
    const [lead] = /^(?:[\t ]|[-?:](?=[\t ]))*/.exec(line) as RegExpExecArray
    if (lead.length < line.trimEnd().length) {
      const markers = lead.replace(/[\t ]/g, '').length
      while (indents.length > 0 && (indents.at(-1) as number) >= lead.length) indents.pop()
      for (let level = 0; level <= markers; level++) indents.push(lead.length)
      if (indents.length > mostLevels) return offset
    }
    for (let index = lead.length; index < line.length; index++) {
      const char = line[index] as string
      if (char === '[' || char === '{') brackets++
      else if ((char === ']' || char === '}') && brackets > 0) brackets--
      if (brackets > mostLevels) return offset + index
    }
    offset += line.length
  }
  return undefined
}
