import type {Check, Entry} from './check.js'

/** Check the words that must or may not stand around a term. */
export function checkContext({add}: Check, {concept: {never, only}, path}: Entry): void {
  if (never === undefined && only === undefined) return
  const lists = {
    'never.after': never?.after,
    'never.before': never?.before,
    'never.in': never?.in,
    'only.after': only?.after,
    'only.before': only?.before
  }
  for (const [name, list] of Object.entries(lists)) {
    if (list === undefined) continue
    if (list.length === 0) {
      add(`${path}.${name}`, 'Unexpected empty list, expected words, or none of this key')
    }
    for (const [index, words] of list.entries()) {
      if (words.trim() === '') {
        add(`${path}.${name}[${index}]`, 'Unexpected empty text, expected a word or phrase')
      }
    }
  }
}
