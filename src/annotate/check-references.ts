import type {Definition, Image, ImageReference, Nodes, Text} from 'mdast'
import {describeReader} from '../audience/describe-reader.js'
import type {Condition} from '../audience/sets.js'
import {referenceRules} from '../messages/reference.js'
import type {Place} from '../messages/report.js'
import {sourceRules} from '../messages/source.js'
import {placeBetween} from '../source/lines.js'
import {placeOf} from '../syntax/place.js'
import type {References} from './collect-references.js'
import {type AnyDefinition, isNote} from './definition.js'
import {idOf, labelsIn, type Reference} from './labels.js'
import {fault, type State, seenOf} from './state.js'

/** A second note would be lost, and so would a second address. */
export function checkDoubled(state: State, node: AnyDefinition, first: AnyDefinition): void {
  const same =
    node.type === 'definition' &&
    first.type === 'definition' &&
    node.url === first.url &&
    node.title === first.title
  if (same) return
  fault(state, referenceRules['doubled-definition'], node, {
    values: {line: String(placeOf(first)?.start.line), name: node.identifier}
  })
}

/** What is an address wherever it stands: one with a scheme, a path, or a name with a domain or an ending. */
const looksLikeAddress =
  /^(?:[a-z][a-z\d+.-]*:|[#/?]|\.{1,2}\/|www\.)|\.[a-z][a-z\d]{0,9}(?:[#/?]|$)/i

/** An address that nothing points to and that looks like none is text with a colon: `[Dose]: 5mg`. */
export function checkUnused(state: State, node: Definition): void {
  if (looksLikeAddress.test(node.url)) return
  fault(state, referenceRules['unused-definition'], node, {
    // Cast: what was parsed has a label.
    values: {name: node.label as string, text: node.url}
  })
}

/**
 * Find what is written as a reference but was none to the parser: its
 * definition stands in a directive, or there is none, and it would be shown
 * as it is written.
 */
export function checkText(
  state: State,
  {composed, definitions, inside}: References,
  node: Text,
  parent: Nodes,
  named: Set<string>
): void {
  if (!node.value.includes('[')) return
  const place = placeOf(node)
  // What GFM has split off for an address has no place.
  const source = place ? state.source.slice(place.start.offset, place.end.offset) : node.value
  for (const {end, full, id, name, start} of labelsIn(source)) {
    const known = inside.get(id)
    // To the parser it is another one, if a letter with an accent is two characters in one of them.
    const alike = composed.get(id.normalize('NFC'))
    if (!known && (definitions.has(id) || !(full || alike || id.startsWith('^')))) continue
    const at = place
      ? placeBetween(state.lines, place.start.offset + start, place.start.offset + end)
      : placeOf(parent)
    if (known) {
      named.add(id)
      fault(state, referenceRules['hidden-definition'], node, {
        other: placeOf(known),
        place: at,
        values: {name, reader: describeReader(state.audiences, seenOf(state, node))}
      })
    } else if (!id.startsWith('^')) {
      if (named.has(id)) continue
      const other = alike && placeOf(alike)
      const line = other && String(other.start.line)
      fault(state, referenceRules['undefined-reference'], node, {
        other,
        place: at,
        values: {name, ...(line && {line})}
      })
    } else {
      state.undefinedNotes.push({name, node, place: at})
    }
  }
}

/**
 * Find references in the alternative of an image: the parser has made plain
 * text of them, without their brackets.
 */
export function checkAlternative(
  state: State,
  {definitions, inside, notes}: References,
  node: Image | ImageReference
): void {
  // Cast: only texts and links may lack a place.
  const {end, start} = placeOf(node) as Place
  // Where the alternative ends, brackets in code hide: a label in the title counts too.
  const source = state.source.slice(start.offset + 2, end.offset)
  for (const {id, name} of labelsIn(source)) {
    // A reference by itself has been checked.
    if (node.type === 'imageReference' && id === idOf(node)) continue
    const defined = definitions.get(id)
    const definition = inside.get(id) ?? (defined && notes.has(defined) ? defined : undefined)
    const missing = definition ? missingOf(state, node, definition) : 0
    if (definition && missing !== 0) reportHidden(state, node, {definition, missing, name})
  }
}

/**
 * Check that who sees a reference sees its definition.
 *
 * @param readers
 *   Who sees what the reference stands in (default: everybody).
 */
export function checkReference(
  state: State,
  node: Reference,
  definition: AnyDefinition,
  readers: Condition = 1
): void {
  const missing = state.sets.and(missingOf(state, node, definition), readers)
  if (missing !== 0) reportHidden(state, node, {definition, missing, name: node.identifier})
}

/** Add what a reference repeats of its definition; told once, where it is beyond the limit. */
export function holdRepeated(
  state: State,
  node: Reference,
  definition: AnyDefinition,
  before: number
): number {
  if (isNote(definition)) return before
  const {limits} = state
  const after = before + definition.url.length + (definition.title?.length ?? 0)
  if (after > limits.repeated && before <= limits.repeated) {
    fault(state, sourceRules.limit, node, {
      values: {count: String(after), limit: 'repeated', maximum: String(limits.repeated)}
    })
  }
  return after
}

/** Who sees a node, but not a definition. */
function missingOf(state: State, node: Nodes, definition: AnyDefinition): Condition {
  return state.sets.minus(seenOf(state, node), seenOf(state, definition))
}

function reportHidden(
  state: State,
  node: Nodes,
  {definition, missing, name}: {definition: AnyDefinition; missing: Condition; name: string}
): void {
  fault(state, referenceRules['hidden-definition'], node, {
    other: placeOf(definition),
    values: {name, reader: describeReader(state.audiences, missing)}
  })
}
