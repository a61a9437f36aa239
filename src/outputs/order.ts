import type {Annotation} from '../annotate/annotation.js'
import {readAnnotation} from '../annotate/state.js'
import {decidedFor, isSeen, numberOf, type ReaderDecisions, type Whole} from './whole.js'

/** A node of either tree. */
interface Annotated {
  data?: object | undefined
}

/**
 * Put the entries of a list in the order of their numbers, those without one
 * left out; what is no entry stays first.
 */
export function orderEntries<Node extends Annotated>(
  whole: Whole,
  decisions: ReaderDecisions,
  nodes: ReadonlyArray<Node>
): Array<Node> {
  const places: Array<Array<Node>> = [[]]
  for (const node of nodes) {
    const entry = readAnnotation(whole.annotations, node)?.entry
    const place = entry ? numberOf(whole, decisions, entry.key) : 0
    if (entry && place === 0) continue
    places[place] ??= []
    places[place].push(node)
  }
  return places.flat()
}

/**
 * Put the members of a group in the order of their numbers, each key once,
 * with what stands between them.
 */
export function orderMembers<Node extends Annotated>(
  whole: Whole,
  decisions: ReaderDecisions,
  nodes: ReadonlyArray<Node>,
  {range, separator}: NonNullable<Annotation['group']>
): Array<Node | string> {
  const members: Array<{alone: Node; key: number; run: boolean; within: Node}> = []
  for (const [index, alone] of nodes.entries()) {
    const annotation = readAnnotation(whole.annotations, alone)
    const within = nodes[index + 1]
    if (annotation?.member?.form !== 'alone' || !within) continue
    if (!isSeen(whole, decisions, annotation)) continue
    const {use} = annotation.member
    if (members.some(({key}) => key === use.key)) continue
    members.push({alone, key: use.key, run: decidedFor(whole, decisions, use) === 1, within})
  }
  members.sort((a, b) => numberOf(whole, decisions, a.key) - numberOf(whole, decisions, b.key))
  return members.flatMap(({alone, run, within}, index) => {
    if (run) return [within]
    const before = members[index - 1]
    return before ? [before.run ? range : separator, alone] : [alone]
  })
}
