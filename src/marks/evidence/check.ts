import type {Nodes} from 'mdast'
import {isNote} from '../../annotate/definition.js'
import {fault, type State, seenOf} from '../../annotate/state.js'
import {describeReader} from '../../audience/describe-reader.js'
import type {Condition} from '../../audience/sets.js'
import {
  cautionsOf,
  citedIn,
  citingReaders,
  type Evidence,
  evidenceOf,
  firstBlocks,
  isParagraph
} from './block.js'
import {rules} from './rules.js'
import {notGuideline} from './sources.js'

/** Sources by id, as front matter and config have them. */
type Sources = ReadonlyMap<string, Readonly<Record<string, unknown>>>

/** Check the evidence of an article, and the sources of its cautions, when it is known who sees what. */
export function checkEvidence(state: State, sources: Sources): void {
  visit(state.tree, undefined)
  for (const evidence of evidenceOf(state).values()) {
    if (evidence.from === 'guideline') checkGuideline(state, evidence, sources)
    const {from, node} = evidence
    state.records.push({forms: [], kind: 'evidence', name: from, node, rule: undefined})
  }
  warnOfUncited(state)

  function visit(node: Nodes, place: string | undefined): void {
    const found = evidenceOf(state).has(node)
    if (found && place !== undefined) fault(state, rules['evidence-place'], node, {values: {place}})
    const inside = found ? 'other evidence' : (placeOf(node) ?? place)
    if ('children' in node) for (const child of node.children) visit(child, inside)
  }
}

/** What a node is, where no evidence may stand. */
function placeOf(node: Nodes): string | undefined {
  if (isNote(node)) return 'a note'
  if (node.type === 'blockquote') return 'a quotation or notice'
  return node.type === 'list' ? 'a list' : undefined
}

/** A guideline begins with its recommendation, which cites a guideline. */
function checkGuideline(state: State, evidence: Evidence, sources: Sources): void {
  const {audiences, sets} = state
  let left = seenOf(state, evidence.node)
  for (const {node, readers} of firstBlocks(state, evidence)) {
    left = sets.minus(left, readers)
    if (!isParagraph(node)) {
      fault(state, rules['bottom-line'], node, {
        values: {reader: describeReader(audiences, readers)}
      })
      continue
    }
    const missing = sets.minus(readers, citingReaders(state, node))
    if (missing !== 0) {
      fault(state, rules['uncited-guideline'], node, {
        values: {reader: describeReader(audiences, missing)}
      })
    }
  }
  if (left !== 0) {
    fault(state, rules['bottom-line'], evidence.node, {
      values: {reader: describeReader(audiences, left)}
    })
  }
  // All that stands in it is told as what guidelines say.
  const told = new Set<string>()
  for (const {id, node} of citedIn(state, evidence.node)) {
    const item = sources.get(id)
    const problem = item && notGuideline(item)
    if (!problem || told.has(id)) continue
    told.add(id)
    fault(state, rules['evidence-source'], node, {values: {name: id, problem}})
  }
}

/** Warn of evidence without a source, and of cautions without one in an article that has evidence or cites. */
function warnOfUncited(state: State): void {
  const {audiences, sets} = state
  for (const {node} of evidenceOf(state).values()) warn(node, seenOf(state, node), 'Evidence')
  for (const node of cautionsOf(state)) {
    let readers: Condition = 0
    // What is no text, such as `::section`, is in the tree no more.
    for (const child of node.children) readers = sets.or(readers, state.seen.get(child) ?? 0)
    warn(node, readers, 'Caution')
  }

  function warn(node: Nodes, readers: Condition, what: string): void {
    const missing = sets.minus(readers, citingReaders(state, node))
    if (missing === 0) return
    const reader = describeReader(audiences, missing)
    fault(state, rules['uncited-evidence'], node, {values: {reader, what}})
  }
}
