import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {upward} from './find-root.js'

/** Read the version of Lectern from its package. */
export function readVersion(): string {
  const folder = upward(path, import.meta.dirname).find((candidate) =>
    existsSync(path.join(candidate, 'package.json'))
  )
  if (folder === undefined) throw new Error('Cannot find the package of Lectern: install it again')
  // Cast: npm holds the file to this form.
  const {version} = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    version: string
  }
  return version
}
