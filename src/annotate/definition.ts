import type {Definition, FootnoteDefinition, Nodes} from 'mdast'

/** What a reference points to. */
export type AnyDefinition = Definition | FootnoteDefinition

/** A note, as `[^label]: …` defines it. */
export type Note = FootnoteDefinition

/** Type that mdast gives notes. */
export const noteType = 'footnoteDefinition'

/** Type that mdast gives to what points to a note, `[^label]`. */
export const noteReferenceType = 'footnoteReference'

/** Whether a node is what references point to: an address or a note. */
export function isDefinition(node: Readonly<Nodes>): node is AnyDefinition {
  return node.type === 'definition' || node.type === noteType
}

/** Whether a node is a note: text at the end of the article that references point to. */
export function isNote(node: Readonly<Nodes>): node is Note {
  return node.type === noteType
}

/** Whether a node has to do with notes: one of them, or a reference to one. */
export function isOfNotes(node: Readonly<Nodes>): boolean {
  return isNote(node) || node.type === noteReferenceType
}
