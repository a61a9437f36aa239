import {nearest} from '../audience/nearest.js'
import type {ReaderDimension} from '../compiled/readers.js'
import {UsageError} from './usage-error.js'

/** A profile, by dimension. */
export type Profile = Record<string, string>

/**
 * Read whom something is for.
 *
 * @param dimensions
 *   What readers are told apart by.
 * @param names
 *   Names of values; several in one text are parted by commas.
 * @param settings
 *   Texts such as `level=advanced`.
 * @param audiences
 *   Names of audiences, which are told apart from slips.
 * @returns
 *   Profile with what was given; all else is at its default.
 * @throws {UsageError}
 *   When a name isn't one, or two say something else of one dimension.
 */
export function readReader(
  dimensions: ReadonlyArray<ReaderDimension>,
  names: ReadonlyArray<string>,
  settings: ReadonlyArray<string>,
  audiences: ReadonlyArray<string> = []
): Profile {
  const profile = new Map<string, string>()
  for (const name of names.flatMap((text) => text.split(',')).map((text) => text.trim())) {
    give(dimensionOf(dimensions, name, audiences).name, name)
  }
  for (const setting of settings) {
    const [, name = '', value = ''] = /^([^=]*)=(.*)$/s.exec(setting) ?? []
    if (name === '') {
      throw new UsageError(`Unexpected \`--set ${setting}\`, expected \`--set dimension=value\``)
    }
    const dimension = dimensions.find((candidate) => candidate.name === name)
    if (!dimension) {
      const known = dimensions.map((candidate) => candidate.name)
      throw new UsageError(`Unknown dimension \`${name}\`${suggest(name, known)}`)
    }
    const values = valuesOf(dimension)
    if (!values.includes(value)) {
      throw new UsageError(`Unknown value \`${value}\` of \`${name}\`${suggest(value, values)}`)
    }
    give(name, value)
  }
  return Object.fromEntries(profile)

  function give(dimension: string, value: string): void {
    const other = profile.get(dimension)
    if (other !== undefined && other !== value) {
      throw new UsageError(
        `Both \`${other}\` and \`${value}\` for \`${dimension}\`, expected one value`
      )
    }
    profile.set(dimension, value)
  }
}

/** The one dimension that has a value. */
function dimensionOf(
  dimensions: ReadonlyArray<ReaderDimension>,
  name: string,
  audiences: ReadonlyArray<string>
): ReaderDimension {
  const [only, second] = dimensions.filter((dimension) => valuesOf(dimension).includes(name))
  if (only && second) {
    throw new UsageError(
      `\`${name}\` is a value of \`${only.name}\` and of \`${second.name}\`: use \`--set ${only.name}=${name}\` or \`--set ${second.name}=${name}\``
    )
  }
  if (only) return only
  if (audiences.includes(name)) {
    throw new UsageError(
      `\`${name}\` is an audience, of which readers differ, expected a value: ${listOf(dimensions)}`
    )
  }
  const [, dimension, value] = /^([^:=]+)[:=](.+)$/s.exec(name) ?? []
  if (dimensions.some((each) => each.name === dimension)) {
    throw new UsageError(
      `Unexpected reader \`${name}\`, expected a value alone, or \`--set ${dimension}=${value}\``
    )
  }
  if (name === '') {
    throw new UsageError(
      `Empty name of a reader: is there a comma too many? There are: ${listOf(dimensions)}`
    )
  }
  const all = [...new Set(dimensions.flatMap(valuesOf))]
  const [near] = nearest(name, all)
  throw new UsageError(
    `Unknown reader \`${name}\`${near === undefined ? '' : `, perhaps \`${near}\``}; there are: ${listOf(dimensions)}`
  )
}

function valuesOf({values}: ReaderDimension): Array<string> {
  return values.map(({name}) => name)
}

/** What there is, by dimension. */
function listOf(dimensions: ReadonlyArray<ReaderDimension>): string {
  return dimensions
    .map((dimension) => `${dimension.name}: ${valuesOf(dimension).join(', ')}`)
    .join('; ')
}

function suggest(name: string, known: ReadonlyArray<string>): string {
  const [near] = nearest(name, known)
  return `${near === undefined ? '' : `, perhaps \`${near}\``}; there are: ${known.join(', ')}`
}
