import type {Blockquote} from 'mdast'
import type {ContainerDirective} from 'mdast-util-directive'
import {readConditions} from '../../annotate/conditions.js'
import {isContent} from '../../annotate/drop-emptied.js'
import {fault, narrowTo, openingOf, type State} from '../../annotate/state.js'
import {nearest} from '../../audience/nearest.js'
import type {Condition} from '../../audience/sets.js'
import {attributePlaces} from '../../syntax/attributes.js'
import {noticeKinds} from './kinds.js'
import type {ArticleNotice} from './notice.js'
import {rules} from './rules.js'

/** Read a notice directive; one at fault is taken for a caution, the kind that must not get lost. */
export function readNotice(
  state: State,
  node: ContainerDirective,
  context: Condition
): ArticleNotice {
  const attributes = {...node.attributes}
  const condition = readConditions(state, node, {others: ['kind', 'title']})
  const kind = noticeKinds.find((known) => known === attributes.kind)
  const faulty = condition === undefined || state.own.get(node) === 0
  if (!kind && attributes.kind?.trim() !== '') {
    const place = attributePlaces(state, node).get('kind')
    fault(state, rules['notice-kind'], node, {
      actual: attributes.kind ?? undefined,
      expected: [...new Set([...nearest(attributes.kind ?? '', noticeKinds), ...noticeKinds])],
      ...(place?.value ? {place: place.value} : undefined)
    })
  }
  if (faulty || !kind) state.failed = true
  if (!node.children.some(isContent)) fault(state, rules['empty-notice'], node)

  const quote: Blockquote = {
    type: 'blockquote',
    children: node.children,
    position: node.position
  }
  const own = state.own.get(node)
  if (own !== undefined) state.own.set(quote, own)
  if (condition !== undefined) narrowTo(state, quote, condition)
  const conditional = ['for', 'not', 'when'].some((name) => Object.hasOwn(attributes, name))
  return {
    conditional,
    kind: kind ?? 'caution',
    narrowing:
      conditional && !faulty && condition !== undefined
        ? {
            around: state.around,
            condition,
            context,
            isDemanded: kind === 'caution',
            place: openingOf(state, node)
          }
        : undefined,
    node: quote,
    place: openingOf(state, node),
    title: attributes.title ?? undefined
  }
}
