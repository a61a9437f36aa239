import type {Emphasis, Link, List, ListItem, Nodes, Paragraph, Text} from 'mdast'
import {toString as toText} from 'mdast-util-to-string'
import * as z from 'zod'
import type {Annotation, BackUse} from '../../../src/annotate/annotation.js'
import {defineMark, type Mark, type MarkContext} from '../../../src/annotate/mark.js'
import {createSlot} from '../../../src/annotate/slot.js'
import {annotationOf, fault, faultAt, keyOf, type State} from '../../../src/annotate/state.js'
import {defineRules} from '../../../src/messages/rule.js'
import type {DirectiveForm, DirectiveNames} from '../../../src/syntax/directive-names.js'

const directives: DirectiveNames = new Map([
  ['source', new Set<DirectiveForm>(['text'])],
  ['sources', new Set<DirectiveForm>(['leaf'])]
])

const rules = defineRules({
  'unknown-source': {
    severity: 'error',
    reason: ({name}) => `Unexpected source \`${name}\`, expected one of \`sources\``,
    note: 'Name it in `sources`, in the config or in front matter.',
    omit: 'directive'
  }
})

/** Titles that the front matter of an article adds. */
const ownTitles = createSlot(() => new Map<string, string>())

/**
 * A mark unlike footnotes: `:source[a; b]` is a group of numbers, `::sources`
 * the list of them, wherever it stands.
 */
export const source = defineMark<Readonly<Record<string, string>>>({
  kind: 'source',
  names: directives,
  ids: ['from-', 'use-'],
  frontMatter: {sources: z.record(z.string(), z.string()).optional()},
  rules,
  elements: {ol: [['className', 'sources']]},
  styles: '.sources { font-size: 0.9em; }\n',
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
    readFrontMatter(state, {ofMarks}) {
      const own = ofMarks.sources
      if (!own) return
      // Cast: the schema says so.
      for (const [name, title] of Object.entries(own.value as Readonly<Record<string, string>>)) {
        if (Object.hasOwn(titles, name)) {
          faultAt(state, rules['unknown-source'], own.placeOf([name]), {name})
        }
        ownTitles(state).set(name, title)
      }
    },
    annotate(state, parent) {
      for (const node of parent.children) {
        if (node.type !== 'textDirective' || node.name !== 'source') continue
        for (const name of namesIn(node)) {
          if (Object.hasOwn(titles, name) || ownTitles(state).has(name)) continue
          fault(state, rules['unknown-source'], node, {values: {name}})
        }
      }
    },
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
      return namesIn(part).flatMap((name) => members(state, name, around))
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
    const children = [...Object.entries(titles), ...ownTitles(state)].map(
      ([name, title]): ListItem => {
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
      }
    )
    const result: List = {
      type: 'list',
      data: {hProperties: {className: ['sources']}},
      ordered: true,
      spread: false,
      start: 1,
      children
    }
    return make(result, {list: true})
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

/** Names in a group, or in a part of one. */
function namesIn(node: Nodes): Array<string> {
  return toText(node)
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '')
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
