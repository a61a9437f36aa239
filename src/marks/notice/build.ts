import type {Blockquote, Nodes, Paragraph, Text} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {localize} from '../../annotate/local-text.js'
import {placeholder, shareParameter} from '../../annotate/parameters.js'
import {annotationOf, type State} from '../../annotate/state.js'
import type {Condition} from '../../audience/sets.js'
import {type AsideFacts, aside} from './aside.js'
import {type ConfigNotice, type NoticeSettings, parametersFor} from './notice.js'
import type {NoticeParser} from './parse.js'
import type {NoticeWords} from './words.js'

/** Makes the nodes of notices of the config. */
export type BuildNotice = (
  notice: ConfigNotice,
  seen: Condition,
  ranks: ReadonlyArray<Condition>
) => Array<Blockquote>

/** What notices are made of. */
interface BuildOptions {
  /** What the kinds are called in the language of the article. */
  labels: NoticeWords
  /** Language of plain texts. */
  language: string
  /** Parser of their texts; what it gives isn't changed. */
  parse: NoticeParser
  settings: NoticeSettings
}

/** A title as some readers get it. */
interface Title {
  condition: Condition
  /** Text of each parameter in it. */
  texts: Readonly<Record<string, string>>
}

/**
 * Create a function that makes the nodes of a notice for some readers: one
 * aside, or one for each text of its title.
 *
 * @param state
 *   State of the article.
 * @param options
 *   What they are made of.
 */
export function createBuild(
  state: State,
  {labels, language, parse, settings: {parameters}}: Readonly<BuildOptions>
): BuildNotice {
  return (notice, seen, ranks) => {
    const {id, kind, version} = notice
    const line = notice.title === undefined ? undefined : titleOf(notice.title)
    return titlesFor(notice, line, seen).map(({condition, texts}) => {
      const title = line && textOf(replaceIn(line, texts))
      const facts: AsideFacts = {
        id,
        kind,
        label: labels[kind],
        ...(version !== undefined && {version}),
        ...(title !== undefined && {title})
      }
      const children = parse(say(notice.text)).children.flatMap((child) =>
        copy(notice, child, condition)
      )
      // Cast: they are copies of blocks.
      const node = {type: 'blockquote', children} as Blockquote
      state.seen.set(node, condition)
      return aside(state, facts, node, ranks, (readers) =>
        // Cast: one with a title has a line.
        see(replaceIn(line as Paragraph, texts).children, readers)
      )
    })
  }

  /** The line of a title. */
  function titleOf(title: NonNullable<ConfigNotice['title']>): Paragraph {
    // Cast: checked with the config.
    return parse(say(title)).children[0] as Paragraph
  }

  /** Text in the language of the article; notices without one are left out before. */
  function say(text: ConfigNotice['text']): string {
    // Cast: it has one.
    return localize(text, state.language, language) as string
  }

  /** Part readers by the texts that parameters in a title have for them. */
  function titlesFor(
    notice: ConfigNotice,
    line: Paragraph | undefined,
    seen: Condition
  ): Array<Title> {
    let titles: Array<Title> = [{condition: seen, texts: {}}]
    for (const [, name = ''] of textOf(line ?? '').matchAll(new RegExp(placeholder, 'g'))) {
      const known = parametersFor(notice, parameters)[name]
      // Cast: it is known, or the config was refused.
      titles = titles.flatMap(({condition, texts}) =>
        shareParameter(state.audiences, known as NonNullable<typeof known>, condition).map(
          (share) => ({condition: share.condition, texts: {...texts, [name]: say(share.text)}})
        )
      )
    }
    return titles
  }

  /** Note who sees new nodes. */
  function see<Node extends Nodes>(nodes: Array<Node>, readers: Condition): Array<Node> {
    for (const node of nodes) {
      state.seen.set(node, readers)
      if ('children' in node) see<Nodes>(node.children, readers)
    }
    return nodes
  }

  /**
   * Copy a part of a notice, fill parameters in, and note who sees what.
   *
   * It stands nowhere in the article, so it has no position.
   */
  function copy(notice: ConfigNotice, node: Readonly<Nodes>, seen: Condition): Array<Nodes> {
    if (node.type === 'text') return fill(notice, node, seen)
    const {position, ...result} = node
    state.seen.set(result, seen)
    if ('children' in result) {
      const children = result.children.flatMap((child) => copy(notice, child, seen))
      // Cast: copies of the children that were there.
      result.children = children as never
    }
    return [result]
  }

  function fill(notice: ConfigNotice, node: Readonly<Text>, seen: Condition): Array<Text> {
    return node.value
      .split(placeholder)
      .flatMap((part, index) => {
        // Every other part is the name of a parameter.
        const texts = parametersFor(notice, parameters)[part]
        if (index % 2 === 0 || !texts) return [{condition: seen, value: part}]
        return shareParameter(state.audiences, texts, seen).map(({condition, text}) => ({
          condition,
          value: say(text)
        }))
      })
      .filter(({value}) => value !== '')
      .map(({condition, value}) => {
        const text: Text = {type: 'text', value}
        state.seen.set(text, condition)
        if (condition !== seen) annotationOf(state, text).condition = condition
        return text
      })
  }
}

/** Copy a line, with texts in place of its parameters. */
function replaceIn(line: Readonly<Paragraph>, texts: Readonly<Record<string, string>>): Paragraph {
  // Cast: only texts in it change.
  return replace(line) as Paragraph

  function replace(node: Readonly<Nodes>): Nodes {
    const {position, ...result} = node
    if (result.type === 'text') {
      const parts = result.value.split(placeholder)
      result.value = parts.map((part, index) => (index % 2 === 0 ? part : texts[part])).join('')
    }
    // Cast: copies of the children that were there.
    if ('children' in result) result.children = result.children.map(replace) as never
    return result
  }
}
