import {existsSync, readFileSync, statSync} from 'node:fs'
import {mkdir, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {findRoot, upward} from '../node/find-root.js'
import {configNames} from '../node/load-config.js'
import type {Io} from './io.js'
import {starterArticle, starters} from './starters.js'
import {UsageError} from './usage-error.js'

/** Options of `lectern init`. */
export interface InitOptions {
  /** What the project is about. */
  kind: keyof typeof starters
}

/**
 * Write a config and an article to start with; what is there is never written over.
 *
 * @returns
 *   Exit code.
 * @throws {UsageError}
 *   When there is a file already; then nothing is written.
 */
export async function init(io: Io, {kind}: Readonly<InitOptions>): Promise<number> {
  const {article, config} = starters[kind]
  const files = [
    [`lectern.config.${isModule(io.cwd) ? 'js' : 'mjs'}`, config],
    [starterArticle, article]
  ] as const
  for (const name of [...configNames, starterArticle]) {
    if (existsSync(path.join(io.cwd, name))) {
      throw new UsageError(`\`${name}\` is there already, and is never written over`)
    }
  }
  const folder = path.dirname(starterArticle)
  if (statSync(path.join(io.cwd, folder), {throwIfNoEntry: false})?.isDirectory() === false) {
    throw new UsageError(`\`${folder}\` is a file, expected a folder, or none`)
  }
  for (const [name, text] of files) {
    const file = path.join(io.cwd, name)
    await mkdir(path.dirname(file), {recursive: true})
    // Somebody may have been faster.
    await writeFile(file, text, {flag: 'wx'})
    io.stdout.write(`Wrote ${name}\n`)
  }
  io.stdout.write(`Next: npx lectern check ${starterArticle}\n`)
  return 0
}

/** Whether `.js` files of a folder are modules without a warning of Node.js. */
function isModule(folder: string): boolean {
  const manifest = upward(path, folder, findRoot(folder))
    .map((candidate) => path.join(candidate, 'package.json'))
    .find((file) => existsSync(file))
  if (manifest === undefined) return true
  try {
    // Cast: what npm doesn't take for a manifest has no type.
    const {type} = JSON.parse(readFileSync(manifest, 'utf8')) as {type?: unknown}
    return type === 'module'
  } catch {
    // Where it is broken, `.mjs` is a module all the same.
    return false
  }
}
