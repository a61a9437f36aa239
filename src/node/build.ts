import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {VFile} from 'vfile'
import type {Article} from '../article.js'
import {checkOptions, type OptionKind} from '../config/check-options.js'
import {ArticleError, LimitError} from '../messages/errors.js'
import {digest} from './digest.js'
import {FileError} from './file-error.js'
import type {LoadedConfig} from './load-config.js'
import {stemOf, variantNames} from './output-names.js'
import {openOutputs} from './output-store.js'
import {createOutputFinder, isSnapshot} from './outputs.js'
import {readText} from './read-text.js'
import {checkShard, isInShard, type Shard} from './shard.js'
import {tellLimit} from './tell-limit.js'
import {readVersion} from './version.js'
import {nameWithin} from './within.js'

/** What is made of each article. */
export type BuildFormat = 'json' | 'md' | 'page'

/** What is built. */
export interface BuildOptions {
  /** Config, as `loadConfig` gives it; articles stand in its root. */
  loaded: LoadedConfig
  /** Paths of the articles; relative ones count from the root. */
  files: ReadonlyArray<string>
  /** Folder of the outputs; a relative path counts from the root, on the command line from the current folder. */
  out: string
  /**
   * What is made: `json`, the compiled article, for `lectern/runtime`; or a
   * file for each variant, `page` or `md`.
   */
  format: BuildFormat
  /** Expression: nothing for other readers is in what is made (default: what every reader may see). */
  for?: string | null | undefined
  /** Part of the articles, for one of several machines (default: all). */
  shard?: Readonly<Shard> | null | undefined
  /** Whether all is made anew, for when a function of the config changed in what it takes from elsewhere (default: `false`). */
  force?: boolean | null | undefined
  /** Time that counts as now, for reviews that are overdue (default: nothing is). */
  now?: Date | null | undefined
  /** Called after each article. */
  onArticle?: ((done: number, total: number) => void) | null | undefined
}

/** What was built. */
export interface BuildResult {
  /** Articles that were compiled, with their messages; errors keep the outputs that were there, if made for the same readers in the same format. */
  files: Array<VFile>
  /** How many articles had errors. */
  failed: number
  /** How many articles had not changed. */
  kept: number
  /** Files that were written, by their path in the folder. */
  written: Array<string>
  /** Files that were removed, since what they were made of is gone. */
  removed: Array<string>
}

/** Extension of each kind of file. */
const extensions: Readonly<Record<BuildFormat, string>> = {json: '.json', md: '.md', page: '.html'}

/** What the options hold. */
const optionKinds: Readonly<Record<keyof BuildOptions, OptionKind>> = {
  files: 'names',
  for: 'text',
  force: 'boolean',
  format: Object.keys(extensions),
  loaded: 'object',
  now: 'date',
  onArticle: 'function',
  out: 'text',
  shard: 'object'
}

/**
 * Compile articles into a folder.
 *
 * What didn't change isn't made again: an article is known by its text, the
 * config, Lectern's version and the options.
 * Files that are not Lectern's are neither written over nor removed.
 *
 * @param options
 *   What is built.
 * @returns
 *   What was written, and the messages.
 * @throws {TypeError}
 *   When an option is missing, unknown or of another kind.
 * @throws {ProfileError}
 *   When `for` isn't an expression of the config, or no reader meets it.
 * @throws {RangeError}
 *   When an article is outside of the root, or there is no such shard.
 * @throws {Error}
 *   When files can't be read or written, one is in the way, or an article is a snapshot.
 */
export async function build(options: Readonly<BuildOptions>): Promise<BuildResult> {
  checkOptions(options, optionKinds, ['files', 'format', 'loaded', 'out'])
  const {format, loaded} = options
  if (options.out === '') {
    throw new TypeError('Unexpected empty text for `out`, expected a folder, such as `site`')
  }
  const shard = options.shard ?? undefined
  if (shard) checkShard(shard)
  const root = loaded.root
  const readers = options.for ?? undefined
  const now = options.now ?? undefined
  const store = await openOutputs(path.resolve(root, options.out), kindOf(options), shard)
  const config = digest(
    readVersion(),
    loaded.config,
    loaded.file && (await readFile(loaded.file, 'utf8')),
    format,
    readers
  )
  const names = (await articlesOf([...new Set(options.files.map(nameOf))]))
    .filter((name) => isInShard(name, shard))
    .sort()
  const result: BuildResult = {failed: 0, files: [], kept: 0, removed: [], written: []}
  for (const [index, name] of names.entries()) {
    await buildOne(name)
    options.onArticle?.(index + 1, names.length)
  }
  result.removed = await store.finish()
  return result

  async function buildOne(name: string): Promise<void> {
    const source = await readText(root, path.join(root, name))
    // Only what says when its next review is due can come to be overdue.
    const key = digest(config, name, source, source.includes('next') ? now?.toISOString() : '')
    if (!options.force && (await store.isCurrent(name, key))) {
      store.keep(name)
      result.kept++
      return
    }
    const file = new VFile({path: name, value: source})
    result.files.push(file)
    const outputs = makeOutputs(file, name)
    if (outputs) result.written.push(...(await store.write(name, key, outputs)))
    else {
      result.failed++
      await store.fail(name)
    }
  }

  /** Make what stands for an article; nothing when it has errors. */
  function makeOutputs(file: VFile, name: string): Map<string, string> | undefined {
    try {
      const article = loaded.lectern.compile(file, {now})
      return writeAll(readers === undefined ? article : article.restrict(readers), name)
    } catch (error) {
      if (error instanceof ArticleError) return undefined
      if (!(error instanceof LimitError)) throw error
      tellLimit(file, error)
      return undefined
    }
  }

  function writeAll(article: Article, name: string): Map<string, string> {
    const stem = stemOf(name)
    const extension = extensions[format]
    if (format === 'json') return new Map([[stem + extension, article.encode()]])
    const variants = article.variants()
    const suffixes = variantNames(variants.map(({condition}) => condition))
    return new Map(
      variants.map(({profile}, index) => [
        `${stem}${suffixes[index]}${extension}`,
        format === 'page' ? article.toPage(profile, {audience: false}) : article.toMarkdown(profile)
      ])
    )
  }

  /** Leave out what Lectern made of articles: it may be for some readers alone, and doesn't say so. */
  async function articlesOf(names: ReadonlyArray<string>): Promise<Array<string>> {
    const isOutput = createOutputFinder(root)
    const articles: Array<string> = []
    for (const name of names) {
      if (isSnapshot(name)) {
        throw new FileError(
          `Cannot build \`${name}\`, a snapshot of what some readers get: leave it out, as patterns in quotes do, or rename an article of that name`
        )
      }
      if (!(await isOutput(path.join(root, name)))) articles.push(name)
    }
    return articles
  }

  function nameOf(file: string): string {
    const name = nameWithin(path, root, path.resolve(root, file))
    if (name === undefined || name === '') {
      throw new RangeError(
        `Unexpected article \`${file}\` outside of the root \`${root}\`, expected one in it`
      )
    }
    return name
  }
}

/** What is made and for whom, as a hash; what stands in `for` means what the config says. */
function kindOf({for: readers, format, loaded: {config}}: Readonly<BuildOptions>): string {
  // Pages and Markdown of readers have their names in those of the files.
  return readers == null && format === 'json'
    ? format
    : digest(format, readers, config.audiences, config.dimensions)
}
