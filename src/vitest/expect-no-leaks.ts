import {expect} from 'vitest'
import type {Article} from '../article.js'
import {checkOptions} from '../config/check-options.js'
import type {Config} from '../config/config.js'
import {health} from '../config/health.js'
import {createLectern, type Lectern} from '../lectern.js'
import {ArticleError} from '../messages/errors.js'
import type {VariantOptions} from '../variant/enumerate.js'
import {excerpt} from './find-marker.js'
import {outputsOf} from './outputs-of.js'
import {type Canary, plantCanaries} from './plant-canaries.js'
import {restrictionOf} from './restriction-of.js'

/** Any profile, by dimension. */
type AnyProfile = Readonly<Record<string, string | undefined>>

/** How a source is looked through for leaks. */
export interface NoLeaksOptions extends VariantOptions {
  /** Config, which says who may see what: that of `lectern`, too (default: the `health` preset). */
  config?: Config | null | undefined
  /** What compiles the source, such as one of your own around ours (default: one of the config). */
  lectern?: Pick<Lectern<AnyProfile>, 'compile'> | null | undefined
  /** Path of the article, for messages (default: none). */
  path?: string | null | undefined
}

/**
 * Expect that no form of a source leaks: plant a canary in each block, section
 * and inline form for some readers, compile it, and look for each canary in
 * every output of every variant whose readers must not see it.
 *
 * Who must not see it is read from the conditions in the source
 * (`plantCanaries`). A canary that no reader gets fails too.
 *
 * @param source
 *   Text of an article.
 * @param options
 *   Config, and which variants (default: those of the preset, all).
 * @throws {ArticleError}
 *   When the article has errors.
 * @throws {RangeError}
 *   When there are no variants, as where nobody is `within`.
 */
export function expectNoLeaks(source: string, options?: Readonly<NoLeaksOptions> | null): void {
  checkOptions(options, {
    by: 'names',
    config: 'object',
    lectern: 'object',
    limit: 'number',
    path: 'text',
    within: 'text'
  })
  const {by, config, lectern: given, limit, path, within} = options ?? {}
  const lectern = given ?? createOwn()
  // Mistakes of the author’s are told as such.
  lectern.compile(source, {path})
  const {canaries, source: planted} = plantCanaries(source, config)
  const article = compilePlanted(lectern, planted, path)
  // Which readers there are isn't asked of what is tried.
  const variants = (given ? ownArticle(planted) : article).variants({by, limit, within})
  if (variants.length === 0) {
    throw new RangeError('Expected variants to look through for leaks, but no reader is `within`')
  }
  const unseen = new Set(canaries)
  const leaks: Array<string> = []
  for (const variant of variants) {
    const {condition, profile} = variant
    const outputs = outputsOf(article, profile, restrictionOf(variant, options))
    for (const canary of canaries) {
      const found = outputs.find(({text}) => text.includes(canary.token))
      if (!found) continue
      unseen.delete(canary)
      if (canary.isFor(profile)) continue
      const at = found.text.indexOf(canary.token)
      leaks.push(
        `- ${nameOf(canary)} leaks to \`${condition}\` in ${found.name}: ${excerpt(found.text, at, canary.token.length)}`
      )
    }
  }
  const lost = within || by ? [] : [...unseen].map((one) => `- ${nameOf(one)} is seen by nobody`)
  const problems = [...leaks, ...lost]
  if (problems.length > 0) {
    throw new Error(
      `Expected no leaks of \`${path ?? 'the article'}\`:\n${problems.slice(0, 20).join('\n')}${problems.length > 20 ? `\n- and ${problems.length - 20} more` : ''}`
    )
  }
  // So that the test counts as one that has asserted something.
  expect(problems).toEqual([])

  function createOwn(): Lectern<AnyProfile> {
    // Cast: profiles of whatever config are texts by dimension.
    return createLectern(config ?? health) as Lectern<AnyProfile>
  }

  function ownArticle(text: string): Article<AnyProfile> {
    return createOwn().compile(text, {path})
  }
}

/** Compile the source with canaries; an error there is not the author’s. */
function compilePlanted(
  lectern: NonNullable<NoLeaksOptions['lectern']>,
  source: string,
  path: string | null | undefined
): ReturnType<Lectern<AnyProfile>['compile']> {
  try {
    return lectern.compile(source, {path})
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error
    throw new Error(
      `Cannot look for leaks: with canaries the article has errors that it doesn’t have without\n${error.message}`,
      {cause: error}
    )
  }
}

function nameOf({form, line}: Canary): string {
  return `line ${line}: \`${form}\``
}
