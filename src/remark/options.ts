import type {VFile} from 'vfile'
import {checkOptions, type OptionKind} from '../config/check-options.js'
import type {CompileOptions} from '../lectern.js'

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

/** What the options hold; the config is checked by itself. */
const optionKinds: Readonly<Record<keyof RemarkLecternOptions, OptionKind>> = {
  config: 'whatever',
  digest: 'text',
  foreign: 'names',
  frontMatter: 'boolean',
  now: 'date',
  positions: 'boolean',
  profile: 'whatever'
}

/**
 * Check options, so that a slip doesn't go by unnoticed.
 *
 * @throws {TypeError}
 *   When one is unknown, or not of its kind.
 */
export function checkRemarkOptions(options: Readonly<RemarkLecternOptions>): void {
  checkOptions(options, optionKinds)
  const {profile} = options
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
