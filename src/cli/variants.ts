import type {VFile} from 'vfile'
import type {Article} from '../article.js'
import {columns} from './columns.js'
import {compile} from './compile.js'
import {type CommonOptions, load} from './context.js'
import type {Io} from './io.js'
import {readArticles} from './read-article.js'

/** Options of `lectern variants`. */
export interface VariantsOptions extends CommonOptions {
  /** How it is printed. */
  format: 'json' | 'text'
  /** Expression: variants of these readers only. */
  within?: string
}

/**
 * Print what variants articles have.
 *
 * @returns
 *   Exit code: 1 when one has errors.
 */
export async function variants(
  io: Io,
  patterns: ReadonlyArray<string>,
  options: Readonly<VariantsOptions>
): Promise<number> {
  const loaded = await load(io, options)
  const files = await readArticles(io, loaded.root, patterns)
  const found: Array<{file: VFile; variants: ReturnType<Article['variants']>}> = []
  for (const file of files) {
    const article = compile(io, loaded, file)
    // Of nobody there would be nothing, without a word.
    if (article && options.within !== undefined) article.restrict(options.within)
    if (article) found.push({file, variants: article.variants({within: options.within})})
  }
  const {dimensions} = loaded.config
  const text =
    options.format === 'json'
      ? toJson(found)
      : found
          .map(({file, variants: list}) => {
            const rows = list.map(({condition, key, profile}) => [
              ` ${key}`,
              condition,
              describe(profile)
            ])
            return `${file.path ?? '<stdin>'}\n${columns(rows)}`
          })
          .join('\n')
  io.stdout.write(text)
  return found.length === files.length ? 0 : 1

  /** What of a profile isn't at its default. */
  function describe(profile: Readonly<Record<string, string | undefined>>): string {
    return Object.entries(profile)
      .filter(([name, value]) => value !== dimensions[name]?.default)
      .map(([name, value]) => `${name}=${value}`)
      .join(' ')
  }
}

function toJson(
  found: ReadonlyArray<{file: VFile; variants: ReturnType<Article['variants']>}>
): string {
  const data = found.map(({file, variants: list}) => ({
    path: file.path ?? '<stdin>',
    variants: list
  }))
  return `${JSON.stringify(data, null, 2)}\n`
}
