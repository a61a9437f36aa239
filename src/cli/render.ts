import type {Article} from '../article.js'
import {compile} from './compile.js'
import {type CommonOptions, load, type ReaderOptions, readerOf} from './context.js'
import {type Io, today} from './io.js'
import {readArticle} from './read-article.js'
import type {Profile} from './read-reader.js'

/** Options of `lectern render`. */
export interface RenderOptions extends CommonOptions, ReaderOptions {
  /** What is printed. */
  format: keyof typeof renderers
  /** Day that counts as today. */
  now?: Date
}

/** What each format prints. */
export const renderers = {
  hast: (article: Article, profile: Profile) => toJson(article.toHast(profile)),
  html: (article: Article, profile: Profile) => article.render(profile).html,
  json: (article: Article, profile: Profile) => toJson(article.render(profile)),
  md: (article: Article, profile: Profile) => article.toMarkdown(profile),
  mdast: (article: Article, profile: Profile) => toJson(article.toMdast(profile)),
  page: (article: Article, profile: Profile) => article.toPage(profile),
  text: (article: Article, profile: Profile) => article.toText(profile)
} as const

/**
 * Print the variant of a reader.
 *
 * @returns
 *   Exit code: 1 when the article has errors, and nothing is printed.
 */
export async function render(
  io: Io,
  pattern: string,
  options: Readonly<RenderOptions>
): Promise<number> {
  const loaded = await load(io, options)
  const profile = readerOf(loaded, options)
  const file = await readArticle(io, loaded.root, pattern)
  const article = compile(io, loaded, file, options.now ?? today(io))
  if (!article) return 1
  io.stdout.write(renderers[options.format](article, profile))
  return 0
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
