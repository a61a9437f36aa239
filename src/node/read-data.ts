import {existsSync} from 'node:fs'
import path from 'node:path'
import {parse} from 'yaml'
import {ConfigError} from '../messages/errors.js'
import {parseJson} from './parse-json.js'
import {readText} from './read-text.js'
import {within} from './within.js'

/** Where a config stands that names files. */
export interface ConfigPlace {
  /** Folder that nothing is read outside of. */
  root: string
  /** Absolute path of the config, which a relative path counts from. */
  file: string
  /** Name of the config, for messages; nothing where a program names the file. */
  name: string | undefined
}

/**
 * Read the JSON or YAML of a file that a config names.
 *
 * @param place
 *   Where the config stands.
 * @param key
 *   Path of the key that names the file.
 * @param named
 *   Path that it names.
 * @returns
 *   What it holds; nothing when there is no such file.
 * @throws {ConfigError}
 *   When it can't be read, or leads out of the root.
 */
export async function readData(place: ConfigPlace, key: string, named: string): Promise<unknown> {
  const text = await readNamed(place, key, named)
  if (text === undefined) return undefined
  try {
    // Aliases could make a short file very long.
    return path.extname(named) === '.json' ? parseJson(text) : parse(text, {maxAliasCount: 0})
  } catch (error) {
    throw unreadable(place, key, named, error)
  }
}

/**
 * Read the text of a file that a config names.
 *
 * @param place
 *   Where the config stands.
 * @param key
 *   Path of the key that names the file.
 * @param named
 *   Path that it names.
 * @returns
 *   Text, without a byte order mark; nothing when there is no such file.
 * @throws {ConfigError}
 *   When it can't be read, or leads out of the root.
 */
export async function readNamed(
  place: ConfigPlace,
  key: string,
  named: string
): Promise<string | undefined> {
  const {file, root} = place
  const source = within(path, root, path.dirname(file), named)
  if (source === undefined) {
    throw problem(place, key, `\`${named}\` leads out of the root \`${root}\``)
  }
  if (!existsSync(source)) return undefined
  try {
    return (await readText(root, source)).replace(/^\uFEFF/, '')
  } catch (error) {
    throw unreadable(place, key, named, error)
  }
}

function unreadable(place: ConfigPlace, key: string, named: string, error: unknown): ConfigError {
  // Cast: nothing else is thrown there.
  return problem(place, key, `Cannot read \`${named}\`: ${(error as Error).message}`, error)
}

/** What is wrong with a file that a config names. */
export function problem(
  {name}: ConfigPlace,
  path: string,
  reason: string,
  cause?: unknown
): ConfigError {
  return new ConfigError([{path, reason}], name, {cause})
}
