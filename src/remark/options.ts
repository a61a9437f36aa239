import type {VFile} from 'vfile'
import {nearest} from '../audience/nearest.js'
import type {CompileOptions} from '../lectern.js'
import {expecting} from '../messages/rule.js'

/** A reader: a value by dimension; what is not given takes its default. */
export type Profile = Readonly<Record<string, string | undefined>>

/** Readers by file, as plain JSON, for hosts that pass no functions. */
export interface ProfilesByPath {
  /**
   * Profile by path of the file: absolute, or from the folder of the file’s
   * `cwd`; a file without an entry is an error.
   */
  readonly byPath: Readonly<Record<string, Profile>>
}

/** Options of the plugin. */
export interface RemarkLecternOptions
  extends Pick<CompileOptions, 'frontMatter' | 'now' | 'positions'> {
  /** Config, which is not to be changed afterwards (default: the `health` preset). */
  config?: object | null | undefined
  /**
   * Whom the text is for: a profile, profiles by path, or a function that gives
   * the profile of a file (default: the defaults of all dimensions).
   */
  profile?: Profile | ProfilesByPath | ((file: VFile) => Profile) | null | undefined
  /**
   * Names of directives that the host reads, such as `tip` (default: none).
   * Their content is filtered like any other.
   * None may be near to a name of ours, since a slip would then show what it holds.
   */
  foreign?: ReadonlyArray<string> | null | undefined
  /**
   * What `digestOf` gives for the other options, so that a host that caches by
   * the options sees when the config or Lectern changes (default: none).
   */
  digest?: string | null | undefined
}

/** Names of options. */
const optionNames = ['config', 'digest', 'foreign', 'frontMatter', 'now', 'positions', 'profile']

/**
 * Check options, so that a slip doesn't go by unnoticed.
 *
 * @throws {TypeError}
 *   When one is unknown, or not of its kind.
 */
export function checkOptions(options: Readonly<RemarkLecternOptions>): void {
  for (const name of Object.keys(options)) {
    if (optionNames.includes(name)) continue
    const near = nearest(name, optionNames)
    throw new TypeError(
      `Unknown option \`${name}\`${expecting(near.length > 0 ? near : optionNames)}`
    )
  }
  const {foreign, profile} = options
  if (foreign && !(Array.isArray(foreign) && foreign.every((name) => typeof name === 'string'))) {
    throw new TypeError('Unexpected `foreign`, expected a list of names of directives')
  }
  if (isByPath(profile)) {
    const others = Object.keys(profile).filter((name) => name !== 'byPath')
    if (others.length > 0 || typeof profile.byPath !== 'object' || profile.byPath === null) {
      throw new TypeError(
        'Unexpected `profile`, expected `byPath` alone in it, with a profile for each path'
      )
    }
  }
}

/** Whether profiles are given by path: no dimension can have a name like that. */
export function isByPath(profile: RemarkLecternOptions['profile']): profile is ProfilesByPath {
  return typeof profile === 'object' && profile !== null && Object.hasOwn(profile, 'byPath')
}
