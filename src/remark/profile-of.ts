import type {VFile} from 'vfile'
import type {Settings} from '../config/resolve.js'
import {resolveReader} from '../variant/resolve-reader.js'
import {isByPath, type Profile, type RemarkLecternOptions} from './options.js'

/**
 * Create a function that tells whom a file is for.
 *
 * @param profile
 *   Option of the plugin.
 * @param settings
 *   Config, with which the profiles that are known already are compared.
 * @throws {ProfileError}
 *   When a dimension or value is unknown.
 */
export function createProfileOf(
  profile: RemarkLecternOptions['profile'],
  settings: Settings
): (file: VFile) => Profile {
  if (typeof profile === 'function') {
    return (file) => {
      const found: unknown = profile(file)
      if (found === undefined || found === null) {
        throw new TypeError(
          `Unexpected ${String(found)} of \`profile\` for ${nameOf(file)}, expected a profile`
        )
      }
      // Cast: whatever it is, it is checked before anything is rendered.
      return found as Profile
    }
  }
  if (isByPath(profile)) {
    const profiles = Object.entries(profile.byPath)
    for (const [, each] of profiles) resolveReader(settings, each)
    return (file) => findProfile(profiles, file)
  }
  resolveReader(settings, profile)
  return () => profile ?? {}
}

function findProfile(profiles: ReadonlyArray<[string, Profile]>, file: VFile): Profile {
  const path = file.path === undefined ? undefined : toAbsolute(file.path, file.cwd)
  const found = profiles.filter(([key]) => toAbsolute(key, file.cwd) === path)
  const [entry] = found
  if (!entry) {
    throw new TypeError(
      `No profile for ${nameOf(file)} in \`byPath\`, expected an entry with its path`
    )
  }
  if (found.length > 1) {
    const keys = found.map(([key]) => `\`${key}\``).join(' and ')
    throw new TypeError(`Several profiles for ${nameOf(file)} in \`byPath\`, ${keys}, expected one`)
  }
  return entry[1]
}

function nameOf({path}: VFile): string {
  return path === undefined ? 'a file without a path' : `\`${path}\``
}

/** Absolute path, with slashes, and without `.` and `..`: the hosts include browsers, so `node:path` is none. */
function toAbsolute(path: string, cwd: string): string {
  const whole = /^(?:[\\/]|[A-Za-z]:[\\/])/.test(path) ? path : `${cwd}/${path}`
  const parts: Array<string> = []
  for (const part of whole.split(/[\\/]+/)) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
