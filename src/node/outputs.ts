import path from 'node:path'
import {upward} from './find-root.js'
import {readRecords} from './records.js'
import {nameWithin} from './within.js'

/** How names of snapshots end, which `lectern/vitest` writes: of what some readers get. */
export const snapshotEnd = '.variant.md'

/** Whether a file is a snapshot by its name. */
export function isSnapshot(name: string): boolean {
  return name.endsWith(snapshotEnd)
}

/**
 * Make a function that tells outputs from articles, wherever `build` wrote
 * them: what stands in them may be for some readers alone, and doesn't say so.
 *
 * @param root
 *   Folder that no folder of outputs is looked for above.
 * @returns
 *   Function that tells whether a file, by its absolute path, is an output;
 *   rejects when what Lectern keeps beside it can't be read.
 */
export function createOutputFinder(root: string): (file: string) => Promise<boolean> {
  const known = new Map<string, Promise<ReadonlySet<string>>>()

  return async (file) => {
    for (const folder of upward(path, path.dirname(file), root)) {
      const names = known.get(folder) ?? readNames(folder)
      known.set(folder, names)
      // Cast: it is in the folder.
      if ((await names).has(nameWithin(path, folder, file) as string)) return true
    }
    return false
  }
}

async function readNames(folder: string): Promise<ReadonlySet<string>> {
  const records = await readRecords(folder)
  return new Set(records.flatMap(({files}) => Object.keys(files)))
}
