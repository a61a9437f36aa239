import type {Nodes} from 'mdast'
import type {Article} from '../../../src/index.js'
import {ArticleError, type createLectern} from '../../../src/index.js'

/** A reader, as every config takes them. */
export type Reader = Readonly<Record<string, string>>

/** A Lectern of any config. */
export type AnyLectern = ReturnType<typeof createLectern>

/** What comes of an article. */
export interface Look {
  /** For each reader, the words that stand in any output. */
  words: ReadonlyArray<ReadonlySet<string>>
  /** Rules of its warnings. */
  rules: ReadonlyArray<string>
  /** How often some reader is shown what looks like a directive. */
  raw: number
}

/**
 * Look at every output of an article.
 *
 * @returns
 *   What each reader sees; nothing when the article is refused.
 */
export function look(
  lectern: AnyLectern,
  source: string,
  readers: ReadonlyArray<Reader>
): Look | undefined {
  let article: Article<Reader>
  try {
    // Cast: the profiles are those of the config.
    article = lectern.compile(source, {positions: false}) as unknown as Article<Reader>
  } catch (error) {
    if (error instanceof ArticleError) return undefined
    throw error
  }
  const texts = readers.map((reader) => textOf(article, reader))
  return {
    raw: Math.max(0, ...texts.map((text) => text.match(directive)?.length ?? 0)),
    rules: article.messages.map(({ruleId}) => String(ruleId)),
    words: texts.map((text) => new Set(wordsIn(text)))
  }
}

/** What looks like a directive, or like what is left of one. */
const directive = /:{2,}[a-z]|\{(?:for|not|when|kind)=|:[a-z]+[[{]/g

/** Words of a text: runs of letters and digits, and the markers of fixtures. */
export function wordsIn(text: string): ReadonlyArray<string> {
  return text.normalize('NFC').match(/mk-[a-z]+-\d+|[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** All that a reader gets, without the names of elements and attributes. */
function textOf(article: Article<Reader>, reader: Reader): string {
  const {description = '', html, title = '', withheld} = article.render(reader)
  if (withheld?.reason === 'errors') throw new Error('Withheld for errors that no message tells')
  return [
    title,
    description,
    withoutNames(html),
    withoutNames(article.toPage(reader)),
    ...textsOf(article.toMdast(reader))
  ].join('\n')
}

/** HTML without the names of elements, attributes and what it tells of itself, and without classes and how long it is. */
function withoutNames(html: string): string {
  return html
    .replaceAll(/"(?:timeRequired|wordCount)":(?:"[^"]*"|\d+)/g, ' ')
    .replaceAll(/ class="[^"]*"/g, '')
    .replaceAll(/<\/?[a-z][a-z0-9]*/g, ' ')
    .replaceAll(/ [a-z-]+="/g, ' ')
    .replaceAll(/og:[a-z]+|"@?[a-zA-Z]+":/g, ' ')
}

/** Every text of a tree, definitions included. */
function textsOf(tree: Nodes): Array<string> {
  const texts: Array<string> = []
  visit(tree, '')
  return texts

  function visit(value: unknown, key: string): void {
    if (typeof value === 'string') {
      if (key !== 'type' && key !== 'className') texts.push(value)
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) visit(inner, name)
    }
  }
}
