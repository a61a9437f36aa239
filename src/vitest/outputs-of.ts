import type {Nodes as HastNodes} from 'hast'
import type {Nodes as MdastNodes} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import type {Article} from '../article.js'

/** A text that a reader gets. */
export interface Output {
  /** Where it stands, such as `render().headings[0].text`. */
  name: string
  text: string
}

/** What of nodes is no text of anybody’s, but a name of the kind of node. */
const kinds: ReadonlySet<string> = new Set(['tagName', 'type'])

/** What of a compiled article is the config’s or the caller’s, the same whatever it holds. */
const notOfArticle: ReadonlySet<string> = new Set(['checksum', 'dimensions', 'restrictedTo'])

/**
 * List every text that a reader gets, in every form of the article; last what
 * is encoded of the article restricted to the variant.
 *
 * Trees are listed text by text, and as one text, HTML and Markdown as they are
 * and without markup, so that the edges of elements hide nothing of what is
 * looked for.
 *
 * @param article
 *   Article.
 * @param profile
 *   Reader.
 * @param restriction
 *   Expression for exactly the readers who get the same; nothing when there is
 *   none, and then nothing is restricted.
 */
export function outputsOf<Readers>(
  article: Article<Readers>,
  profile: Readers,
  restriction: string | undefined
): Array<Output> {
  const outputs: Array<Output> = []
  const hast = article.toHast(profile)
  const mdast = article.toMdast(profile)
  const rendition = article.render(profile)
  const markdown = article.toMarkdown(profile)
  const page = withoutHead(article.toPage(profile))
  collect('render()', rendition, outputs)
  outputs.push({name: 'the text of render().html', text: textOfHtml(rendition.html)})
  outputs.push({name: 'toMarkdown()', text: markdown})
  outputs.push({name: 'the text of toMarkdown()', text: textOfMarkdown(markdown)})
  outputs.push({name: 'toText()', text: article.toText(profile)})
  outputs.push({name: 'toPage()', text: page})
  outputs.push({name: 'the text of toPage()', text: textOfHtml(page)})
  collect('metadata()', article.metadata(profile), outputs)
  collect('owed()', article.owed(profile), outputs)
  outputs.push({name: 'the text of toHast()', text: textOf(hast)})
  collectTree('toHast()', hast, outputs)
  outputs.push({name: 'the text of toMdast()', text: textOf(mdast)})
  collectTree('toMdast()', mdast, outputs)
  // An article with errors can’t be encoded.
  if (restriction !== undefined && !article.messages.some(({fatal}) => fatal)) {
    const restricted = article.restrict(restriction)
    const name = `restrict('${restriction}')`
    // Cast: the compiled form is an object.
    const encoded = JSON.parse(restricted.encode()) as Readonly<Record<string, unknown>>
    for (const [key, value] of Object.entries(encoded)) {
      if (!notOfArticle.has(key)) collect(`${name}.encode().${key}`, value, outputs)
    }
    const rendition = restricted.render(profile)
    collect(`${name}.render()`, rendition, outputs)
    outputs.push({
      name: `the text of ${name}.render().html`,
      text: textOfHtml(rendition.html)
    })
    outputs.push({name: `${name}.toText()`, text: restricted.toText(profile)})
  }
  return outputs
}

function collectTree(name: string, tree: HastNodes | MdastNodes, outputs: Array<Output>): void {
  collect(name, tree, outputs, kinds)
}

/** Collect the texts in plain data. */
function collect(
  name: string,
  value: unknown,
  outputs: Array<Output>,
  without: ReadonlySet<string> = new Set()
): void {
  if (typeof value === 'string') {
    outputs.push({name, text: value})
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      collect(`${name}[${index}]`, item, outputs, without)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (!without.has(key)) collect(`${name}.${key}`, inner, outputs, without)
    }
  }
}

/** A page without its style sheet and policy, which are the same for all and no text. */
function withoutHead(page: string): string {
  return page.replace(/<meta content="default-src [^>]*>\n|<style>[^<]*<\/style>\n/g, '')
}

/** HTML of ours without its tags. */
function textOfHtml(html: string): string {
  return html.replace(/<(?:"[^"]*"|'[^']*'|[^"'>])*>/g, '')
}

/** Markdown of ours without the signs of emphasis, code and deletion; escaped ones are text. */
function textOfMarkdown(markdown: string): string {
  return markdown.replace(/\\.|[*_`~]+/g, (found) => (found.startsWith('\\') ? found : ''))
}
