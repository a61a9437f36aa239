import {holds} from '../compiled/condition.js'
import * as operation from '../compiled/operation.js'
import type {Program} from '../compiled/program.js'
import {nameIds} from './name-ids.js'

/** What one reader gets. */
export interface Decisions {
  /** Whether each condition holds, by index of the condition. */
  readonly conditions: ReadonlyArray<boolean>
  /** Indexes of the instructions that write something, in output order. */
  readonly path: ReadonlyArray<number>
  /** Indexes of the `heading` instructions of what is visible, in output order. */
  readonly headings: ReadonlyArray<number>
  /** Number of each key, by first visible use; `0` for one without. */
  readonly numbers: ReadonlyArray<number>
  /** How many uses of each key are visible. */
  readonly uses: ReadonlyArray<number>
  /**
   * By index of the instruction, where it was reached: of a `first` whether it
   * is the first use (1, else 0), of a `reference` which use it is, from 1.
   */
  readonly values: ReadonlyMap<number, number>
  /** By index of the `id` instruction, the ids of what is visible, without prefix. */
  readonly ids: ReadonlyMap<number, string>
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
  const uses = new Array<number>(keys).fill(0)
  const numbers = new Array<number>(keys).fill(0)
  const order: Array<number> = []
  const path: Array<number> = []
  const headings: Array<number> = []
  const asked: Array<number> = []
  const taken: Array<[name: string, key: number]> = []

  walk(0, code.length)
  return {conditions, headings, ids: nameAll(), numbers, path, uses, values}

  function operand(at: number, position: number): number {
    return code[at + position] as number
  }

  function walk(start: number, end: number): void {
    let at = start
    while (at < end) {
      const value = operand(at, 0)
      if (value >= operation.piece) {
        path.push(at)
        at++
        continue
      }
      const first = operand(at, 1)
      switch (value) {
        case operation.if: {
          at += conditions[first] ? 3 : 3 + operand(at, 2)
          break
        }

        case operation.first: {
          const used = uses[first] as number
          values.set(at, 1 - used)
          uses[first] = 1
          at += used ? 3 + operand(at, 2) : 3
          break
        }

        case operation.skip: {
          at += 2 + first
          break
        }

        case operation.number: {
          numbers[first] ||= order.push(first)
          path.push(at)
          at += 2
          break
        }

        case operation.reference: {
          const use = (uses[first] as number) + 1
          uses[first] = use
          values.set(at, use)
          path.push(at)
          at += 2
          break
        }

        case operation.id: {
          asked.push(at)
          path.push(at)
          at += 4
          break
        }

        case operation.link: {
          path.push(at)
          at += 2 + first
          break
        }

        case operation.list: {
          walkNotes(at + 2, at + 2 + first)
          at += 2 + first
          break
        }

        // Those of a list are entered from there.
        case operation.note: {
          at += 4 + operand(at, 3)
          break
        }

        case operation.back: {
          path.push(at)
          at += 3 + operand(at, 2)
          break
        }

        case operation.heading: {
          headings.push(at)
          at += 5 + operand(at, 4)
          break
        }

        case operation.notice: {
          path.push(at)
          at += 2
          break
        }

        // The end of a notice.
        default: {
          path.push(at)
          at++
        }
      }
    }
  }

  /** Walk the bodies of the notes in the order of their numbers, which grows on the way. */
  function walkNotes(start: number, end: number): void {
    const bodies = new Map<number, number>()
    for (let at = start; at < end; at += 4 + operand(at, 3)) bodies.set(operand(at, 1), at)
    for (const key of order) {
      const at = bodies.get(key)
      // Compiled articles have a note for each number.
      if (at === undefined) continue
      taken.push([texts[operand(at, 2)] as string, key])
      walk(at + 4, at + 4 + operand(at, 3))
    }
  }

  /** Give every visible heading its id; those of notes are taken. */
  function nameAll(): Map<number, string> {
    if (asked.length === 0) return new Map()
    const ids = nameIds(
      asked.map((at) => ({
        explicit: operand(at, 3) === 1,
        name: texts[operand(at, 1)] as string
      })),
      taken.flatMap(([name, key]) => [
        'footnote-label',
        `fn-${name}`,
        ...Array.from({length: uses[key] as number}, (_, use) => `fnref-${name}${suffix(use + 1)}`)
      ])
    )
    return new Map(asked.map((at, index) => [at, ids[index] as string]))
  }
}

/** What tells the uses of a key apart: nothing for the first, then `-2` and so on. */
export function suffix(use: number): string {
  return use > 1 ? `-${use}` : ''
}
