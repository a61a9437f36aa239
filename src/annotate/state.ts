import type {List, ListItem, Nodes, Root} from 'mdast'
import type {VFile} from 'vfile'
import type {Audiences} from '../audience/audiences.js'
import type {Condition, Sets} from '../audience/sets.js'
import {type Place, type ReportOptions, report} from '../messages/report.js'
import type {Rule} from '../messages/rule.js'
import type {Limits} from '../source/limits.js'
import {type LinedSource, placeOfLine} from '../source/lines.js'
import type {DirectiveNames} from '../syntax/directive-names.js'
import {placeOf} from '../syntax/place.js'
import type {Annotation} from './annotation.js'
import type {AnyDefinition} from './definition.js'
import type {Fact} from './facts.js'
import type {MetadataProperty} from './metadata.js'
import type {Owed} from './owed.js'
import type {RewriteUrl} from './rewrite-url.js'
import type {ReviewedText, SignOff} from './sign-off.js'

/** One of several forms that a mark takes. */
export interface MarkForm {
  /** Who gets it; the forms of a mark are disjoint. */
  condition: Condition
  /** Its name, such as `plain-first`. */
  decision: string
  /** Path in the config that says so. */
  rule: string
}

/** A mark, for `explain`. */
interface MarkRecord {
  /** Kind of the mark: the name of its folder. */
  kind: string
  /** Name that the author or the config gave it. */
  name: string
  /** Node that stands for it; nothing for what the config brings. */
  node: Nodes | undefined
  /** Where it stands, when the node doesn't say. */
  place?: Place | undefined
  /** Who sees it (default: who sees the node). */
  condition?: Condition
  /** Whom it is there for, hidden or not; for others there is no such mark (default: everybody). */
  concerns?: Condition
  /** Outcome for readers that match no form (default: `shown`). */
  decision?: string
  /** Forms that it takes; without them it is shown or hidden. */
  forms: ReadonlyArray<MarkForm>
  /** Path in the config that decides; nothing when its condition does. */
  rule: string | undefined
}

/** A label of a note that nothing defines, in a text. */
interface UndefinedNote {
  name: string
  node: Nodes
  place: Place | undefined
}

/** Everything known while one article is compiled. */
export interface State extends LinedSource {
  file: VFile
  tree: Root
  audiences: Audiences
  sets: Sets
  /** Readers of the article; the others get a withheld rendition. */
  readers: Condition
  /** Those of them who get a withheld rendition until the article is approved. */
  gated: Condition
  /** Time that counts as now; nothing when nothing depends on it. */
  now: Date | undefined
  /**
   * Conditions by which a mark wants the texts that readers get parted: the
   * article is annotated again, with `texts`.
   */
  textsBy: ReadonlyArray<Condition> | undefined
  /** Texts that readers get, where a mark has asked for them. */
  texts: ReadonlyArray<ReviewedText> | undefined
  /** Whether there would be more texts than anybody reads: then there are none. */
  manyTexts: boolean
  /** Who has signed which of them. */
  signOffs: Array<SignOff>
  /** How addresses are rewritten: the prefix of ids, and the function of the config. */
  addresses: {readonly idPrefix: string; readonly url: RewriteUrl | undefined}
  /** Language of the article. */
  language: string
  /** Readers for whom the numbers are those of another sequence than the notes’, which have letters. */
  lettered: Condition
  /** What narrows who sees the parent whose children are annotated, if anything does. */
  around: Nodes | undefined
  /** Conditions that nodes have themselves. */
  own: Map<Nodes, Condition>
  /** Condition of each node and of all that it stands in, together. */
  context: Map<Nodes, Condition>
  /** Who sees a node: `context`, less those for whom its content is gone. */
  seen: Map<Nodes, Condition>
  /** Who gets blank lines between the items of a list, or in an item, where that was worked out. */
  loose: Map<List | ListItem, Condition>
  /**
   * For each definition in a `::section`, whom the section is for; not in `own`,
   * since references elsewhere may use the definition too.
   */
  inSection: Map<Nodes, Condition>
  /** Names of directives. */
  directives: DirectiveNames
  /** Parents whose white space `settleSpace` has decided; later steps don't trim it again. */
  settled: Set<Nodes>
  /** Definition of each reference that has one. */
  definitions: ReadonlyMap<Nodes, AnyDefinition>
  /** Labels of notes, as in `[^label]`, that nothing defines. */
  undefinedNotes: Array<UndefinedNote>
  /** What nodes of the conditional tree point at. */
  annotations: Array<Annotation>
  /** Keys that uses and numbers are counted by, by name of their sequence and their own. */
  keys: Map<string, Map<string, number>>
  /** Sequence of each key. */
  sequences: Array<string>
  /** What marks tell of the article: notices may depend on it. */
  facts: Array<Fact>
  /** What marks tell of the page, in the words of schema.org. */
  metadata: Array<MetadataProperty>
  /** What readers are owed. */
  owed: Array<Owed>
  /** How large and how intricate the article may be. */
  limits: Limits
  records: Array<MarkRecord>
  /** What marks keep, each in a slot of its own. */
  slots: Map<symbol, unknown>
  /** Directive whose conditions were read last, where what is beyond a limit is told. */
  reading: Nodes | undefined
  /** Whether there is an error that no single directive holds. */
  failed: boolean
}

/**
 * Report an error of the article, and hide the faulty node from everyone, or
 * the article where no node holds the error.
 */
export function fault(
  state: State,
  rule: Rule,
  node: Nodes,
  options: Readonly<ReportOptions> = {}
): void {
  const {omit} = rule
  report(state.file, rule, {...options, place: options.place ?? openingOf(state, node)})
  if (omit === 'directive') state.own.set(node, 0)
  if (omit === 'article') state.failed = true
}

/** Report what is wrong with the article as a whole. */
export function faultWhole(state: State, rule: Rule, values: Record<string, string>): void {
  faultAt(state, rule, undefined, values)
}

/** Report what is wrong at a place that no node of the tree has, such as a key of front matter. */
export function faultAt(
  state: State,
  rule: Rule,
  place: Place | undefined,
  values: Readonly<Record<string, string>>
): void {
  report(state.file, rule, {place, values})
  if (rule.omit === 'article') state.failed = true
}

/** Place of a node; of a block directive its first line, since the rest is not what is at fault. */
export function openingOf(state: State, node: Nodes): Place | undefined {
  const place = placeOf(node)
  if (!place || node.type !== 'containerDirective') return place
  return placeOfLine(state.lines, state.source, place.start.offset)
}

/** Readers whom a node and all that it stands in are for. */
export function contextOf(state: State, node: Nodes): Condition {
  // Cast: conditions are read for every node of the tree.
  return state.context.get(node) as Condition
}

/**
 * Nodes of the annotated article, each before those in it: a walk that takes
 * less time than one through the tree.
 *
 * Texts that white space was cut from are there as they were.
 */
export function nodesOf({context}: State): Iterable<Nodes> {
  return context.keys()
}

/** Readers who see a node. */
export function seenOf(state: State, node: Nodes): Condition {
  // Cast: `dropEmptied` fills it for every node of the tree.
  return state.seen.get(node) as Condition
}

/** Narrow who sees a node. */
export function narrowTo(state: State, node: Nodes, condition: Condition): void {
  state.own.set(node, state.sets.and(state.own.get(node) ?? 1, condition))
}

/**
 * Key with a name in a sequence, made when it is new.
 *
 * Each sequence has numbers of its own.
 */
export function keyOf(state: State, sequence: string, name: string): number {
  const keys = state.keys.get(sequence) ?? new Map<string, number>()
  state.keys.set(sequence, keys)
  let key = keys.get(name)
  if (key === undefined) {
    key = state.sequences.push(sequence) - 1
    keys.set(name, key)
  }
  return key
}

/**
 * Annotation of a node, made when the node has none.
 *
 * `data` is the place where unist lets nodes carry what is not theirs.
 */
export function annotationOf(state: State, node: {data?: object | undefined}): Annotation {
  const known = readAnnotation(state.annotations, node)
  if (known) return known
  const annotation: Annotation = {}
  node.data = {...node.data, lectern: state.annotations.push(annotation) - 1}
  return annotation
}

/** Annotation of a node, if it has one. */
export function readAnnotation(
  annotations: ReadonlyArray<Annotation>,
  node: {data?: object | undefined}
): Annotation | undefined {
  // Cast: copies of trees of hosts have no such key of somebody else.
  const index = (node.data as {lectern?: number} | undefined)?.lectern
  return index === undefined ? undefined : annotations[index]
}
