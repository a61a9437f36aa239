import {spawnSync} from 'node:child_process'
import {existsSync, realpathSync, statSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {checkOptions} from '../config/check-options.js'
import type {Config} from '../config/config.js'
import {health} from '../config/health.js'
import {createLectern, type Lectern} from '../lectern.js'
import {ConfigError} from '../messages/errors.js'
import {findRoot, upward} from './find-root.js'
import {importConfig} from './import-config.js'
import {parseJson} from './parse-json.js'
import {namedApprovals, namedLexicons, readNamedFiles} from './read-named-files.js'
import {nameWithin, within} from './within.js'

/** Names of configs, in the order that they are looked for. */
export const configNames = ['ts', 'js', 'mjs', 'json'].map(
  (extension) => `lectern.config.${extension}`
)

/** How names of files end that may be a config. */
const extensions: ReadonlyArray<string> = ['.ts', '.mts', '.js', '.mjs', '.json']

/** Where a config is. */
export interface LoadConfigOptions {
  /** Folder that the search starts in, and that a relative `path` counts from (default: that of the process). */
  folder?: string | null | undefined
  /** Path of the config, when it has another name or place (default: it is searched). */
  path?: string | null | undefined
  /**
   * Folder that nothing is read outside of (default: that of the config that was
   * searched and found; else the nearest folder upward with `.git`, else the
   * nearest with `package.json`, else `folder`, and none above it is searched).
   */
  root?: string | null | undefined
}

/** Any profile, since types don't follow a config that is read when the program runs. */
type AnyProfile = Record<string, string>

/** A config that was found, and what was made of it. */
export interface LoadedConfig {
  /** Absolute path of the file of sign-offs that `review.approvals` names; nothing when it names none. */
  approvals?: string
  /** The config: the `health` preset when there is no file. */
  config: Config
  /** Absolute path of its file; nothing when there is none. */
  file: string | undefined
  /** Absolute paths of the files of concepts that `lexicon` names. */
  lexicons: Array<string>
  /** Functions that check and compile articles with this config. */
  lectern: Lectern<AnyProfile>
  /** Folder that nothing is read outside of. */
  root: string
}

/**
 * Find and read the config of a project: `lectern.config.ts`, `.js`, `.mjs` or
 * `.json`, in a folder or the nearest one above it that has one, up to the
 * root.
 *
 * A module is run, so a config is as trusted as the rest of your code.
 *
 * @param options
 *   Where it is (optional).
 * @returns
 *   Config, its file, and a `Lectern` of it.
 * @throws {ConfigError}
 *   When it can't be read, or anything is wrong with it; names the file.
 * @throws {RangeError}
 *   When a path leads out of the root, or there is no such folder.
 * @throws {TypeError}
 *   When an option is unknown or of another kind.
 */
export async function loadConfig(
  options?: Readonly<LoadConfigOptions> | null
): Promise<LoadedConfig> {
  checkOptions(options, {folder: 'text', path: 'text', root: 'text'})
  const folder = path.resolve(options?.folder ?? '.')
  const top = options?.root == null ? findRoot(folder) : path.resolve(folder, options.root)
  checkFolder('folder', folder)
  checkFolder('root', top)
  const file =
    options?.path == null ? findConfig(top, folder) : resolveWithin(top, folder, options.path)
  const found = file !== undefined && options?.path == null && options?.root == null
  const root = found ? path.dirname(file) : top
  if (file === undefined) {
    return {config: health, file, lectern: createFor(health, ''), lexicons: [], root}
  }
  // A link may lead where a path may not.
  if (existsSync(file)) resolveWithin(realpathSync(top), folder, realpathSync(file))
  // Cast: it is in the root.
  const name = (nameWithin(path, root, file) as string) || '.'
  const read = await readConfig(file, name)
  const config = await readNamedFiles(read, {file, name, root})
  const approvals = namedApprovals(read)
  return {
    ...(approvals !== undefined && {approvals: path.resolve(path.dirname(file), approvals)}),
    // Cast: it is checked right below.
    config: config as Config,
    file,
    lectern: createFor(config, name),
    lexicons: namedLexicons(read).map((named) => path.resolve(path.dirname(file), named)),
    root
  }
}

/** Check that a folder is there. */
function checkFolder(name: 'folder' | 'root', folder: string): void {
  if (statSync(folder, {throwIfNoEntry: false})?.isDirectory()) return
  throw new RangeError(`No folder at \`${folder}\` for \`${name}\`, expected one that is there`)
}

/** Resolve a path that must not lead out of the root. */
function resolveWithin(root: string, folder: string, file: string): string {
  const resolved = within(path, root, folder, file)
  if (resolved === undefined) {
    throw new RangeError(
      `Unexpected path \`${file}\` outside of the root \`${root}\`, expected one in it: move the file, or set \`root\``
    )
  }
  return resolved
}

/** Find the nearest config. */
function findConfig(root: string, folder: string): string | undefined {
  if (nameWithin(path, root, folder) === undefined) {
    throw new RangeError(
      `The current folder \`${folder}\` is outside of the root \`${root}\`: run from a folder in it, or set another root`
    )
  }
  for (const current of upward(path, folder, root)) {
    const found = configNames.filter((name) => existsSync(path.join(current, name)))
    const [name, second] = found
    if (name !== undefined && second !== undefined) {
      throw new ConfigError(
        [{path: '', reason: `Second config \`${second}\` in the same folder, expected one`}],
        name
      )
    }
    if (name !== undefined) return path.join(current, name)
  }
  return undefined
}

/** Read what stands in a file. */
async function readConfig(file: string, name: string): Promise<unknown> {
  try {
    const stats = statSync(file, {throwIfNoEntry: false})
    if (!stats) throw new ConfigError([{path: '', reason: 'No such file'}], name)
    if (stats.isDirectory()) {
      const reason = `A folder, expected a file such as \`${configNames[0]}\``
      throw new ConfigError([{path: '', reason}], name)
    }
    const extension = path.extname(file)
    if (!extensions.includes(extension)) {
      const reason = `Unknown kind of file, expected a name that ends with ${extensions.map((each) => `\`${each}\``).join(', ')}`
      throw new ConfigError([{path: '', reason}], name)
    }
    if (extension !== '.json') return await importConfig(file, name)
    const config: unknown = parseJson((await readFile(file, 'utf8')).replace(/^\uFEFF/, ''))
    return withoutSchema(config)
  } catch (error) {
    if (error instanceof ConfigError) throw error
    const reason = `Cannot read it${await placeIn(file, error)}: ${error instanceof Error ? error.message : String(error)}`
    throw new ConfigError([{path: '', reason}], name, {cause: error})
  }
}

/** Say where in a file an error is, as far as it tells; empty when it doesn't. */
async function placeIn(file: string, error: unknown): Promise<string> {
  if (!(error instanceof Error)) return ''
  const isJson = path.extname(file) === '.json'
  const isSyntax = error instanceof SyntaxError
  // Of a module that it can't read, Node.js says where only when it ends by that.
  const asked = isSyntax && !isJson ? spawnSync(process.execPath, ['--check', file]) : undefined
  const stack = `${error.stack}\n${asked?.stderr}`
  for (const name of [pathToFileURL(file).href, file]) {
    const at = stack.indexOf(`${name}:`)
    const [, line, column] = /^(\d+)(?::(\d+))?/.exec(stack.slice(at + name.length + 1)) ?? []
    if (at >= 0 && line !== undefined)
      return ` at ${line}${column === undefined ? '' : `:${column}`}`
  }
  if (!isJson || !isSyntax) return ''
  const text = await readFile(file, 'utf8')
  const [, offset] = /at position (\d+)/.exec(error.message) ?? []
  const before = text.slice(0, offset === undefined ? text.length : Number(offset)).split('\n')
  // Cast: there is at least one line.
  return ` at ${before.length}:${(before.at(-1) as string).length + 1}`
}

/** Data without the key by which editors find the schema. */
function withoutSchema(config: unknown): unknown {
  if (typeof config !== 'object' || config === null || Array.isArray(config)) return config
  const {$schema: _, ...rest} = config as Record<string, unknown> // Cast: it is an object.
  return rest
}

/** Create a `Lectern`; what is wrong is told with the name of the file. */
function createFor(config: unknown, name: string): Lectern<AnyProfile> {
  if (typeof config === 'function') {
    const reason = 'A function, expected a config: export what it gives'
    throw new ConfigError([{path: '', reason}], name)
  }
  if (typeof config !== 'object' || config === null) {
    throw new ConfigError([{path: '', reason: 'No object, expected a config'}], name)
  }
  try {
    // Cast: whatever it is, it is checked.
    return createLectern(config as Config) as Lectern<AnyProfile>
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    throw new ConfigError(error.problems, name, {cause: error})
  }
}
