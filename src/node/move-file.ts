import {mkdir, rename} from 'node:fs/promises'
import path from 'node:path'
import {FileError} from './file-error.js'
import {upward} from './find-root.js'
import {statOf} from './stat-of.js'

/** A file that was written, and its place. */
export interface Move {
  beside: string
  file: string
}

/** How often a file is moved again to a folder that another run has removed. */
const tries = 20

/** Move a file to its place. */
export async function moveInto(beside: string, file: string): Promise<void> {
  for (let left = tries; ; left--) {
    try {
      await makeFolder(path.dirname(file))
      await rename(beside, file)
      return
    } catch (error) {
      // A run for another part may remove the folder while it is empty.
      // Cast: nothing else is thrown there.
      const isGone = (error as NodeJS.ErrnoException).code === 'ENOENT'
      if (left === 0 || !isGone) throw unwritable(file, error)
    }
  }
}

/** That a file can't be written. */
export function unwritable(file: string, cause: unknown): FileError {
  // Cast: nothing else is thrown there.
  return new FileError(`Cannot write \`${file}\`: ${(cause as Error).message}`, {cause})
}

/** Make a folder, and those that it stands in; Node.js never ends where one can't be. */
export async function makeFolder(folder: string): Promise<void> {
  for (const each of upward(path, folder).toReversed()) {
    try {
      if (!statOf(each)) await mkdir(each)
    } catch (error) {
      // Another run may have made it.
      // Cast: nothing else is thrown there.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}
