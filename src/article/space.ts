import type {Nodes, Parents, Text} from 'mdast'
import type {Condition} from '../audience/sets.js'
import {isContent} from './see.js'
import type {State} from './state.js'

/** What precedes in the block, as a reader who sees none of the directives has it. */
interface Before {
  /** Whether white space, a hard break, or nothing precedes. */
  space: boolean
  /** Whether only directives stand between here and a hard break. */
  hardBreak: boolean
}

/**
 * Let white space after inline directives go with them, and with emphasis and
 * the like that holds nothing else.
 *
 * `Take :clinician[10 mg] daily` has two spaces where the directive is hidden.
 * So white space after a run of directives that follows white space, a hard
 * break, or the start of a block is seen by those who see some text of the run.
 * White space that starts a directive after a hard break is dropped, as it is
 * in Markdown without directives.
 *
 * @param state
 *   State of the article; `seen` is known.
 * @param block
 *   Paragraph, heading or table cell.
 */
export function settleSpace(state: State, block: Parents): void {
  settle(block, {hardBreak: false, space: true}, false)

  function settle(parent: Parents, before: Before, inside: boolean): Before {
    let current = before
    let run: Condition | undefined
    let beforeRun = before
    for (let index = 0; index < parent.children.length; index++) {
      const child = parent.children[index] as Parents['children'][number]
      if (mayVanish(child)) {
        if (run === undefined) beforeRun = current
        run = state.sets.or(run ?? 0, inkOf(child as Parents))
        settle(child as Parents, beforeRun, true)
        current = {hardBreak: beforeRun.hardBreak, space: false}
        continue
      }
      if (child.type === 'text') {
        if (run === undefined && inside && current.hardBreak) {
          child.value = child.value.replace(/^[\t ]+/, '')
        }
        if (run !== undefined && beforeRun.space && /^[\t\n\r ]/.test(child.value)) {
          const [space, rest] = split(child)
          parent.children.splice(index, 1, space as never, rest as never)
          for (const conditions of [state.context, state.seen]) {
            conditions.set(space, run)
            conditions.set(rest, conditions.get(child) as Condition)
          }
          index++
          current =
            rest.value === '' ? beforeRun : {hardBreak: false, space: /[\t\n\r ]$/.test(rest.value)}
        } else if (child.value !== '') {
          current = {hardBreak: false, space: /[\t\n\r ]$/.test(child.value)}
        }
      } else if (child.type === 'break') {
        current = {hardBreak: true, space: true}
      } else if ('children' in child) {
        current = settle(child, current, inside)
      } else {
        current = {hardBreak: false, space: false}
      }
      run = undefined
    }
    return current
  }

  /** Who sees anything but white space in a node. */
  function inkOf(parent: Parents): Condition {
    let ink: Condition = 0
    for (const child of parent.children) {
      if ('children' in child) ink = state.sets.or(ink, inkOf(child))
      else if (isContent(child)) ink = state.sets.or(ink, state.seen.get(child) as Condition)
    }
    return ink
  }
}

/** Whether a node is a directive, or holds nothing but directives and goes with them. */
function mayVanish(node: Nodes): boolean {
  return (
    node.type === 'textDirective' ||
    ('children' in node &&
      node.children.some(mayVanish) &&
      node.children.every((child) => !isContent(child) || mayVanish(child)))
  )
}

/** Cut the white space off the start of a text; both parts keep its place. */
function split(node: Text): [space: Text, rest: Text] {
  const length = (/^[\t\n\r ]+/.exec(node.value) as RegExpExecArray)[0].length
  return [
    {...node, value: node.value.slice(0, length)},
    {...node, value: node.value.slice(length)}
  ]
}
