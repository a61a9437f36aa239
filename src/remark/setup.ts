import {namesOf} from '../annotate/read-article.js'
import {createMarks} from '../config/create-marks.js'
import {health} from '../config/health.js'
import {resolveConfig, type Settings} from '../config/resolve.js'
import {createTreeMaker} from '../lectern.js'
import {allMarks} from '../marks/index.js'
import type {DirectiveNames} from '../syntax/directive-names.js'
import {defineForeign} from './foreign.js'
import type {Profile, RemarkLecternOptions} from './options.js'

/** What is made of a config and the names of the host's directives. */
export interface Setup {
  settings: Settings
  /** Makes the trees of an article. */
  toTrees: ReturnType<typeof createTreeMaker<Profile>>
  /** Names of directives, those of the host included. */
  names: DirectiveNames
}

/**
 * Setups by config and names of the host's directives: hosts such as
 * react-markdown make a processor for each text, with the same config.
 */
const setups = new WeakMap<object, Map<string, Setup>>()

/**
 * Set up what is the same for all files.
 *
 * @throws {ConfigError}
 *   When anything is wrong with the config, or with the names; lists every problem.
 */
export function createSetup(options: Readonly<RemarkLecternOptions>): Setup {
  const config = options.config ?? health
  const foreign = [...new Set(options.foreign ?? [])].sort()
  const key = JSON.stringify(foreign)
  const known = setups.get(config) ?? new Map<string, Setup>()
  setups.set(config, known)
  let setup = known.get(key)
  if (!setup) {
    const settings = resolveConfig(config, [...allMarks, defineForeign(foreign, allMarks)])
    setup = {
      names: namesOf(createMarks(settings)),
      settings,
      toTrees: createTreeMaker<Profile>(settings)
    }
    known.set(key, setup)
  }
  return setup
}
