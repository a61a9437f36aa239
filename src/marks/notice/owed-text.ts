import type {Nodes} from 'mdast'
import {type LocalText, localize} from '../../annotate/local-text.js'
import type {Owed} from '../../annotate/owed.js'
import {type Parameters, placeholder, shareParameter} from '../../annotate/parameters.js'
import type {State} from '../../annotate/state.js'
import {type ConfigNotice, parametersFor} from './notice.js'
import type {NoticeParser} from './parse.js'

/** Nodes whose children are blocks, or cells. */
const flows: ReadonlySet<string> = new Set([
  'blockquote',
  'list',
  'listItem',
  'root',
  'table',
  'tableRow'
])

/** Texts of a notice: its title and content, and by name those of the parameters that they name. */
export function textsFor(
  notice: ConfigNotice,
  parameters: Parameters
): {own: ReadonlyArray<LocalText>; parameters: ReadonlyMap<string, ReadonlyArray<LocalText>>} {
  const {text, title} = notice
  const own = title === undefined ? [text] : [title, text]
  const names = own
    .flatMap((each) => (typeof each === 'string' ? [each] : Object.values(each)))
    .flatMap((each) => each.split(placeholder).filter((_, index) => index % 2 === 1))
  // Its own count even where no text names them.
  const used = new Set([...names, ...Object.keys({...notice.parameters})])
  return {
    own,
    parameters: new Map([...used].map((name) => [name, Object.values({...parameters[name]})]))
  }
}

/**
 * Create what gives the text of a notice for a reader, title first, white
 * space folded: all of it, and what its author has struck out.
 *
 * It is what outputs are compared with, so it knows nothing of the trees that
 * these are made of.
 *
 * @param state
 *   State of the article.
 * @param notice
 *   Notice that has texts in the language of the article.
 * @param shared
 *   Parameters of the config.
 * @param language
 *   Language of plain texts.
 * @param parse
 *   Parser of Markdown.
 */
export function createTextsFor(
  state: State,
  notice: ConfigNotice,
  shared: Parameters,
  language: string,
  parse: NoticeParser
): Pick<Owed, 'struckFor' | 'textFor'> {
  const parameters = parametersFor(notice, shared)
  return {
    struckFor: (reader) => write((node) => struck(node, reader)),
    textFor: (reader) => write((node) => plain(node, reader))
  }

  function write(print: (node: Readonly<Nodes>) => string): string {
    return [notice.title, notice.text]
      .flatMap((text) => (text === undefined ? [] : [print(parse(say(text)))]))
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim()
  }

  /** Text in the language of the article. */
  function say(text: LocalText): string {
    // Cast: the notice has texts in the language of the article.
    return localize(text, state.language, language) as string
  }

  function plain(node: Readonly<Nodes>, reader: ReadonlyArray<number>): string {
    if (node.type === 'break') return ' '
    // Cast: the parser gives each image an alternative.
    if (node.type === 'image') return node.alt as string
    if (node.type === 'text') return fill(node.value, reader)
    if ('value' in node) return node.value
    if (!('children' in node)) return ''
    const parts = node.children.map((child) => plain(child, reader))
    return parts.join(flows.has(node.type) ? ' ' : '')
  }

  function struck(node: Readonly<Nodes>, reader: ReadonlyArray<number>): string {
    if (node.type === 'delete') return plain(node, reader)
    return 'children' in node ? node.children.map((child) => struck(child, reader)).join(' ') : ''
  }

  function fill(value: string, reader: ReadonlyArray<number>): string {
    return value
      .split(placeholder)
      .map((part, index) => {
        const texts = index % 2 === 1 ? parameters[part] : undefined
        if (!texts) return part
        const shares = shareParameter(state.audiences, texts, 1)
        const share = shares.find(({condition}) => state.sets.has(condition, reader))
        // Cast: all who are owed the notice have a text.
        return say((share as NonNullable<typeof share>).text)
      })
      .join('')
  }
}
