import type {Nodes, Root} from 'mdast'
import {normalizeUri} from 'micromark-util-sanitize-uri'
import type {MetadataProperty} from '../annotate/metadata.js'
import {segmentWords} from '../annotate/segment-words.js'
import type {Condition} from '../audience/sets.js'

/** What a page says of itself to programs. */
export interface Metadata {
  /** Words of the text, without notices, references, contents, the closing call and the state of the review. */
  words: number
  /** Minutes that reading it takes, at least 1: at 238 words a minute. */
  minutes: number
  /** Day of publication, such as `2026-03-01`, if front matter says it. */
  published?: string
  /** Day of the last change, if front matter says it. */
  updated?: string
  /** The page in the words of schema.org. */
  jsonLd: Readonly<Record<string, unknown>>
}

/** What metadata is made of. */
export interface MetadataContent {
  /** What marks tell of the page. */
  properties: ReadonlyArray<MetadataProperty>
  /** Whether a condition holds for the reader. */
  holds: (condition: Condition) => boolean
  /** Tree of the reader. */
  tree: Root
  /** What is no text of the article’s own, as `ownText` takes it. */
  apart: ReadonlySet<string>
  /** What ids that come from content start with. */
  idPrefix: string
  language: string
  title: string | undefined
  description: string | undefined
  /** Address of the page. */
  url: string | undefined
}

/**
 * Words that adults read silently in a minute in English, of texts that are no
 * fiction: Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047.
 */
const wordsPerMinute = 238

/** Properties of web pages, which articles haven't. */
const ofWebPages: ReadonlySet<string> = new Set(['lastReviewed', 'medicalAudience', 'reviewedBy'])

/** Properties that are lists, in the order that they are written in. */
const lists: ReadonlyArray<string> = [
  'audience',
  'medicalAudience',
  'reviewedBy',
  'citation',
  'mentions'
]

/** Make what a page says of itself to a reader's programs. */
export function metadataOf(options: Readonly<MetadataContent>): Metadata {
  const {description, holds, language, properties, title, url} = options
  const words = countWords(options)
  const minutes = Math.max(1, Math.ceil(words / wordsPerMinute))
  const found = new Map<string, Array<unknown>>()
  for (const {name, readers, value} of properties) {
    if (holds(readers)) found.set(name, [...(found.get(name) ?? []), value])
  }
  // Cast: it is asked for nothing but texts.
  const one = (name: string): string | undefined => found.get(name)?.[0] as string | undefined
  const type = one('@type')
  const kept = [...found].filter(
    ([name]) =>
      name !== '@type' &&
      !(type === 'Article' && ofWebPages.has(name)) &&
      !(name === 'medicalAudience' && type !== 'MedicalWebPage')
  )
  const published = one('datePublished')
  const updated = one('dateModified')
  return {
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': type,
      ...(title !== undefined && {headline: title, name: title}),
      ...(description !== undefined && {description}),
      inLanguage: language,
      ...(url !== undefined && {url: normalizeUri(url)}),
      ...Object.fromEntries(
        kept.map(([name, values]) => [name, lists.includes(name) ? values : values[0]])
      ),
      timeRequired: `PT${minutes}M`,
      // Of articles alone, as schema.org has it.
      ...(type === 'Article' && {wordCount: words})
    },
    minutes,
    ...(published !== undefined && {published}),
    ...(updated !== undefined && {updated}),
    words
  }
}

/** Count the words of a tree. */
function countWords({apart, idPrefix, language, tree}: Readonly<MetadataContent>): number {
  const segmenter = new Intl.Segmenter(language, {granularity: 'word'})
  const text = tree.children.map((child) => ownText(child, apart, idPrefix)).join('')
  let count = 0
  for (const {isWordLike} of segmentWords(segmenter, text)) if (isWordLike) count++
  return count
}

/**
 * Give the text of the article's own in a node, a space after each block.
 *
 * @param node
 *   Node of the tree of a reader.
 * @param apart
 *   What is no text of the article's own: classes of elements, ids of headings
 *   with `#` before them, and with `*` after them the start of ids that links lead to.
 * @param idPrefix
 *   What ids that come from content start with.
 */
export function ownText(
  node: Readonly<Nodes>,
  apart: ReadonlySet<string>,
  idPrefix: string
): string {
  const leads = [...apart]
    .filter((each) => each.endsWith('*'))
    .map((each) => `#${idPrefix}${each.slice(1, -1)}`)
  return textOf(node)

  function textOf(node: Readonly<Nodes>): string {
    if (isApart(node)) return ' '
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
      return node.value
    if (!('children' in node)) return ' '
    const isInline = ['emphasis', 'link', 'linkReference', 'strong'].includes(node.type)
    const text = node.children.map(textOf).join('')
    if (node.type === 'delete') return `~~${text}~~`
    // 10<sup>9</sup> isn't 109.
    const name = text === '' || !node.data || !('hName' in node.data) ? '' : node.data.hName
    return isInline ? (name === 'sub' ? '_' : name === 'sup' ? '^' : '') + text : `${text} `
  }

  function isApart(node: Readonly<Nodes>): boolean {
    if (node.type === 'link') return leads.some((start) => node.url.startsWith(start))
    const {className, id} = node.data?.hProperties ?? {}
    const names = Array.isArray(className) ? className : []
    const isNamed = typeof id === 'string' && apart.has(`#${id.slice(idPrefix.length)}`)
    return isNamed || names.some((name) => apart.has(String(name)))
  }
}
