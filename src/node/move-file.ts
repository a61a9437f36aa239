import {mkdirSync, renameSync} from 'node:fs'
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

/** Move a file to its place; the folder is made where there is none. */
export function moveInto(beside: string, file: string): void {
  for (let left = tries; ; left--) {
    try {
      if (left < tries) makeFolder(path.dirname(file))
      renameSync(beside, file)
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
export function makeFolder(folder: string): void {
  for (const each of upward(path, folder).toReversed()) {
    try {
      if (!statOf(each)) mkdirSync(each)
    } catch (error) {
      // Another run may have made it.
      // Cast: nothing else is thrown there.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}
