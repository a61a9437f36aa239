/**
 * Characters that stand in the flat text of a block for what is no text.
 *
 * They are of the private use area; those of the author's own are made
 * replacement characters in the flat text, which is only looked at.
 */
export const edge = '\uE000'

/** Code, an image or the like: it may be a word of the sentence. */
export const object = '\uE001'

/** A hard break: white space. */
export const lineBreak = '\uE002'

/** The mark of a note or citation: the sentence goes on as if it weren't there. */
export const noteMark = '\uE003'

/** A text of the author's as it stands in flat text, of the same length. */
export function flatten(value: string): string {
  return value.replace(/[\uE000-\uE003]/g, '\uFFFD')
}

/** Flat text without what stands in it for directives and marks of notes, which not everybody sees. */
export function withoutForms(text: string): string {
  return text.replace(/[\uE000\uE003]/g, '')
}

/**
 * Up to some characters of flat text before an offset.
 *
 * Directives, marks of notes and the white space between them count as one
 * space: how many of them others get is nothing that a rule may see.
 */
export function leftOf(text: string, end: number, size: number): string {
  return text.slice(reach(text, end, -1, size), end)
}

/** Up to some characters of flat text after an offset, counted as in {@linkcode leftOf}. */
export function rightOf(text: string, start: number, size: number): string {
  return text.slice(start, reach(text, start, 1, size))
}

/** Offset that some characters reach to from another one. */
function reach(text: string, from: number, step: -1 | 1, size: number): number {
  let at = from
  let left = size
  let blank = false
  while (left > 0) {
    const code = text.charCodeAt(step === 1 ? at : at - 1)
    if (Number.isNaN(code)) break
    at += step
    if (isForm(code)) continue
    const space = isSpace(code)
    if (!space || !blank) left--
    blank = space
  }
  return at
}

function isForm(code: number): boolean {
  return code === 0xe000 || code === 0xe003
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9
}
