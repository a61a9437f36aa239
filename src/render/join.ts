import * as operation from '../compiled/operation.js'
import type {Program} from '../compiled/program.js'
import type {Decisions} from './decide.js'
import {numeral} from './numeral.js'
import {suffix} from './suffix.js'

/**
 * Part of the HTML of a reader: the index of a piece, or a text that needs no
 * escaping; where a notice begins, `-2` less its index, and where it ends, `-1`.
 */
export type Part = number | string

/** Indexes of the `heading` instructions of what a reader sees, in output order. */
export function headingsOf({code}: Program, {path}: Decisions): Array<number> {
  return path.filter((at) => code[at] === operation.heading)
}

/**
 * List the parts of the HTML of a reader.
 *
 * @param program
 *   Instructions.
 * @param decisions
 *   What was decided for the reader.
 * @returns
 *   Parts, in output order.
 */
export function partsOf(program: Program, decisions: Decisions): Array<Part> {
  const {code, texts} = program
  const {ids, numbers, path, uses, values} = decisions
  const parts: Array<Part> = []
  for (const at of path) {
    const value = code[at] as number
    const first = code[at + 1] as number
    if (value >= operation.piece) parts.push(value - operation.piece)
    else if (value === operation.number) parts.push(label(at))
    // Cast: what was reached has been decided.
    else if (value === operation.reference) parts.push(suffix(values.get(at) as number))
    else if (value === operation.id) parts.push(ids.get(at) as string)
    else if (value === operation.link) addLink(at + 2, at + 2 + first)
    else if (value === operation.notice) parts.push(-2 - first)
    else if (value === operation.end) parts.push(-1)
    else if (value === operation.back) addBack(at, first)
  }
  return parts

  /** Number of a key as its instruction wants it: as digits, or as letters. */
  function label(at: number): string {
    return numeral(numbers[code[at + 1] as number] as number, code[at + 2] as number)
  }

  /** Compiled articles have a target for each reader who sees the link. */
  function addLink(start: number, end: number): void {
    const target = code.slice(start, end).find((target) => ids.has(target))
    if (target === undefined) return
    const name = texts[code[target + 1] as number] as string
    // Cast: it was found by having one.
    parts.push(texts[code[target + 2] as number] + (ids.get(target) as string).slice(name.length))
  }

  function addBack(back: number, key: number): void {
    const start = back + 4
    const rest = start + (code[back + 2] as number)
    const end = start + (code[back + 3] as number)
    for (let use = 1; use <= (uses[key] as number); use++) {
      for (let at = use > 1 ? start : rest; at < (use > 1 ? rest : end); at++) {
        const value = code[at] as number
        if (value >= operation.piece) parts.push(value - operation.piece)
        else if (value === operation.use) parts.push(String(use))
        else if (value === operation.suffix) parts.push(suffix(use))
        else {
          parts.push(label(at))
          at += 2
        }
      }
    }
  }
}

/** Text of a heading, from its `heading` instruction, without the white space that the mark of a note leaves at an edge. */
export function textOf(program: Program, decisions: Decisions, heading: number): string {
  const {code, texts} = program
  let text = ''
  let at = heading + 5
  const end = at + (code[heading + 4] as number)
  while (at < end) {
    const value = code[at] as number
    const first = code[at + 1] as number
    if (value >= operation.piece) {
      text += texts[value - operation.piece]
      at++
    } else if (value === operation.skip) {
      at += 2 + first
    } else {
      at += 3
      const holds =
        value === operation.if ? decisions.conditions[first] : decisions.values.get(first)
      if (!holds) at += code[at - 1] as number
    }
  }
  return text.trim()
}
