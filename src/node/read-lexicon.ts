import path from 'node:path'
import {checkOptions} from '../config/check-options.js'
import type {ConceptConfig} from '../marks/term/config.js'
import {ConfigError, type ConfigProblem} from '../messages/errors.js'
import {readList} from './lexicon-data.js'
import {readTable} from './lexicon-table.js'
import {type ConfigPlace, problem, readNamed} from './read-data.js'
import {nameWithin} from './within.js'

/** Where a lexicon is. */
export interface ReadLexiconOptions {
  /** Folder that nothing is read outside of, and that a relative path counts from (default: that of the process). */
  root?: string | null | undefined
}

type Read = (text: string, file: string, problems: Array<ConfigProblem>) => Array<ConceptConfig>

/** What reads a file, by the end of its name. */
const readers: ReadonlyMap<string, Read> = new Map([
  ['.csv', (...given) => readTable(',', ...given)],
  ['.json', (...given) => readList('json', ...given)],
  ['.tsv', (...given) => readTable('\t', ...given)],
  ['.yaml', (...given) => readList('yaml', ...given)],
  ['.yml', (...given) => readList('yaml', ...given)]
])

/**
 * Read a file of concepts: YAML or JSON, a list of them as in the config; CSV
 * or TSV, a header and a row for each.
 *
 * Of what they hold no more is checked than that a table is one: the rest is
 * checked by `createLectern`, whose error names file and line.
 *
 * @param file
 *   Path; `.yaml`, `.yml`, `.json`, `.csv` or `.tsv`.
 * @param options
 *   Where it is (optional).
 * @returns
 *   Concepts, for `lexicon` in a config.
 * @throws {ConfigError}
 *   When it can't be read, leads out of the root, or is no list or table of
 *   concepts; lists every problem.
 * @throws {TypeError}
 *   When an option is unknown or of another kind.
 */
export async function readLexicon(
  file: string,
  options?: Readonly<ReadLexiconOptions> | null
): Promise<ReadonlyArray<ConceptConfig>> {
  checkOptions(options, {root: 'text'})
  const root = path.resolve(options?.root ?? '.')
  return await readLexiconFile({file: path.join(root, 'config'), name: undefined, root}, '', file)
}

/**
 * Read a file of concepts that a config names.
 *
 * @param place
 *   Where the config stands.
 * @param key
 *   Path of the key that names the file.
 * @param named
 *   Path that it names.
 * @throws {ConfigError}
 *   As above.
 */
export async function readLexiconFile(
  place: ConfigPlace,
  key: string,
  named: string
): Promise<ReadonlyArray<ConceptConfig>> {
  const read = readers.get(path.extname(named))
  if (!read) {
    throw problem(
      place,
      key,
      `Unexpected file \`${named}\`, expected one that ends in ${[...readers.keys()].map((end) => `\`${end}\``).join(' or ')}`
    )
  }
  const text = await readNamed(place, key, named)
  if (text === undefined) throw problem(place, key, `No such file \`${named}\``)
  const source = path.resolve(path.dirname(place.file), named)
  const problems: Array<ConfigProblem> = []
  // Cast: it is in the root, or it would not have been read.
  const concepts = read(text, nameWithin(path, place.root, source) as string, problems)
  if (problems.length > 0) throw new ConfigError(problems, place.name)
  return concepts
}
