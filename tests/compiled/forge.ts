import {checksum} from '../../src/compiled/checksum.js'
import * as operation from '../../src/compiled/operation.js'
import {DecodeError, decode, render, renderBytes, variantKey} from '../../src/render/index.js'
import type {Json, Reader} from './some-encoded.js'

/** A small article: a paragraph for clinicians; changes make of it what they need. */
export function smallArticle(changes: Json = {}): Json {
  return {
    lectern: 3,
    choices: [],
    code: [0, 0, 1, operation.piece],
    description: [],
    dimensions: [{default: 'patient', name: 'role', values: ['patient', 'clinician']}],
    idPrefix: 'l-',
    keys: [],
    language: 'en',
    nodes: [0, 0, 1],
    notices: [],
    roots: [2, 1],
    pieces: ['<p>Give 5 mg.</p>\n', 'dose'],
    texts: ['', 'dose'],
    title: [],
    withheld: [],
    ...changes
  }
}

/** Write the right checksum on whatever it is, as someone who changes a file on purpose does. */
export function sign(article: Json): Json {
  const {bytes, checksum: former, variantKeys, ...rest} = article
  article.checksum = checksum(rest)
  return article
}

/**
 * Decode and render with all that the runtime has: nothing but a coded error
 * may be thrown.
 *
 * @returns
 *   Code of the refusal; nothing when it could be decoded.
 */
export function tryOut(
  encoded: unknown,
  readers: ReadonlyArray<Reader | undefined> = [undefined]
): string | undefined {
  try {
    const article = decode(encoded)
    for (const reader of readers) {
      // A dimension that was renamed has no such reader; others have one by default.
      const known = article.dimensions.every(
        ({name, values}) => reader?.[name] === undefined || values.includes(reader[name])
      )
      const names = Object.keys(reader ?? {})
      const given = names.every((name) => article.dimensions.some((each) => each.name === name))
      const profile = known && given ? reader : undefined
      render(article, profile)
      renderBytes(article, profile)
      variantKey(article, profile)
    }
    return undefined
  } catch (error) {
    if (error instanceof DecodeError) return error.code
    throw error
  }
}
