import {existsSync, statSync} from 'node:fs'
import path from 'node:path'
import {glob} from 'tinyglobby'
import {createOutputFinder, isSnapshot, snapshotEnd} from '../node/outputs.js'
import {UsageError} from './usage-error.js'

/** What articles in a folder are called, in whatever case. */
const inFolder = '**/*.{md,markdown}'

/**
 * Find the files that are meant by paths, folders and patterns.
 *
 * What Lectern wrote, for some readers each, is found only where it is named.
 *
 * @param patterns
 *   As they were given; what follows a `!` is left out, wherever it stands.
 * @param cwd
 *   Folder that they count from.
 * @param root
 *   Folder that nothing is read outside of (default: `cwd`).
 * @returns
 *   Absolute paths, each once, in an order that doesn't hang on the system.
 * @throws {UsageError}
 *   When one means no file, or all are left out.
 */
export async function findFiles(
  patterns: ReadonlyArray<string>,
  cwd: string,
  root: string = cwd
): Promise<Array<string>> {
  const isOutput = createOutputFinder(root)
  const found = new Set<string>()
  const leftOut = new Set<string>()
  for (const pattern of patterns) {
    const leaves = isLeavingOut(pattern, cwd)
    const files = await findOne(leaves ? pattern.slice(1) : pattern, cwd, isOutput)
    if (files.length === 0 && !leaves) {
      throw new UsageError(`No article at \`${pattern}\`, expected a file, a folder or a pattern`)
    }
    for (const file of files) (leaves ? leftOut : found).add(file)
  }
  const files = [...found].filter((file) => !leftOut.has(file)).sort()
  if (files.length === 0) {
    throw new UsageError(
      `No article but what is left out by ${patterns
        .filter((each) => isLeavingOut(each, cwd))
        .map((each) => `\`${each}\``)
        .join(', ')}`
    )
  }
  return files
}

/** Whether a pattern says what to leave out: `!drafts/**`, where no file has that name. */
function isLeavingOut(pattern: string, cwd: string): boolean {
  return pattern.startsWith('!') && !existsSync(path.resolve(cwd, pattern))
}

async function findOne(
  pattern: string,
  cwd: string,
  isOutput: (file: string) => Promise<boolean>
): Promise<Array<string>> {
  const literal = path.resolve(cwd, pattern)
  // A name such as `[id].md` is a file before it is a pattern.
  const there = existsSync(literal)
  if (there && !statSync(literal).isDirectory()) return [literal]
  const files = there
    ? await globIn(inFolder, literal, false)
    : await globIn(toPattern(path, pattern), cwd, true)
  const articles: Array<string> = []
  for (const file of files) {
    if (isSnapshot(file) && !pattern.endsWith(snapshotEnd)) continue
    if (!(await isOutput(file))) articles.push(file)
  }
  return articles
}

async function globIn(
  pattern: string,
  cwd: string,
  caseSensitiveMatch: boolean
): Promise<Array<string>> {
  const files = await glob(pattern, {
    absolute: true,
    caseSensitiveMatch,
    cwd,
    expandDirectories: false,
    ignore: ['**/node_modules/**']
  })
  return files.map((file) => path.resolve(file))
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
