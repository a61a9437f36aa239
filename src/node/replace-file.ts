import {randomUUID} from 'node:crypto'
import {realpathSync} from 'node:fs'
import {chmod, rename, rm, stat, writeFile} from 'node:fs/promises'
import path from 'node:path'

/**
 * Replace what a file holds, so that it is the old or the new one, whole,
 * whenever this is killed.
 *
 * @param file
 *   Absolute path of a file that is there; a link stays one.
 * @param content
 *   What it is to hold.
 */
export async function replaceFile(file: string, content: string): Promise<void> {
  const target = realpathSync(file)
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}.tmp`)
  try {
    await writeFile(beside, content)
    await chmod(beside, (await stat(target)).mode)
    await rename(beside, target)
  } catch (error) {
    await rm(beside, {force: true})
    throw error
  }
}
