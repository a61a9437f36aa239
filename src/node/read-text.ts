import {readFile, realpath} from 'node:fs/promises'
import path from 'node:path'
import {FileError} from './file-error.js'
import {nameWithin} from './within.js'

/** Letters and zeros in turn, as UTF-16 and UTF-32 have them. */
const wide = /\0[^\0](?:\0+[^\0]){3}/

/**
 * Read a file of the root as text.
 *
 * @param root
 *   Absolute folder.
 * @param file
 *   Absolute path in it.
 * @returns
 *   Its text.
 * @throws {RangeError}
 *   When a link leads out of the root.
 * @throws {FileError}
 *   When it isn't there, or isn't text in UTF-8: what hides parts of it wouldn't be found.
 */
export async function readText(root: string, file: string): Promise<string> {
  // A link may lead where a path may not.
  if (nameWithin(path, await realpath(root), await placeOf(file)) === undefined) {
    throw new RangeError(
      `\`${file}\` leads out of the root \`${root}\`: move the file, or set another root`
    )
  }
  return toText(await readFile(file), `\`${file}\``)
}

/**
 * Read bytes as text.
 *
 * @param bytes
 *   Bytes.
 * @param name
 *   What they are of, for the error.
 * @throws {FileError}
 *   When they aren't text in UTF-8.
 */
export function toText(bytes: Uint8Array, name: string): string {
  const text = decode(bytes)
  if (text !== undefined && !wide.test(text)) return text
  throw new FileError(`Cannot read ${name}, which isn’t text in UTF-8: save it as UTF-8`)
}

/** Where a file really is. */
async function placeOf(file: string): Promise<string> {
  try {
    return await realpath(file)
  } catch (error) {
    // Cast: nothing else is thrown there.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    throw new FileError(`No file at \`${file}\``, {cause: error})
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    // Told as what isn't UTF-8.
    return undefined
  }
}
