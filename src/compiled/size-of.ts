import type {CompiledArticle, NoticeFacts} from './article.js'
import * as operation from './operation.js'

/**
 * What the operands of each operation are, in the order of their numbers: a
 * condition (0), key (1), notice (2), text (3), a rank, or whether (4), the index of
 * an `id` instruction or 0 (5), that of a `first` instruction (6), a length (7).
 */
const operands = '07 17 7 1 1 334 7 7 137 17  7 4357 67 2 '.split(' ')

/**
 * Most that may come of an article: a hundred times what sources may have.
 * The largest that was seen, all of it notes, is seventy times its source, real
 * articles four times.
 */
export const mostSize = 100_000_000

/** What an instruction counts beside its texts: a number, what tells ids apart, a place in a list. */
const each = 16

/**
 * Length that the output could have for any reader: HTML, ids, headings,
 * title, description and notices together, in UTF-16 code units.
 *
 * A piece, text or name may stand in many places, and each link back from a
 * note is there for each reference to it, so a small file can ask for an output
 * that no memory holds.
 * What is for some readers only counts as if one saw all of it, and conditions
 * count the steps of deciding them.
 *
 * @param article
 *   Anything with properties.
 * @returns
 *   Upper bound of the length; nothing for what hasn't the shape of a compiled
 *   article, or points at what isn't there: rendering any other stays within
 *   bounds, and ends.
 */
export function sizeOf(article: CompiledArticle): number | undefined {
  const code = isSound(article) ? sizeOfCode(article) : undefined
  if (code === undefined) return undefined
  const {description, dimensions, roots, texts, title, withheld} = article
  let size = code + roots.length * dimensions.length
  for (const [, text] of [...title, ...description]) size += (texts[text] as string).length
  for (const {html} of withheld) size += html.length
  return size
}

/** Whether all but the instructions is as it should be. */
function isSound(article: CompiledArticle): boolean {
  const {description, dimensions, idPrefix, language, notices} = article
  const {restrictedTo = '', roots, texts, title, withheld} = article
  return (
    areTexts([idPrefix, language, restrictedTo]) &&
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
    )
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

/** Length that comes of the instructions; nothing when they aren't sound. */
function sizeOfCode(article: CompiledArticle): number | undefined {
  const {code, idPrefix, keys, notices, pieces, roots, texts} = article
  const pieceLengths = lengthsOf(pieces)
  const textLengths = lengthsOf(texts)
  if (!Array.isArray(code) || !isBelow(keys, code.length + 1)) return undefined
  if (!pieceLengths || !textLengths) return undefined
  const {length} = code
  /** How often each key is referred to, and what is written each time; at the end all else, once. */
  const uses = new Array<number>(keys).fill(0).concat(1)
  const perUse = uses.map(() => 0)
  /** Key of the `back` around this instruction. */
  let key = keys
  const limits = [roots.length, keys, notices.length, texts.length, 7, length, length]
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
    if (at >= aroundEnd) {
      around = -1
      key = keys
    }
    const lengths = around === operation.heading ? textLengths : pieceLengths
    if (!isBelow(value, operation.piece + lengths.length)) return undefined
    if ((value === operation.note) !== (at === note && at < listEnd)) return undefined
    starts[at++] = around === -1 && value !== operation.note ? 1 : 2
    if (value >= operation.piece) {
      write(lengths[value - operation.piece] as number)
      continue
    }
    if (!mayStand(value, around)) return undefined
    const first = code[at] as number
    let written = 0
    let end = at
    const digits = operands[value] as string
    for (let index = 0; index < digits.length; index++) {
      const kind = digits.charCodeAt(index) - 48
      const operand = code[at++] as number
      if (!isBelow(operand, kind === 7 ? length - at + 1 : (limits[kind] as number)))
        return undefined
      if (kind === 5 && operand > 0) wanted.push(operand, operation.id + 2)
      if (kind === 6) wanted.push(operand, operation.first + 2)
      if (kind === 7) {
        end = at + operand
        // A note ends where the next one begins, and so may what stands in it.
        if (around !== -1) wanted.push(end, 2)
        else if (value !== operation.note && end !== note) wanted.push(end, 1)
      } else if (kind === 3) {
        written += textLengths[operand] as number
      } else if (kind === 2) {
        const {id = '', kind: what, title = '', version = ''} = notices[operand] as NoticeFacts
        written += (id + what + title + version).length
      }
    }
    write(written)
    if (value === operation.heading) {
      write(idPrefix.length)
      around = value
      aroundEnd = end
    }
    if (value === operation.back) {
      around = value
      aroundEnd = end
      key = first
    }
    if (value === operation.reference && key === keys) uses[first] = (uses[first] as number) + 1
    if (value === operation.note) {
      note = end
      // Other ids keep away from those of its references.
      perUse[first] = (perUse[first] as number) + written + each
    }
    if (value === operation.list) {
      if (listEnd > 0) return undefined
      note = at
      listEnd = end
    }
    if (value === operation.link) {
      for (; at < end; at++) {
        if (!isBelow(code[at] as number, length)) return undefined
        wanted.push(code[at] as number, operation.id + 2)
      }
    }
  }
  starts[length] = 1
  key = keys
  while (wanted.length > 0) {
    const what = wanted.pop() as number
    const place = wanted.pop() as number
    const start = starts[place] as number
    if (start === 0 || (what === 1 && start !== 1)) return undefined
    if (what > 2 && what !== (code[place] as number) + 2) return undefined
    // Whatever points at an id writes it.
    if (what === operation.id + 2) {
      for (const text of [code[place + 1], code[place + 2]] as [number, number])
        write(textLengths[text] as number)
    }
  }
  return uses.reduce((sum, count, key) => sum + count * (perUse[key] as number), 0)

  function write(length: number): void {
    perUse[key] = (perUse[key] as number) + length + each
  }
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
  return lengthsOf(values) !== undefined
}

/** Length of each text; nothing when there is anything else. */
function lengthsOf(values: ReadonlyArray<unknown>): Array<number> | undefined {
  if (!Array.isArray(values)) return undefined
  const lengths: Array<number> = []
  for (const value of values) {
    if (typeof value !== 'string') return undefined
    lengths.push(value.length)
  }
  return lengths
}

/** Whether something is an integer from 0 up to a limit, itself not included. */
function isBelow(value: number, limit: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < limit
}
