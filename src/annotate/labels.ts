import type {FootnoteReference, ImageReference, LinkReference} from 'mdast'
import {normalizeIdentifier} from 'micromark-util-normalize-identifier'
import {type AnyDefinition, isOfNotes} from './definition.js'

/** What points to a definition. */
export type Reference = FootnoteReference | ImageReference | LinkReference

/** What is written in brackets. */
export interface Label {
  /** Identifier, as `idOf` gives it. */
  id: string
  name: string
  /** Whether it is the second part of `[text][label]`. */
  full: boolean
  /** Offset of the bracket that opens. */
  start: number
  /** Offset after the bracket that closes. */
  end: number
}

/** Labels in brackets, which are references if there is a definition. */
export function labelsIn(source: string): Array<Label> {
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
    labels.push({
      end: index + part.length,
      full,
      id: kind + normalizeIdentifier(name),
      name,
      start: index
    })
  }
  return labels
}

/** Identifier that Markdown matches by; notes and links have a list each. */
export function idOf(node: AnyDefinition | Reference): string {
  const kind = isOfNotes(node) ? '^' : ''
  return kind + normalizeIdentifier(String(node.identifier))
}
