import type {Element, ElementContent} from 'hast'
import {readAnnotation, type State} from '../annotate/state.js'
import type {Condition} from '../audience/sets.js'
import * as operation from '../compiled/operation.js'
import type {Visible} from './visible.js'
import type {Writer} from './writer.js'

/**
 * Write that a heading begins, with its text.
 *
 * @param state
 *   State of the article.
 * @param writer
 *   Where to.
 * @param visible
 *   What is seen of it.
 * @param element
 *   Heading.
 * @param rank
 *   Its rank.
 * @param name
 *   Its id, when that is the same for all who see it, else nothing.
 * @param around
 *   Who sees it.
 */
export function writeHeading(
  {annotations}: State,
  writer: Writer,
  {runsOf}: Visible,
  element: Element,
  rank: number,
  name: string,
  around: Condition
): void {
  writer.beginHeading(rank, name)
  writeRuns(trimmed(element.children), around)
  writer.end()

  /** What a heading holds, without marks of notes and images at its edges and the white space that they leave. */
  function trimmed(nodes: ReadonlyArray<ElementContent>): Array<ElementContent> {
    const from = nodes.findIndex((node) => !isSilent(node))
    const to = nodes.findLastIndex((node) => !isSilent(node)) + 1
    const inner = nodes.slice(from, to)
    const [first] = inner
    if (from > 0 && first?.type === 'text') inner[0] = {...first, value: first.value.trimStart()}
    const last = inner.at(-1)
    if (to < nodes.length && last?.type === 'text') {
      inner[inner.length - 1] = {...last, value: last.value.trimEnd()}
    }
    return inner
  }

  function isSilent(node: ElementContent): boolean {
    return node.type === 'element' && (isMark(node) || node.children.every(isSilent))
  }

  /** Whether a node is the mark of a note or citation. */
  function isMark(node: ElementContent): boolean {
    const {group, reference} = readAnnotation(annotations, node) ?? {}
    return group !== undefined || reference !== undefined
  }

  function writeRuns(nodes: ReadonlyArray<ElementContent>, around: Condition): void {
    for (const {condition, first, other, use} of runsOf(nodes, around)) {
      if (condition !== around) writer.begin(operation.if, writer.conditionOf(condition))
      if (use) {
        writer.write(operation.as)
        writer.point(use)
        writer.begin()
      }
      writeTexts(first, condition)
      if (use) {
        writer.branch()
        writeTexts(other, condition)
        writer.end()
      }
      if (condition !== around) writer.end()
    }
  }

  /** Write the texts of nodes for the same readers; where one was cut doesn't show. */
  function writeTexts(nodes: ReadonlyArray<ElementContent>, around: Condition): void {
    let text = ''
    for (const node of nodes) {
      if (node.type === 'text') {
        text += node.value
        continue
      }
      writer.writeText(text)
      text = ''
      // The text of a heading has no numbers that depend on what stands before it.
      if (node.type === 'element' && !isMark(node)) writeRuns(node.children, around)
    }
    writer.writeText(text)
  }
}
