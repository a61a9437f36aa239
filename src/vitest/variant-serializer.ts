import type {Article} from '../article.js'
import type {Rendition} from '../render/rendition.js'
import {printVariant} from './print-variant.js'
import {variantsOf} from './variants-of.js'

/** What vitest asks of a serializer, of which nothing else is used here. */
interface Serializer {
  /** Whether something is an article or a rendition. */
  test(value: unknown): boolean
  /** Print it. */
  serialize(value: unknown): string
}

/**
 * Serializer of snapshots, for `expect.addSnapshotSerializer`.
 *
 * An article is printed as the Markdown of each variant, under its condition;
 * a rendition as what is known of it, and its HTML.
 */
export const variantSerializer: Serializer = {
  serialize: (value) => (isArticle(value) ? printArticle(value) : printRendition(value)),
  test: (value) => isArticle(value) || isRendition(value)
}

function printArticle(article: Article): string {
  return variantsOf(article)
    .map(
      ({condition, profile}) =>
        `=== ${condition} ===\n\n${printVariant(article, profile, 'markdown')}`
    )
    .join('\n')
}

function printRendition(value: unknown): string {
  // Cast: it was tested.
  const {description, headings, html, language, notices, title, withheld} = value as Rendition
  const facts = [
    `language: ${language}`,
    ...(title === undefined ? [] : [`title: ${title}`]),
    ...(description === undefined ? [] : [`description: ${description}`]),
    ...(withheld ? [`withheld: ${withheld.reason}`] : []),
    ...headings.map(({depth, id, text}) => `heading ${depth}: ${text}${id ? ` (#${id})` : ''}`),
    ...notices.map(
      ({id, kind, version}) =>
        `notice: ${[kind, id, version && `version ${version}`].filter(Boolean).join(', ')}`
    )
  ]
  return `${facts.join('\n')}\n\n${html}`
}

function isArticle(value: unknown): value is Article {
  return (
    isObject(value) &&
    ['render', 'toMarkdown', 'toHast', 'variants'].every(
      (name) => typeof value[name] === 'function'
    )
  )
}

function isRendition(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.html === 'string' &&
    typeof value.language === 'string' &&
    Array.isArray(value.headings) &&
    Array.isArray(value.notices)
  )
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
