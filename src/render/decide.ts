import {holds} from '../compiled/condition.js'
import {operands} from '../compiled/operands.js'
import * as operation from '../compiled/operation.js'
import type {Program} from '../compiled/program.js'
import {nameIds} from './name-ids.js'
import {suffix} from './suffix.js'

/** What one reader gets. */
export interface Decisions {
  /** Whether each condition holds, by index of the condition. */
  readonly conditions: ReadonlyArray<boolean>
  /**
   * Indexes of the instructions that write something or begin a heading, in
   * output order; of a group also those of what stands between its members.
   */
  readonly path: ReadonlyArray<number>
  /** Number of each key in its sequence, by first visible use; `0` for one without. */
  readonly numbers: ReadonlyArray<number>
  /** How many uses of each key are visible. */
  readonly uses: ReadonlyArray<number>
  /**
   * By index of the instruction, where it was reached:
   *
   * - `first`: 1 for the first use, else 0
   * - `reference`: which use of its key it is, from 1
   * - `member`: 1 within a run, else 0
   */
  readonly values: ReadonlyMap<number, number>
  /** By index of the `id` instruction, the ids of what is visible, without prefix. */
  readonly ids: ReadonlyMap<number, string>
}

/** A list whose entries are not decided yet. */
interface List {
  /** Index of the `entry` instruction of each key. */
  entries: ReadonlyMap<number, number>
  /** How many of the keys with a number have been looked up. */
  done: number
  /** What is written of its entries; stands in the path of the body. */
  path: Array<number>
}

/**
 * Decide everything for one reader in one walk over what this reader sees.
 *
 * Instructions of hidden text are never visited, so nothing hidden can change
 * a number, a first use or an id.
 *
 * @param program
 *   Instructions and conditions.
 * @param profile
 *   Index of the reader's value for each dimension.
 * @returns
 *   Decisions.
 */
export function decide(program: Program, profile: ReadonlyArray<number>): Decisions {
  const {code, keys, nodes, roots, texts} = program
  const conditions = roots.map((root) => holds(nodes, root, profile))
  const values = new Map<number, number>()
  const uses = keys.map(() => 0)
  const numbers = keys.map(() => 0)
  /** How many numbers each sequence has given. */
  const given: Array<number> = []
  /** Keys with a number, as they got it. */
  const order: Array<number> = []
  const lists: Array<List> = []
  const reserved: Array<string> = []
  /** What is written, the entries of each list in a list of their own; a loop flattens it, faster than `flat`. */
  let path: Array<Array<number> | number> = []

  walk(0, code.length)
  const body = path
  fill()
  const all: Array<number> = []
  for (const part of body) {
    const own = typeof part === 'number' ? [part] : part
    for (const at of own) all.push(at)
  }
  return {conditions, ids: nameAll(program, all, reserved), numbers, path: all, uses, values}

  function walk(start: number, end: number): void {
    for (let at = start; at < end; ) {
      const value = code[at] as number
      if (value >= operation.piece) {
        path.push(at++)
        continue
      }
      const first = code[at + 1] as number
      const kinds = operands[value] as string
      const body = at + 1 + kinds.length
      // Where the last operand is a length (7), a body follows.
      const after = kinds.endsWith('7') ? body + (code[body - 1] as number) : body
      switch (value) {
        case operation.if: {
          at = conditions[first] ? body : after
          continue
        }

        case operation.first: {
          const used = uses[first] as number
          values.set(at, 1 - used)
          uses[first] = 1
          at = used ? after : body
          continue
        }

        case operation.number: {
          number(first)
          path.push(at)
          break
        }

        case operation.reference: {
          const use = (uses[first] as number) + 1
          values.set(at, use)
          uses[first] = use
          reserved.push(texts[code[at + 2] as number] + suffix(use))
          path.push(at)
          break
        }

        case operation.reserve: {
          reserved.push(texts[first] as string)
          break
        }

        case operation.list: {
          const entries = new Map<number, number>()
          for (at = body; at < after; at += 3 + (code[at + 2] as number)) {
            entries.set(code[at + 1] as number, at)
          }
          const own: Array<number> = []
          lists.push({done: 0, entries, path: own})
          path.push(own)
          break
        }

        case operation.group: {
          walkGroup(at, after)
          break
        }

        case operation.skip: {
          break
        }

        default:
          path.push(at)
      }
      at = after
    }
  }

  function number(key: number): void {
    if (numbers[key]) return
    order.push(key)
    const sequence = keys[key] as number
    given[sequence] = (given[sequence] ?? 0) + 1
    numbers[key] = given[sequence]
  }

  function walkGroup(group: number, end: number): void {
    const members = new Map<number, number>()
    for (let at = group + 4; at < end; ) {
      const key = code[at + 1] as number
      if (code[at] === operation.if) {
        at += conditions[key] ? 3 : 3 + (code[at + 2] as number)
      } else {
        number(key)
        if (!members.has(key)) members.set(key, at)
        at += 4 + (code[at + 3] as number)
      }
    }
    let separator = 0
    for (const [at, within] of orderMembers(members, numbers)) {
      const inner = at + 4 + (code[at + 2] as number)
      values.set(at, within ? 1 : 0)
      if (within) walk(at + 4, inner)
      else {
        if (separator) path.push(separator)
        walk(inner, at + 4 + (code[at + 3] as number))
      }
      separator = group + (within ? 2 : 1)
    }
  }

  /**
   * Fill the lists with the entries of keys that have a number, in that order.
   *
   * What stands in an entry may give numbers too, to keys of its own list or of
   * another one; so this comes last, and goes on while there are new ones.
   */
  function fill(): void {
    for (let before = -1; before < order.length; ) {
      before = order.length
      for (const list of lists) {
        path = list.path
        for (; list.done < order.length; list.done++) {
          const at = list.entries.get(order[list.done] as number)
          if (at !== undefined) walk(at + 3, at + 3 + (code[at + 2] as number))
        }
      }
    }
  }
}

/**
 * Order the members of a group by their numbers.
 *
 * @param members
 *   Index of the `member` instruction of each key.
 * @param numbers
 *   Number of each key.
 * @returns
 *   Index of each member, and whether it is within a run of numbers.
 */
function orderMembers(
  members: ReadonlyMap<number, number>,
  numbers: ReadonlyArray<number>
): Array<[member: number, within: boolean]> {
  const sorted = [...members.keys()].sort((a, b) => (numbers[a] as number) - (numbers[b] as number))
  // Cast: they are its keys.
  return sorted.map((key, index) => [
    members.get(key) as number,
    isNext(index) && isNext(index + 1)
  ])

  /** Whether the number of a key follows that of the one before. */
  function isNext(index: number): boolean {
    const before = numbers[sorted[index - 1] as number] as number
    return numbers[sorted[index] as number] === before + 1
  }
}

/** Give every visible heading its id; others than headings have theirs. */
function nameAll(
  {code, texts}: Program,
  path: ReadonlyArray<number>,
  reserved: ReadonlyArray<string>
): Map<number, string> {
  const asked = path.filter((at) => code[at] === operation.id)
  const ids = nameIds(
    asked.map((at) => ({
      explicit: code[at + 3] === 1,
      name: texts[code[at + 1] as number] as string
    })),
    reserved
  )
  return new Map(asked.map((at, index) => [at, ids[index] as string]))
}
