import type {Article} from '../../../src/index.js'
import {ArticleError, createLectern} from '../../../src/index.js'
import {articleConfig} from '../../helpers/article-config.js'
import {
  type Change,
  type GeneratedArticle,
  generateArticle
} from '../../helpers/generate-article.js'
import {smallProfiles} from '../../helpers/small-config.js'

/** Profile of the small config. */
export type SmallProfile = (typeof smallProfiles)[number]

/** A generated article, compiled. */
export interface Compiled extends GeneratedArticle {
  article: Article<SmallProfile>
}

const lectern = createLectern(articleConfig)

/**
 * Generate and compile an article.
 *
 * @returns
 *   Article; nothing when it has errors, as some generated ones do.
 */
export function compileGenerated(seed: number, change?: Change): Compiled | undefined {
  // Properties are tried one after the other for one seed.
  if (!change && last?.seed === seed) return last.compiled
  const generated = generateArticle(seed, change)
  const article = compileSource(generated.source)
  const compiled = article && {...generated, article}
  if (!change) last = {compiled, seed}
  return compiled
}

let last: {seed: number; compiled: Compiled | undefined} | undefined

/** Some of the readers: others for each seed. */
export function someReaders(
  seed: number,
  count: number
): Array<{reader: number; profile: SmallProfile}> {
  return Array.from({length: count}, (_, index) => {
    const reader = (seed * 7 + index * 3) % smallProfiles.length
    return {profile: smallProfiles[reader] as SmallProfile, reader}
  })
}

/** Compile a source; nothing when it has errors. */
export function compileSource(source: string): Article<SmallProfile> | undefined {
  try {
    return lectern.compile(source, {positions: false}) as Article<SmallProfile>
  } catch (error) {
    if (error instanceof ArticleError) return undefined
    throw error
  }
}

/** Fail with what is needed to look at the case. */
export function failWith(reason: string, sources: ReadonlyArray<string>): never {
  throw new Error(`${reason}\n\n${sources.join('\n\n================\n\n')}`)
}

/** Fail where two texts differ. */
export function same(
  what: string,
  actual: string,
  expected: string,
  sources: ReadonlyArray<string>
): void {
  if (actual === expected) return
  let start = 0
  while (start < actual.length && actual[start] === expected[start]) start++
  const around = (text: string): string => text.slice(Math.max(0, start - 80), start + 120)
  failWith(`${what} differs:\n${around(actual)}\nexpected:\n${around(expected)}`, sources)
}

/** Fail where two readers, or two articles, get something else in any form. */
export function sameForms(
  what: string,
  actual: Readonly<Record<string, string>>,
  expected: Readonly<Record<string, string>>,
  sources: ReadonlyArray<string>
): void {
  for (const [form, value] of Object.entries(expected)) {
    same(`${what} ${form}`, actual[form] ?? 'nothing', value, sources)
  }
}
