import type {Blockquote, Paragraph, Text} from 'mdast'
import {annotationOf, type State} from '../../annotate/state.js'
import type {Condition} from '../../audience/sets.js'

/** Name of the caution among what readers are owed. */
const id = 'review-pending'

/** Make the caution of an article that is not approved, for some readers. */
export function cautionOf(state: State, label: string, value: string, seen: Condition): Blockquote {
  const text: Text = {type: 'text', value}
  const paragraph: Paragraph = {children: [text], type: 'paragraph'}
  const caution: Blockquote = {
    children: [paragraph],
    data: {
      hName: 'aside',
      hProperties: {className: ['notice', 'notice-caution'], role: 'note'}
    },
    type: 'blockquote'
  }
  for (const node of [caution, paragraph, text]) state.seen.set(node, seen)
  annotationOf(state, caution).notice = {facts: {id, kind: 'caution', label}, titles: 0}
  return caution
}

/** Note that some readers are owed it. */
export function oweCaution(state: State, value: string, readers: Condition): void {
  state.owed.push({id, kind: 'caution', readers, textFor: () => value})
}
