import {resolveProfile} from '../audience/profile.js'
import type {DecodedArticle} from '../compiled/article.js'
import {dimensionsOf} from '../compiled/dimensions-of.js'
import {decide} from './decide.js'
import {partsOf} from './join.js'
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
export function renderBytes(
  article: DecodedArticle,
  profile?: GivenProfile
): Uint8Array<ArrayBuffer> {
  const reader = resolveProfile(dimensionsOf(article), profile)
  const encoder = new TextEncoder()
  const withheld = withheldFor(article, reader)
  if (withheld) return encoder.encode(withheld.html)

  article.bytes ??= {pieces: encodeAll(article.pieces), texts: new Map()}
  const {pieces, texts} = article.bytes
  const parts: Array<Uint8Array> = []
  for (const part of partsOf(article, decide(article, reader))) {
    let bytes = typeof part === 'number' ? pieces[part] : texts.get(part)
    if (!bytes && typeof part === 'string') {
      bytes = encoder.encode(part)
      texts.set(part, bytes)
    }
    // Where notices begin and end there is nothing to write.
    if (bytes) parts.push(bytes)
  }
  return join(parts)
}

/** UTF-8 of each text, all in one buffer, which takes less memory than one for each. */
function encodeAll(texts: ReadonlyArray<string>): Array<Uint8Array> {
  const encoder = new TextEncoder()
  const parts = texts.map((text) => encoder.encode(text))
  const all = join(parts)
  let end = 0
  return parts.map(({length}) => {
    end += length
    return all.subarray(end - length, end)
  })
}

function join(parts: ReadonlyArray<Uint8Array>): Uint8Array<ArrayBuffer> {
  let length = 0
  for (const part of parts) length += part.length
  const result = new Uint8Array(length)
  let offset = 0
  for (const part of parts) {
    result.set(part, offset)
    offset += part.length
  }
  return result
}
