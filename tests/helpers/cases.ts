import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {type Config, createLectern, health} from '../../src/index.js'

/** Folder of the fixtures. */
export const fixtures = path.join(import.meta.dirname, '..', '..', 'fixtures')

/** A reader with a name, as fixtures have them. */
interface Reader {
  name: string
  profile: Readonly<Record<string, string>>
}

/** One case of the fixtures. */
export interface Case {
  /** Area and case, such as `audience/nested`. */
  name: string
  input: string
  config: Config
  readers: ReadonlyArray<Reader>
  /** For each marker word, the names of the readers who must find it. */
  markers: Readonly<Record<string, ReadonlyArray<string>>>
  /** Path of a file of the case. */
  file(name: string): string
}

/** Read all cases of an area; without one those of all areas that hold articles. */
export function readCases(area?: string): Array<Case> {
  const areas = area
    ? [area]
    : readdirSync(fixtures).filter(
        (name) => !['commonmark', 'slips', 'messages', 'mistakes', 'article'].includes(name)
      )
  return areas.flatMap((name) => {
    const folder = path.join(fixtures, name)
    if (!existsSync(folder) || name.includes('.')) return []
    return readdirSync(folder, {withFileTypes: true})
      .filter((entry) => entry.isDirectory())
      .map((entry) => readCase(`${name}/${entry.name}`))
  })
}

/** What compiles, by config: most cases have the same. */
const made = new Map<string, ReturnType<typeof createLectern<Config>>>()

/** What compiles by the config of a case, made once. */
export function lecternOf(config: Config): ReturnType<typeof createLectern<Config>> {
  const key = JSON.stringify(config)
  const known = made.get(key) ?? createLectern(config)
  made.set(key, known)
  return known
}

/** Read one case. */
export function readCase(name: string): Case {
  const file = (base: string): string => path.join(fixtures, name, base)
  const profiles = readJson(
    existsSync(file('profiles.json')) ? file('profiles.json') : path.join(fixtures, 'profiles.json')
  )
  const own = existsSync(file('config.json')) ? readJson(file('config.json')) : {}
  return {
    // The parameters of the preset are for its own jurisdictions.
    config: {...health, ...(own.dimensions !== undefined && {parameters: {}}), ...own} as Config,
    file,
    input: readFileSync(file('input.md'), 'utf8'),
    markers: (existsSync(file('markers.json'))
      ? readJson(file('markers.json'))
      : {}) as Case['markers'],
    name,
    readers: Object.entries(profiles).map(([reader, profile]) => ({
      name: reader,
      profile: profile as Reader['profile']
    }))
  }
}

function readJson(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
}
