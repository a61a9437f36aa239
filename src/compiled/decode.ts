import {type DecodedArticle, version} from './article.js'
import {checksum} from './checksum.js'
import {DecodeError} from './decode-error.js'
import {mostSize, sizeOf} from './size-of.js'

/** Decoded JSON, not validated yet. */
type Encoded = DecodedArticle & {readonly checksum?: unknown}

/**
 * Decode a compiled article.
 *
 * Its version, shape, bounds and checksum are checked before anything is
 * used, so that rendering it can't fail.
 * A file that was changed on purpose may pass: where that is to be feared,
 * sign it.
 *
 * @param encoded
 *   What `encode` gave: the text, or what `JSON.parse` makes of it.
 * @returns
 *   Compiled article; shares what was parsed.
 * @throws {DecodeError}
 *   When it is no compiled article, of another version, not as it was encoded,
 *   or one that output beyond all bounds could come of.
 */
export function decode(encoded: unknown): DecodedArticle {
  const value = typeof encoded === 'string' ? parse(encoded) : encoded
  // What is remembered isn't taken from a file.
  // Cast: what is there is checked before it is used.
  const {bytes, checksum: expected, variantKeys, ...rest} = Object(value) as Encoded
  const found: unknown = rest.lectern
  if (typeof found === 'number' && found !== version) {
    fail('version', `version ${found}, expected ${version}: compile it again`)
  }
  const size = found === version ? sizeOf(rest) : Number.NaN
  if (!(size >= 0)) fail('shape', 'no compiled article')
  if (checksum(rest) !== expected) fail('checksum', 'changed since it was encoded')
  if (size > mostSize) {
    fail('size', `more than ${mostSize} characters`)
  }
  return rest
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Whatever is wrong with it: JSON's own messages quote the text.
    fail('json', 'no JSON')
  }
}

function fail(code: DecodeError['code'], what: string): never {
  throw new DecodeError(code, `Cannot decode compiled article: ${what}`)
}
