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
  {annotations, sets}: State,
  writer: Writer,
  {runsOf}: Visible,
  element: Element,
  rank: number,
  name: string,
  around: Condition
): void {
  writer.beginHeading(rank, name)
  writeRuns(element.children, around)
  writer.end()

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
      // Cast: sanitising leaves elements and texts alone.
      const [before, after] = signsOf(node as Element)
      const seen = before === '' ? around : textSeen([node], around)
      writeSign(before, seen, around)
      writeRuns(childrenOf(node), around)
      writeSign(after, seen, around)
    }
    writer.writeText(text)
  }

  /** Write a sign for those who get a text with it. */
  function writeSign(sign: string, readers: Condition, around: Condition): void {
    if (sign === '' || readers === 0) return
    if (readers !== around) writer.begin(operation.if, writer.conditionOf(readers))
    writer.writeText(sign)
    if (readers !== around) writer.end()
  }

  /** Who gets a text in some nodes. */
  function textSeen(nodes: ReadonlyArray<ElementContent>, around: Condition): Condition {
    let seen: Condition = 0
    for (const {condition, first, other} of runsOf(nodes, around)) {
      for (const node of [...first, ...other]) {
        seen = sets.or(seen, isText(node) ? condition : textSeen(childrenOf(node), condition))
      }
    }
    return seen
  }

  /** Content, but of references: the text of a heading has no numbers that depend on what stands before it. */
  function childrenOf(node: ElementContent): ReadonlyArray<ElementContent> {
    return 'children' in node && !isReference(node) ? node.children : []
  }

  function isReference(node: ElementContent): boolean {
    return readAnnotation(annotations, node)?.reference !== undefined
  }
}

/** Whether a node is a text, other than white space, or an image. */
function isText(node: ElementContent): boolean {
  return node.type === 'text'
    ? node.value.trim() !== ''
    : node.type === 'element' && node.tagName === 'img'
}

/** What stands in a text for an element, so that 10<sup>9</sup> isn't 109: as `toText` has it. */
function signsOf({properties, tagName}: Element): readonly [before: string, after: string] {
  switch (tagName) {
    case 'del':
      return ['~~', '~~']
    case 'img':
      return [properties.alt ? String(properties.alt) : '', '']
    case 'sub':
      return ['_', '']
    case 'sup':
      return ['^', '']
    default:
      return ['', '']
  }
}
