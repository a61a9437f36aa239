import {operation, type Program} from '../compiled/instructions.js'
import {type Decisions, suffix} from './decide.js'

/**
 * Write what an instruction comes to for a reader, where it isn't a piece.
 *
 * @param program
 *   Instructions.
 * @param decisions
 *   What was decided for the reader.
 * @param at
 *   Index of an instruction in `path`.
 * @returns
 *   HTML: numbers, ids and pieces, nothing that would have to be escaped.
 */
export function write(program: Program, decisions: Decisions, at: number): string {
  const {code, strings} = program
  const {ids, numbers, uses, values} = decisions
  const first = code[at + 1] as number
  switch (code[at]) {
    case operation.number:
      return String(numbers[first])
    case operation.reference:
      return suffix(values[at] as number)
    case operation.id:
      return ids.get(at) as string
    case operation.link:
      return writeLink(at + 2, at + 2 + first)
    case operation.back:
      return writeBack(first, at + 3, at + 3 + (code[at + 2] as number))
    // A notice begins or ends.
    default:
      return ''
  }

  function writeLink(start: number, end: number): string {
    for (let position = start; position < end; position++) {
      const target = code[position] as number
      const id = ids.get(target)
      if (id !== undefined) {
        const name = strings[code[target + 1] as number] as string
        return strings[code[target + 2] as number] + id.slice(name.length)
      }
    }
    // Compiled articles have a target for each reader who sees the link.
    return ''
  }

  function writeBack(key: number, start: number, end: number): string {
    let html = ''
    for (let use = 1; use <= (uses[key] as number); use++) {
      let at = start
      while (at < end) {
        const value = code[at] as number
        if (value === operation.again) {
          at += use > 1 ? 2 : 2 + (code[at + 1] as number)
        } else if (value === operation.use) {
          html += use
          at++
        } else if (value === operation.number) {
          html += numbers[code[at + 1] as number]
          at += 2
        } else {
          html += strings[value - operation.text]
          at++
        }
      }
    }
    return html
  }
}

/** Text of a heading, from its `heading` instruction. */
export function writeText(program: Program, decisions: Decisions, heading: number): string {
  const {code, strings} = program
  let text = ''
  let at = heading + 4
  const end = at + (code[heading + 3] as number)
  while (at < end) {
    const value = code[at] as number
    const first = code[at + 1] as number
    if (value === operation.if) {
      at += decisions.conditions[first] ? 3 : 3 + (code[at + 2] as number)
    } else if (value === operation.as) {
      at += decisions.values[first] ? 3 : 3 + (code[at + 2] as number)
    } else if (value === operation.skip) {
      at += 2 + first
    } else {
      text += strings[value - operation.text]
      at++
    }
  }
  return text
}
