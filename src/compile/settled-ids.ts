import type {ElementContent, Root} from 'hast'
import type {Id} from '../annotate/annotation.js'
import {readAnnotation, type State} from '../annotate/state.js'
import type {Condition} from '../audience/sets.js'
import {stemOf} from '../render/stem-of.js'
import type {Visible} from './visible.js'

/** Ids of headings, and keys, that some readers see. */
export interface VisibleIds {
  visible: ReadonlySet<Id>
  /** Those that nothing else asks for: they are the same for all who see them. */
  settled: ReadonlySet<Id>
  /** Keys that are used in one place: each use of them is the first. */
  once: ReadonlySet<number>
}

/**
 * Find the ids that are the same for all who see them.
 *
 * @param state
 *   State of the article.
 * @param tree
 *   Conditional tree.
 * @param seenOf
 *   Says who sees a node.
 * @param readers
 *   Readers that ids are for.
 * @param idPrefix
 *   Prefix of ids that come from content.
 */
export function findIds(
  {annotations}: State,
  tree: Root,
  {seenOf}: Visible,
  readers: Condition,
  idPrefix: string
): VisibleIds {
  const visible = new Set<Id>()
  /** How often each name without its number is asked for. */
  const stems = new Map<string, number>()
  /** How many places use each key. */
  const places = new Map<number, number>()
  // Cast: sanitising leaves only elements and texts.
  find(tree.children as Array<ElementContent>, readers)
  return {
    once: new Set([...places].flatMap(([key, count]) => (count === 1 ? [key] : []))),
    settled: new Set([...visible].filter(({name}) => stems.get(stemOf(name)) === 1)),
    visible
  }

  function find(nodes: ReadonlyArray<ElementContent>, around: Condition): void {
    for (const node of nodes) {
      const condition = seenOf(node, around)
      if (condition === 0 || node.type !== 'element') continue
      const {id, reference, reserve} = readAnnotation(annotations, node) ?? {}
      if (id) visible.add(id)
      if (id) ask(id.name)
      if (reference) places.set(reference.key, (places.get(reference.key) ?? 0) + 1)
      if (reference || reserve) ask(String(node.properties.id).slice(idPrefix.length))
      find(node.children, condition)
    }
  }

  function ask(name: string): void {
    const stem = stemOf(name)
    stems.set(stem, (stems.get(stem) ?? 0) + 1)
  }
}
