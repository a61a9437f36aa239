import type {Nodes, Parents, Text} from 'mdast'
import type {Condition} from '../audience/sets.js'
import {isDirective} from '../syntax/directive.js'
import {isEmptyHostNode} from '../syntax/host-nodes.js'
import {type State, seenOf} from './state.js'

/** White space of each width, the kinds that don't break included. */
const space = /[\t\n\r \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/
const leading = /^[\t\n\r \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/

/** Punctuation that no white space precedes; before a digit it is a part of a number. */
export const closing = /^[,.;:!?)\]}、。，．：；！？）］｝」』】》〉،؛؟।](?!\d)/

/** A quotation mark that ends something, as what follows shows. */
const closingQuote = /^["'”’“](?=[\s,.;:!?)\]}])/

/** Punctuation that no white space follows, and a quotation mark that begins something. */
const opening = /[([{（［｛「『【《〈¿¡]$|[\s([{]["'“‘„«‹]$/

/** A step through the inline content of a block. */
export interface Step {
  /**
   * White space at the edge of a text, a hard break, other content, a
   * directive that begins, emphasis or a link that ends.
   */
  kind: 'space' | 'break' | 'content' | 'directive' | 'end'
  /** Who gets it. */
  seen: Condition
  /** Whether the content starts with closing punctuation; `alone` where that is a point or comma that digits may follow. */
  closes?: boolean | 'alone'
  /** Whether the content ends with punctuation that no white space follows. */
  opens?: boolean
  /** Whether the content starts with a digit. */
  digit?: boolean
  /** White space as it is written. */
  space?: string
  /** Whether a hard break is written as spaces. */
  spaced?: boolean
  /** What it stands in, directives aside: texts next to each other in one become one. */
  holder: Parents
}

/** A text in pieces, some of which readers may get without the others. */
export interface Pieces {
  node: Text
  parent: Parents
  /** Ends of the pieces in the text, with who gets them: white space at the edges, and what is between. */
  pieces: ReadonlyArray<{end: number; step: Pick<Step, 'seen'>}>
}

/** Steps through a block, in order. */
interface Steps {
  steps: ReadonlyArray<Step>
  texts: ReadonlyArray<Pieces>
  breaks: ReadonlyMap<Nodes, Step>
}

/** List the steps through the inline content of a block, and note what it stands in as settled. */
export function stepThrough(state: State, block: Parents): Steps {
  const steps: Array<Step> = []
  const texts: Array<Pieces> = []
  const breaks = new Map<Nodes, Step>()
  collect(block, block)
  return {breaks, steps, texts}

  function add(step: Step): Step {
    steps.push(step)
    return step
  }

  function collect(parent: Parents, holder: Parents): void {
    state.settled.add(parent)
    for (const node of parent.children) {
      const seen = seenOf(state, node)
      if (node.type === 'text') collectText(node, parent, holder)
      else if (node.type === 'break') {
        // Of a host's nodes without a place nothing is known.
        const spaced = state.source[Number(node.position?.start.offset)] === ' '
        breaks.set(node, add({holder, kind: 'break', seen, spaced}))
      } else if (!('children' in node) || isEmptyHostNode(node))
        add({holder, kind: 'content', seen})
      else if (isDirective(node)) {
        // An empty one leaves a gap for everybody.
        add({holder, kind: 'directive', seen: node.children.length === 0 ? 0 : seen})
        collect(node, holder)
      } else {
        collect(node, node)
        add({holder, kind: 'end', seen})
      }
    }
  }

  function collectText(node: Text, parent: Parents, holder: Parents): void {
    const {value} = node
    const seen = seenOf(state, node)
    const ink = value.replace(leading, '')
    const first = value.length - ink.length
    const last = first + startOfTrailing(ink)
    const pieces: Array<Pieces['pieces'][number]> = []
    addSpace(0, first)
    if (last > first) {
      const closes = isClosing(node, parent, ink) && (/^[.,]$/.test(ink) ? 'alone' : true)
      const opens =
        opening.test(value.slice(0, last)) || (isQuote(ink) && parent.children[0] === node)
      const digit = /^\d/.test(ink)
      const step = add({closes, digit, holder, kind: 'content', opens, seen})
      pieces.push({end: last, step})
    }
    addSpace(last, value.length)
    texts.push({node, parent, pieces})

    /** Spaces and tabs are a piece of their own, since only they go at the edges of a line. */
    function addSpace(from: number, to: number): void {
      let end = from
      for (const [space] of value.slice(from, to).matchAll(/[\t ]+|[^\t ]+/g)) {
        end += space.length
        pieces.push({end, step: add({holder, kind: 'space', seen, space})})
      }
    }
  }
}

/** Whether a text starts with what no white space precedes; a quotation mark at the end of its parent does. */
function isClosing(node: Text, parent: Parents, ink: string): boolean {
  if (closing.test(ink) || closingQuote.test(ink)) return true
  return isQuote(ink) && parent.children.at(-1) === node && parent.children[0] !== node
}

function isQuote(ink: string): boolean {
  return /^["'“”‘’„]$/.test(ink)
}

/** Offset of the white space that a text ends with; a pattern would try each of a run in the middle. */
function startOfTrailing(value: string): number {
  let end = value.length
  while (end > 0 && space.test(value.charAt(end - 1))) end--
  return end
}
