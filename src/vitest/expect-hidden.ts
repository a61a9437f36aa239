import {expect} from 'vitest'
import type {Article} from '../article.js'
import type {VariantOptions} from '../variant/enumerate.js'
import {findMarker, type Marker, toPattern} from './find-marker.js'
import {outputsOf} from './outputs-of.js'
import {restrictionOf} from './restriction-of.js'
import {checkArticle} from './variants-of.js'

/**
 * Expect that a reader gets a marker in no output: neither in HTML, page,
 * trees, Markdown and text, nor in title, description, headings and notices,
 * nor in what is encoded of the article restricted to this reader’s variant.
 *
 * Also fails where no reader at all gets the marker: misspelled, or deleted
 * from the article, it would pass forever.
 *
 * @param article
 *   Article.
 * @param marker
 *   Text that the reader must not see, as it is read, or a pattern; white space
 *   of any kind is alike.
 * @param profile
 *   Reader.
 * @param options
 *   Among which readers the marker is looked for (default: all).
 * @throws {TypeError}
 *   When it isn't an article, an option is unknown or of another kind, or the
 *   marker would be found in any text.
 */
export function expectHidden<Readers>(
  article: Article<Readers>,
  marker: Marker,
  profile: Readers,
  options?: Readonly<VariantOptions> | null
): void {
  const problem = findHidden(article, marker, profile, options)
  if (problem !== undefined) throw new Error(problem)
  // So that the test counts as one that has asserted something.
  expect(problem).toBe(undefined)
}

/** Say what is wrong with a marker that a reader must not see; nothing when it is hidden. */
export function findHidden<Readers>(
  article: Article<Readers>,
  marker: Marker,
  profile: Readers,
  options?: Readonly<VariantOptions> | null
): string | undefined {
  const pattern = toPattern(marker)
  checkArticle(article)
  const variants = article.variants(options)
  const key = article.variantKey(profile)
  const variant = variants.find((candidate) => candidate.key === key)
  const restriction = variant && restrictionOf(variant, options)
  const leaks = findMarker(pattern, outputsOf(article, profile, restriction))
  if (leaks.length > 0) {
    return `Expected \`${marker}\` to be hidden from ${JSON.stringify(profile ?? {})}, but it is in\n${leaks.join('\n')}`
  }
  const seen = variants.some(
    (variant) => findMarker(pattern, outputsOf(article, variant.profile, undefined)).length > 0
  )
  return seen
    ? undefined
    : `Expected \`${marker}\` to be in the article, but no reader gets it: is it misspelled, or deleted?`
}
