import {existsSync} from 'node:fs'
import path from 'node:path'

/** What marks the root of a project, the surest first. */
const marks = ['.git', 'package.json']

/**
 * Find the root of the project that a folder belongs to: the nearest folder
 * upward that holds `.git`, else the nearest that holds `package.json`.
 *
 * Nothing above it is looked at, so that no file in a folder that others can
 * write to, such as `/tmp`, is taken for a config.
 *
 * @param folder
 *   Absolute folder.
 * @returns
 *   Root; the folder itself when nothing marks one.
 */
export function findRoot(folder: string): string {
  const folders = upward(path, folder)
  for (const mark of marks) {
    const root = folders.find((candidate) => existsSync(path.join(candidate, mark)))
    if (root !== undefined) return root
  }
  return folder
}

/**
 * List a folder and those that it stands in, the innermost first.
 *
 * @param flavour
 *   `node:path`, or one of its flavours.
 * @param folder
 *   Absolute folder.
 * @param root
 *   Last folder of the list (default: the top).
 */
export function upward(
  flavour: Pick<typeof path, 'dirname'>,
  folder: string,
  root?: string
): Array<string> {
  const folders = [folder]
  for (let current = folder; current !== root; ) {
    const parent = flavour.dirname(current)
    if (parent === current) break
    folders.push(parent)
    current = parent
  }
  return folders
}
