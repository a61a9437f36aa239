/** A piece of a formatted reference. */
export interface ReferencePart {
  readonly text: string
  /** How it is set (default: plain). */
  readonly style?: 'bold' | 'italic' | 'sub' | 'sup'
  /** Address that it leads to. */
  readonly href?: string
  /** Whether it is the year of publication, after which letters tell sources apart (default: it isn't). */
  readonly year?: true
}

/** A piece as it is put together here. */
export interface Part extends ReferencePart {
  /** No full stop follows it, which would be taken for a part of it. */
  readonly open?: boolean
}

/** Pieces, or a text that is one. */
export type Written = string | ReadonlyArray<Part>

const tag = /<(\/?)(i|em|b|strong|sub|sup|sc|span)(?:\s[^<>]{0,200})?>/gi

const styles: Readonly<Record<string, NonNullable<Part['style']>>> = {
  b: 'bold',
  em: 'italic',
  i: 'italic',
  strong: 'bold',
  sub: 'sub',
  sup: 'sup'
}

/** Read a text with the tags that CSL-JSON has in titles. */
export function richText(value: string): Array<Part> {
  const parts: Array<Part> = []
  const open: Array<string> = []
  let from = 0
  for (const {0: whole, 1: slash, 2: name = '', index} of value.matchAll(tag)) {
    add(value.slice(from, index))
    from = index + whole.length
    if (slash === '') open.push(name.toLowerCase())
    else if (open.at(-1) === name.toLowerCase()) open.pop()
  }
  add(value.slice(from))
  return parts

  function add(raw: string): void {
    if (raw === '') return
    const style = open.map((name) => styles[name]).findLast((known) => known !== undefined)
    const text = raw.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
    parts.push(style ? {style, text} : {text})
  }
}

/** Set what is plain in a style. */
export function styled(parts: Written, style: NonNullable<Part['style']>): Array<Part> {
  return piecesOf(parts).map((part) => (part.style ? part : {...part, style}))
}

/** Pieces of what may be a text; none where there is nothing. */
export function piecesOf(written: Written | undefined): ReadonlyArray<Part> {
  if (written === undefined || written === '') return []
  return typeof written === 'string' ? [{text: written}] : written
}

/** Text of pieces. */
export function plainText(parts: ReadonlyArray<ReferencePart>): string {
  return parts.map(({text}) => text).join('')
}

/** Join what is there, with a text between. */
export function join(
  written: ReadonlyArray<Written | undefined>,
  between: string
): ReadonlyArray<Part> {
  const result: Array<Part> = []
  for (const each of written) {
    const pieces = piecesOf(each)
    if (pieces.length === 0) continue
    if (result.length > 0) result.push({text: between})
    result.push(...pieces)
  }
  return result
}

/** Join sentences: each ends with a full stop, unless it ends with a mark of its own. */
export function sentences(written: ReadonlyArray<Written | undefined>): ReadonlyArray<Part> {
  return join(
    written.map((each) => ended(piecesOf(each))),
    ' '
  )
}

function ended(pieces: ReadonlyArray<Part>): ReadonlyArray<Part> {
  const last = pieces.at(-1)
  if (!last) return []
  return last.open || /[.?!…。？！]["”’]?$/.test(last.text) ? pieces : [...pieces, {text: '.'}]
}
