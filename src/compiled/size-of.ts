import type {CompiledArticle} from './article.js'
import {operands} from './operands.js'
import * as operation from './operation.js'

/**
 * Most that may come of an article: a hundred times what sources may have.
 * The largest that was seen, all of it notes, is seventy times its source, real
 * articles four times.
 */
export const mostSize = 100_000_000

/** What an instruction counts beside its texts: a number, what tells ids apart, a place in a list. */
const each = 16

/**
 * Length that the output could have for any reader: HTML, ids, headings and
 * notices together, in UTF-16 code units.
 *
 * A piece, text or name may stand in many places, and each link back from an
 * entry is there for each use of its key, so a small file can ask for an output
 * that no memory holds.
 * What is for some readers only counts as if one saw all of it, and conditions
 * count the steps of deciding them.
 *
 * @param article
 *   Anything with properties.
 * @returns
 *   Upper bound of the length; `NaN` for what hasn't the shape of a compiled
 *   article, or points at what isn't there: rendering any other stays within
 *   bounds, and ends.
 */
export function sizeOf(article: CompiledArticle): number {
  return isSound(article)
    ? sizeOfCode(article) + article.roots.length * article.dimensions.length
    : Number.NaN
}

/** Whether all but the instructions is as it should be. */
function isSound(article: CompiledArticle): boolean {
  const {code, keys, restrictedTo = '', roots, texts} = article
  return (
    areTexts([article.idPrefix, article.language, restrictedTo].concat(article.choices)) &&
    areTexts(texts) &&
    areTexts(article.pieces) &&
    Array.isArray(code) &&
    isList(keys, (sequence) => isBelow(sequence, keys.length)) &&
    keys.length <= code.length &&
    isList(
      article.dimensions,
      ({default: fallback, name, values}) =>
        areTexts([name]) && areTexts(values) && values.includes(fallback)
    ) &&
    isList(article.notices, (facts) => areTexts([facts.kind, ...Object.values(facts)])) &&
    hasSoundNodes(article) &&
    [article.title, article.description].every((options) =>
      isList(
        options,
        (choice) =>
          choice.length === 2 &&
          isBelow(choice[0], roots.length) &&
          isBelow(choice[1], texts.length)
      )
    ) &&
    isList(
      article.withheld,
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

/** What may stand in the stretches that belong to an operation alone, a bit for each operation; bundlers write them out, the last one apart. */
const inside = {
  [operation.back]:
    (1 << operation.number) |
    (1 << operation.use) |
    (1 << operation.suffix) |
    (1 << operation.piece),
  [operation.entry]:
    ((2 << operation.piece) - 1) ^
    ((1 << operation.as) |
      (1 << operation.entry) |
      (1 << operation.list) |
      (1 << operation.member) |
      (1 << operation.suffix) |
      (1 << operation.use)),
  [operation.group]: (1 << operation.if) | (1 << operation.member),
  [operation.heading]:
    (1 << operation.if) | (1 << operation.as) | (1 << operation.skip) | (1 << operation.piece),
  [operation.list]: 1 << operation.entry,
  [operation.member]:
    (1 << operation.if) |
    (1 << operation.number) |
    (1 << operation.reference) |
    (1 << operation.reserve) |
    (1 << operation.link) |
    (1 << operation.piece)
} satisfies Readonly<Record<number, number>>

/** Length that comes of the instructions; `NaN` when they aren't sound. */
function sizeOfCode(article: CompiledArticle): number {
  const {code, keys, notices, pieces, roots, texts} = article
  const pieceLengths = pieces.map((piece) => piece.length)
  const textLengths = texts.map((text) => text.length)
  const {length} = code
  /** How often each key is used, and what is written each time; at the end all else, once. */
  const uses = keys.map(() => 0).concat(1)
  const perUse = uses.map(() => 0)
  /** Key of the `back` around this instruction. */
  let key = keys.length
  /** Length of what stands between members of the group around this instruction. */
  let between = 0
  const limits = [roots.length, key, notices.length, texts.length, 7, length, length]
  limits[8] = operation.piece + pieces.length
  /** Where instructions start: the number of the stretch that they stand in. */
  const starts = new Int32Array(length)
  let stretches = 0
  /** Places in turn with the operation that must stand there. */
  const wanted: Array<number> = []
  let sound = true
  // Lists stand in no entry.
  check(0, length, inside[operation.entry] | (1 << operation.list), pieceLengths)
  while (wanted.length > 0) {
    const what = wanted.pop()
    // Cast: it was put there together with the operation.
    const place = wanted.pop() as number
    sound &&= isBelow(place, length) && (starts[place] as number) > 0 && code[place] === what
    // Whatever points at an id writes it, as it stands in an address.
    if (sound && what === operation.id) write(textLengths[code[place + 2] as number] as number)
  }
  return uses.reduce(
    (sum, count, key) => sum + count * (perUse[key] as number),
    sound ? 0 : Number.NaN
  )

  /** Check that instructions fill a stretch, each of a kind that may stand in it. */
  function check(
    start: number,
    end: number,
    allowed: number,
    lengths: ReadonlyArray<number>
  ): void {
    const stretch = ++stretches
    const jumps: Array<number> = []
    for (let at = start; at < end; ) {
      const value = code[at] as number
      sound &&=
        isBelow(value, operation.piece + lengths.length) &&
        ((allowed >> Math.min(value, operation.piece)) & 1) > 0
      if (!sound) return
      starts[at++] = stretch
      if (value >= operation.piece) {
        write(lengths[value - operation.piece] as number)
        continue
      }
      const kinds = operands[value] as string
      const first = code[at] as number
      const body = at + kinds.length
      let after = body
      let inner = body
      let written = 0
      for (const kind of kinds) {
        const operand = code[at++] as number
        sound &&= isBelow(operand, limits[Number(kind)] ?? end - body + 1)
        // What is no number may be anything: it must not be reckoned with.
        if (!sound) return
        if (kind === '2') {
          written += Object.values(Object(notices[operand])).join('').length
        } else if (kind === '3') written += textLengths[operand] as number
        else if (kind === '5' && operand > 0) wanted.push(operand, operation.id)
        else if (kind === '6') wanted.push(operand, operation.first)
        else if (kind === '7') after += operand
        else if (kind === '8') written += pieceLengths[operand - operation.piece] as number
        else if (kind === '9') inner += operand
      }
      sound &&= inner <= after
      if (!sound) return
      write(written)
      // Cast: there is nothing for the operations that have no such stretches.
      const own = (inside as Readonly<Record<number, number>>)[value]
      if (value === operation.reference) {
        uses[first] = (uses[first] as number) + 1
      } else if (value === operation.link) {
        for (const target of code.slice(body, after)) wanted.push(target, operation.id)
      } else if (own) {
        if (value === operation.back) key = first
        if (value === operation.group) between = written
        if (value === operation.member) write(between)
        if (value === operation.heading) write(article.idPrefix.length)
        const here = value === operation.heading ? textLengths : pieceLengths
        check(body, inner, own, here)
        check(inner, after, own, here)
        key = keys.length
      } else {
        // What belongs to others stands in the same stretch, and so does what comes after.
        jumps.push(after)
        after = body
      }
      at = after
    }
    sound &&= jumps.every((place) => place === end || starts[place] === stretch)
  }

  function write(length: number): void {
    perUse[key] = (perUse[key] as number) + length + each
  }
}

function isList<Item>(value: ReadonlyArray<Item>, test: (item: Item) => boolean): boolean {
  return Array.isArray(value) && [...value].every((item) => item != null && test(item))
}

function areTexts(values: ReadonlyArray<unknown>): boolean {
  return isList(values, (value) => typeof value === 'string')
}

/** Whether something is an integer from 0 up to a limit, itself not included. */
function isBelow(value: number, limit: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < limit
}
