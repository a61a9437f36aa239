import {existsSync, statSync} from 'node:fs'
import path from 'node:path'
import {glob} from 'tinyglobby'
import {UsageError} from './usage-error.js'

/** What Lectern wrote: snapshots of variants, which are for one reader each. */
const written = ['**/*.variant.md']

/** What articles in a folder are called. */
const inFolder = '**/*.{md,markdown}'

/**
 * Find the files that are meant by paths, folders and patterns.
 *
 * @param patterns
 *   As they were given.
 * @param cwd
 *   Folder that they count from.
 * @returns
 *   Absolute paths, each once, in an order that doesn't hang on the system.
 * @throws {UsageError}
 *   When one means no file.
 */
export async function findFiles(
  patterns: ReadonlyArray<string>,
  cwd: string
): Promise<Array<string>> {
  const found = new Set<string>()
  for (const pattern of patterns) {
    for (const file of await findOne(pattern, cwd)) found.add(file)
  }
  return [...found].sort()
}

async function findOne(pattern: string, cwd: string): Promise<Array<string>> {
  const literal = path.resolve(cwd, pattern)
  // A name such as `[id].md` is a file before it is a pattern.
  if (existsSync(literal)) {
    if (!statSync(literal).isDirectory()) return [literal]
    return await globIn(inFolder, literal, pattern, written)
  }
  return await globIn(toPattern(path, pattern), cwd, pattern)
}

async function globIn(
  glued: string,
  cwd: string,
  given: string,
  skipped: ReadonlyArray<string> = []
): Promise<Array<string>> {
  const files = await glob(glued, {
    absolute: true,
    cwd,
    expandDirectories: false,
    ignore: ['**/node_modules/**', ...skipped]
  })
  if (files.length === 0)
    throw new UsageError(`No article at \`${given}\`, expected a file, a folder or a pattern`)
  return files.map((file) => path.resolve(file)).filter((file) => !isBuilt(file, cwd))
}

/**
 * A pattern as it is matched: with slashes on every system.
 *
 * @param flavour
 *   `node:path`, or one of its flavours.
 * @param pattern
 *   Pattern, as it was given.
 */
export function toPattern(flavour: Pick<typeof path, 'sep'>, pattern: string): string {
  return flavour.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern
}

/** Whether a file is in a folder of outputs, below the one that is searched. */
function isBuilt(file: string, cwd: string): boolean {
  for (let up = path.dirname(file); up !== cwd && up.startsWith(cwd); up = path.dirname(up)) {
    if (existsSync(path.join(up, '.lectern'))) return true
  }
  return false
}
