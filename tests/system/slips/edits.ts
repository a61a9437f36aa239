/** One edit of an article. */
export interface Edit {
  /** What was done, in words. */
  what: string
  /** What kind of edit that is. */
  kind: string
  /** Article after it. */
  value: string
  /** Lines that it deletes, doubles or moves as they are. */
  moved?: ReadonlyArray<string>
}

/** Characters that are put in the place of others, or between them. */
const characters: ReadonlyArray<string> = [
  ...' \t\n\r\v\0',
  ...'\u00a0\u2028\u2029\u0085\u200b\u00ad\ufeff',
  ...'\uff1a\ua789\u2236',
  ...'-\u2010\u2013\u2014',
  ...'"\'\u201c\u201d\u2018\u2019',
  ...':;.,!#[](){}<>=_*~`|/\\+?',
  ...'axA1',
  ...'\u0430\u0301',
  '\ud83d'
]

/** How many edits there are at each character. */
export const editsAtPlace = 3 + 2 * characters.length

/**
 * Edit one character.
 *
 * @param source
 *   Article.
 * @param offset
 *   Offset of the character.
 * @param index
 *   Which edit, below `editsAtPlace`.
 * @returns
 *   Edit; nothing when it changes nothing.
 */
export function editPlace(source: string, offset: number, index: number): Edit | undefined {
  const before = source.slice(0, offset)
  const char = source[offset] as string
  const after = source.slice(offset + 1)
  if (index === 0) return edit('delete', before + after)
  if (index === 1) return edit('double', before + char + char + after)
  if (index === 2) {
    const next = after.slice(0, 1)
    if (next === char || next === '') return undefined
    return edit('swap', before + next + char + after.slice(1), next)
  }
  const other = characters[(index - 3) >> 1] as string
  if (index % 2 === 1) {
    if (other === char) return undefined
    return edit('replace', before + other + after, other)
  }
  return edit('insert', before + other + char + after, other)

  function edit(verb: string, value: string, other?: string): Edit {
    return {
      kind: [verb, classOf(char), ...(other === undefined ? [] : [classOf(other)])].join(', '),
      value,
      what: [verb, show(char), ...(other === undefined ? [] : [show(other)])].join(' ')
    }
  }
}

/** Characters that are alike to who mistypes them. */
const classes: ReadonlyArray<readonly [name: string, pattern: RegExp]> = [
  ['line ending', /[\n\r]/],
  ['blank', /[ \t]/],
  ['colon', /:/],
  ['name', /[a-z]/],
  ['letter or digit', /[A-Z0-9]/],
  ['sign', /[!-~]/],
  ['odd blank', /[\v\f\0\u0085\p{Z}\p{Cf}]/u]
]

function classOf(char: string): string {
  return classes.find(([, pattern]) => pattern.test(char))?.[0] ?? 'other'
}

/** Edits of a whole line: the lines before, the line, those after. */
const lineEdits: ReadonlyArray<
  readonly [what: string, edit: (line: string, next: string | undefined) => Array<string>]
> = [
  ['delete', () => []],
  ['double', (line) => [line, line]],
  ['swap with the next', (line, next) => (next === undefined ? [line] : [next, line])],
  ['join with the next', (line, next) => (next === undefined ? [line] : [line + next])],
  [
    'join with the next by a space',
    (line, next) => [next === undefined ? line : `${line} ${next}`]
  ],
  ...[' ', '  ', '   ', '    ', '     ', '\t', '> ', '- ', '1. ', '# ', '\u00a0', '<!-- '].map(
    (prefix) => [`put ${show(prefix)} before`, (line: string) => [prefix + line]] as const
  ),
  ['put a blank line after', (line) => [line, '']],
  ['take the indent away', (line) => [line.trimStart()]]
]

/** How many edits there are of each line. */
export const editsOfLine = lineEdits.length

/**
 * Edit one line.
 *
 * @param source
 *   Article.
 * @param line
 *   Which line.
 * @param index
 *   Which edit, below `editsOfLine`.
 * @returns
 *   Edit; nothing when it changes nothing.
 */
export function editLine(source: string, line: number, index: number): Edit | undefined {
  const ending = source.includes('\r\n') ? '\r\n' : '\n'
  const lines = source.split(ending)
  const [what, edit] = lineEdits[index] as (typeof lineEdits)[number]
  const old = lines[line] as string
  const next = lines[line + 1]
  const takesNext = what.includes('the next')
  lines.splice(line, takesNext ? 2 : 1, ...edit(old, next))
  const value = lines.join(ending)
  if (value === source) return undefined
  const moved = /^(?:delete|double|swap)/.test(what)
    ? [old, ...(takesNext ? [next ?? ''] : [])]
    : undefined
  return {kind: what, value, what: `line ${JSON.stringify(old)}: ${what}`, ...(moved && {moved})}
}

/** Lines of an article. */
export function countLines(source: string): number {
  return source.split('\n').length
}

/** A character as one reads it, or its code point. */
function show(text: string): string {
  return [...text]
    .map((char) =>
      /[!-~]/.test(char)
        ? char
        : `U+${(char.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`
    )
    .join('')
}
