/**
 * Text without NUL, which Markdown and HTML replace too and instructions are
 * told from text by, and without halves of surrogate pairs, which would become
 * another character where the text between them is hidden.
 */
export function cleanText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD')
}
