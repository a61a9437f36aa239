import type {FootnoteReference, Image, ImageReference, LinkReference, Nodes, Text} from 'mdast'
import {normalizeIdentifier} from 'micromark-util-normalize-identifier'
import {describeReader} from '../audience/describe-reader.js'
import type {Condition} from '../audience/sets.js'
import {referenceRules} from '../messages/reference.js'
import type {Place} from '../messages/report.js'
import {sourceRules} from '../messages/source.js'
import {isDirective} from '../syntax/directive.js'
import {placeOf} from '../syntax/place.js'
import {type AnyDefinition, isDefinition, isNote, isOfNotes} from './definition.js'
import {fault, type State} from './state.js'

type Reference = FootnoteReference | ImageReference | LinkReference

/**
 * Hold references against their definitions.
 *
 * A definition must be seen by everybody who sees a reference to it; the first
 * one with an identifier counts, as in Markdown.
 * A definition is then seen by those who see a reference, and nobody else.
 *
 * @param state
 *   State of the article; `seen` is known, and narrowed for definitions; `definitions` is filled.
 */
export function resolveReferences(state: State): void {
  const {sets} = state
  const definitions = new Map<string, AnyDefinition>()
  const references: Array<{node: Reference; note: Nodes | undefined}> = []
  const texts: Array<{node: Text; parent: Nodes}> = []
  const images: Array<Image | ImageReference> = []
  /** Definitions that stand in a directive, which the parser may not know in text before it. */
  const inside = new Map<string, AnyDefinition>()
  const resolved = new Map<Nodes, AnyDefinition>()
  collect(state.tree, state.tree, undefined, false)
  for (const {node, parent} of texts) checkText(node, parent)
  if (inside.size > 0) for (const node of images) checkAlternative(node)

  // Who is pointed to a definition; a reference in a note counts for those who
  // are pointed to that note.
  const use = new Map<Nodes, Condition>()
  const within = new Map<Nodes, Array<{definition: AnyDefinition; seen: Condition}>>()
  let repeated = 0
  for (const {node, note} of references) {
    const definition = definitions.get(idOf(node))
    // Without a definition anywhere, Markdown makes no reference.
    if (!definition) continue
    repeated = holdRepeated(node, definition, repeated)
    resolved.set(node, definition)
    const seen = seenOf(node)
    checkReference(node, sets.minus(seen, seenOf(definition)))
    if (note) {
      const inner = within.get(note) ?? []
      if (inner.push({definition, seen}) === 1) within.set(note, inner)
    } else use.set(definition, sets.or(use.get(definition) ?? 0, seen))
  }
  const waiting: Array<Nodes> = [...use.keys()]
  for (let note = waiting.pop(); note; note = waiting.pop()) {
    // Once for each set of readers that is pointed to the note.
    sets.steps.take(within.get(note)?.length ?? 0)
    for (const {definition, seen} of within.get(note) ?? []) {
      const before = use.get(definition) ?? 0
      const after = sets.or(before, sets.and(seen, use.get(note) as Condition))
      if (after === before) continue
      use.set(definition, after)
      waiting.push(definition)
    }
  }
  for (const definition of definitions.values())
    state.seen.set(definition, use.get(definition) ?? 0)
  state.definitions = resolved

  function seenOf(node: Nodes): Condition {
    return state.seen.get(node) as Condition
  }

  function collect(node: Nodes, parent: Nodes, note: Nodes | undefined, directive: boolean): void {
    let around = note
    const within = directive || isDirective(node)
    if (isDefinition(node)) {
      const id = idOf(node)
      const first = definitions.get(id)
      if (first) {
        state.seen.set(node, 0)
        checkDoubled(node, first)
      } else definitions.set(id, node)
      if (directive) inside.set(id, node)
      if (isNote(node)) around = node
    } else if (node.type === 'text') {
      texts.push({node, parent})
    }
    if (node.type === 'image' || node.type === 'imageReference') images.push(node)
    if (
      node.type === 'footnoteReference' ||
      node.type === 'imageReference' ||
      node.type === 'linkReference'
    ) {
      references.push({node, note: around})
    }
    if ('children' in node) for (const child of node.children) collect(child, node, around, within)
  }

  /**
   * Find what is written as a reference but was none to the parser: its
   * definition stands in a directive, or there is none, and it would be shown
   * as it is written.
   */
  function checkText(node: Text, parent: Nodes): void {
    if (!node.value.includes('[')) return
    const place = placeOf(node)
    // What GFM has split off for an address has no place.
    const source = place ? state.source.slice(place.start.offset, place.end.offset) : node.value
    const at = place ?? placeOf(parent)
    for (const {full, id, name} of labelsIn(source)) {
      const known = inside.has(id)
      if (known) {
        fault(state, referenceRules['hidden-definition'], node, {
          place: at,
          values: {name, reader: describeReader(state.audiences, seenOf(node))}
        })
      } else if (!definitions.has(id) && (full || id.startsWith('^'))) {
        if (full)
          fault(state, referenceRules['undefined-reference'], node, {place: at, values: {name}})
        else state.undefinedNotes.push({name, node, place: at})
      }
    }
  }

  /**
   * Find references in the alternative of an image: the parser has made plain
   * text of them, without their brackets.
   */
  function checkAlternative(node: Image | ImageReference): void {
    // Cast: only texts and links may lack a place.
    const {end, start} = placeOf(node) as Place
    // Where the alternative ends, brackets in code hide: a label in the title counts too.
    const source = state.source.slice(start.offset + 2, end.offset)
    for (const {id, name} of labelsIn(source)) {
      // A reference by itself has been checked.
      if (node.type === 'imageReference' && id === idOf(node)) continue
      const definition = inside.get(id)
      const missing = definition ? sets.minus(seenOf(node), seenOf(definition)) : 0
      if (missing === 0) continue
      fault(state, referenceRules['hidden-definition'], node, {
        values: {name, reader: describeReader(state.audiences, missing)}
      })
    }
  }

  /** A second note would be lost, and so would a second address. */
  function checkDoubled(node: AnyDefinition, first: AnyDefinition): void {
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

  /** Add what a reference repeats of its definition; told once, where it is beyond the limit. */
  function holdRepeated(node: Reference, definition: AnyDefinition, before: number): number {
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

  function checkReference(node: Reference, missing: Condition): void {
    if (missing === 0) return
    fault(state, referenceRules['hidden-definition'], node, {
      values: {name: node.identifier, reader: describeReader(state.audiences, missing)}
    })
  }
}

/** What is written in brackets. */
interface Label {
  /** Identifier, as `idOf` gives it. */
  id: string
  name: string
  /** Whether it is the second part of `[text][label]`. */
  full: boolean
}

/** Labels in brackets, which are references if there is a definition. */
function labelsIn(source: string): Array<Label> {
  const labels: Array<Label> = []
  // Where a text in brackets ended that may have a label after it.
  let textEnd = source.startsWith('][') ? 1 : -1
  const parts = /\\[\s\S]|\[((?:\\[\s\S]|[^[\]\\])+)\]/g
  for (const {0: part, 1: label, index} of source.matchAll(parts)) {
    if (label === undefined) continue
    const kind = label.startsWith('^') ? '^' : ''
    const name = label.slice(kind.length)
    const full = kind === '' && index === textEnd
    // After a letter it is an index, as in `a[0][1]`.
    const text = !full && !/[\p{L}\p{N}]$/u.test(source.slice(Math.max(0, index - 2), index))
    textEnd = text ? index + part.length : -1
    labels.push({full, id: kind + normalizeIdentifier(name), name})
  }
  return labels
}

/** Identifier that Markdown matches by; notes and links have a list each. */
function idOf(node: AnyDefinition | Reference): string {
  const kind = isOfNotes(node) ? '^' : ''
  return kind + normalizeIdentifier(String(node.identifier))
}
