import {type ConfigPlace, problem, readData} from './read-data.js'

/**
 * Read the sources of a config that names a file of them, and the sign-offs.
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
  const {references, review} = config
  const names = typeof references === 'string' || namedApprovals(config) !== undefined
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
  return read
}

/** Path of the sign-offs that a config names; nothing when it names none. */
export function namedApprovals(config: unknown): string | undefined {
  const review = isObject(config) ? config.review : undefined
  const approvals = isObject(review) ? review.approvals : undefined
  return typeof approvals === 'string' ? approvals : undefined
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
