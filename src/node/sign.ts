import {existsSync} from 'node:fs'
import {mkdir, writeFile} from 'node:fs/promises'
import path from 'node:path'
import type {Approval} from '../marks/review/config.js'
import {FileError} from './file-error.js'
import {readText} from './read-text.js'
import {replaceFile} from './replace-file.js'

/**
 * Add a sign-off to a file of them.
 *
 * @param root
 *   Folder that nothing is read outside of.
 * @param file
 *   Absolute path of a JSON file in it; made when there is none.
 * @param approval
 *   Sign-off.
 * @throws {FileError}
 *   When the file is no JSON, or no list.
 */
export async function sign(root: string, file: string, approval: Approval): Promise<void> {
  const name = path.basename(file)
  if (path.extname(file) !== '.json') {
    throw new FileError(`Cannot sign in \`${name}\`, expected a JSON file in \`review.approvals\``)
  }
  const before = existsSync(file) ? readJson(name, await readText(root, file)) : []
  if (!Array.isArray(before)) {
    throw new FileError(`Cannot sign in \`${name}\`, which is no list of sign-offs`)
  }
  const text = `${JSON.stringify([...before, approval], null, 2)}\n`
  if (existsSync(file)) await replaceFile(file, text)
  else {
    await mkdir(path.dirname(file), {recursive: true})
    await writeFile(file, text)
  }
}

function readJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new FileError(`Cannot sign in \`${name}\`, which is no JSON: ${reason}`)
  }
}
