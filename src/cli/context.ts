import type {Config} from '../config/config.js'
import {type LoadedConfig, loadConfig} from '../node/load-config.js'
import type {Io} from './io.js'
import {type Profile, readReader} from './read-reader.js'

/** Options that every command takes. */
export interface CommonOptions {
  /** Path of the config. */
  config?: string
  /** Folder that nothing is read outside of. */
  root?: string
}

/** Options of whom something is for. */
export interface ReaderOptions {
  /** Names of values. */
  as?: ReadonlyArray<string>
  /** Texts such as `level=advanced`. */
  set?: ReadonlyArray<string>
}

/** Load the config of a command. */
export async function load(io: Io, options: Readonly<CommonOptions>): Promise<LoadedConfig> {
  const {config: path, root} = options
  return await loadConfig({folder: io.cwd, path, root})
}

/** Read the reader of a command. */
export function readerOf(
  {config, lectern}: LoadedConfig,
  {as = [], set = []}: Readonly<ReaderOptions>
): Profile {
  return readReader(lectern.readers(), as, set, audiencesOf(config))
}

/** Names of audiences that a config has. */
export function audiencesOf({audiences}: Pick<Config, 'audiences'>): Array<string> {
  return Object.keys(audiences ?? {})
}
