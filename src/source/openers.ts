import {isBracketInPlace} from './look-alike-punctuation.js'
import {endOfName, isColon, isSpace, startOfName} from './name-characters.js'
import {isBlank} from './prefix.js'

/** A colon and the run of characters up to a bracket: `:name[` or `:name{`. */
export interface InlineOpener {
  /** Offset of the colon or look-alike. */
  start: number
  /** Offset of the first of the colons that stand here in a row. */
  row: number
  /** Offset of the colon before it, if no white space or bracket stands between; `-1` if there is none. */
  before: number
  /** Offset of the bracket, or of what looks like one. */
  end: number
}

/** What may be an opener that lost its colon or got white space: `name[`, `:name [`, `:na me[`. */
export interface LooseOpener {
  /** Offset of the colon, or of the name if there is none. */
  start: number
  /** Whether there is a colon. */
  colon: boolean
  /** Stretches that the name is made of. */
  name: ReadonlyArray<readonly [start: number, end: number]>
  /** Offset of `[`. */
  end: number
}

/** A colon and what of a name white space cuts off. */
interface Cut {
  /** Offset of the colon. */
  start: number
  nameEnd: number
}

/** A `]` for which there is no `[` before it in its block. */
export interface StrayBracket {
  /** Offset of the block: of the run of lines that aren't blank. */
  blockStart: number
  offset: number
}

/** Three or more colons, or look-alikes, and a name, in a sentence. */
export interface MiddleFence {
  /** Offset of the first colon. */
  start: number
  /** Whether white space stands before the name. */
  apart: boolean
  nameStart: number
  /** Offset after the name. */
  end: number
}

/** What a scan has found in sentences, and what goes on from line to line. */
export interface Sentences {
  source: string
  openers: Array<InlineOpener>
  looseOpeners: Array<LooseOpener>
  middleFences: Array<MiddleFence>
  /** The first of each block. */
  strayBrackets: Array<StrayBracket>
  /** Offset of the start of the block. */
  blockStart: number
  /** How many `[` are open in the block; `-1` after a `]` too many. */
  depth: number
  /** A colon and a name that the line before ends with. */
  broken: Cut | undefined
}

/** Create what is found in the sentences of a source, before its first line. */
export function createSentences(source: string): Sentences {
  return {
    blockStart: 0,
    broken: undefined,
    depth: 0,
    looseOpeners: [],
    middleFences: [],
    openers: [],
    source,
    strayBrackets: []
  }
}

/** Start another block after a blank line, which ends here. */
export function startBlock(sentences: Sentences, lineEnd: number): void {
  sentences.blockStart = lineEnd
  sentences.depth = 0
}

/** Scan a line, or what follows the colons that it starts with. */
export function scanOpeners(sentences: Sentences, from: number, lineEnd: number): void {
  const {openers, source, strayBrackets} = sentences
  // Offsets of the last colon since white space or a bracket, of the first
  // in a row with it, and of the one before these.
  let colon = -1
  let row = -1
  let before = -1
  // What white space cut off, if nothing but a name follows.
  let cut = sentences.broken
  for (let index = from; index < lineEnd; index++) {
    const code = source.charCodeAt(index)
    if (isColon(code)) {
      if (colon === -1 || colon < index - 1) {
        before = colon
        row = index
      }
      colon = index
    } else if (isSpace(code)) {
      if (isFence(index)) addMiddle(sentences, row, index)
      if (colon !== -1) cut = {nameEnd: index, start: colon}
      else if (index > from && !isBetween(source.charCodeAt(index - 1))) cut = undefined
      colon = -1
    } else if (code === 91 || code === 123 || (isNamed(index) && isBracketInPlace(source, index))) {
      if (colon === -1) addLoose(sentences, from, index, cut)
      else if (colon < index - 1) openers.push({before, end: index, row, start: colon})
      else if (before !== -1) openers.push({before: -1, end: index, row: before, start: before})
      colon = -1
      cut = undefined
      if (code === 91) sentences.depth += Number(sentences.depth !== -1)
    } else if (code === 93) {
      if (sentences.depth === 0) {
        strayBrackets.push({blockStart: sentences.blockStart, offset: index})
      }
      if (sentences.depth !== -1) sentences.depth--
    } else if (code === 92) {
      index += Number(source[index + 1] === '[' || source[index + 1] === ']')
    } else if (isFence(index)) {
      addMiddle(sentences, row, index)
    }
  }
  if (isFence(lineEnd)) addMiddle(sentences, row, lineEnd)
  // White space at the end of the line is part of its ending.
  if (colon !== -1) cut = {nameEnd: lineEnd, start: colon}
  sentences.broken = cut && isBlank(source, cut.nameEnd, lineEnd) ? cut : undefined

  /** Whether three or more colons end here. */
  function isFence(end: number): boolean {
    return colon !== -1 && colon === end - 1 && end - row > 2
  }

  /** Whether a colon and something after it end here. */
  function isNamed(end: number): boolean {
    return colon !== -1 && (colon < end - 1 || before !== -1)
  }
}

function addLoose(
  {looseOpeners, source}: Sentences,
  from: number,
  end: number,
  cut: Cut | undefined
): void {
  if (source[end] !== '[') return
  const nameStart = startOfName(source, from, end)
  if (!cut || !/^[\s>]*$/.test(source.slice(cut.nameEnd, nameStart))) {
    if (nameStart < end && !isColon(source.charCodeAt(nameStart - 1))) {
      looseOpeners.push({colon: false, end, name: [[nameStart, end]], start: nameStart})
    }
  } else {
    looseOpeners.push({
      colon: true,
      end,
      name: [
        [cut.start + 1, cut.nameEnd],
        [nameStart, end]
      ],
      start: cut.start
    })
  }
}

/** White space between colons and a name, a single line ending and quote markers after it too. */
const space = /[\t\v\f ]*(?:(?:\r\n|\n|\r)[\t >]*)?/y

function addMiddle({middleFences, source}: Sentences, start: number, colonsEnd: number): void {
  space.lastIndex = colonsEnd
  space.test(source)
  const nameStart = space.lastIndex
  const end = endOfName(source, nameStart, source.length)
  const apart = nameStart > colonsEnd
  // With brackets it is an opener.
  if (end === nameStart || source[end] === '[' || (source[end] === '{' && !apart)) return
  middleFences.push({apart, end, nameStart, start})
}

/** Whether a character may stand between the parts of a name that a line ending cut. */
function isBetween(code: number): boolean {
  return isSpace(code) || code === 62
}
