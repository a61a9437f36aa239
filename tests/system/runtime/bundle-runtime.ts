import path from 'node:path'
import {build} from 'esbuild'

/** Entry that sites import. */
export const runtime = path.join('src', 'render', 'index.ts')

/** Most bytes of the runtime, minified and compressed with brotli. */
export const ceiling = 5000

/** The same of what a site that renders on the spot imports: `decode` and `render`. */
export const leastCeiling = 3584

/** Entry of the least that a site imports. */
export const least = path.join('tests', 'system', 'runtime', 'decode-and-render.ts')

/** Entry that renders cases in an engine, the runtime in it. */
export const renderAll = path.join('tests', 'system', 'runtime', 'render-all.ts')

/**
 * Bundle an entry into one minified script, as a site's bundler would.
 *
 * @param entry
 *   Path from the root of the project.
 * @param format
 *   `esm` for what sites load, `iife` for the global `engine`.
 */
export async function bundle(entry: string, format: 'esm' | 'iife'): Promise<string> {
  const {outputFiles} = await build({
    absWorkingDir: path.join(import.meta.dirname, '..', '..', '..'),
    bundle: true,
    entryPoints: [entry],
    format,
    globalName: 'engine',
    // Nothing is left to be resolved elsewhere: an import of `node:` would be an error.
    platform: 'browser',
    minify: true,
    target: 'es2022',
    write: false
  })
  return (outputFiles[0] as {text: string}).text
}
