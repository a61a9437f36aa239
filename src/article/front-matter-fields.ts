import {nearest} from '../audience/nearest.js'
import type {Condition} from '../audience/sets.js'
import type {Place} from '../diagnostic/report.js'
import {report} from '../diagnostic/report.js'
import {readFrontMatter} from './front-matter.js'
import {describeReader} from './reader.js'
import {frontMatterSchema} from './schema.js'
import type {State} from './state.js'

/** A text for some readers. */
export interface TextFor {
  condition: Condition
  text: string
}

/** What front matter says to Lectern. */
export interface FrontMatterFields {
  title: ReadonlyArray<TextFor>
  description: ReadonlyArray<TextFor>
  /** All that isn't Lectern's, for the host. */
  rest: Readonly<Record<string, unknown>>
}

/** Keys that mean something. */
const known = ['title', 'description', 'language', 'audience']

/** What slips may put before a key: punctuation, markers of lists and comments. */
const junk = /^(?:[^\p{L}\p{N}]|\p{N}+[.)])+/u

/** Keys that will mean something later. */
const later = ['topics', 'review', 'references', 'lexicon', 'notices', 'published', 'updated']

/**
 * Read what front matter says to Lectern.
 *
 * `readers` and `language` of the state are set from it.
 *
 * @param state
 *   State of the article.
 * @param frontMatter
 *   YAML and where it stands, if there is any.
 */
export function readFields(
  state: State,
  frontMatter: {value: string; place: Place} | undefined
): FrontMatterFields {
  const none: FrontMatterFields = {description: [], rest: {}, title: []}
  if (!frontMatter) return none
  const read = readFrontMatter(state.file, frontMatter, known)
  if (!read) return fail(none)
  const {data, placeOf} = read
  for (const key of Object.keys(data)) {
    const near = known.includes(key) ? [] : nearest(key.replace(junk, ''), known)
    if (near.length > 0) {
      report(state.file, 'front-matter-key', {
        expected: near,
        place: placeOf([key]),
        values: {actual: key}
      })
      fail(none)
    }
    if (later.includes(key)) {
      report(state.file, 'not-yet', {place: placeOf([key]), values: {name: key}})
      fail(none)
    }
  }

  const parsed = frontMatterSchema.safeParse(data)
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      report(state.file, 'front-matter-value', {
        place: placeOf(issue.path as Array<string | number>),
        values: {path: issue.path.join('.')}
      })
    }
    return fail(none)
  }

  const {audience, description, language, title, ...rest} = parsed.data
  if (language !== undefined) {
    if (/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(language)) state.language = language
    else {
      report(state.file, 'language-tag', {actual: language, place: placeOf(['language'])})
      fail(none)
    }
  }
  if (audience !== undefined) {
    const condition = readExpression(audience, placeOf(['audience']))
    if (condition !== undefined) state.readers = condition
    if (condition === 0) {
      report(state.file, 'never-shown', {place: placeOf(['audience']), values: {context: ''}})
      fail(none)
    }
  }
  return {
    description: readTexts('description', description),
    rest,
    title: readTexts('title', title)
  }

  function fail<Result>(result: Result): Result {
    state.failed = true
    return result
  }

  function readExpression(value: string, place: Place | undefined): Condition | undefined {
    const result = state.audiences.read(value)
    if ('condition' in result) return result.condition
    const {actual, code, expected} = result.problem
    report(state.file, code, {expected, place, values: {actual}})
    return fail(undefined)
  }

  /** A text that is published must hold none of our directives, however YAML writes it. */
  function readText(text: string, place: Place | undefined): string {
    const form = /:([a-z][a-z0-9-]*)[[{]/g
    for (const [actual, name = ''] of state.failed ? [] : text.matchAll(form)) {
      if (!state.directives.has(name)) continue
      report(state.file, 'directive-place', {place, values: {actual}})
      fail(none)
    }
    return text
  }

  /** A text for everybody, or texts that part the readers as a `choose` group does. */
  function readTexts(
    key: string,
    value: string | Readonly<Record<string, string>> | undefined
  ): Array<TextFor> {
    if (value === undefined) return []
    if (typeof value === 'string') {
      return [{condition: state.readers, text: readText(value, placeOf([key]))}]
    }
    const {sets} = state
    const texts: Array<TextFor> = []
    let covered: Condition = 0
    for (const [expression, text] of Object.entries(value)) {
      if (expression === 'otherwise') continue
      const condition = readExpression(expression, placeOf([key, expression]))
      if (condition === undefined) return []
      const both = sets.and(sets.and(covered, condition), state.readers)
      if (both !== 0) {
        report(state.file, 'choose-overlap', {
          place: placeOf([key, expression]),
          values: {reader: describeReader(state, both)}
        })
        fail(none)
      }
      covered = sets.or(covered, condition)
      texts.push({condition, text: readText(text, placeOf([key, expression]))})
    }
    const gap = sets.minus(state.readers, covered)
    if (Object.hasOwn(value, 'otherwise')) {
      const text = readText(value.otherwise as string, placeOf([key, 'otherwise']))
      texts.push({condition: gap, text})
    } else if (gap !== 0) {
      report(state.file, 'choose-gap', {
        place: placeOf([key]),
        values: {reader: describeReader(state, gap)}
      })
      fail(none)
    }
    return texts
  }
}
