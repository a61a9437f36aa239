import type {Nodes, Parents} from 'mdast'
import {isContent} from '../annotate/drop-emptied.js'
import {fault, type State, seenOf} from '../annotate/state.js'
import {lintRules} from '../messages/lint.js'
import type {Collected} from './collect.js'

/** What closes each bracket and quotation mark. */
const partners: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['（', '）'],
  ['“', '”'],
  ['«', '»'],
  ['„', '“']
])

/**
 * Warn of brackets and quotation marks that are empty for some readers, since
 * all between them is for others.
 *
 * ```markdown
 * > | Aspirin (:clinician[acetylsalicylic acid]) helps.
 *              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function warnOfEmptiedBrackets(state: State, {texts}: Collected): void {
  for (const {node} of texts) checkChildren(state, node)
}

function checkChildren(state: State, parent: Parents): void {
  for (const [index, child] of parent.children.entries()) {
    if ('children' in child) checkChildren(state, child)
    if (child.type !== 'text') continue
    const open = child.value.trimEnd().slice(-1)
    const close = partners.get(open)
    if (close) checkAfter(state, parent.children, index, [open, close])
  }
}

/** Check what stands after a text that ends with a bracket. */
function checkAfter(
  state: State,
  nodes: ReadonlyArray<Nodes>,
  index: number,
  [open, close]: readonly [open: string, close: string]
): void {
  const {audiences, readers, sets} = state
  let first: Nodes | undefined
  /** Who has the bracket, and nothing after it yet. */
  let lost = sets.and(seenOf(state, nodes[index] as Nodes), readers)
  for (let at = index + 1; at < nodes.length && lost !== 0; at++) {
    const node = nodes[at] as Nodes
    if (!isContent(node)) continue
    const isClosing = node.type === 'text' && node.value.trimStart().startsWith(close)
    if (first && isClosing && sets.isSubset(lost, seenOf(state, node))) {
      fault(state, lintRules['brackets-emptied'], first, {
        values: {brackets: `${open}${close}`, readers: audiences.describe(lost, readers)}
      })
      return
    }
    first ??= node
    lost = sets.minus(lost, seenOf(state, node))
  }
}
