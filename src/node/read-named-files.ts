import {withOrigin} from '../messages/origin.js'
import {type ConfigPlace, problem, readData} from './read-data.js'
import {readLexiconFile} from './read-lexicon.js'

/**
 * Read the sources of a config that names a file of them, the sign-offs, and
 * the concepts.
 *
 * @param config
 *   Config, of which nothing is known yet.
 * @param place
 *   Where it stands.
 * @returns
 *   Config with the data; the same one where it names no file.
 * @throws {ConfigError}
 *   When a file can't be read.
 */
export async function readNamedFiles(config: unknown, place: ConfigPlace): Promise<unknown> {
  if (!isObject(config)) return config
  const {lexicon, references, review} = config
  const names =
    typeof references === 'string' ||
    namedApprovals(config) !== undefined ||
    namedLexicons(config).length > 0
  if (!names) return config
  const read = {...config}
  if (typeof references === 'string') {
    read.references = await readData(place, 'references', references)
    if (read.references === undefined) {
      throw problem(place, 'references', `No such file \`${references}\``)
    }
  }
  if (isObject(review) && typeof review.approvals === 'string') {
    const approvals = await readData(place, 'review.approvals', review.approvals)
    // Until somebody signs there may be no file, or nothing in it.
    read.review = {...review, approvals: approvals ?? []}
  }
  if (namedLexicons(config).length > 0) {
    // Cast: it names files, so that it is one or has some.
    read.lexicon = await readLexicons(lexicon as string | ReadonlyArray<unknown>, place)
  }
  return read
}

/** Put concepts where files of them are named. */
async function readLexicons(
  lexicon: string | ReadonlyArray<unknown>,
  place: ConfigPlace
): Promise<Array<unknown>> {
  if (typeof lexicon === 'string') return [...(await readLexiconFile(place, 'lexicon', lexicon))]
  const read: Array<unknown> = []
  for (const [index, entry] of lexicon.entries()) {
    const key = `lexicon[${index}]`
    if (typeof entry === 'string') {
      for (const concept of await readLexiconFile(place, key, entry)) read.push(concept)
    } else if (isObject(entry)) {
      // It has another place in the list than where its author has put it.
      read.push(withOrigin({...entry}, (path) => ({path: path === '' ? key : `${key}.${path}`})))
    } else read.push(entry)
  }
  return read
}

/** Path of the sign-offs that a config names; nothing when it names none. */
export function namedApprovals(config: unknown): string | undefined {
  const review = isObject(config) ? config.review : undefined
  const approvals = isObject(review) ? review.approvals : undefined
  return typeof approvals === 'string' ? approvals : undefined
}

/** Paths of the files of concepts that a config names. */
export function namedLexicons(config: unknown): Array<string> {
  const lexicon = isObject(config) ? config.lexicon : undefined
  if (typeof lexicon === 'string') return [lexicon]
  return Array.isArray(lexicon) ? lexicon.filter((entry) => typeof entry === 'string') : []
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
