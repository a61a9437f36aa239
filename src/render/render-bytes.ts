import {resolveProfile} from '../audience/profile.js'
import type {DecodedArticle} from '../compiled/article.js'
import {operation} from '../compiled/instructions.js'
import {decide} from './decide.js'
import {write} from './join.js'
import {type GivenProfile, withheldFor} from './render.js'

/**
 * Render the HTML of a compiled article for a reader, as UTF-8: what `render`
 * gives as `html`, for the body of a response.
 *
 * @param article
 *   Compiled article, from `decode`; the bytes of its pieces are remembered on it.
 * @param profile
 *   Reader (default: the defaults of all dimensions).
 * @returns
 *   Bytes, the caller's own.
 * @throws {ProfileError}
 *   When a dimension or value is unknown.
 */
export function renderBytes(article: DecodedArticle, profile?: GivenProfile): Uint8Array {
  const reader = resolveProfile(article.dimensions, profile)
  const encoder = new TextEncoder()
  const withheld = withheldFor(article, reader)
  if (withheld) return encoder.encode(withheld.html)

  const {code, strings} = article
  article.bytes ??= strings.map((text) => encoder.encode(text))
  const {bytes} = article
  const decisions = decide(article, reader)
  let length = 0
  const parts = decisions.path.map((at) => {
    const value = code[at] as number
    const part =
      value < operation.text
        ? encoder.encode(write(article, decisions, at))
        : (bytes[value - operation.text] as Uint8Array)
    length += part.length
    return part
  })
  const result = new Uint8Array(length)
  let offset = 0
  for (const part of parts) {
    result.set(part, offset)
    offset += part.length
  }
  return result
}
