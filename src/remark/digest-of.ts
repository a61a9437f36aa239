import {health} from '../config/health.js'
import {sha256} from '../render/sha256.js'
import type {RemarkLecternOptions} from './options.js'
import {version} from './version.js'

/**
 * Give a digest of all that the output depends on but the file: options, with
 * the config and its lexicon, and the version of Lectern.
 *
 * For hosts that cache what plugins give, as a part of their key.
 * The order of keys counts, since that of values does in a config.
 * Of functions their text is taken, not what they refer to.
 *
 * @param options
 *   Options of the plugin; `digest` is left out (optional).
 * @returns
 *   64 hexadecimal digits.
 */
export function digestOf(options?: Readonly<RemarkLecternOptions> | null): string {
  const {config, digest: _, ...rest} = options ?? {}
  return sha256(JSON.stringify([version, config ?? health, rest], replace))
}

function replace(_: string, value: unknown): unknown {
  return typeof value === 'function' ? `function ${String(value)}` : value
}
