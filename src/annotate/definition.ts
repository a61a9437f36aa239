import type {Definition, FootnoteDefinition, Nodes} from 'mdast'

/** What a reference points to. */
export type AnyDefinition = Definition | FootnoteDefinition

/** Whether a node is what references point to: an address or a note. */
export function isDefinition(node: Readonly<Nodes>): node is AnyDefinition {
  return node.type === 'definition' || node.type === 'footnoteDefinition'
}

/** Whether a node is a note: text at the end of the article that references point to. */
export function isNote(node: Readonly<Nodes>): node is FootnoteDefinition {
  return node.type === 'footnoteDefinition'
}

/** Whether a node has to do with notes: one of them, or a reference to one. */
export function isOfNotes(node: Readonly<Nodes>): boolean {
  return isNote(node) || node.type === 'footnoteReference'
}
