/** What an edit hits. */
export type Part = 'block' | 'section' | 'matter' | 'code' | 'inline' | 'text'

/** List and quote markers, and white space. */
const prefix = String.raw`[\s>*+-]*(?:\d{1,9}[.)][\s>*+-]*)*`

const fenceLine = new RegExp(`^${prefix}:{2,}`)
const sectionLine = new RegExp(`^${prefix}::section\\b`)
const codeLine = new RegExp(`^${prefix}(?:\`{3,}|~{3,})`)

/**
 * Tell for every character what part of the article it belongs to.
 *
 * A line ending before or after a fence belongs to the fence.
 *
 * @param source
 *   Article, right as it stands.
 * @returns
 *   One part for each character.
 */
export function partsOf(source: string): Array<Part> {
  const parts = Array.from<unknown, Part>({length: source.length}, () => 'text')
  const matter = /^---[\t ]*\r?\n(?:.*\r?\n)*?---[\t ]*(?:\r?\n|$)/.exec(source)
  const matterEnd = matter ? matter[0].length : 0
  mark(0, matterEnd, 'matter')
  let code: string | undefined
  for (const {0: line, index} of source.matchAll(/[^\n\r]+/g)) {
    if (index < matterEnd) continue
    const fence = codeLine.exec(line)?.[0].replace(/^[^`~]*/, '')
    if (fence && (code === undefined || fence.startsWith(code))) {
      mark(index - 1, index + line.length + 1, 'code')
      code = code === undefined ? fence : undefined
    } else if (code !== undefined) {
      if (fenceLine.test(line)) mark(index, index + line.length, 'code')
    } else if (fenceLine.test(line)) {
      const part = sectionLine.test(line) ? 'section' : 'block'
      mark(index - 1, index + line.length + 1, part)
    } else {
      for (const {0: form, index: at} of line.matchAll(/:[a-z][a-z-]*[[{]/g)) {
        markInline(index + at, form.length, index + line.length)
      }
    }
  }
  return parts

  function mark(start: number, end: number, part: Part): void {
    for (let index = Math.max(0, start); index < Math.min(end, parts.length); index++) {
      parts[index] = part
    }
  }

  /** Name, brackets and attributes of a directive in a sentence. */
  function markInline(start: number, length: number, lineEnd: number): void {
    mark(start, start + length, 'inline')
    let index = start + length
    if (source[index - 1] === '[') {
      let depth = 1
      for (; index < lineEnd && depth > 0; index++) {
        if (source[index] === '[') depth++
        else if (source[index] === ']') depth--
      }
      mark(index - 1, index, 'inline')
    }
    if (source[index] === '{' || source[index - 1] === '{') {
      const end = source.indexOf('}', index)
      if (end !== -1 && end < lineEnd) mark(index, end + 1, 'inline')
    }
  }
}
