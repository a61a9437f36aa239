import type {VFile} from 'vfile'
import type {Audiences} from '../audience/audiences.js'
import {isNear, nearest} from '../audience/nearest.js'
import {matterRules} from '../messages/front-matter.js'
import {type Place, report} from '../messages/report.js'
import {sourceOf} from '../source/source-of.js'
import {findHiddenReaders} from './hidden-readers.js'
import {narrow, reasonOf, writePath} from './issues.js'
import type {FrontMatterData} from './read.js'
import {isPerhapsReaderKey, isReaderKey} from './reader-key.js'
import {frontMatterSchema, type Issue, type KeySchemas, ownKeys} from './schema.js'

/** Names that front matter has for keys of Lectern, by Lectern’s own; the host’s keys aren’t in it. */
export type KeyNames = ReadonlyMap<string, string>

/** Own keys that hosts have too; what they hold. */
const free: ReadonlyMap<string, string> = new Map([
  ['choices', 'a list of dimensions'],
  ['description', 'text'],
  ['title', 'text']
])

/** Those of them that are no host’s where they hold a map, which says who gets what. */
const mapped: ReadonlySet<string> = new Set(['description', 'title'])

/** What keys say, by Lectern's names for them, and what is left to the host. */
interface SortedKeys {
  own: ReturnType<ReturnType<typeof frontMatterSchema>['parse']>
  rest: Record<string, unknown>
  /** Place of what a key of Lectern says, or of a part of it, or of that part’s own key. */
  placeOf(
    key: string,
    path?: ReadonlyArray<string | number>,
    part?: 'key' | 'value'
  ): Place | undefined
}

/** What keys are read by. */
interface KeyOptions {
  audiences: Audiences
  /** Names in front matter, of Lectern's own keys and of those of marks. */
  names: KeyNames
  /** What keys of marks may hold. */
  keys: KeySchemas
  /** Keys of marks that hosts have too. */
  shared: ReadonlySet<string>
}

/**
 * Tell Lectern's keys from the host's.
 *
 * A key that says whom the article is for, or nearly does, is never the
 * host's; nor is one that is nearly called like a key of a mark, and holds what
 * that one would. Others in a form that isn't Lectern's are, with a warning.
 *
 * @param file
 *   File that the front matter is from; gets messages.
 * @param matter
 *   Front matter.
 * @param options
 *   Names and schemas.
 * @returns
 *   Values; nothing if there is an error.
 */
export function sortKeys(
  file: VFile,
  {data, placeOf}: Readonly<FrontMatterData>,
  {audiences, keys, names: all, shared}: Readonly<KeyOptions>
): SortedKeys | undefined {
  const source = sourceOf(file)
  const names = withLang(all, data)
  const known = [...names.values()]
  const telling = ownNames(names)
  const audience = names.get('audience')
  // Ours too, however it is called: who writes it means readers.
  const readerKeys = [...new Set([audience ?? 'audience', 'audience'])]
  const given: Record<string, unknown> = {}
  const rest: Record<string, unknown> = {...data}
  let failed = false
  for (const key of Object.keys(data)) {
    if (known.includes(key)) continue
    // Both say the language.
    if (key === 'lang' && names.get('language') === 'language') {
      failed = reportLang(file, {data, placeOf}) || failed
      continue
    }
    const place = placeOf([key], 'key')
    const expected = rightNames(key, data[key])
    if (!expected) {
      const near = markKeys(key, data[key]).find((name) => shared.has(name))
      const right = near ? names.get(near) : likeReaders(key, data[key])
      const why = `though it is nearly \`${right}\``
      if (right) report(file, matterRules['host-key'], {place, values: {name: key, why}})
      continue
    }
    report(file, matterRules['front-matter-key'], {
      // In quotes it is another text.
      actual: textAt(place) === key ? key : undefined,
      expected,
      place,
      values: {actual: key}
    })
    failed = true
  }
  const own = audience !== undefined && Object.hasOwn(data, audience)
  // Where the article says it, another one is the host's.
  if (!own && reportHidden(file, {data, placeOf}, {audience, audiences, names: readerKeys, textAt}))
    failed = true
  for (const [key, name] of names) {
    if (!Object.hasOwn(data, name)) continue
    given[key] = data[name]
    delete rest[name]
  }

  for (const key of mapped) {
    const value = given[key]
    if (typeof value === 'string' && value.trim() === '') leave(key, 'since it is empty')
  }

  const schema = frontMatterSchema(keys)
  const parsed = schema.safeParse(given)
  for (const issue of (parsed.error?.issues ?? []).flatMap(narrow)) tell(issue)
  if (failed) return undefined
  return {
    own: schema.parse(given),
    // Cast: it is asked of keys that were given, and only those with a name are.
    placeOf: (key, path = [], part = 'value') => placeOf([names.get(key) as string, ...path], part),
    rest
  }

  /** Tell what is wrong with a value of ours, or leave it to the host. */
  function tell(issue: Issue): void {
    // Cast: keys are texts, and what a list holds has an index.
    const [key, ...below] = issue.path as [string, ...Array<string | number>]
    // Told already.
    if (!Object.hasOwn(given, key)) return
    // Cast: only keys with a name are given.
    const name = names.get(key) as string
    const value = given[key]
    const isMap = typeof value === 'object' && value !== null && !Array.isArray(value)
    if (!(shared.has(key) || (free.has(key) && !(isMap && mapped.has(key))))) {
      const why = Object.hasOwn(keys, key) && {why: reasonOf(issue, given)}
      report(file, matterRules['front-matter-value'], {
        place: placeOf([name, ...below]),
        values: {path: writePath([name, ...below]), ...why}
      })
      failed = true
    } else {
      leave(
        key,
        shared.has(key) ? issue.message : `since it is no ${free.get(key)?.replace(/^a /, '')}`
      )
    }
  }

  /** Leave a key of ours to the host. */
  function leave(key: string, why: string): void {
    // Cast: only keys with a name are given.
    const name = names.get(key) as string
    report(file, matterRules['host-key'], {place: placeOf([name], 'key'), values: {name, why}})
    rest[name] = given[key]
    delete given[key]
  }

  /** The key that says whom the article is for, where another may have been meant for it. */
  function likeReaders(key: string, value: unknown): string | undefined {
    if (audience === undefined || Object.hasOwn(data, audience) || isReleased(key)) return undefined
    return isPerhapsReaderKey(audiences, key, value, readerKeys) ? audience : undefined
  }

  /** Keys that one of the host's may have been meant for; nothing for one that is the host's. */
  function rightNames(key: string, value: unknown): ReadonlyArray<string> | undefined {
    if (isReaderKey(audiences, key, value, readerKeys)) {
      return audience === undefined ? [] : [audience]
    }
    if (/^lang$/i.test(key) && names.get('language') === 'language') return ['lang']
    // A key that is released has its own name.
    if (isReleased(key)) return undefined
    const joined = known.filter((name) => !Object.hasOwn(data, name) && isJoined(key, name))
    if (joined.length > 0) return joined
    const near = nearest(key.replace(junk, ''), telling)
    if (near.length > 0) return near
    const ofMarks = markKeys(key, value).filter((name) => !shared.has(name))
    // Cast: only keys with a name are given.
    return ofMarks.length > 0 ? ofMarks.map((name) => names.get(name) as string) : undefined
  }

  /** Keys of marks that aren't there, that one is nearly called, and that could hold what it does. */
  function markKeys(key: string, value: unknown): ReadonlyArray<string> {
    const isText = typeof value === 'string'
    if (!(isText || (typeof value === 'object' && value !== null)) || isReleased(key)) return []
    const near = Object.entries(keys).filter(([name, schema]) => {
      const written = names.get(name)
      return (
        written !== undefined &&
        !Object.hasOwn(data, written) &&
        isNear(key.replace(junk, ''), written) &&
        schema.safeParse(value).success &&
        // What takes any text says nothing of what was meant.
        !(isText && schema.safeParse('').success)
      )
    })
    return near.map(([name]) => name)
  }

  /** What stands at a place. */
  function textAt(place: Place | undefined): string | undefined {
    return place && source.slice(place.start.offset, place.end.offset)
  }

  function isReleased(key: string): boolean {
    return (Object.hasOwn(ownKeys, key) || Object.hasOwn(keys, key)) && !known.includes(key)
  }
}

/** Report a `lang` that says another language than `language` does; whether there is one. */
function reportLang(file: VFile, {data, placeOf}: Readonly<FrontMatterData>): boolean {
  if (data.lang === data.language) return false
  const why = 'Unexpected language beside that of `language`, expected one of the two keys'
  report(file, matterRules['front-matter-value'], {
    place: placeOf(['lang']),
    values: {path: 'lang', why}
  })
  return true
}

/** How what says whom the article is for is looked for and told. */
interface HiddenReporting {
  /** What the key is called that says it, if there is one. */
  audience: string | undefined
  audiences: Audiences
  names: ReadonlyArray<string>
  /** What stands at a place. */
  textAt(place: Place | undefined): string | undefined
}

/** Report what says whom the article is for where it is without effect; whether there is any. */
function reportHidden(
  file: VFile,
  {data, placeOf}: Readonly<FrontMatterData>,
  {audience, audiences, names, textAt}: Readonly<HiddenReporting>
): boolean {
  const textOf = (path: ReadonlyArray<string | number>) => textAt(placeOf(path))
  const found = findHiddenReaders(data, {audiences, names, textOf})
  for (const {part, path} of found) {
    const place = placeOf(path, part)
    const name = writePath(path)
    if (part === 'key') {
      const expected = audience === undefined ? [] : [audience]
      report(file, matterRules['front-matter-key'], {expected, place, values: {actual: name}})
      continue
    }
    const right =
      audience === undefined
        ? 'text that holds no such line'
        : `\`${audience}: …\` on a line of its own, without white space before it`
    const why = `Unexpected line that says whom the article is for, expected ${right}`
    report(file, matterRules['front-matter-value'], {place, values: {path: name, why}})
  }
  return found.length > 0
}

/** Names of the keys that are Lectern's own, whatever its marks. */
export function ownNames(names: KeyNames): Array<string> {
  return Object.keys(ownKeys).flatMap((key) => names.get(key) ?? [])
}

/** Names, with `lang` for `language` where only that is there. */
function withLang(names: KeyNames, data: Readonly<Record<string, unknown>>): KeyNames {
  const isThere = Object.hasOwn(data, 'lang') && !Object.hasOwn(data, 'language')
  return isThere && names.get('language') === 'language'
    ? new Map([...names, ['language', 'lang']])
    : names
}

/** Whether a key is another with what was to stand on the line below it. */
function isJoined(key: string, name: string): boolean {
  return key.startsWith(name) && /^\s*:/u.test(key.slice(name.length))
}

/** What slips may put before a key: punctuation, markers of lists and comments. */
const junk = /^(?:[^\p{L}\p{N}]|\p{N}+[.)])+/u
