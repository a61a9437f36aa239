import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {MarkDefinition} from './annotate/mark.js'
import {
  type AnnotateOptions,
  annotateArticle,
  namesOf,
  withinLimit
} from './annotate/read-article.js'
import {type Article, createArticle} from './article.js'
import {readProfile} from './audience/profile.js'
import {createSanitizeSchema} from './compile/sanitize-schema.js'
import type {ReaderDimension} from './compiled/readers.js'
import {readersOf} from './compiled/readers.js'
import {checkOptions, type OptionKind} from './config/check-options.js'
import type {Checked, Config, ProfileOf} from './config/config.js'
import {createMarks} from './config/create-marks.js'
import {health} from './config/health.js'
import {type Settings as Resolved, resolveConfig} from './config/resolve.js'
import {wordsFor} from './config/words.js'
import {lint} from './lint/index.js'
import {allMarks} from './marks/index.js'
import {ArticleError} from './messages/errors.js'
import {lazyStyleSheet} from './outputs/styles.js'
import {isParsed, type Source, toFile} from './source/to-file.js'
import {createParse} from './syntax/parse.js'
import {textsOf} from './texts-of.js'
import {type ArticleOptions, createTrees, type Trees} from './trees.js'

/** How an article is read. */
export interface CompileOptions {
  /** Path, for messages (default: that of the file). */
  path?: string | null | undefined
  /** Time that counts as now, by which a review is overdue (default: none, and no review is). */
  now?: Date | null | undefined
  /**
   * What errors do: `throw`, or `omit` for previews, which shows what is at
   * fault to nobody, or withholds the article (default: `throw`).
   */
  onError?: 'throw' | 'omit' | null | undefined
  /** Whether the article may start with front matter (default: `true`). */
  frontMatter?: boolean | null | undefined
  /** Whether trees keep positions, which hidden text may move (default: `true`). */
  positions?: boolean | null | undefined
}

/** Articles are compiled by this, for one config. */
export interface Lectern<Readers> {
  /**
   * What is worth a look in the config, such as notices that are samples: told
   * here once, not with each article.
   */
  readonly messages: ReadonlyArray<VFileMessage>
  /**
   * Check an article.
   *
   * Doesn't throw on content, but for a `LimitError` where the config asks for
   * sign-offs and readers can't be told apart within its limit.
   *
   * @param source
   *   Article; a file that is passed in gets the messages.
   * @param options
   *   How to read it (optional).
   * @returns
   *   File with every message; `fatal` ones keep the article from being compiled.
   * @throws {TypeError}
   *   When the source holds no text, or bytes that aren't UTF-8, or an option is unknown or of another kind.
   */
  check(source: Source, options?: Readonly<CompileOptions> | null): VFile
  /**
   * Compile an article.
   *
   * @param source
   *   Article; a file that is passed in gets the messages.
   * @param options
   *   How to read it (optional).
   * @returns
   *   Article, to be rendered for each reader.
   * @throws {ArticleError}
   *   When the article has errors, unless `onError` is `omit`.
   * @throws {TypeError}
   *   When the source holds no text, or bytes that aren't UTF-8, or an option is unknown or of another kind.
   */
  compile(source: Source, options?: Readonly<CompileOptions> | null): Article<Readers>
  /**
   * Read a profile that nobody has checked, such as a query string.
   *
   * Never throws; what isn't exactly one known value becomes the default.
   *
   * @param untrusted
   *   Plain object or `URLSearchParams`.
   * @returns
   *   A value for every dimension, and nothing else.
   */
  readProfile(untrusted: unknown): Required<Readers>
  /**
   * List what readers can be told apart by, for a chooser.
   *
   * @param language
   *   BCP 47 tag of the labels that are wanted (default: that of the config).
   * @returns
   *   Dimensions in the order of the config, each with its values.
   * @throws {TypeError}
   *   When the language is no text.
   */
  readers(language?: string | null): Array<ReaderDimension>
}

/**
 * Create a Lectern for a config.
 *
 * @param config
 *   Config (default: the `health` preset).
 * @returns
 *   Functions that check and compile articles.
 * @throws {ConfigError}
 *   When anything is wrong with the config; lists every problem.
 */
export function createLectern<const Settings extends Config>(
  config: (Settings & Checked<Settings>) | null | undefined
): Lectern<ProfileOf<Settings>>
/** Create a Lectern for the `health` preset. */
export function createLectern(): Lectern<ProfileOf<typeof health>>
export function createLectern<const Settings extends Config>(
  config?: Readonly<Settings> | null
): Lectern<ProfileOf<Settings>> {
  return createLecternWith(config ?? health, allMarks)
}

/**
 * Create a Lectern of some kinds of mark.
 *
 * @param config
 *   Config.
 * @param definitions
 *   Kinds of mark, in the order that they work in.
 */
export function createLecternWith<Readers>(
  config: unknown,
  definitions: ReadonlyArray<MarkDefinition>
): Lectern<Readers> {
  return createLecternOf(resolveConfig(config, definitions))
}

/**
 * Create a Lectern of a config that has been checked.
 *
 * @param settings
 *   Config.
 */
export function createLecternOf<Readers>(settings: Resolved): Lectern<Readers> {
  const reading = createReading(settings)
  return {
    check: (source, options) => reading.read(source, options ?? {}).annotated.state.file,
    compile: (source, options) => createArticle<Readers>(reading.readWhole(source, options ?? {})),
    messages: settings.messages,
    // Cast: it gives a value of each dimension of this config.
    readProfile: (untrusted) => readProfile(settings.dimensions, untrusted) as Required<Readers>,
    readers: (language) =>
      readersOf(settings.labelled(checkLanguage(language ?? settings.language)))
  }
}

/**
 * Create what makes the trees of an article alone, without HTML: as `compile`
 * in all else.
 *
 * @param settings
 *   Config that has been checked.
 */
export function createTreeMaker<Readers>(
  settings: Resolved
): (source: Source, options: Readonly<CompileOptions>) => Trees<Readers> {
  const {readWhole} = createReading(settings)
  return (source, options) => createTrees<Readers>(readWhole(source, options))
}

/** Reads articles. */
interface Reading {
  /** Read an article, with its faults. */
  read(source: Source, options: Readonly<CompileOptions>): ArticleOptions
  /** Read an article that has no errors, or may have them. */
  readWhole(source: Source, options: Readonly<CompileOptions>): ArticleOptions
}

function createReading(settings: Resolved): Reading {
  const marks = createMarks(settings)
  const names = namesOf(marks)
  const parse = createParse({limits: settings.limits, names})
  const schema = createSanitizeSchema(settings.marks.keys())
  const sheet = lazyStyleSheet([...settings.marks.keys()])
  return {
    read,
    readWhole(source, options) {
      const article = read(source, options)
      if (options.onError !== 'omit' && article.messages.some(({fatal}) => fatal)) {
        throw new ArticleError(article.messages)
      }
      return article
    }
  }

  function read(source: Source, options: Readonly<CompileOptions>): ArticleOptions {
    checkOptions(options, optionKinds)
    const file = toFile(source)
    if (typeof options.path === 'string') file.path = options.path
    // A file may come with messages of somebody else's.
    const before = file.messages.length
    const annotateOptions: AnnotateOptions = {
      addresses: settings,
      audiences: settings.createAudiences(),
      frontMatter: options.frontMatter ?? true,
      hasWords: (language) => wordsFor(settings.words, language) !== undefined,
      language: settings.language,
      limits: settings.limits,
      marks,
      matter: isParsed(source) ? source.frontMatter : undefined,
      matterKeys: settings.matterKeys,
      names,
      now: options.now ?? undefined,
      parse,
      // What is no tree is told, not parsed again.
      tree: isParsed(source) ? (source.tree ?? null) : undefined
    }
    const isFaulty = (): boolean => file.messages.slice(before).some(({fatal}) => fatal)
    let annotated = annotateArticle(file, annotateOptions)
    if (annotated.state.textsBy) {
      // Nobody signs what has errors.
      const texts = isFaulty()
        ? []
        : textsOf({annotated, marks, messages: [], positions: false, schema, settings, sheet})
      file.messages.splice(before)
      annotated = annotateArticle(file, {
        ...annotateOptions,
        manyTexts: texts === undefined,
        texts: texts ?? []
      })
    }
    const {state} = annotated
    if (!isFaulty()) withinLimit(state, () => lint(state, marks))
    const messages = file.messages
      .slice(before)
      .filter(({fatal, ruleId}) => fatal || !settings.silent.has(String(ruleId)))
      .sort(byPlace)
    file.messages.splice(before)
    for (const message of messages) file.messages.push(message)
    return {
      annotated,
      marks,
      messages,
      positions: options.positions ?? true,
      schema,
      settings,
      sheet
    }
  }
}

/** Hold the language that a caller gives. */
function checkLanguage(language: unknown): string {
  if (typeof language === 'string') return language
  throw new TypeError(`Unexpected ${typeof language} for a language, expected a tag such as \`en\``)
}

/** What the options of an article hold. */
const optionKinds: Readonly<Record<keyof CompileOptions, OptionKind>> = {
  path: 'text',
  now: 'date',
  onError: ['throw', 'omit'],
  frontMatter: 'boolean',
  positions: 'boolean'
}

function byPlace(a: VFileMessage, b: VFileMessage): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
