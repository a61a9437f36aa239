import type {CompiledArticle} from './article.js'
import * as operation from './operation.js'

/**
 * What the operands of each operation are, in the order of their numbers: a
 * condition (0), key (1), notice (2), text (3), any integer (4), the index of
 * an `id` instruction or 0 (5), that of a `first` instruction (6), a length (7).
 */
const operands = '07 17 7 1 1 334 7 7 137 17  7 4357 67 2 '.split(' ')

/**
 * Whether something has the shape of a compiled article, and all that it
 * points at is there: rendering it stays within bounds, and ends.
 *
 * @param article
 *   Anything with properties.
 */
export function isSound(article: CompiledArticle): boolean {
  const {description, dimensions, idPrefix, language, notices, pieces} = article
  const {restrictedTo = '', roots, texts, title, withheld} = article
  return (
    areTexts([idPrefix, language, restrictedTo]) &&
    areTexts(pieces) &&
    areTexts(texts) &&
    isList(
      dimensions,
      ({default: fallback, name, values}) =>
        areTexts([name]) && areTexts(values) && values.includes(fallback)
    ) &&
    isList(
      notices,
      ({id = '', kind, title = '', version = '', ...others}) =>
        areTexts([id, kind, title, version]) && Object.keys(others).length === 0
    ) &&
    hasSoundNodes(article) &&
    [title, description].every((choices) =>
      isList(
        choices,
        (choice) =>
          Array.isArray(choice) &&
          choice.length === 2 &&
          isBelow(choice[0], roots.length) &&
          isBelow(choice[1], texts.length)
      )
    ) &&
    isList(
      withheld,
      ({html, reason, unless}) => areTexts([html, reason]) && isBelow(unless, roots.length)
    ) &&
    hasSoundCode(article)
  )
}

/** Whether nodes point at nodes before them, of later dimensions, so that following them ends. */
function hasSoundNodes({dimensions, nodes, roots}: CompiledArticle): boolean {
  if (!Array.isArray(nodes)) return false
  const levels = new Map<unknown, number>([
    [0, dimensions.length],
    [1, dimensions.length]
  ])
  for (let at = 0; at < nodes.length; ) {
    const level = nodes[at] as number
    if (!isBelow(level, dimensions.length)) return false
    const end = at + 1 + (dimensions[level] as {values: ReadonlyArray<string>}).values.length
    levels.set(at + 2, level)
    for (at++; at < end; at++) {
      if (!((levels.get(nodes[at]) as number) > level)) return false
    }
  }
  return isList(roots, (root) => levels.has(root))
}

function hasSoundCode({code, keys, notices, pieces, roots, texts}: CompiledArticle): boolean {
  if (!Array.isArray(code) || !isBelow(keys, code.length + 1)) return false
  const {length} = code
  const limits = [roots.length, keys, notices.length, texts.length, Infinity, length, length]
  /** Where instructions start, or all of them end: 1, or 2 within those that hold only some. */
  const starts = new Uint8Array(length + 1)
  /**
   * Places in turn with what must stand there: 1 an instruction that isn't
   * within others, 2 any, or an operation plus 2.
   */
  const wanted: Array<number> = []
  /** Where the next note must stand, and where all of them end. */
  let note = -1
  let listEnd = -1
  /** What is around this instruction, of those that hold only some others. */
  let around = -1
  let aroundEnd = 0
  let at = 0
  while (at < length) {
    const value = code[at] as number
    if (at >= aroundEnd) around = -1
    const last = operation.piece + (around === operation.heading ? texts : pieces).length
    if (!isBelow(value, last)) return false
    if ((value === operation.note) !== (at === note && at < listEnd)) return false
    starts[at++] = around === -1 && value !== operation.note ? 1 : 2
    if (value >= operation.piece) continue
    if (!mayStand(value, around)) return false
    let end = at
    const digits = operands[value] as string
    for (let index = 0; index < digits.length; index++) {
      const kind = digits.charCodeAt(index) - 48
      const operand = code[at++] as number
      if (!isBelow(operand, kind === 7 ? length - at + 1 : (limits[kind] as number))) return false
      if (kind === 5 && operand > 0) wanted.push(operand, operation.id + 2)
      if (kind === 6) wanted.push(operand, operation.first + 2)
      if (kind === 7) {
        end = at + operand
        // A note ends where the next one begins, and so may what stands in it.
        if (around !== -1) wanted.push(end, 2)
        else if (value !== operation.note && end !== note) wanted.push(end, 1)
      }
    }
    if (value === operation.heading || value === operation.back) {
      around = value
      aroundEnd = end
    }
    if (value === operation.note) note = end
    if (value === operation.list) {
      if (listEnd > 0) return false
      note = at
      listEnd = end
    }
    if (value === operation.link) {
      for (; at < end; at++) {
        if (!isBelow(code[at] as number, length)) return false
        wanted.push(code[at] as number, operation.id + 2)
      }
    }
  }
  starts[length] = 1
  while (wanted.length > 0) {
    const what = wanted.pop() as number
    const place = wanted.pop() as number
    const start = starts[place] as number
    if (start === 0 || (what === 1 && start !== 1)) return false
    if (what > 2 && what !== (code[place] as number) + 2) return false
  }
  return true
}

/** Whether an operation may stand in a `heading` or `back`, or else outside of both. */
function mayStand(value: number, around: number): boolean {
  if (around === operation.heading) {
    return value === operation.if || value === operation.as || value === operation.skip
  }
  const inBack = value === operation.use || value === operation.again
  if (around === operation.back) {
    return inBack || value === operation.number || value === operation.reference
  }
  return !inBack && value !== operation.as
}

function isList<Item>(value: ReadonlyArray<Item>, test: (item: Item) => boolean): boolean {
  return Array.isArray(value) && [...value].every((item) => (item ?? null) !== null && test(item))
}

function areTexts(values: ReadonlyArray<unknown>): boolean {
  return Array.isArray(values) && [...values].every((value) => typeof value === 'string')
}

/** Whether something is an integer from 0 up to a limit, itself not included. */
function isBelow(value: number, limit: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < limit
}
