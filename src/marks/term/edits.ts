import type {Emphasis, Image, ImageReference, Nodes, Text} from 'mdast'
import {type State, seenOf} from '../../annotate/state.js'
import type {Condition} from '../../audience/sets.js'

/** A part of what stands for a text. */
export type Part = Emphasis | Image | ImageReference | Text

/** What stands for each text, and image, that has changed. */
export type Replaced = Map<Nodes, Array<Part>>

/** What stands in the place of a stretch of a text. */
interface Edit {
  /** Offsets into the text. */
  start: number
  end: number
  parts: Array<Part>
  /** Readers for whom nothing stands there yet: they get the author’s words. */
  left: Condition
}

/** Changes of texts, gathered before they are made. */
export type Edits = Map<Text, Map<string, Edit>>

/** Put parts in the place of a stretch of a text, for some of its readers. */
export function edit(
  state: State,
  edits: Edits,
  {end, node, start}: {node: Text; start: number; end: number},
  parts: ReadonlyArray<Part>,
  condition: Condition
): void {
  const all = edits.get(node) ?? new Map<string, Edit>()
  edits.set(node, all)
  const key = `${start}:${end}`
  const known = all.get(key) ?? {end, left: seenOf(state, node), parts: [], start}
  all.set(key, known)
  known.parts.push(...parts)
  known.left = state.sets.minus(known.left, condition)
}

/** Make the changes: each text with some becomes the parts that stand for it. */
export function applyEdits(state: State, edits: Edits, replaced: Replaced): void {
  for (const [node, all] of edits) {
    const parts: Array<Part> = []
    let done = 0
    for (const {end, left, parts: own, start} of [...all.values()].sort(byPlace)) {
      if (start > done) parts.push(piece(state, node, node.value.slice(done, start)))
      parts.push(...own)
      if (left !== 0) parts.push(piece(state, node, node.value.slice(start, end), left))
      done = end
    }
    if (done < node.value.length) parts.push(piece(state, node, node.value.slice(done)))
    replaced.set(node, parts)
  }
}

function byPlace(one: Edit, other: Edit): number {
  return one.start - other.start || one.end - other.end
}

/** A part of a text, seen by some of its readers. */
export function piece(state: State, node: Text, value: string, condition?: Condition): Text {
  const result: Text = {...node, value}
  state.seen.set(result, condition ?? seenOf(state, node))
  return result
}

/** An element around a part of a text. */
export function element(
  state: State,
  node: Text,
  hName: 'abbr' | 'dfn',
  value: string,
  condition: Condition
): Emphasis {
  const children = [piece(state, node, value, condition)]
  const result: Emphasis = {children, data: {hName}, type: 'emphasis'}
  if (node.position) result.position = node.position
  state.seen.set(result, condition)
  return result
}
