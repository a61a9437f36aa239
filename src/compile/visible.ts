import type {ElementContent, RootContent} from 'hast'
import type {FirstUse} from '../annotate/annotation.js'
import {readAnnotation, type State} from '../annotate/state.js'
import type {Condition} from '../audience/sets.js'

/** Nodes next to each other for the same readers. */
interface Run {
  condition: Condition
  /** The occurrence that they belong to, if any. */
  use: FirstUse | undefined
  /** Those that stand for its first use; all of them when there is no occurrence. */
  first: Array<ElementContent>
  /** Those that stand for its other uses. */
  other: Array<ElementContent>
}

/** What some readers see of a tree. */
export interface Visible {
  /** Readers of a node, of those that there are instructions for; `around` see its parent. */
  seenOf(node: ElementContent, around: Condition): Condition
  /**
   * Part nodes into runs, those left out that none of the readers sees.
   *
   * Of an element whose tags none of them sees, what it holds is there alone.
   */
  runsOf(nodes: ReadonlyArray<ElementContent | RootContent>, around: Condition): Array<Run>
}

/** Look at a tree as some readers do. */
export function visibleFor({annotations, sets}: State, readers: Condition): Visible {
  return {
    runsOf(nodes, around) {
      const runs: Array<Run> = []
      // Cast: sanitising leaves only elements and texts.
      add(runs, nodes as ReadonlyArray<ElementContent>, around)
      return runs
    },
    seenOf
  }

  function seenOf(node: ElementContent, around: Condition): Condition {
    const condition = readAnnotation(annotations, node)?.condition
    return condition === undefined ? around : sets.and(condition, readers)
  }

  function add(runs: Array<Run>, nodes: ReadonlyArray<ElementContent>, around: Condition): void {
    for (const node of nodes) {
      const {first: form, tags} = readAnnotation(annotations, node) ?? {}
      const condition = seenOf(node, around)
      if (condition === 0) continue
      if (tags !== undefined && node.type === 'element' && sets.isDisjoint(tags, condition)) {
        add(runs, node.children, condition)
        continue
      }
      let last = runs.at(-1)
      if (!last || last.condition !== condition || last.use !== form?.use) {
        last = {condition, first: [], other: [], use: form?.use}
        runs.push(last)
      }
      last[form?.form ?? 'first'].push(node)
    }
  }
}
