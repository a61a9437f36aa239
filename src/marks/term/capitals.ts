/**
 * Whether a word has its capital from the start of a sentence.
 *
 * One that the lexicon writes with a capital has it anyway; then the text
 * before tells, and where that is white space what stands before it.
 */
export function startsSentence(
  form: string,
  surface: string,
  text: string,
  before: string
): boolean {
  if (!startsUpper(form)) return startsUpper(surface)
  // From the end: a pattern would look through all of the text for each word.
  const ink = text.trimEnd()
  if (ink === '') return /(?:^|[.!?]\s+)$/.test(before + text)
  return ink.length < text.length && /[.!?]/.test(ink.slice(-1))
}

/** A text with a capital. */
export function upperFirst(value: string): string {
  return value.slice(0, 1).toUpperCase() + value.slice(1)
}

/** A text without a capital. */
export function lowerFirst(value: string): string {
  return value.slice(0, 1).toLowerCase() + value.slice(1)
}

/** Whether a text starts with a capital. */
export function startsUpper(value: string): boolean {
  return /^\p{Lu}/u.test(value)
}
