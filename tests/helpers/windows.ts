import fs from 'node:fs'
import promises from 'node:fs/promises'
import path from 'node:path'
import * as tinyglobby from 'tinyglobby'
import {vi} from 'vitest'

/** Drive that a folder stands for. */
const drive = 'C:\\'

/**
 * Make `node:path` that of Windows, and files those of a drive of Windows, for
 * all that is imported after this, by `import()`.
 *
 * Files of the drive `C:\` are in a folder; any other path is an error, as none
 * is made but from those that are given. What lies outside of the drive are the
 * files of Lectern itself, which are read only.
 *
 * @param folder
 *   Folder that stands for `C:\`.
 * @param own
 *   Folder of Lectern’s own files.
 * @returns
 *   Function that ends this.
 */
export function standInForWindows(folder: string, own: string): () => void {
  const root = fs.realpathSync(folder)
  vi.resetModules()
  vi.doMock('node:path', () => ({...path.win32, default: path.win32}))
  vi.doMock('node:fs', () => mapped(fs))
  vi.doMock('node:fs/promises', () => mapped(promises))
  vi.doMock('tinyglobby', () => ({
    // Its paths have slashes on every system.
    glob: async (pattern: string, options: tinyglobby.GlobOptions & {cwd: string}) => {
      const files = await tinyglobby.glob(pattern.replace(slashed(drive), `${root}/`), {
        ...options,
        cwd: toReal(options.cwd)
      })
      return files.map((file) => slashed(toWindows(file)))
    }
  }))
  return () => {
    for (const name of ['node:path', 'node:fs', 'node:fs/promises', 'tinyglobby']) vi.doUnmock(name)
    vi.resetModules()
  }

  function toReal(file: string): string {
    const parts = file.split(/[\\/]/)
    if (parts[0] === 'C:') return path.join(root, ...parts.slice(1))
    const real = parts.join('/')
    if (real === own || real.startsWith(`${own}/`) || own.startsWith(`${real}/`)) return real
    throw new Error(`Unexpected path \`${file}\`, expected one on \`${drive}\``)
  }

  function toWindows(file: string): string {
    return drive + path.relative(root, file).replaceAll('/', '\\')
  }

  /** The functions of a module, with paths of the drive. */
  function mapped(module: object): Record<string, unknown> {
    const functions = Object.entries(module).map(([name, value]) => {
      if (typeof value !== 'function' || /^[A-Z]/.test(name)) return [name, value] as const
      // Cast: it is a function.
      const run = value as (...args: ReadonlyArray<unknown>) => unknown
      return [name, (...args: ReadonlyArray<unknown>) => call(name, run, args)] as const
    })
    const result: Record<string, unknown> = Object.fromEntries(functions)
    return {...result, default: result}
  }

  function call(
    name: string,
    run: (...args: ReadonlyArray<unknown>) => unknown,
    args: ReadonlyArray<unknown>
  ): unknown {
    const count = ['copyFile', 'cp', 'link', 'rename', 'symlink'].includes(
      name.replace(/Sync$/, '')
    )
      ? 2
      : 1
    const missed = args
      .slice(count)
      .find((each) => typeof each === 'string' && /^C:\\[^\n]*$/.test(each))
    if (missed !== undefined) throw new Error(`Unexpected path \`${missed}\` for \`${name}\``)
    const result: unknown = run(
      ...args.map((each, index) =>
        index < count && typeof each === 'string' ? toReal(each) : each
      )
    )
    if (!name.startsWith('realpath')) return result
    return result instanceof Promise ? result.then(toWindows) : toWindows(String(result))
  }
}

function slashed(file: string): string {
  return file.replaceAll('\\', '/')
}
