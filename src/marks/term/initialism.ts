import type {Nodes} from 'mdast'

/** Whether a form has two capitals in a row, or a capital after the first letter of a word. */
export function isInitialism(form: string): boolean {
  // Most forms are written so.
  if (/^[a-z -]*$/.test(form)) return false
  return /[\p{L}\p{N}]\p{Lu}/u.test(form)
}

/** Two capitals in a word, in a text of ASCII and in any: what takes far less time to look for. */
const capitals = {any: /\p{Lu}[\p{L}\p{N}]*\p{Lu}/u, ascii: /[A-Z][A-Za-z\d]*[A-Z]/}

/** Whether a block may hold an initialism; most have none. */
export function mayHoldInitialism(node: Nodes): boolean {
  if (node.type === 'text') return hasCapitals(node.value)
  return 'children' in node && node.children.some(mayHoldInitialism)
}

/** Whether a word of a text has two capitals. */
export function hasCapitals(text: string): boolean {
  return (/[^\0-\x7F]/.test(text) ? capitals.any : capitals.ascii).test(text)
}
