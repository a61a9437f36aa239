import type {Nodes} from 'mdast'
import type {ContainerDirective} from 'mdast-util-directive'
import {fault, nodesOf, type State} from '../../annotate/state.js'
import type {Place} from '../../messages/report.js'
import {endOfLine, placeBetween} from '../../source/lines.js'
import {isDirective} from '../../syntax/directive.js'
import {placeOf} from '../../syntax/place.js'
import {rules} from './rules.js'

/** A line that may have been moved out of a block. */
interface MovedLine {
  /** Block. */
  node: ContainerDirective
  /** Which of its fences the line touches. */
  fence: 'closing' | 'opening'
  /** The line. */
  place: Place
  /** Whether it would go on with what is inside, were the fence not there. */
  goesOn: boolean
}

/**
 * Warn of lines that touch a fence of a block for some readers from outside, where
 * a blank line is inside of it, or a list or quotation that they would go on
 * with: what is left when a line and a fence change places, and then everybody
 * sees the line.
 *
 * ```markdown
 *   | :::clinician
 *   | Give 10 mg.
 *   |
 *   | :::
 * > | Then give 5 mg.
 *     ^^^^^^^^^^^^^^^
 * ```
 *
 * @param state
 *   State of the article, annotated.
 */
export function warnOfMoved(state: State): void {
  for (const {fence, goesOn, node, place} of findMoved(state)) {
    const values = {fence, name: node.name, ...(goesOn && {goesOn: 'yes'})}
    fault(state, rules['line-outside'], node, {place, values})
  }
}

function findMoved(state: State): Array<MovedLine> {
  const found: Array<MovedLine> = []
  for (const parent of nodesOf(state)) {
    if (!('children' in parent) || !parent.children.some(isDirective)) continue
    for (const [index, node] of parent.children.entries()) {
      if (node.type !== 'containerDirective' || !isForSome(state, node)) continue
      // Cast: only texts and links may lack a place.
      const {end, start} = placeOf(node) as Place
      const [before, after] = [parent.children[index - 1], parent.children[index + 1]]
      if (isText(before) && placeOf(before)?.end.line === start.line - 1) {
        const goesOn = before.type === 'list' && node.children[0]?.type === 'list'
        if (goesOn || isBlank(state, start.line + 1)) {
          found.push({fence: 'opening', goesOn, node, place: placeOfText(state, start.line - 1)})
        }
      }
      if (isText(after) && placeOf(after)?.start.line === end.line + 1) {
        const goesOn = mayGoOn(node.children.at(-1), after)
        if (goesOn || isBlank(state, end.line - 1)) {
          found.push({fence: 'closing', goesOn, node, place: placeOfText(state, end.line + 1)})
        }
      }
    }
  }
  return found
}

/** Whether a block has something in it, for some readers and not for others. */
function isForSome({own}: State, node: ContainerDirective): boolean {
  const condition = own.get(node) ?? 1
  return condition !== 0 && condition !== 1 && node.children.length > 0
}

/** Whether a node is there, and no directive, which has fences of its own. */
function isText(node: Nodes | undefined): node is Nodes {
  return node !== undefined && !isDirective(node)
}

/** Whether a node may be a part of the one before it: a further item, or a line without a marker. */
function mayGoOn(before: Nodes | undefined, {type}: Nodes): boolean {
  if (before?.type === 'list') return type === 'list' || type === 'paragraph'
  return before?.type === 'blockquote' && type === 'paragraph'
}

function isBlank(state: State, line: number): boolean {
  return /^[\s>]*$/.test(lineOf(state, line).text)
}

/** Place of a line without what quotations and white space put before it. */
function placeOfText(state: State, line: number): Place {
  const {start, text} = lineOf(state, line)
  const from = text.search(/[^\s>]/)
  return placeBetween(state.lines, start + from, start + text.trimEnd().length)
}

/** A line by its number, from 1 on. */
function lineOf({lines, source}: State, line: number): {start: number; text: string} {
  // Cast: a node is there, or a fence below it.
  const start = lines[line - 1] as number
  return {start, text: source.slice(start, endOfLine(source, start))}
}
