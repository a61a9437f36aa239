import {yearOf} from './dates.js'
import {type CslItem, textOf} from './item.js'

/** Kinds of source that are articles of scholars. */
const scholarly: ReadonlySet<string> = new Set(['article', 'article-journal', 'paper-conference'])

/** A source in the words of schema.org. */
export function toSchemaOrg(item: CslItem): Readonly<Record<string, unknown>> {
  const doi = textOf(item, 'DOI')
  const url = doi === undefined ? textOf(item, 'URL') : `https://doi.org/${doi}`
  const year = yearOf(item)
  const authors = (item.author ?? []).map(({family, given, literal}) =>
    family === undefined
      ? // Cast: a name has one of them.
        {'@type': 'Organization', name: literal as string}
      : {'@type': 'Person', name: given === undefined ? family : `${given} ${family}`}
  )
  return {
    '@type': scholarly.has(item.type) ? 'ScholarlyArticle' : 'CreativeWork',
    name: textOf(item, 'title') ?? '',
    ...(authors.length > 0 && {author: authors}),
    ...(year !== undefined && /^\d{4}$/.test(year) && {datePublished: year}),
    ...(url !== undefined && {url})
  }
}
