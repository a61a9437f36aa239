import {gfmToMarkdown} from 'mdast-util-gfm'
import {toMarkdown} from 'mdast-util-to-markdown'
import {toString as toText} from 'mdast-util-to-string'
import type {Article} from '../article.js'

/** A reader. */
type Profile = Readonly<Record<string, string | undefined>>

/** Outputs that an article may have. */
interface LaterOutputs {
  /** Gives the Markdown of a reader. */
  toMarkdown?: (profile?: Profile | null) => string
  /** Gives the text of a reader. */
  toText?: (profile?: Profile | null) => string
}

/** Write the variant of a reader as Markdown, by the article itself where it can. */
export function writeMarkdown(article: Article, profile: Profile): string {
  const {toMarkdown: write} = article as LaterOutputs // Cast: whether it is there is what is asked.
  if (write) return write(profile)
  return toMarkdown(article.toMdast(profile), {extensions: [gfmToMarkdown()]})
}

/** Write the variant of a reader as text, by the article itself where it can. */
export function writeText(article: Article, profile: Profile): string {
  const {toText: write} = article as LaterOutputs // Cast: whether it is there is what is asked.
  if (write) return write(profile)
  const blocks = article.toMdast(profile).children.map((node) => toText(node))
  return `${blocks.filter((text) => text !== '').join('\n\n')}\n`
}
