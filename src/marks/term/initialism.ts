/** Whether a form has two capitals in a row, or a capital after the first letter of a word. */
export function isInitialism(form: string): boolean {
  // Most forms are written so.
  if (/^[a-z -]*$/.test(form)) return false
  return /[\p{L}\p{N}]\p{Lu}/u.test(form)
}
