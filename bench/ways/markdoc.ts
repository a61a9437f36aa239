import Markdoc, {
  type Config,
  type Node,
  type RenderableTreeNode,
  type Schema
} from '@markdoc/markdoc'
import {slug} from 'github-slugger'
import type {ConceptConfig} from '../../src/index.js'
import {readConfig} from '../articles.js'
import type {Reader} from '../readers.js'
import {remember, type Way} from '../way.js'

/** What the tags of one run share. */
interface Run {
  /** What the lexicon says to the reader, by concept. */
  sayings: ReadonlyMap<string, Saying>
  /** Concepts that were explained. */
  explained: Set<string>
  /** Number of each note, and how many references it has, in the order of their first ones. */
  uses: Map<string, {number: number; count: number}>
  /** Notes, before they are transformed. */
  notes: Map<string, Node>
}

/** What is said to a reader for a concept, as in the reference article's config. */
interface Saying {
  use?: string
  singular?: string
  plural?: string
  gloss?: string
}

/** What ends each page. */
const end = `
{% if $lay %}
{% notice kind="disclaimer" title="For information only" %}
This page informs. It does not replace advice from a professional who knows you. Do not delay seeking care because of something you have read here. In an emergency call {% if $us %}911{% else $ca /%}911{% else $uk /%}999{% else $eu /%}112{% else $au /%}000{% else /%}your local emergency number{% /if %}.
{% /notice %}
{% /if %}

{% if $professional %}
{% notice kind="disclaimer" title="For healthcare professionals" %}
This page supports clinical judgement and does not replace it. Check doses, indications and local guidance against primary sources before you act on it.
{% /notice %}
{% /if %}

{% if $student %}
{% notice kind="disclaimer" title="For study only" %}
This page is for learning. Do not use it to decide on the care of a patient.
{% /notice %}
{% /if %}

{% notes /%}
`

/**
 * Source to one variant with Markdoc, on the twin of the article.
 *
 * Its tags do what Lectern's marks do for the reference article and no more:
 * words of the lexicon at their first use, numbers of notes, ids of headings.
 */
export function createMarkdocWay(): Way {
  const write = createWriter()
  return {
    name: 'Markdoc',
    prepare:
      ({twin}) =>
      (reader) =>
        write(Markdoc.parse(twin), reader)
  }
}

/** One variant with Markdoc, of a twin that was parsed once: transform and HTML. */
export function createMarkdocTreeWay(): Way {
  const variablesFor = remember(toVariables)
  return {
    name: 'Markdoc, transform + HTML',
    prepare({twin}) {
      const tree = Markdoc.parse(twin)
      // The plain article needs no tags of its own, and has its ids in the text.
      return (reader) =>
        Markdoc.renderers.html(Markdoc.transform(tree, {variables: variablesFor(reader)}))
    }
  }
}

/** What makes HTML of the reference article's tree for a reader. */
function createWriter(): (tree: Node, reader: Reader) => string {
  const partials = {'end.md': Markdoc.parse(end)}
  const sayingsFor = remember(readSayings)
  const variablesFor = remember(toVariables)
  return (tree, reader) => {
    const sayings = sayingsFor(reader)
    const run: Run = {explained: new Set(), notes: new Map(), sayings, uses: new Map()}
    const variables = {...variablesFor(reader), run}
    return Markdoc.renderers.html(Markdoc.transform(tree, {nodes, partials, tags, variables}))
  }
}

function toVariables({holds}: Reader): Record<string, boolean> {
  return Object.fromEntries([...holds].map((name) => [name, true]))
}

/** What the lexicon says to a reader, by concept. */
function readSayings({holds}: Reader): Map<string, Saying> {
  const sayings = new Map<string, Saying>()
  // Cast: the preset names no file.
  const lexicon = (readConfig().lexicon ?? []) as ReadonlyArray<ConceptConfig>
  for (const {id, say} of lexicon) {
    for (const [name, saying] of Object.entries(say)) {
      if (holds.has(name)) sayings.set(id, saying as Saying)
    }
  }
  return sayings
}

const nodes: Record<string, Schema> = {
  document: {
    transform: (node, config) => node.transformChildren(config)
  },
  heading: {
    transform(node, config) {
      const children = node.transformChildren(config)
      const id = node.attributes.id ?? slug(children.map(textOf).join(''))
      return element(`h${node.attributes.level}`, {id}, children)
    }
  }
}

const tags: Record<string, Schema> = {
  note: {
    transform(node, config) {
      runOf(config).notes.set(node.attributes.id, node)
      return null
    }
  },

  notes: {
    transform(_, config) {
      const {notes, uses} = runOf(config)
      const items = [...uses].map(([id, {count}]) => {
        const back: Array<RenderableTreeNode> = []
        for (let use = 1; use <= count; use++) {
          const suffix = use > 1 ? `-${use}` : ''
          back.push(' ', element('a', {href: `#ref-${id}${suffix}`}, [`↩${use > 1 ? use : ''}`]))
        }
        const content = notes.get(id)?.transformChildren(config) ?? []
        return element('li', {id: `note-${id}`}, [...content, ...back])
      })
      return element('section', {class: 'footnotes'}, [
        element('h2', {id: 'footnote-label'}, ['Footnotes']),
        element('ol', {}, items)
      ])
    }
  },

  notice: {
    transform(node, config) {
      const {kind, title} = node.attributes
      return element('aside', {class: `notice notice-${kind}`, role: 'note'}, [
        element('h2', {}, [title]),
        ...node.transformChildren(config)
      ])
    }
  },

  ref: {
    transform(node, config) {
      const {uses} = runOf(config)
      const {id} = node.attributes
      const use = uses.get(id) ?? {count: 0, number: uses.size + 1}
      uses.set(id, use)
      use.count++
      const suffix = use.count > 1 ? `-${use.count}` : ''
      return element('sup', {}, [
        element('a', {href: `#note-${id}`, id: `ref-${id}${suffix}`}, [String(use.number)])
      ])
    }
  },

  sup: {render: 'sup'},

  term: {
    transform(node, config) {
      const {id, plural} = node.attributes
      const words = node.transformChildren(config)
      const {explained, sayings} = runOf(config)
      const saying = sayings.get(id)
      if (!saying) return words
      const first = !explained.has(id)
      explained.add(id)
      const other = (plural ? saying.plural : saying.singular) ?? ''
      const definition = element('dfn', {}, words)
      if (saying.use === 'plain-first') return first ? [`${other} (`, definition, ')'] : [other]
      return first ? [definition, ` (${saying.gloss ?? other})`] : words
    }
  }
}

/** What the tags of this run share. */
function runOf(config: Config): Run {
  return config.variables?.run
}

function element(
  name: string,
  attributes: Record<string, string>,
  children: Array<RenderableTreeNode>
): RenderableTreeNode {
  return new Markdoc.Tag(name, attributes, children)
}

function textOf(node: RenderableTreeNode): string {
  if (typeof node === 'string') return node
  return Markdoc.Tag.isTag(node) ? node.children.map(textOf).join('') : ''
}
