import type {VFile} from 'vfile'
import type {Audiences} from '../audience/audiences.js'
import {createCoverage} from '../audience/coverage.js'
import {describeReader} from '../audience/describe-reader.js'
import type {ExpressionProblem} from '../audience/expression.js'
import type {Condition} from '../audience/sets.js'
import {audienceRules} from '../messages/audience.js'
import {directiveRules} from '../messages/directive.js'
import {matterRules} from '../messages/front-matter.js'
import type {Place} from '../messages/report.js'
import {report} from '../messages/report.js'
import {listFirst} from '../messages/rule.js'
import {isLanguageTag} from '../source/language-tag.js'
import {sourceOf} from '../source/source-of.js'
import type {FrontMatter} from '../syntax/check-syntax.js'
import type {DirectiveNames} from '../syntax/directive-names.js'
import {type KeyNames, ownNames, sortKeys} from './keys.js'
import {readFrontMatter} from './read.js'
import type {KeySchemas} from './schema.js'
import {findTexts} from './texts-in-text.js'

/** A text for some readers. */
export interface TextFor {
  condition: Condition
  text: string
}

/** What a key says that a mark reads. */
interface MarkField {
  /** What it holds. */
  value: unknown
  /** Where that stands, or a part of it. */
  placeOf(path?: ReadonlyArray<string | number>): Place | undefined
  /** Leave the key to the host too. */
  leave(): void
}

/** What front matter says to Lectern. */
export interface FrontMatterFields {
  title: ReadonlyArray<TextFor>
  description: ReadonlyArray<TextFor>
  /** What is said to marks, by key. */
  ofMarks: Record<string, MarkField>
  /** All that isn't Lectern's, for the host. */
  rest: Record<string, unknown>
  /** Readers that the article is for. */
  readers: Condition
  /** Language of the article. */
  language: string
  /** Where the language stands, if it is said. */
  languagePlace?: Place | undefined
  /** Dimensions that readers may choose by; nothing when the config says which. */
  choices?: ReadonlyArray<string>
  /** Whether there is an error, so that the article is withheld. */
  failed: boolean
}

/** What front matter is read by. */
export interface FieldOptions {
  audiences: Audiences
  /** Names of directives, which texts must not hold. */
  directives: DirectiveNames
  /** What keys of marks may hold. */
  keys: KeySchemas
  /** Names that front matter has for Lectern's keys. */
  names: KeyNames
  /** Keys of marks that hosts have too. */
  shared: ReadonlySet<string>
  /** Language of articles that don't say theirs. */
  language: string
  /** Whether an error of the article has been told that withholds it. */
  failed: boolean
}

/**
 * Read what front matter says to Lectern.
 *
 * @param file
 *   File that it is from; every problem becomes a message on it.
 * @param frontMatter
 *   YAML and where it stands, if there is any.
 * @param options
 *   Names of the config.
 */
export function readFields(
  file: VFile,
  frontMatter: FrontMatter | undefined,
  {audiences, directives, failed, keys, language: byDefault, names, shared}: Readonly<FieldOptions>
): FrontMatterFields {
  const fields: FrontMatterFields = {
    description: [],
    failed,
    language: byDefault,
    ofMarks: {},
    readers: 1,
    rest: {},
    title: []
  }
  if (!frontMatter) return fields
  const read = readFrontMatter(file, frontMatter, ['lang', ...ownNames(names)])
  const sorted = read && sortKeys(file, read, {audiences, keys, names, shared})
  if (!sorted) return fail(fields)
  const {own, placeOf} = sorted
  const source = sourceOf(file)
  const {audience, choices, description, language, title, ...ofMarks} = own
  if (language !== undefined) {
    fields.languagePlace = placeOf('language')
    if (isLanguageTag(language)) fields.language = language
    else {
      report(file, matterRules['language-tag'], {actual: language, place: fields.languagePlace})
      fail(fields)
    }
  }
  if (audience !== undefined) {
    const condition = readExpression(audience, placeOf('audience'))
    if (condition !== undefined) fields.readers = condition
    if (condition === 0) reportNeverShown(placeOf('audience'))
  }
  fields.description = readTexts('description', description)
  fields.title = readTexts('title', title)
  fields.rest = {...sorted.rest, ...readChoices(choices)}
  for (const [key, value] of Object.entries(ofMarks)) {
    // Cast: only keys with a name are given.
    const own = {[names.get(key) as string]: value}
    const leave = () => void Object.assign(fields.rest, own)
    fields.ofMarks[key] = {leave, placeOf: (path = []) => placeOf(key, path), value}
  }
  return fields

  function fail<Result>(result: Result): Result {
    fields.failed = true
    return result
  }

  /** Report what no reader of the article gets. */
  function reportNeverShown(place: Place | undefined): void {
    const context = fields.readers > 1 ? audiences.describe(fields.readers) : ''
    report(file, audienceRules['never-shown'], {place, values: {context}})
    fail(fields)
  }

  function readExpression(value: string, place?: Place, isKey?: boolean): Condition | undefined {
    const result = audiences.read(value)
    if ('condition' in result) return result.condition
    const written = place && source.slice(place.start.offset, place.end.offset)
    reportExpression({audiences, file, isKey, place, problem: result.problem, written})
    return fail(undefined)
  }

  /** Dimensions to choose by; the host's when one of them is none. */
  function readChoices(value: ReadonlyArray<string> | undefined): Record<string, unknown> {
    const known = new Set(audiences.sets.dimensions.map(({name}) => name))
    const other = value?.find((name) => !known.has(name))
    if (other === undefined) {
      if (value) fields.choices = value
      return {}
    }
    // Cast: what was read has a name.
    const name = names.get('choices') as string
    const why = `since \`${other}\` is no dimension`
    report(file, matterRules['host-key'], {place: placeOf('choices'), values: {name, why}})
    return {[name]: value}
  }

  /** A text that is published must hold none of our directives, however YAML writes it. */
  function readText(text: string, place: Place | undefined, isPart = false): string {
    const written = place && source.slice(place.start.offset, place.end.offset)
    const first = fields.failed ? undefined : findTexts(audiences, {isPart, value: text, written})
    if (first !== undefined) {
      const path = `{${first}: …}`
      const why =
        'Unexpected text that looks like texts by reader, expected a map: no quotation marks, `|` or `>`'
      report(file, matterRules['front-matter-value'], {place, values: {path, why}})
      fail(fields)
    }
    const form = /:([a-z][a-z0-9-]*)[[{]/g
    for (const [actual, name = ''] of fields.failed ? [] : text.matchAll(form)) {
      if (!directives.has(name)) continue
      report(file, directiveRules['directive-place'], {place, values: {actual}})
      fail(fields)
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
      return [{condition: fields.readers, text: readText(value, placeOf(key))}]
    }
    const coverage = createCoverage(audiences.sets, fields.readers)
    const texts: Array<TextFor> = []
    for (const [expression, text] of Object.entries(value)) {
      if (expression === 'otherwise') continue
      const condition = readExpression(expression, placeOf(key, [expression], 'key'), true)
      if (condition === undefined) return []
      const both = coverage.cover(condition)
      if (both !== 0) {
        report(file, audienceRules['choose-overlap'], {
          place: placeOf(key, [expression], 'key'),
          values: {reader: describeReader(audiences, both)}
        })
        fail(fields)
      }
      const own = audiences.sets.and(condition, fields.readers)
      if (own === 0) reportNeverShown(placeOf(key, [expression], 'key'))
      texts.push({condition: own, text: readText(text, placeOf(key, [expression]), true)})
    }
    const gap = coverage.gap()
    const [, after] = Object.keys(value).slice(Object.keys(value).indexOf('otherwise'))
    if (Object.hasOwn(value, 'otherwise')) {
      if (after !== undefined) {
        const place = placeOf(key, [after], 'key')
        report(file, matterRules['otherwise-last'], {place, values: {key, name: after}})
        fail(fields)
      }
      if (gap === 0) reportNeverShown(placeOf(key, ['otherwise'], 'key'))
      // Cast: it is there.
      const text = readText(value.otherwise as string, placeOf(key, ['otherwise']), true)
      texts.push({condition: gap, text})
    } else if (gap !== 0) {
      report(file, audienceRules['choose-gap'], {
        place: placeOf(key),
        values: {reader: describeReader(audiences, gap)}
      })
      fail(fields)
    }
    return texts
  }
}

/** What is wrong with an expression, and where it stands. */
interface FaultyExpression {
  audiences: Audiences
  file: VFile
  /** Whether it is the key of a text. */
  isKey: boolean | undefined
  place: Place | undefined
  problem: ExpressionProblem
  /** What stands at that place. */
  written: string | undefined
}

function reportExpression(options: Readonly<FaultyExpression>): void {
  const {audiences, file, isKey, place, problem, written} = options
  const {actual, code, expected} = problem
  const isRest = isKey && restWords.test(actual)
  report(file, audienceRules[code], {
    // Only what stands there as it is can be put right.
    actual: written === actual ? actual : undefined,
    expected: isRest ? ['otherwise'] : expected,
    place,
    values: {actual, known: listFirst(audiences.names.keys())}
  })
}

/** Words that others have for `otherwise`. */
const restWords = /^(?:all|any|default|else|everybody|everyone|others?|rest)$/i
