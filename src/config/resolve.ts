import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type * as z from 'zod'
import type {ConfigContext, MarkDefinition, MarkWords} from '../annotate/mark.js'
import type {RewriteUrl} from '../annotate/rewrite-url.js'
import {type Audiences, createAudiences} from '../audience/audiences.js'
import type {Dimension} from '../audience/dimension.js'
import type {LabelledDimension} from '../compiled/readers.js'
import type {KeyNames} from '../front-matter/keys.js'
import {ConfigError} from '../messages/errors.js'
import {report} from '../messages/report.js'
import {isLanguageTag} from '../source/language-tag.js'
import {defaultLimits, type Limits} from '../source/limits.js'
import type {Config, ValueConfig} from './config.js'
import {labelDimensions} from './label-dimensions.js'
import {locateProblems} from './locate-problems.js'
import {nameKeys} from './name-keys.js'
import {noDimensions, problemsOfConfig} from './problems-of-config.js'
import {findProtoKeys} from './proto-keys.js'
import {silentRules} from './rules.js'
import {configSchema} from './schema.js'
import {knownWords, wordsFor} from './words.js'

/** A config that has been checked, with its defaults. */
export interface Settings {
  dimensions: ReadonlyArray<Dimension>
  /** Make the names and sets anew, so that no article leaves traces in the next. */
  createAudiences: () => Audiences
  /** Dimensions with what readers are shown of them, in a language. */
  labelled: (language: string) => Array<LabelledDimension>
  idPrefix: string
  /** Rewrites addresses; nothing when they stay. */
  url: RewriteUrl | undefined
  language: string
  /** Names that front matter has for keys, by Lectern’s own. */
  matterKeys: KeyNames
  /** What is worth a look in the config. */
  messages: ReadonlyArray<VFileMessage>
  /** Ids of warnings that are not told. */
  silent: ReadonlySet<string>
  /** What each kind of mark has made of its keys. */
  marks: ReadonlyMap<MarkDefinition, unknown>
  /** Words of Lectern and of marks, by language tag. */
  words: Readonly<Record<string, MarkWords>>
  limits: Limits
}

/**
 * Check a config and fill its defaults in.
 *
 * @param config
 *   Config, of which nothing is known yet.
 * @param marks
 *   Kinds of mark.
 * @returns
 *   Settings.
 * @throws {ConfigError}
 *   When anything is wrong; lists every problem.
 */
export function resolveConfig(config: unknown, marks: ReadonlyArray<MarkDefinition>): Settings {
  const parsed = configSchema(marks).safeParse(config)
  const directiveNames = marks.flatMap(({names}) => [...(names?.keys() ?? [])])
  const problems = findProtoKeys(config)
  if (!parsed.success) problems.push(...problemsOfConfig(parsed.error.issues, config))
  // Parts without a fault of their own are checked further, so that one run tells all.
  const read = parsed.success ? parsed.data : soundParts(config, parsed.error.issues)
  const language = read.language ?? 'en'
  const words: Record<string, MarkWords> = {...knownWords(marks), ...read.words}
  if (!isLanguageTag(language)) {
    problems.push({
      path: 'language',
      reason: `Unexpected language \`${language}\`, expected a tag such as \`en\` or \`en-GB\``
    })
  } else if (!wordsFor(words, language)) {
    problems.push({
      path: 'language',
      reason: `No words in \`${language}\`, expected them in \`words\``
    })
  }

  const dimensions = Object.entries(read.dimensions ?? {}).map(([name, dimension]) =>
    toDimension(name, dimension)
  )
  if (parsed.success && dimensions.length === 0) {
    problems.push({
      path: 'dimensions',
      reason: noDimensions
    })
  }
  const made = createAudiences(dimensions, read.audiences ?? {}, directiveNames)
  if ('problems' in made) problems.push(...made.problems)
  // Warnings are told once, with the config, rather than with each article.
  const told = new VFile()
  const context: ConfigContext = {
    audiences: 'problems' in made || dimensions.length === 0 ? undefined : made.audiences,
    facts: Object.assign({}, ...marks.map(({facts}) => facts)),
    language,
    problems,
    warn: (rule, values) => report(told, rule, {values})
  }
  const ofMarks = new Map(
    // Cast: each mark reads its own keys, which its schema has checked.
    marks.map((mark) => [mark, mark.config?.resolve(read as Record<string, unknown>, context)])
  )
  const silent = silentRules(marks, read.warnings ?? {}, problems)
  const matterKeys = nameKeys(marks, read.frontMatter?.keys ?? {}, problems)
  if (problems.length > 0) throw new ConfigError(locateProblems(problems, config))
  // Most articles are in this one.
  const labelled = labelsIn(language)

  return {
    createAudiences() {
      const again = createAudiences(dimensions, read.audiences ?? {}, directiveNames)
      /* v8 ignore next -- reason: the same input was sound just before. */
      if ('problems' in again) throw new ConfigError(again.problems)
      return again.audiences
    },
    dimensions,
    idPrefix: read.idPrefix ?? 'l-',
    labelled: (tag) => (tag === language ? labelled : labelsIn(tag)),
    language,
    limits: {...defaultLimits, ...read.limits},
    marks: ofMarks,
    matterKeys,
    messages: told.messages.filter(({ruleId}) => !silent.has(String(ruleId))),
    silent,
    url: read.url,
    words
  }

  function labelsIn(tag: string): Array<LabelledDimension> {
    // Cast: without dimensions there are problems.
    return labelDimensions(dimensions, read.dimensions as Config['dimensions'], tag, language)
  }
}

/** A dimension, its values in order: broader ones before what they hold. */
function toDimension(name: string, config: Config['dimensions'][string]): Dimension {
  const values: Array<string> = []
  const narrower = new Map<string, ReadonlyArray<string>>()
  collect(config.values)
  return {default: config.default, name, narrower, ordered: config.ordered ?? false, values}

  function collect(group: Readonly<Record<string, ValueConfig>>): void {
    for (const [value, {narrower: below}] of Object.entries(group)) {
      values.push(value)
      if (!below) continue
      narrower.set(value, Object.keys(below))
      collect(below)
    }
  }
}

/** Top-level parts of a config that zod has nothing against. */
function soundParts(
  config: unknown,
  issues: ReadonlyArray<z.core.$ZodIssue>
): Partial<Config> & Pick<Config, never> {
  if (typeof config !== 'object' || config === null) return {}
  const faulty = new Set(issues.map(({path}) => path[0]))
  return Object.fromEntries(Object.entries(config).filter(([key]) => !faulty.has(key)))
}
