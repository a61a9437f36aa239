import type {Nodes, Text} from 'mdast'
import type {RecordedUse, TermRecord} from '../record.js'

/** Where a node of the whole article comes from. */
export interface Origin {
  /** Offset into the text that it comes from. */
  start: number
  /** Uses that start in it. */
  uses: ReadonlyArray<RecordedUse>
  /** Stretch of the text that it stands for; nothing where it is the author’s as it was. */
  edit: string | undefined
}

/** What nodes of the whole article stand for, of texts with uses. */
export type Origins = ReadonlyMap<Nodes, Origin>

/** Find out what stands for each text with uses, in the order that edits are made in. */
export function readOrigins({edits, replaced, uses}: TermRecord): Origins {
  const origins = new Map<Nodes, Origin>()
  const byText = new Map<Text, Array<RecordedUse>>()
  for (const use of uses) {
    const {node} = use.place
    const known = byText.get(node)
    if (known) known.push(use)
    else byText.set(node, [use])
  }
  for (const [node, own] of byText) {
    const parts = replaced.get(node) ?? []
    let taken = 0
    let done = 0
    let next = 0
    // Uses of a text are in its order, as its stretches are.
    const take = (start: number, end: number, count: number, edit: string | undefined): void => {
      const first = next
      while (next < own.length && isBefore(own[next] as RecordedUse, start, end)) next++
      const within = own.slice(first, next)
      for (const part of parts.slice(taken, taken + count)) {
        origins.set(part, {edit, start, uses: within})
      }
      taken += count
    }
    const all = [...(edits.get(node)?.values() ?? [])]
    for (const {end, left, parts: made, start} of all.toSorted((a, b) => a.start - b.start)) {
      if (start > done) take(done, start, 1, undefined)
      take(start, end, made.length + (left === 0 ? 0 : 1), node.value.slice(start, end))
      done = end
    }
    take(done, Infinity, parts.length, undefined)
    if (all.length === 0) origins.set(node, {edit: undefined, start: 0, uses: own})
  }
  return origins
}

/** Whether a use starts before the end of a stretch; one that takes the whole of an empty stretch does. */
function isBefore({place}: RecordedUse, start: number, end: number): boolean {
  return place.start < end || place.start === start
}
