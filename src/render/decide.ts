import {holds} from '../compiled/condition.js'
import {operation, type Program, stride} from '../compiled/program.js'
import {nameIds} from './name-ids.js'

/** What one reader gets: a value for each instruction that this reader sees. */
export interface Decisions {
  /** Whether each condition holds, by index of the condition. */
  conditions: ReadonlyArray<boolean>
  /**
   * By index of the instruction, `0` where it wasn't reached: `if` and `first`
   * `1` when they hold; `number` the number; `reference` which use;
   * `list` and `note` their place in the list, from 1; `back` how many uses.
   */
  values: ReadonlyArray<number>
  /** By index of the instruction, the ids, without prefix. */
  ids: ReadonlyMap<number, string>
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
 *   Decisions, by index of condition and instruction.
 */
export function decide(program: Program, profile: ReadonlyArray<number>): Decisions {
  const {instructions, keys, names, nodes, notes, roots} = program
  const length = instructions.length / stride
  const conditions = roots.map((root) => holds(nodes, root, profile))
  const values = new Array<number>(length).fill(0)
  const used = new Array<number>(keys).fill(0)
  const numbers = new Array<number>(keys).fill(0)
  const order: Array<number> = []
  const headings: Array<number> = []
  const backs: Array<number> = []

  walk(0, length)
  for (const index of backs) values[index] = used[operand(index, 1)] as number
  return {conditions, ids: nameAll(), values}

  function operand(index: number, position: number): number {
    return instructions[index * stride + position] as number
  }

  function walk(start: number, end: number): void {
    let index = start
    while (index < end) {
      const first = operand(index, 1)
      switch (operand(index, 0)) {
        case operation.if: {
          if (conditions[first]) values[index] = 1
          else index += operand(index, 2)
          index++
          break
        }

        case operation.first: {
          const form = index + 1 + operand(index, 2)
          const after = form + operand(index, 3)
          if (used[first]) {
            walk(form, after)
          } else {
            used[first] = 1
            values[index] = 1
            walk(index + 1, form)
          }
          index = after
          break
        }

        case operation.number: {
          if (!numbers[first]) numbers[first] = order.push(first)
          values[index] = numbers[first] as number
          index++
          break
        }

        case operation.reference: {
          used[first] = (used[first] as number) + 1
          values[index] = used[first] as number
          index++
          break
        }

        case operation.id: {
          values[index] = 1
          headings.push(index)
          index++
          break
        }

        case operation.list: {
          walkNotes(index + 1, index + 1 + first)
          values[index] = order.length > 0 ? 1 : 0
          index += 1 + first
          break
        }

        // A `back`: `note` instructions are entered from their list.
        default: {
          backs.push(index)
          index++
        }
      }
    }
  }

  /** Walk the bodies of the notes in the order of their numbers, which grows on the way. */
  function walkNotes(start: number, end: number): void {
    const bodies = new Map<number, number>()
    for (let index = start; index < end; index += 1 + operand(index, 2)) {
      bodies.set(operand(index, 1), index)
    }
    for (let place = 0; place < order.length; place++) {
      const body = bodies.get(order[place] as number) as number
      values[body] = place + 1
      walk(body + 1, body + 1 + operand(body, 2))
    }
  }

  /** Give every visible heading its id; those of notes are taken. */
  function nameAll(): Map<number, string> {
    const taken: Array<string> = []
    if (headings.length > 0) {
      for (const key of order) {
        taken.push(`fn-${notes[key]}`, `fnref-${notes[key]}`)
        for (let use = 2; use <= (used[key] as number); use++)
          taken.push(`fnref-${notes[key]}-${use}`)
      }
    }
    const asked = headings.map((index) => ({
      explicit: operand(index, 2) === 1,
      name: names[operand(index, 1)] as string
    }))
    const ids = nameIds(asked, taken)
    return new Map(headings.map((index, position) => [index, ids[position] as string]))
  }
}
