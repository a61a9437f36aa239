import type {Image, ImageReference, Nodes, Root, Text} from 'mdast'
import {isDirective} from '../syntax/directive.js'
import {type AnyDefinition, isDefinition, isNote} from './definition.js'
import {idOf, type Reference} from './labels.js'

/** Definitions and what may point to them, each in the order of the source. */
export interface References {
  /** Definitions by identifier: the first with it counts. */
  definitions: Map<string, AnyDefinition>
  /** Those with letters beyond ASCII, by their identifier in NFC. */
  composed: Map<string, AnyDefinition>
  /** Definitions whose identifier another one has before them. */
  doubled: Array<{node: AnyDefinition; first: AnyDefinition}>
  /** Definitions that stand in a directive, which the parser may not know in text before it. */
  inside: Map<string, AnyDefinition>
  /** Note that a definition stands in, by definition. */
  notes: Map<AnyDefinition, Nodes>
  /** References, and the note that each stands in. */
  references: Array<{node: Reference; note: Nodes | undefined}>
  texts: Array<{node: Text; parent: Nodes}>
  images: Array<Image | ImageReference>
}

/** Collect the definitions of a tree and what may point to them. */
export function collectReferences(tree: Root): References {
  const found: References = {
    composed: new Map(),
    definitions: new Map(),
    doubled: [],
    images: [],
    inside: new Map(),
    notes: new Map(),
    references: [],
    texts: []
  }
  collect(found, tree, tree, undefined, false)
  return found
}

function collect(
  found: References,
  node: Nodes,
  parent: Nodes,
  note: Nodes | undefined,
  directive: boolean
): void {
  const {images, references, texts} = found
  if (isDefinition(node)) addDefinition(found, node, note, directive)
  else if (node.type === 'text') texts.push({node, parent})
  else if (node.type === 'image' || node.type === 'imageReference') images.push(node)
  if (
    node.type === 'footnoteReference' ||
    node.type === 'imageReference' ||
    node.type === 'linkReference'
  ) {
    references.push({node, note})
  }
  if (!('children' in node)) return
  const around = isNote(node) ? node : note
  const within = directive || isDirective(node)
  for (const child of node.children) collect(found, child, node, around, within)
}

function addDefinition(
  {composed, definitions, doubled, inside, notes}: References,
  node: AnyDefinition,
  note: Nodes | undefined,
  directive: boolean
): void {
  const id = idOf(node)
  const first = definitions.get(id)
  if (first) doubled.push({first, node})
  else definitions.set(id, node)
  if (/[^\0-\x7F]/.test(id)) composed.set(id.normalize('NFC'), node)
  if (directive) inside.set(id, node)
  if (note) notes.set(node, note)
}
