import type {Emphasis, Link, Nodes, PhrasingContent, Text} from 'mdast'
import type {LeafDirective, TextDirective} from 'mdast-util-directive'
import type {Annotation} from '../../annotate/annotation.js'
import {createSlot} from '../../annotate/slot.js'
import {annotationOf, type State} from '../../annotate/state.js'
import type {Nearest} from '../../audience/nearest.js'
import type {Condition} from '../../audience/sets.js'
import type {Place} from '../../messages/report.js'
import type {CitationSettings} from './settings.js'
import type {Source} from './source.js'
import type {CitationWords} from './words.js'

/** A source of the article’s own. */
interface OwnSource {
  source: Source
  place: Place | undefined
}

/** A citation of one source in the whole article. */
interface Use {
  source: Source
  /** What stands for it: the readers who see this see the citation. */
  node: Link
}

/** What is known of the citations of an article. */
export interface Citations {
  /** Sources that front matter adds, by id. */
  own: Map<string, OwnSource>
  /** Ids of sources of its own that something is wrong with. */
  broken: Set<string>
  /** Whether sources may be placeholders still. */
  draft: boolean
  /** Every citation. */
  nodes: Set<TextDirective>
  /** Where the article has its list of references. */
  list: LeafDirective | undefined
  /** Who gets the list right under a heading of the article’s own. */
  headed: Condition
  /** What stands for the list in the whole article, until it is made. */
  stub: Nodes | undefined
  uses: Array<Use>
  /** Finds ids that may have been meant; made when the first is looked for. */
  nearest: Nearest | undefined
}

/** Citations of an article. */
export const citationsOf = createSlot<Citations>(() => ({
  broken: new Set(),
  draft: false,
  headed: 0,
  list: undefined,
  nearest: undefined,
  nodes: new Set(),
  own: new Map(),
  stub: undefined,
  uses: []
}))

/** What nodes are made with. */
export interface Making {
  idPrefix: string
  settings: CitationSettings
  state: State
  words: CitationWords
}

/** Source with an id, of the article or the config. */
export function sourceOf(state: State, settings: CitationSettings, id: string): Source | undefined {
  return citationsOf(state).own.get(id)?.source ?? settings.library.get(id)
}

/** Note who sees a node that is new, and what is known of it. */
export function made<Node extends Nodes>(
  state: State,
  node: Node,
  seen: Condition,
  annotation: Annotation = {}
): Node {
  state.seen.set(node, seen)
  if (Object.keys(annotation).length > 0) Object.assign(annotationOf(state, node), annotation)
  return node
}

/** Make a text. */
export function textNode(state: State, value: string, seen: Condition): Text {
  return made(state, {type: 'text', value}, seen)
}

/** Make an element of a line that Markdown has no markup for. */
export function inline(
  hName: string,
  children: ReadonlyArray<PhrasingContent>,
  hProperties?: Readonly<Record<string, string>>
): Emphasis {
  return {
    children: [...children],
    data: {hName, ...(hProperties && {hProperties})},
    type: 'emphasis'
  }
}
