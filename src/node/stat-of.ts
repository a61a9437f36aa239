import {lstatSync, type Stats} from 'node:fs'

/** What is at a path, links not followed; nothing when there is nothing. */
export function statOf(file: string): Stats | undefined {
  try {
    return lstatSync(file, {throwIfNoEntry: false})
  } catch (error) {
    // A file stands where a folder is looked for.
    // Cast: nothing else is thrown there.
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined
    throw error
  }
}
