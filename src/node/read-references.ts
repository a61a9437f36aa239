import {existsSync} from 'node:fs'
import path from 'node:path'
import {parse} from 'yaml'
import {ConfigError} from '../messages/errors.js'
import {readText} from './read-text.js'
import {within} from './within.js'

/**
 * Read the sources of a config that names a file of them.
 *
 * @param config
 *   Config, of which nothing is known yet.
 * @param root
 *   Folder that nothing is read outside of.
 * @param file
 *   Absolute path of the config, which a relative path counts from.
 * @param name
 *   Name of the config, for messages.
 * @returns
 *   Config with the sources; the same one where it names no file.
 * @throws {ConfigError}
 *   When the file can't be read.
 */
export async function readReferences(
  config: unknown,
  root: string,
  file: string,
  name: string
): Promise<unknown> {
  if (typeof config !== 'object' || config === null) return config
  const {references} = config as {references?: unknown} // Cast: it is an object.
  if (typeof references !== 'string') return config
  const source = within(path, root, path.dirname(file), references)
  if (source === undefined) throw problem(`\`${references}\` leads out of the root \`${root}\``)
  if (!existsSync(source)) throw problem(`No such file \`${references}\``)
  return {...config, references: await read(source)}

  async function read(source: string): Promise<unknown> {
    try {
      const text = (await readText(root, source)).replace(/^\uFEFF/, '')
      // Aliases could make a short file very long.
      return path.extname(source) === '.json' ? JSON.parse(text) : parse(text, {maxAliasCount: 0})
    } catch (error) {
      throw problem(`Cannot read \`${references}\`: ${(error as Error).message}`, error) // Cast: nothing else is thrown there.
    }
  }

  function problem(reason: string, cause?: unknown): ConfigError {
    return new ConfigError([{path: 'references', reason}], name, {cause})
  }
}
