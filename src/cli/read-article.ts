import path from 'node:path'
import {VFile} from 'vfile'
import {readText} from '../node/read-text.js'
import {nameWithin} from '../node/within.js'
import {findFiles} from './find-files.js'
import type {Io} from './io.js'
import {UsageError} from './usage-error.js'

/**
 * Read articles.
 *
 * @param io
 *   Process.
 * @param root
 *   Folder that nothing is read outside of.
 * @param patterns
 *   Paths, folders, patterns, or `-` alone for standard input.
 * @returns
 *   Files, called by their paths in the root; standard input has none.
 * @throws {UsageError}
 *   When there is no such file, or one is outside of the root.
 */
export async function readArticles(
  io: Io,
  root: string,
  patterns: ReadonlyArray<string>
): Promise<Array<VFile>> {
  if (patterns.includes('-')) {
    if (patterns.length > 1) {
      throw new UsageError('Standard input (`-`) beside other files, expected it alone')
    }
    return [new VFile({value: await io.readInput()})]
  }
  const files = await findFiles(patterns, io.cwd, root)
  return await Promise.all(
    files.map(async (file) => {
      const name = nameWithin(path, root, file)
      if (name === undefined) throw outside(file, root)
      return new VFile({cwd: root, path: name, value: await readText(root, file)})
    })
  )
}

/** Read one article. */
export async function readArticle(io: Io, root: string, pattern: string): Promise<VFile> {
  const files = await readArticles(io, root, [pattern])
  if (files.length > 1) {
    throw new UsageError(`\`${pattern}\` is ${files.length} articles, expected one`)
  }
  return files[0] as VFile // Cast: none would have been told.
}

/** A file is outside of the root. */
export function outside(file: string, root: string): UsageError {
  return new UsageError(
    `\`${file}\` is outside of the root \`${root}\`: set another one with \`--root\``
  )
}
