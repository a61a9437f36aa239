import type {CompiledArticle} from './article.js'
import {operation} from './instructions.js'

/**
 * What the operands of each operation are, in the order of their numbers: a
 * condition (`c`), key (`k`), string (`s`), notice (`n`), the index of an `id`
 * (`i`) or `first` (`f`) instruction, any integer (`*`), a length (`l`).
 */
const operands = 'cl kl l k k ss* l l ksl kl  l *il fl n '.split(' ')

/**
 * Whether something has the shape of a compiled article, and all that it
 * points at is there: rendering it stays within bounds, and ends.
 *
 * @param article
 *   Anything with properties.
 */
export function isSound(article: CompiledArticle): boolean {
  const {description, dimensions, idPrefix, keys, language, notices} = article
  const {restrictedTo, roots, strings, title, withheld} = article
  return (
    areTexts([idPrefix, language, restrictedTo ?? '']) &&
    areTexts(strings) &&
    isList(
      dimensions,
      ({default: fallback, name, values}) =>
        areTexts([name]) && areTexts(values) && values.includes(fallback)
    ) &&
    isList(notices, ({id = '', kind, title = '', version = ''}) =>
      areTexts([id, kind, title, version])
    ) &&
    hasSoundNodes(article) &&
    [title, description].every((choices) =>
      isList(
        choices,
        (choice) => isBelow(choice[0], roots.length) && isBelow(choice[1], strings.length)
      )
    ) &&
    isList(
      withheld,
      ({html, reason, unless}) => areTexts([html, reason]) && isBelow(unless, roots.length)
    ) &&
    hasSoundCode(article, keys)
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

function hasSoundCode({code, notices, roots, strings}: CompiledArticle, keys: number): boolean {
  if (!Array.isArray(code) || !isBelow(keys, code.length + 1)) return false
  const limits: Readonly<Record<string, number>> = {
    '*': Infinity,
    c: roots.length,
    f: code.length,
    i: code.length,
    k: keys,
    n: notices.length,
    s: strings.length
  }
  /** Where instructions start, or all of them end: what may be jumped to. */
  const starts = new Set([code.length])
  const targets: Array<number> = []
  const ids: Array<number> = []
  const firsts: Array<number> = []
  const numbered: Array<number> = []
  const noted = new Set<number>()
  /** Where the next note must stand, and where all of them end. */
  let note = -1
  let listEnd = -1
  /** What is around this instruction, of those that hold only some others. */
  let around = -1
  let aroundEnd = 0

  for (let at = 0; at < code.length; ) {
    const value = code[at] as number
    starts.add(at)
    if (at >= aroundEnd) around = -1
    if ((value === operation.note) !== (at === note && at < listEnd)) return false
    if (value >= operation.text) {
      if (!isBelow(value - operation.text, strings.length)) return false
      at++
      continue
    }
    if (!isBelow(value, operands.length) || !mayStand(value, around)) return false
    const first = code[at + 1] as number
    let next = at + 1
    for (const kind of operands[value] as string) {
      const operand = code[next++] as number
      if (kind === 'l') {
        if (!isBelow(operand, code.length - next + 1)) return false
        targets.push(next + operand)
      } else if (!isBelow(operand, limits[kind] as number)) return false
      if (kind === 'i' && operand > 0) ids.push(operand)
      if (kind === 'f') firsts.push(operand)
    }
    const end = targets.at(-1) as number

    if (value === operation.number && around === -1) numbered.push(first)
    if (value === operation.heading || value === operation.back) {
      around = value
      aroundEnd = end
    }
    if (value === operation.link) {
      ids.push(...code.slice(next, end))
      next = end
    }
    if (value === operation.list) {
      if (listEnd !== -1) return false
      note = next
      listEnd = end
    }
    if (value === operation.note) {
      noted.add(first)
      note = end
    }
    at = next
  }
  return (
    targets.every((target) => starts.has(target)) &&
    ids.every((id) => starts.has(id) && code[id] === operation.id) &&
    firsts.every((first) => starts.has(first) && code[first] === operation.first) &&
    numbered.every((key) => noted.has(key))
  )
}

/** Whether an operation may stand in a `heading` or `back`, or else outside of both. */
function mayStand(value: number, around: number): boolean {
  const {again, as, back, heading, if: condition, number, skip, use} = operation
  if (around === heading) return value === condition || value === as || value === skip
  if (around === back) return value === number || value === use || value === again
  return value !== use && value !== again && value !== as
}

function isList<Item>(value: ReadonlyArray<Item>, test: (item: Item) => boolean): boolean {
  return Array.isArray(value) && value.every((item) => (item ?? null) !== null && test(item))
}

function areTexts(values: ReadonlyArray<unknown>): boolean {
  return Array.isArray(values) && values.every((value) => typeof value === 'string')
}

/** Whether something is an integer from 0 up to a limit, itself not included. */
function isBelow(value: number, limit: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < limit
}
