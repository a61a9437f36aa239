import type {Root as MdastRoot} from 'mdast'
import {type Compatible, VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {MarkDefinition} from './annotate/mark.js'
import {type Annotated, annotateArticle, namesOf} from './annotate/read-article.js'
import {type Article, createArticle} from './article.js'
import {readProfile} from './audience/profile.js'
import type {Config, ProfileOf} from './config/config.js'
import {createMarks} from './config/create-marks.js'
import {health} from './config/health.js'
import {resolveConfig} from './config/resolve.js'
import {wordsFor} from './config/words.js'
import {allMarks} from './marks/index.js'
import {ArticleError} from './messages/errors.js'
import {createParse} from './syntax/parse.js'

/** A tree that a host has parsed, and the file that it was parsed from. */
export interface ParsedSource {
  /** Tree with positions; it isn't changed. */
  tree: Readonly<MdastRoot>
  /** File whose value the positions count in. */
  file: VFile
}

/** An article: its text, anything that vfile takes, or a tree with its file. */
export type Source = Compatible | ParsedSource

/** How an article is read. */
export interface CompileOptions {
  /** Path, for messages (default: that of the file). */
  path?: string | null | undefined
  /** Time that counts as now, for what depends on dates (default: nothing does). */
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
   * Check an article.
   *
   * Never throws on content.
   *
   * @param source
   *   Article; a file that is passed in gets the messages.
   * @param options
   *   How to read it (optional).
   * @returns
   *   File with every message; `fatal` ones keep the article from being compiled.
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
  config: Settings | null | undefined
): Lectern<ProfileOf<Settings>>
/** Create a Lectern for the `health` preset. */
export function createLectern(): Lectern<ProfileOf<typeof health>>
export function createLectern<const Settings extends Config>(
  config?: Settings | null
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
  const settings = resolveConfig(config, definitions)
  const marks = createMarks(settings)
  const names = namesOf(marks)
  const parse = createParse({limits: settings.limits, names})

  return {
    check(source, options) {
      return read(source, options ?? {}).annotated.state.file
    },

    compile(source, options) {
      const {annotated, messages} = read(source, options ?? {})
      if (options?.onError !== 'omit' && messages.some(({fatal}) => fatal)) {
        throw new ArticleError(messages)
      }
      return createArticle<Readers>({
        annotated,
        marks,
        messages,
        positions: options?.positions ?? true,
        settings
      })
    },

    readProfile: (untrusted) => readProfile(settings.dimensions, untrusted) as Required<Readers>
  }

  function read(
    source: Source,
    options: Readonly<CompileOptions>
  ): {annotated: Annotated; messages: Array<VFileMessage>} {
    const file = toFile(source)
    if (typeof options.path === 'string') file.path = options.path
    // A file may come with messages of somebody else's.
    const before = file.messages.length
    const annotated = annotateArticle(file, {
      audiences: settings.createAudiences(),
      frontMatter: options.frontMatter ?? true,
      hasWords: (language) => wordsFor(settings.words, language) !== undefined,
      language: settings.language,
      limits: settings.limits,
      marks,
      names,
      parse,
      // What is no tree is told, not parsed again.
      tree: isParsed(source) ? (source.tree ?? null) : undefined
    })
    const messages = file.messages.slice(before).sort(byPlace)
    file.messages.splice(before, messages.length, ...messages)
    return {annotated, messages}
  }
}

function isParsed(source: Source): source is ParsedSource {
  return typeof source === 'object' && 'tree' in source && 'file' in source
}

/** File of a source: the very file when it is one, so that it gets the messages. */
function toFile(source: Source): VFile {
  if (isParsed(source)) return source.file
  const isFile = typeof source === 'object' && 'messages' in source && 'message' in source
  return isFile ? (source as VFile) : new VFile(source)
}

function byPlace(a: VFileMessage, b: VFileMessage): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
