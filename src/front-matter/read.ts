import type {VFile} from 'vfile'
import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseAllDocuments,
  visit,
  type YAMLMap
} from 'yaml'
import {matterRules} from '../messages/front-matter.js'
import {type Place, report} from '../messages/report.js'
import {shorten} from '../messages/shorten.js'
import {linesOf, placeBetween} from '../source/lines.js'
import {sourceOf} from '../source/source-of.js'
import type {FrontMatter} from '../syntax/check-syntax.js'
import {findDeep, mostLevels} from './nesting.js'
import {problemOf} from './yaml-problem.js'

/** Steps from the root of the data: keys, and indices of lists. */
type Path = ReadonlyArray<string | number>

/** Front matter that could be read. */
export interface FrontMatterData {
  /** Data, by key; read own properties only. */
  data: Record<string, unknown>
  /**
   * Place of a value, or of its key; of what is nearest around it where there
   * is none; nothing where the front matter isn't in the source.
   */
  placeOf(path: Path, part?: 'key' | 'value'): Place | undefined
}

/**
 * Read front matter: YAML, core schema, without aliases, each key once.
 *
 * Problems become messages on the file, at their place.
 *
 * @param file
 *   File that the front matter is from.
 * @param frontMatter
 *   YAML and its place.
 * @param strict
 *   Keys that hold texts: no comment may follow them, and numbers are text
 *   (default: none).
 * @returns
 *   Data and places; nothing if there is a problem.
 */
export function readFrontMatter(
  file: VFile,
  frontMatter: Readonly<FrontMatter>,
  strict: ReadonlyArray<string> = []
): FrontMatterData | undefined {
  const {place, value} = frontMatter
  const lines = linesOf(sourceOf(file))
  const pairs = new Map<YAMLMap, ReadonlyMap<string, Pair>>()
  const deep = findDeep(value)
  if (deep !== undefined) {
    report(file, matterRules['front-matter'], {
      place: between([deep, deep + 1]),
      values: {
        problem: `more than ${mostLevels} levels, expected fewer lists and maps in each other`
      }
    })
    return undefined
  }
  // To Markdown a carriage return ends a line, to the YAML parser it doesn't.
  const [document, second] = parseAllDocuments(value.replace(/\r(?!\n)/g, '\n'), {
    customTags: null,
    logLevel: 'silent',
    merge: false,
    prettyErrors: false,
    schema: 'core',
    // Held below: the parser would compare each key with all before it.
    uniqueKeys: false,
    version: '1.2'
  })
  if (!document) return {data: {}, placeOf: () => place}
  const {contents: root} = document
  let failed = false
  // Others only follow from the first.
  const [error] = [...document.errors, ...document.warnings]
  if (error) {
    const {at = error.pos, problem} = problemOf(error, value)
    fail(at, problem)
  } else if (second) fail(second.range, 'second document, expected one')
  if (failed) return undefined

  visit(document, {
    Scalar(part, scalar, ancestors) {
      const {comment, range} = scalar
      const pair = ancestors.find(isPair)
      const key = isScalar(pair?.key) ? String(pair.key.value) : ''
      if (!strict.includes(key)) return
      // With ` #` a part of the value is lost.
      if (comment && !holdsKey(file, between(range)?.end.line)) {
        fail(range, 'comment after a value, expected the value in quotes or no comment')
      }
      // What is read as a number is text here: `title: 2024`, `1.10`.
      const {source, value} = scalar
      if (part === 'value' && value !== null && typeof value !== 'string' && source) {
        scalar.value = source
      }
    },
    Alias(_, {range, source}) {
      fail(range, `alias \`*${shorten(source)}\`, expected the value itself`)
    },
    Map(_, {items}, ancestors) {
      const pair = ancestors.find(isPair)
      const own = isScalar(pair?.key) && strict.includes(String(pair.key.value))
      const known = new Set<string>()
      for (const {key} of items) {
        if (!isScalar(key)) continue
        // So that `1` and `"1"`, one key of an object, are one key here too.
        const name = String(key.value)
        // Cast: what was parsed has a range.
        const [start] = key.range as [number, number, number]
        // Schemas and hosts would drop it, or take it for more than a key.
        if (name === '__proto__') fail(key.range, 'key `__proto__`, expected another name')
        if (known.has(name))
          fail([start, start + 1], `key \`${shorten(name)}\` for the second time, expected it once`)
        if (own && typeof key.value === 'number' && key.source !== name) {
          fail(key.range, `key that is the number ${name}, expected it in quotes`)
        }
        known.add(name)
      }
    },
    Pair(_, {key}) {
      if (isAlias(key) || (isScalar(key) && key.value !== null)) return
      // Cast: what was parsed has a key, perhaps an empty one.
      fail((key as Node).range, 'key that is no text, expected a word')
    }
  })
  const empty = root === null || (isScalar(root) && root.value === null)
  if (!empty && !isMap(root)) {
    const [, key, text] = isScalar(root) ? (/^([\w-]+):(\S.*)$/.exec(String(root.value)) ?? []) : []
    fail(
      root.range,
      key === undefined || text === undefined
        ? 'one value, expected a list of `key: value`'
        : `no space after a colon, expected \`${shorten(`${key}: ${text}`)}\``
    )
  }
  if (failed) return undefined
  // Cast: it is a map, and keys of objects are texts.
  return {data: empty ? {} : (document.toJS() as Record<string, unknown>), placeOf}

  function fail(range: Range, problem: string): void {
    failed = true
    report(file, matterRules['front-matter'], {place: between(range), values: {problem}})
  }

  function placeOf(path: Path, part: 'key' | 'value' = 'value'): Place | undefined {
    let range: Range
    let node: unknown = root
    for (const [index, step] of path.entries()) {
      const pair = isMap(node) ? pairsOf(node).get(String(step)) : undefined
      const wanted = pair && part === 'key' && index === path.length - 1 ? pair.key : undefined
      // Cast: what is in a list has a number; by a text nothing is found.
      node = pair ? pair.value : isSeq(node) ? node.items[step as number] : undefined
      const found = wanted ?? node
      if (!isNode(found)) break
      range = found.range
    }
    return between(range)
  }

  /** Place of a range of the YAML; of all of it if there is none. */
  function between(range: Range): Place | undefined {
    if (!range || !place) return place
    // Cast: there are two at least.
    const [start, end] = range as [number, number]
    const {offset} = place.start
    return placeBetween(
      lines,
      offset + Math.min(start, value.length),
      offset + Math.min(end, value.length)
    )
  }

  /** Keys of a map with their values, listed when one of them is first asked for. */
  function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
    let known = pairs.get(map)
    if (!known) {
      // Cast: what was parsed has a key, perhaps an empty one.
      known = new Map(
        map.items.map((pair) => [String((pair.key as {value?: unknown}).value), pair])
      )
      pairs.set(map, known)
    }
    return known
  }
}

/** Whether it has been told that a comment in a line holds a key. */
function holdsKey({messages}: VFile, wanted: number | undefined): boolean {
  return messages.some(({line, ruleId}) => ruleId === 'front-matter-key' && line === wanted)
}

/** Offsets of a node in the YAML: start, end of the value, and perhaps end of the node. */
type Range = ReadonlyArray<number> | null | undefined
