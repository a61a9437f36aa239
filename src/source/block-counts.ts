import {isSign, weighCharacter, work} from './work.js'

/** Counts of a block: a run of lines that are not blank, cut where an item of a bullet list starts. */
export interface BlockCounts {
  /** Offset of the first line. */
  start: number
  /** Offset after the last line. */
  end: number
  /** Lines. */
  lines: number
  /** What may be the start of an address without a protocol: `www.` */
  addresses: number
  /** `<`. */
  angles: number
  /** Whether the attributes of a directive may go on here. */
  attributes: boolean
  /** `{` after a name or label. */
  braces: number
  /** `[` and `]` that no backslash escapes. */
  brackets: number
  /** `]` that no backslash escapes. */
  closings: number
  /** The column that the text of a line stood at, at most, its markers left out. */
  column: number
  /** Where text is cut without a sign: `!`, words that may be the start of an address. */
  cuts: number
  /** `]` before a colon, as in a definition. */
  definitions: number
  /** `*`, `_` and `~`. */
  emphasis: number
  /** Colons of lines that open or close directives. */
  fences: number
  /** `[` open here. */
  open: number
  /** Whether any word may be the start of an e-mail address. */
  mail: boolean
  /** The most `[` that were open at once. */
  openBrackets: number
  /** What may go on to the end of the block: comments and the like, titles in parentheses. */
  openEnds: number
  /** `|`. */
  pipes: number
  /** Quote markers of a line, at most. */
  quotes: number
  /** Whether the address of a link may go on here. */
  resource: boolean
  /** Characters that may stand for something. */
  signs: number
  /** Columns of the widest table. */
  tableColumns: number
  /** Lengths of the runs of backticks. */
  ticks: Array<number>
  /** Squares of the lengths of runs that may end an address. */
  trails: number
  /** Work for the characters, each by itself. */
  weight: number
  /** Words. */
  words: number
  /** Words after the first `[` that may be the start of an address. */
  wordsAfter: number
}

/** Create the counts of a block that starts here. */
export function createBlockCounts(start: number, mail: boolean): BlockCounts {
  return {
    addresses: 0,
    angles: 0,
    attributes: false,
    braces: 0,
    brackets: 0,
    closings: 0,
    column: 0,
    cuts: 0,
    definitions: 0,
    emphasis: 0,
    end: start,
    fences: 0,
    lines: 0,
    mail,
    open: 0,
    openBrackets: 0,
    openEnds: 0,
    pipes: 0,
    quotes: 0,
    resource: false,
    signs: 0,
    start,
    tableColumns: 0,
    ticks: [],
    trails: 0,
    weight: 0,
    words: 0,
    wordsAfter: 0
  }
}

/** Count the characters of a line. */
export function countCharacters(
  counts: BlockCounts,
  source: string,
  start: number,
  end: number
): void {
  let ticks = 0
  let trail = 0
  let reference = false
  let before = 10
  for (let index = start; index <= end; index++) {
    const code = index < end ? source.charCodeAt(index) : 10
    if (code === 96) ticks++
    else if (ticks > 0) {
      counts.ticks.push(ticks)
      ticks = 0
    }
    if (isTrail(code) || (reference && isWord(code))) {
      trail++
      reference = code === 38 || (reference && code !== 59)
    } else if (trail > 0) {
      counts.trails += trail ** 2
      trail = 0
      reference = false
    }
    if (isWord(code) && !isWord(before)) {
      counts.words++
      if (counts.mail || isProtocol(code)) {
        counts.cuts++
        if (counts.brackets > 0) counts.wordsAfter++
      }
    }
    if (isSign(code)) {
      counts.signs++
      const next = source.charCodeAt(index + 1)
      if (code === 92 && (next === 91 || next === 92 || next === 93)) {
        // Neither it nor what it escapes opens or closes anything.
        counts.weight += weighCharacter(next)
        index++
      } else {
        countSign(counts, code, before, next)
      }
    } else if (code === 40 && counts.resource && isSpace(before)) {
      counts.openEnds++
    } else if (code === 41) {
      counts.resource = false
    }
    if (code === 33) counts.cuts++
    if (code === 125) counts.attributes = false
    if (counts.attributes) counts.weight += work.attribute
    if (code === 47 && before === 58) counts.weight += work.protocol
    // `w.` may end `www.`, which starts an address.
    if (code === 46 && before === 119) {
      counts.addresses++
      counts.weight += work.address
    } else {
      counts.weight += weighCharacter(code)
    }
    before = code
  }
}

function countSign(counts: BlockCounts, code: number, before: number, next: number): void {
  if (code === 42 || code === 95 || code === 126) {
    counts.emphasis++
  } else if (code === 60) {
    counts.angles++
    if (next === 33 || next === 63) counts.openEnds++
  } else if (code === 91) {
    counts.brackets++
    counts.open++
    counts.openBrackets = Math.max(counts.open, counts.openBrackets)
  } else if (code === 93) {
    counts.brackets++
    counts.closings++
    counts.open = Math.max(0, counts.open - 1)
    if (next === 58) counts.definitions++
    counts.resource ||= next === 40
  } else if (code === 123) {
    if (before === 93 || isWord(before)) {
      counts.attributes = true
      counts.braces++
    }
  } else if (code === 124) {
    counts.pipes++
  }
}

/** Whether a character may end an address: `!"&'),.:;?]*_~`. */
function isTrail(code: number): boolean {
  return trails.has(code)
}

const trails: ReadonlySet<number> = new Set(
  Array.from('!"&\'),.:;?]*_~', (character) => character.charCodeAt(0))
)

/** Whether a character stands in words, as the search for addresses sees them. */
function isWord(code: number): boolean {
  return (
    (code > 96 && code < 123) ||
    (code > 64 && code < 91) ||
    (code > 47 && code < 58) ||
    code === 43 ||
    code === 45 ||
    code === 46 ||
    code === 95
  )
}

/** Whether `http` or `www` may start here. */
function isProtocol(code: number): boolean {
  return code === 72 || code === 87 || code === 104 || code === 119
}

function isSpace(code: number): boolean {
  return code === 9 || code === 10 || code === 32
}
