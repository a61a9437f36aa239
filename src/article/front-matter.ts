import type {VFile} from 'vfile'
import {isAlias, isMap, isNode, isPair, isScalar, parseDocument, visit} from 'yaml'
import {type Place, report} from '../diagnostic/report.js'
import {pointAfter} from './lines.js'
import type {FrontMatter} from './parse.js'
import {sourceOf} from './source.js'

/** Steps from the root of the data: keys, and indices of lists. */
export type Path = ReadonlyArray<string | number>

/** Front matter that could be read. */
export interface FrontMatterData {
  /** Data, by key; read own properties only. */
  data: Record<string, unknown>
  /**
   * Place of a value, or of its key; of what is nearest around it where there
   * is none.
   */
  placeOf(path: Path, part?: 'key' | 'value'): Place
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
 * @returns
 *   Data and places; nothing if there is a problem.
 */
export function readFrontMatter(
  file: VFile,
  frontMatter: Readonly<FrontMatter>
): FrontMatterData | undefined {
  const {place, value} = frontMatter
  const source = sourceOf(file)
  const document = parseDocument(value, {
    customTags: null,
    logLevel: 'silent',
    merge: false,
    prettyErrors: false,
    schema: 'core',
    // So that `1` and `"1"`, one key of an object, are one key here too.
    uniqueKeys: (left, right) =>
      isScalar(left) && isScalar(right) && String(left.value) === String(right.value),
    version: '1.2'
  })
  let failed = false
  for (const problem of [...document.errors, ...document.warnings]) {
    fail(problem.pos[0], problem.pos[1], lowerFirst(problem.message))
  }
  if (failed) return undefined

  visit(document, {
    Alias(_, {range, source}) {
      fail(range?.[0] ?? 0, range?.[1] ?? 0, `alias \`*${source}\`, expected the value itself`)
    },
    Pair(_, {key}) {
      if (isAlias(key) || (isScalar(key) && key.value !== null)) return
      const range = isNode(key) ? key.range : undefined
      fail(range?.[0] ?? 0, range?.[1] ?? value.length, 'key that is no text, expected a word')
    }
  })
  const root = document.contents
  if (root !== null && !isMap(root) && !(isScalar(root) && root.value === null)) {
    fail(root.range[0], root.range[1], 'one value, expected a list of `key: value`')
  }
  if (failed) return undefined

  const data = isMap(root) ? (document.toJS() as Record<string, unknown>) : {}
  return {data, placeOf}

  function fail(start: number, end: number, problem: string): void {
    failed = true
    report(file, 'front-matter', {place: between(start, end), values: {problem}})
  }

  function placeOf(path: Path, part: 'key' | 'value' = 'value'): Place {
    let range: ReadonlyArray<number> | null | undefined = [0, value.length]
    let node: unknown = root
    for (const [index, step] of path.entries()) {
      const pair: unknown = isMap(node)
        ? node.items.find(({key}) => isScalar(key) && String(key.value) === String(step))
        : undefined
      const inner: unknown = isPair(pair)
        ? pair.value
        : isNode(node) && 'items' in node
          ? (node.items as Array<unknown>)[step as number]
          : undefined
      const key = isPair(pair) ? pair.key : undefined
      if (!isNode(inner) && !isNode(key)) break
      const last = index === path.length - 1
      range =
        isNode(key) && (!isNode(inner) || (last && part === 'key'))
          ? key.range
          : (inner as {range?: [number, number, number]}).range
      node = inner
    }
    return between(range?.[0] ?? 0, range?.[1] ?? value.length)
  }

  function between(start: number, end: number): Place {
    const from = pointAfter(source, place.start, place.start.offset + Math.min(start, value.length))
    const to = pointAfter(source, from, place.start.offset + Math.min(end, value.length))
    return {end: to, start: from}
  }
}

function lowerFirst(value: string): string {
  return value.charAt(0).toLowerCase() + value.slice(1)
}
