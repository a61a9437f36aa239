import type {Nodes, Parents} from 'mdast'
import type {Condition} from '../audience/sets.js'
import {referenceRules} from '../messages/reference.js'
import {checkBroken} from './check-broken.js'
import {
  checkAlternative,
  checkDoubled,
  checkReference,
  checkText,
  checkUnused,
  holdRepeated
} from './check-references.js'
import {collectReferences, type References} from './collect-references.js'
import type {AnyDefinition} from './definition.js'
import {idOf, type Reference} from './labels.js'
import {fault, type State, seenOf} from './state.js'

/** What references point to, and for whom. */
interface Uses {
  /** Definition of each reference that has one. */
  resolved: Map<Nodes, AnyDefinition>
  /** Who is pointed to each definition. */
  use: Map<Nodes, Condition>
  /** What each note points to. */
  within: Map<Nodes, Array<{definition: AnyDefinition; seen: Condition}>>
}

/**
 * Hold references against their definitions.
 *
 * A definition must be seen by everybody who sees a reference to it; the first
 * one with an identifier counts, as in Markdown.
 * A definition, and what a note holds, is then seen by those who see a reference,
 * and nobody else.
 *
 * @param state
 *   State of the article; `seen` is known, and narrowed for definitions; `definitions` is filled.
 */
export function resolveReferences(state: State): void {
  const found = collectReferences(state.tree)
  const {definitions, doubled, images, inside, notes, texts} = found
  for (const {first, node} of doubled) {
    state.seen.set(node, 0)
    checkDoubled(state, node, first)
  }
  /** Labels of broken definitions, and of those in directives that text names: they have a message. */
  const named = checkBroken(state, found)
  for (const {node, parent} of texts) checkText(state, found, node, parent, named)
  const uses = resolveEach(state, found)
  followNotes(state, uses)
  for (const [definition, note] of notes) {
    // Who isn't led to a note isn't to see what is defined in it.
    const led = state.sets.and(seenOf(state, definition), uses.use.get(note) ?? 0)
    state.seen.set(definition, led)
  }
  if (notes.size > 0) for (const {node, note} of found.references) checkNoted(node, note)
  if (inside.size > 0 || notes.size > 0)
    for (const node of images) checkAlternative(state, found, node)
  for (const definition of definitions.values()) {
    const seen = uses.use.get(definition) ?? 0
    if (definition.type === 'definition') {
      if (/^\s*\^/.test(definition.identifier)) {
        fault(state, referenceRules['broken-definition'], definition, {values: {note: 'yes'}})
      } else if (seen === 0 && !named.has(idOf(definition))) checkUnused(state, definition)
    }
    state.seen.set(definition, seen)
    if ('children' in definition) narrow(state, definition, seen)
  }
  state.definitions = uses.resolved

  /** Check that who sees a reference is led to the note that its definition stands in. */
  function checkNoted(node: Reference, note: Nodes | undefined): void {
    const definition = uses.resolved.get(node)
    const around = definition && notes.get(definition)
    if (!definition || !around || around === note) return
    const led = note ? (uses.use.get(note) ?? 0) : 1
    checkReference(state, node, definition, led)
  }
}

/** Let nobody see what a note holds but those who see the note. */
function narrow(state: State, parent: Parents, seen: Condition): void {
  for (const child of parent.children) {
    const own = state.sets.and(seenOf(state, child), seen)
    state.seen.set(child, own)
    if ('children' in child) narrow(state, child, own)
  }
}

/** Find the definition of each reference, and check them. */
function resolveEach(state: State, {definitions, references}: References): Uses {
  const {sets} = state
  const uses: Uses = {resolved: new Map(), use: new Map(), within: new Map()}
  const {resolved, use, within} = uses
  let repeated = 0
  for (const {node, note} of references) {
    const definition = definitions.get(idOf(node))
    // Without a definition anywhere, Markdown makes no reference.
    if (!definition) continue
    repeated = holdRepeated(state, node, definition, repeated)
    resolved.set(node, definition)
    checkReference(state, node, definition)
    const seen = seenOf(state, node)
    if (note) {
      const inner = within.get(note) ?? []
      if (inner.push({definition, seen}) === 1) within.set(note, inner)
    } else {
      use.set(definition, sets.or(use.get(definition) ?? 0, seen))
    }
  }
  return uses
}

/** Let a reference in a note count for those who are pointed to that note. */
function followNotes({sets}: State, {use, within}: Uses): void {
  const waiting: Array<Nodes> = [...use.keys()]
  for (let note = waiting.pop(); note; note = waiting.pop()) {
    // Once for each set of readers that is pointed to the note.
    sets.steps.take(within.get(note)?.length ?? 0)
    for (const {definition, seen} of within.get(note) ?? []) {
      const before = use.get(definition) ?? 0
      // Cast: a note waits when it is known who is pointed to it.
      const after = sets.or(before, sets.and(seen, use.get(note) as Condition))
      if (after === before) continue
      use.set(definition, after)
      waiting.push(definition)
    }
  }
}
