import type {Element, ElementContent, Properties, Text} from 'hast'
import type {FootnoteDefinition, FootnoteReference} from 'mdast'
import type {State as HastState} from 'mdast-util-to-hast'
import {normalizeUri} from 'micromark-util-sanitize-uri'
import {keyOf, type State} from '../../annotate/state.js'
import type {Condition} from '../../audience/sets.js'
import type {FootnoteWords} from './words.js'

/** What the HTML of an article's footnotes is made with. */
export interface Making {
  state: State
  hast: HastState
  /** Prefix of ids that come from content. */
  idPrefix: string
  words: FootnoteWords
}

/** A footnote: its key, and its part of ids. */
export interface Note {
  key: number
  name: string
}

/** The footnote that a node defines or refers to. */
export function noteOf(state: State, node: FootnoteDefinition | FootnoteReference): Note {
  const identifier = String(node.identifier)
  return {
    key: keyOf(state, 'footnote', identifier.toUpperCase()),
    name: normalizeUri(identifier.toLowerCase())
  }
}

/** Who of some readers gets numbers of notes as digits, and who as letters. */
export function formsFor(
  {lettered, sets}: State,
  around: Condition
): Array<{condition: Condition; letters: boolean}> {
  return [
    {condition: sets.minus(around, lettered), letters: false},
    {condition: sets.and(around, lettered), letters: true}
  ].filter(({condition}) => condition !== 0)
}

/** Make an element. */
export function element(
  tagName: string,
  properties: Properties,
  children: Array<ElementContent>
): Element {
  return {type: 'element', tagName, properties, children}
}

/** Make a text. */
export function text(value: string): Text {
  return {type: 'text', value}
}
