import {fold} from '../tokens.js'

/** A form without regard to case, white space, and the kind of hyphen and apostrophe. */
export function keyOf(form: string): string {
  // Most forms are written so.
  if (/^[a-z]+(?:[ -][a-z]+)*$/.test(form)) return form
  return fold(form)
    .replace(/\s+/g, ' ')
    .replace(/[\u2010\u2011\u2013]/g, '-')
    .replaceAll('\u2019', "'")
}
