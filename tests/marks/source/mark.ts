import type {Emphasis, Link, List, ListItem, Nodes, Paragraph, Text} from 'mdast'
import {z} from 'zod'
import type {Annotation, BackUse} from '../../../src/annotate/annotation.js'
import {defineMark, type Mark, type MarkContext} from '../../../src/annotate/mark.js'
import {annotationOf, keyOf, type State} from '../../../src/annotate/state.js'
import type {DirectiveForm, DirectiveNames} from '../../../src/syntax/directive-names.js'

const directives: DirectiveNames = new Map([
  ['source', new Set<DirectiveForm>(['text'])],
  ['sources', new Set<DirectiveForm>(['leaf'])]
])

/**
 * A mark unlike footnotes: `:source[a; b]` is a group of numbers, `::sources`
 * the list of them, wherever it stands.
 */
export const source = defineMark<Readonly<Record<string, string>>>({
  kind: 'source',
  names: directives,
  ids: ['from-', 'use-'],
  config: {
    schema: {sources: z.record(z.string(), z.string()).optional()},
    resolve({sources = {}}, {problems}) {
      // Cast: the schema says so.
      const titles = sources as Readonly<Record<string, string>>
      for (const [name, title] of Object.entries(titles)) {
        if (title !== '') continue
        problems.push({path: `sources.${name}`, reason: 'Unexpected empty title, expected a text'})
      }
      return titles
    }
  },
  create: createSource
})

function createSource({
  idPrefix,
  settings: titles
}: MarkContext<Readonly<Record<string, string>>>): Mark {
  return {
    kind: 'source',
    lower: (state) => ({
      leafDirective: (node) =>
        node.type === 'leafDirective' && node.name === 'sources' ? [list(state, node)] : undefined,
      textDirective: (node) =>
        node.type === 'textDirective' && node.name === 'source' ? [group(state, node)] : undefined
    })
  }

  function group(state: State, node: Nodes & {type: 'textDirective'}): Emphasis {
    const make = maker(state, node)
    const children = node.children.flatMap((part) => {
      const around = part.type === 'textDirective' ? part : node
      const text = part.type === 'textDirective' ? part.children[0] : part
      const names = String((text as Text).value).split(';')
      return names
        .map((name) => name.trim())
        .filter((name) => name !== '')
        .flatMap((name) => members(state, name, around))
    })
    const result = {type: 'emphasis', data: {hName: 'span'}, children} as Emphasis
    return make(result, {group: {range: '–', separator: ', '}})
  }

  function members(state: State, name: string, node: Nodes): Array<Emphasis | Link> {
    const make = maker(state, node)
    const use = {key: keyOf(state, 'source', name)}
    const id = `${idPrefix}use-${name}`
    const number = make({type: 'text', value: ''} as Text, {number: use})
    const alone: Link = {
      type: 'link',
      url: `#${idPrefix}from-${name}`,
      data: {hProperties: {id}},
      children: [number]
    }
    const within = {type: 'emphasis', data: {hName: 'span', hProperties: {id}}, children: []}
    return [
      make(alone, {member: {form: 'alone', use}, reference: {...use}}),
      make(within as Emphasis, {member: {form: 'within', use}, reference: {...use}})
    ]
  }

  function list(state: State, node: Nodes): List {
    const make = maker(state, node)
    const children = Object.entries(titles).map(([name, title]): ListItem => {
      const key = keyOf(state, 'source', name)
      const back = {type: 'emphasis', data: {hName: 'a'}, children: []} as Emphasis
      make(back, {back: {key, links: (use) => links(name, use)}})
      const text = make({type: 'text', value: title} as Text, {})
      const paragraph = make({type: 'paragraph', children: [text, back]} as Paragraph, {})
      const item: ListItem = {
        type: 'listItem',
        data: {hProperties: {id: `${idPrefix}from-${name}`}},
        spread: false,
        children: [paragraph]
      }
      return make(item, {entry: {key}, reserve: true})
    })
    return make({type: 'list', ordered: true, spread: false, start: 1, children}, {list: true})
  }

  function links(name: string, {number, suffix, use}: BackUse): ReturnType<typeof backLink> {
    return backLink(`#${idPrefix}use-${name}${suffix}`, `${number}.${use}`)
  }

  /** Note who sees a new node, and what is known of it. */
  function maker(state: State, from: Nodes) {
    return <Node extends Nodes>(node: Node, annotation: Annotation): Node => {
      // Cast: it stands in the article.
      const seen = state.seen.get(from) as number
      state.seen.set(node, seen)
      if (Object.keys(annotation).length > 0) Object.assign(annotationOf(state, node), annotation)
      return node
    }
  }
}

function backLink(href: string, value: string) {
  return [
    {type: 'text' as const, value: ' '},
    {
      type: 'element' as const,
      tagName: 'a',
      properties: {href},
      children: [{type: 'text' as const, value}]
    }
  ]
}
