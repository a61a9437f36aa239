import type {Annotation, Id} from '../annotate/annotation.js'
import type {State} from '../annotate/state.js'
import type {Condition} from '../audience/sets.js'
import type {NoticeFacts} from '../compiled/article.js'
import * as operation from '../compiled/operation.js'
import type {Program} from '../compiled/program.js'
import {indexIn} from './index-in.js'

/** Writes instructions, and keeps what they point at. */
export interface Writer {
  /** Write an instruction that nothing belongs to. */
  write(...values: ReadonlyArray<number>): void
  /** Begin an instruction whose length, the last operand, isn't known yet. */
  begin(...values: ReadonlyArray<number>): void
  /** End the first part of what belongs to the instruction begun last, and say how long it is. */
  part(): void
  /** End the instruction begun last. */
  end(): void
  /** End what belongs to the first use, and begin what doesn't. */
  branch(): void
  /** Write a piece of HTML, unless it is empty. */
  writePiece(html: string): void
  /** Write a piece of a text of a heading, unless it is empty. */
  writeText(text: string): void
  /** Begin a heading, whose id stands in the HTML after it. */
  beginHeading(rank: number, name: string): void
  /** Write an id that isn't settled, of the heading begun last. */
  writeId(id: Id, link: string): void
  /** Write the number of a key. */
  writeNumber(use: NonNullable<Annotation['number']>): void
  /** Say that the next instruction decides what something comes to. */
  decide(what: object): void
  /** Write an operand: the index of the instruction that decides what something comes to. */
  point(to: object): void
  pieceOf(html: string): number
  textOf(text: string): number
  keyOf(key: number): number
  conditionOf(condition: Condition): number
  noticeOf(facts: NoticeFacts): number
  /** Give the operands that point at instructions their values. */
  settle(): void
  /** Give the program, once all conditions and texts have an index. */
  finish(): Program
  /** Notices that it points at. */
  readonly notices: ReadonlyArray<NoticeFacts>
  /** Whether some of it is for some of the readers alone. */
  readonly varies: boolean
  /** Index of the instruction that decides what something comes to. */
  readonly instructions: ReadonlyMap<object, number>
  /** Key in the program for each key of the article. */
  readonly keys: ReadonlyMap<number, number>
}

/** Write instructions for an article. */
export function createWriter({sequences, sets}: State): Writer {
  const code: Array<number> = []
  const pieces = new Map<string, number>()
  // The first one stands for none.
  const texts = new Map([['', 0]])
  const conditions = new Map<Condition, number>()
  const keys = new Map<number, number>()
  const notices = new Map<string, number>()
  const instructions = new Map<object, number>()
  /** Where the lengths are that aren't known yet. */
  const open: Array<number> = []
  /** Operands that are the indexes of instructions, which may come after them. */
  const pointers: Array<{at: number; to: object}> = []
  /** The last `heading` instruction. */
  let bearer = 0

  return {
    begin,
    beginHeading(rank, name) {
      bearer = code.length
      begin(operation.heading, rank, textOf(name), 0)
    },
    branch() {
      code.push(operation.skip, 0)
      end()
      open.push(code.length - 1)
    },
    conditionOf: (condition) => indexIn(conditions, condition),
    decide(what) {
      instructions.set(what, code.length)
    },
    end,
    finish() {
      const known = new Map<string, number>()
      return {
        code,
        keys: [...keys.keys()].map((key) => indexIn(known, sequences[key] as string)),
        pieces: [...pieces.keys()],
        texts: [...texts.keys()],
        ...sets.serialize([...conditions.keys()])
      }
    },
    instructions,
    keyOf: (key) => indexIn(keys, key),
    keys,
    noticeOf: (facts) => indexIn(notices, JSON.stringify(facts)),
    get notices() {
      // Cast: they were facts.
      return [...notices.keys()].map((json) => JSON.parse(json) as NoticeFacts)
    },
    part() {
      const at = open.at(-1) as number
      code[at - 1] = code.length - at - 1
    },
    pieceOf,
    point(to) {
      pointers.push({at: code.push(0) - 1, to})
    },
    settle() {
      // Cast: all that is pointed at was written.
      for (const {at, to} of pointers) code[at] = instructions.get(to) as number
    },
    textOf,
    get varies() {
      return conditions.size > 0
    },
    write,
    writeId(id, link) {
      instructions.set(id, code.length)
      // Only headings bear ids.
      code[bearer + 3] = code.length
      write(operation.id, textOf(id.name), textOf(link), id.explicit ? 1 : 0)
    },
    writeNumber({key, letters}) {
      write(operation.number, indexIn(keys, key), letters ? 1 : 0)
    },
    writePiece(html) {
      if (html !== '') code.push(pieceOf(html))
    },
    writeText(text) {
      if (text !== '') code.push(operation.piece + textOf(text))
    }
  }

  function write(...values: ReadonlyArray<number>): void {
    code.push(...values)
  }

  function begin(...values: ReadonlyArray<number>): void {
    open.push(code.push(...values, 0) - 1)
  }

  function end(): void {
    // Cast: what ends was begun.
    const at = open.pop() as number
    code[at] = code.length - at - 1
  }

  function pieceOf(html: string): number {
    return operation.piece + indexIn(pieces, html)
  }

  function textOf(text: string): number {
    return indexIn(texts, text)
  }
}
