import {existsSync, statSync} from 'node:fs'
import path from 'node:path'
import {type BuildFormat, build as buildAll} from '../node/build.js'
import {upward} from '../node/find-root.js'
import type {Shard} from '../node/shard.js'
import {nameWithin} from '../node/within.js'
import {type CommonOptions, load} from './context.js'
import {findFiles} from './find-files.js'
import {type Io, today, wantsColor} from './io.js'
import {createProgress} from './progress.js'
import {outside} from './read-article.js'
import {reportText} from './report-text.js'
import {UsageError} from './usage-error.js'

/** Options of `lectern build`. */
export interface BuildCommandOptions extends CommonOptions {
  /** Folder of the outputs. */
  out: string
  /** What is made. */
  format: BuildFormat
  /** Expression: nothing for other readers is in what is made. */
  for?: string
  /** Part of the articles. */
  shard?: Shard
  /** Whether all is made anew. */
  force?: boolean
  /** Day that counts as today. */
  now?: Date
}

/**
 * Compile articles into a folder.
 *
 * @returns
 *   Exit code: 1 when an article has errors.
 */
export async function build(
  io: Io,
  patterns: ReadonlyArray<string>,
  options: Readonly<BuildCommandOptions>
): Promise<number> {
  if (patterns.includes('-')) {
    throw new UsageError('Standard input has no path to name outputs by, expected files')
  }
  const loaded = await load(io, options)
  const files = await findFiles(patterns, io.cwd, loaded.root)
  for (const file of files) {
    if (nameWithin(path, loaded.root, file) === undefined) throw outside(file, loaded.root)
  }
  const out = path.resolve(io.cwd, options.out)
  const inTheWay = upward(path, out).find((each) => isFile(each))
  if (inTheWay !== undefined) {
    throw new UsageError(
      `\`${inTheWay === out ? options.out : inTheWay}\` is a file, expected a folder`
    )
  }
  const progress = createProgress(io.stderr)
  const {
    failed,
    files: compiled,
    kept,
    removed,
    written
  } = await buildAll({
    files,
    for: options.for,
    force: options.force,
    format: options.format,
    loaded,
    now: options.now ?? today(io),
    onArticle: progress.show,
    out,
    shard: options.shard
  }).finally(progress.clear)
  io.stderr.write(reportText(compiled, wantsColor(io, io.stderr)))
  io.stdout.write(
    `Articles: ${compiled.length - failed} built, ${kept} unchanged, ${failed} failed. Files: ${written.length} written, ${removed.length} removed.\n`
  )
  return failed > 0 ? 1 : 0
}

function isFile(place: string): boolean {
  return existsSync(place) && !statSync(place).isDirectory()
}
