import {pathToFileURL} from 'node:url'
import {ConfigError} from '../messages/errors.js'

/** What is needed of the host to import a module, so that tests can be another one. */
export interface ImportHost {
  /** Whether Node.js takes the types out by itself; nothing or `false` when it doesn't. */
  stripsTypes: unknown
  /** Version of Node.js, for messages. */
  version: string
  /** Imports a module by its URL. */
  importModule: (url: string) => Promise<unknown>
  /** Imports `jiti`. */
  importJiti: () => Promise<Pick<typeof import('jiti'), 'createJiti'>>
}

/** The process that this runs in. */
const thisHost: ImportHost = {
  importJiti: () => import('jiti'),
  importModule: (url) => import(url),
  // Cast: newer versions have it.
  stripsTypes: (process.features as {typescript?: unknown}).typescript,
  version: process.versions.node
}

/**
 * Import a config that is a module.
 *
 * @param file
 *   Absolute path; `.ts`, `.mts`, `.js` or `.mjs`.
 * @param name
 *   Name of the file, for messages.
 * @param host
 *   Host (default: this process).
 * @returns
 *   What the module exports by default.
 * @throws {ConfigError}
 *   When there is no default export, or a promise, or types can't be taken out here.
 */
export async function importConfig(
  file: string,
  name: string,
  host: ImportHost = thisHost
): Promise<unknown> {
  const module =
    /\.m?ts$/.test(file) && !host.stripsTypes
      ? await importWithJiti(file, name, host)
      : await host.importModule(pathToFileURL(file).href)
  // Cast: every module is an object.
  const exported = (module as {default?: unknown}).default
  if (exported === undefined) {
    throw new ConfigError(
      [{path: '', reason: 'No default export, expected `export default defineConfig({…})`'}],
      name
    )
  }
  if (exported instanceof Promise) {
    const reason = 'A promise, expected a config: export what it gives, with `await` before it'
    throw new ConfigError([{path: '', reason}], name)
  }
  return exported
}

async function importWithJiti(file: string, name: string, host: ImportHost): Promise<unknown> {
  let createJiti: Awaited<ReturnType<ImportHost['importJiti']>>['createJiti']
  try {
    ;({createJiti} = await host.importJiti())
  } catch (error) {
    if (!isMissing(error)) throw error
    throw new ConfigError(
      [
        {
          path: '',
          reason: `TypeScript, which Node.js ${host.version} does not read by itself: install \`jiti\` (\`npm install --save-dev jiti\`), take Node.js 22.18 or newer, or write the config in JavaScript`
        }
      ],
      name
    )
  }
  return await createJiti(file, {fsCache: false, moduleCache: false}).import(file)
}

/** Whether an import failed since there is no such package. */
function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'
}
