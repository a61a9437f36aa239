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
