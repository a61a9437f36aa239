import type {Heading, List, ListItem, Nodes, Paragraph, PhrasingContent} from 'mdast'
import type {BackUse} from '../../annotate/annotation.js'
import {cleanText} from '../../annotate/clean-text.js'
import {isDefinition} from '../../annotate/definition.js'
import {annotationOf, keyOf, type State, seenOf} from '../../annotate/state.js'
import type {Condition} from '../../audience/sets.js'
import {type Letter, labelOf, letterNodes, lettersOf, sortNames} from './author-date.js'
import {sequence} from './cite.js'
import {formatAll} from './format.js'
import {citationsOf, inline, type Making, made, textNode} from './making.js'
import type {Part} from './parts.js'
import {toSchemaOrg} from './schema-org.js'
import type {Source} from './source.js'

/** A source that some readers’ text cites. */
interface Cited {
  source: Source
  cited: Condition
}

/**
 * Put the list of references where it belongs: of each source for those whose
 * text cites it.
 *
 * @param making
 *   What it is made with; the article is lowered.
 */
export function insertReferences(making: Making): void {
  const {settings, state} = making
  const {headed, stub, uses} = citationsOf(state)
  // Cast: blocks are put there.
  const children = state.tree.children as Array<Nodes>
  const byName = settings.form === 'author-date'
  const entries = citedOf(state)
  // Each reader gets them by number; what is told must not say which hidden text cites first.
  if (byName) sortByName(entries, state.language)
  else entries.sort((a, b) => (a.source.id < b.source.id ? -1 : 1))
  let seen: Condition = 0
  for (const {cited, source} of entries) {
    seen = state.sets.or(seen, cited)
    // One that is to come is no source yet.
    if (source.item.placeholder) continue
    state.metadata.push({name: 'citation', readers: cited, value: toSchemaOrg(source.item)})
  }
  const nodes: Array<Nodes> = []
  if (seen !== 0) {
    const letters = byName ? lettersOf(state, entries) : new Map<Source, ReadonlyArray<Letter>>()
    for (const {node, source} of uses) {
      const added = letterNodes(state, letters.get(source) ?? [], seenOf(state, node))
      node.children.push(...added)
    }
    const untitled = state.sets.minus(seen, headed)
    if (untitled !== 0) nodes.push(headingOf(making, untitled))
    nodes.push(listOf(making, entries, seen, letters))
    state.lettered = state.sets.or(state.lettered, byName ? 0 : seen)
  }
  const first = children.findIndex(isDefinition)
  const end = first === -1 ? children.length : first
  const at = stub ? children.indexOf(stub) : -1
  children.splice(at === -1 ? end : at, at === -1 ? 0 : 1, ...nodes)
}

/** Sources that are cited, each with whose text cites it. */
function citedOf(state: State): Array<Cited> {
  const {sets} = state
  const readers = new Map<Source, Condition>()
  for (const {node, source} of citationsOf(state).uses) {
    readers.set(source, sets.or(readers.get(source) ?? 0, seenOf(state, node)))
  }
  return [...readers].filter(([, cited]) => cited !== 0).map(([source, cited]) => ({cited, source}))
}

/** Sort by names, one after the other, then by what citations say, and title. */
function sortByName(entries: Array<Cited>, language: string): void {
  const {compare} = new Intl.Collator(language)
  const keys = new Map(
    entries.map((entry) => {
      const {item} = entry.source
      // Nothing comes before something.
      const names = [...sortNames(item), '', labelOf(item, language), String(item.title)]
      return [entry, names]
    })
  )
  entries.sort((a, b) => {
    // Cast: each has its key; names that are alike so far have as many after them.
    const [left, right] = [keys.get(a), keys.get(b)] as [Array<string>, Array<string>]
    for (const [index, name] of left.entries()) {
      const order = compare(name, right[index] as string)
      if (order !== 0) return order
    }
    return a.source.id < b.source.id ? -1 : 1
  })
}

function headingOf({idPrefix, state, words}: Making, seen: Condition): Heading {
  const heading: Heading = {
    children: [textNode(state, words.references, seen)],
    data: {hProperties: {id: `${idPrefix}references-label`}},
    depth: 2,
    type: 'heading'
  }
  return forReaders(state, made(state, heading, seen, {reserve: true}), seen, state.readers)
}

function listOf(
  making: Making,
  entries: ReadonlyArray<Cited>,
  seen: Condition,
  letters: ReadonlyMap<Source, ReadonlyArray<Letter>>
): List {
  const {settings, state} = making
  const sources = entries.map(({source}) => source)
  const formatted = formatAll(state, settings, sources)
  const children = entries.map((entry) => {
    // Cast: all of them were formatted.
    const parts = formatted.get(entry.source) as ReadonlyArray<Part>
    return itemOf(making, entry, parts, seen, letters.get(entry.source) ?? [])
  })
  const numbered = settings.form === 'number'
  const list: List = {
    children,
    data: {hProperties: {className: ['references']}},
    ordered: numbered,
    spread: false,
    type: 'list',
    ...(numbered && {start: 1})
  }
  made(state, list, seen, numbered ? {list: true} : {})
  return forReaders(state, list, seen, state.readers)
}

function itemOf(
  making: Making,
  {cited, source}: Cited,
  parts: ReadonlyArray<Part>,
  around: Condition,
  letters: ReadonlyArray<Letter>
): ListItem {
  const {idPrefix, settings, state} = making
  const key = keyOf(state, sequence, source.id)
  const text = parts.flatMap((part, index) => {
    const lettered = part.year && parts.findIndex(({year}) => year) === index
    const added = lettered ? letterNodes(state, letters, cited) : []
    return [writePart(state, part, cited), ...added]
  })
  const paragraph: Paragraph = {
    children: [...text, backLinks(making, source, key, cited)],
    type: 'paragraph'
  }
  const item: ListItem = {
    children: [made(state, paragraph, cited)],
    data: {hProperties: {id: `${idPrefix}ref-${source.name}`}},
    spread: false,
    type: 'listItem'
  }
  made(state, item, cited, {
    ...(settings.form === 'number' && {entry: {key}}),
    reserve: true
  })
  return forReaders(state, item, cited, around)
}

function writePart(state: State, {href, style, text}: Part, seen: Condition): PhrasingContent {
  let node: PhrasingContent = textNode(state, text, seen)
  if (style === 'italic') node = made(state, {children: [node], type: 'emphasis'}, seen)
  else if (style === 'bold') node = made(state, {children: [node], type: 'strong'}, seen)
  else if (style) node = made(state, inline(style, [node]), seen)
  return href === undefined
    ? node
    : // Cast: a text, or what stands for one.
      made(state, {children: [node as never], type: 'link', url: href}, seen)
}

/** What stands for the links to the citations of a source. */
function backLinks(
  {idPrefix, settings, state, words}: Making,
  source: Source,
  key: number,
  seen: Condition
): PhrasingContent {
  const label = cleanText(words.backToCitation)
  return made(state, inline('a', []), seen, {
    back: {
      key,
      links: (use) => {
        const children: Array<{type: 'text'; value: string} | ReturnType<typeof sup>> = [
          {type: 'text', value: '↩'}
        ]
        if (!use.first) children.push(sup(use.use))
        return [
          {type: 'text', value: ' '},
          {
            type: 'element',
            tagName: 'a',
            properties: {href: target(use), ariaLabel: labelFor(use)},
            children
          }
        ]
      },
      nodes: (use) => [
        {type: 'text', value: ' '},
        {
          children: [
            {type: 'text', value: '↩'},
            ...(use.first ? [] : [inline('sup', [{type: 'text', value: use.use}])])
          ],
          data: {hProperties: {ariaLabel: labelFor(use)}},
          type: 'link',
          url: target(use)
        }
      ]
    }
  })

  function target({suffix}: Readonly<BackUse>): string {
    return `#${idPrefix}cite-${source.name}${suffix}`
  }

  function labelFor({first, number, suffix, use}: Readonly<BackUse>): string {
    const name = cleanText(labelOf(source.item, state.language))
    if (settings.form === 'number') return label.replaceAll('{citation}', number + suffix)
    // A function, since a name may hold what `replace` would read.
    return label.replaceAll('{citation}', () => (first ? name : `${name} (${use})`))
  }

  function sup(value: string) {
    return {
      type: 'element' as const,
      tagName: 'sup',
      properties: {},
      children: [{type: 'text' as const, value}]
    }
  }
}

/** Say who sees a node, where that are not all around it. */
function forReaders<Node extends Nodes>(
  state: State,
  node: Node,
  seen: Condition,
  around: Condition
): Node {
  if (seen !== around) annotationOf(state, node).condition = seen
  return node
}
