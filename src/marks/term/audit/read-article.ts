import type {Nodes} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import type {FirstUse} from '../../../annotate/annotation.js'
import {isNote, isOfNotes} from '../../../annotate/definition.js'
import {readAnnotation, type State} from '../../../annotate/state.js'
import type {RecordedUse, TermRecord} from '../record.js'
import {type Origin, readOrigins} from './origins.js'

/** What a reader gets in the place of a use. */
export interface Outcome {
  /** Text that stands there. */
  got: string
  /** Text that stood there in the source, with the article before where that may change. */
  source: string
  /** Which form it is, where one is for the first use. */
  form: 'first' | 'other' | undefined
}

/** A paragraph, heading or cell as a reader gets it. */
interface ReadText {
  kind: 'cell' | 'heading' | 'paragraph'
  /** Rank of a heading, else 0. */
  depth: number
  text: string
}

/** Where a reader gets a use. */
export interface ReadUse {
  block: ReadText
  /** Offset into the text of the block. */
  at: number
  outcome: Outcome
}

/** An article as a reader gets it. */
export interface ReadArticle {
  /** Its texts in order, those of notes last. */
  blocks: ReadonlyArray<ReadText>
  uses: ReadonlyMap<RecordedUse, ReadUse>
}

const kinds = {heading: 'heading', paragraph: 'paragraph', tableCell: 'cell'} as const

/**
 * Read the texts of an article as a reader gets them, and where its uses of
 * concepts are; lists of sources that are made are left out.
 *
 * @param state
 *   State of the article, with its tree lowered.
 * @param record
 *   What was found in it.
 * @param reader
 *   Index of the reader’s value for each dimension.
 */
export function readArticleFor(
  state: State,
  record: TermRecord,
  reader: ReadonlyArray<number>
): ReadArticle {
  const origins = readOrigins(record)
  const blocks: Array<ReadText> = []
  const uses = new Map<RecordedUse, ReadUse>()
  /** Form of each occurrence, and keys that have had their first one. */
  const forms = new Map<FirstUse, 'first' | 'other'>()
  const met = new Set<number>()
  const notes = new Map<string, ReadonlyArray<Nodes>>()
  const noted = new Set<string>()
  for (const child of state.tree.children) {
    if (isNote(child)) notes.set(child.identifier, child.children)
    else read(child, undefined)
  }
  // Those named in notes join the set while it is walked.
  for (const identifier of noted) {
    // Cast: every reference has its note, or the article has an error.
    for (const child of notes.get(identifier) as ReadonlyArray<Nodes>) read(child, undefined)
  }
  return {blocks, uses}

  function read(node: Nodes, block: ReadText | undefined): void {
    const annotation = readAnnotation(state.annotations, node)
    if (!isShown(node) || annotation?.group || annotation?.list) return
    if (isOfNotes(node) && 'identifier' in node) noted.add(node.identifier)
    if (block) readInline(node, block)
    else if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      const depth = node.type === 'heading' ? node.depth : 0
      const own: ReadText = {depth, kind: kinds[node.type], text: ''}
      blocks.push(own)
      for (const child of node.children) read(child, own)
    } else if ('children' in node) for (const child of node.children) read(child, undefined)
  }

  /** Read a node within a block, and note the uses that it stands for. */
  function readInline(node: Nodes, block: ReadText): void {
    const origin = origins.get(node)
    const start = block.text.length
    if (node.type === 'break') block.text += ' '
    else if ('children' in node) for (const child of node.children) read(child, block)
    else block.text += textOf(node, {includeHtml: false})
    if (!origin) return
    const {form} = readAnnotation(state.annotations, node)?.first ?? {}
    for (const use of origin.uses) note(use, origin, {block, form, start})
  }

  function note(
    use: RecordedUse,
    origin: Origin,
    {block, form, start}: {block: ReadText; form: Outcome['form']; start: number}
  ): void {
    const {place} = use
    const known = uses.get(use)
    if (origin.edit === undefined) {
      const source = place.node.value.slice(Math.max(0, place.start), place.end)
      const at = start + Math.max(0, place.start) - origin.start
      uses.set(use, {at, block, outcome: {form, got: source, source}})
    } else if (known) {
      known.outcome.got += block.text.slice(start)
      known.outcome.form ??= form
    } else {
      const got = block.text.slice(start)
      uses.set(use, {at: start, block, outcome: {form, got, source: origin.edit}})
    }
  }

  /** Whether this reader sees a node, and it is the form that they get. */
  function isShown(node: Nodes): boolean {
    const {condition, first} = readAnnotation(state.annotations, node) ?? {}
    if (condition !== undefined && !state.sets.has(condition, reader)) return false
    if (!first) return true
    let own = forms.get(first.use)
    if (own === undefined) {
      own = met.has(first.use.key) ? 'other' : 'first'
      forms.set(first.use, own)
      met.add(first.use.key)
    }
    return own === first.form
  }
}
