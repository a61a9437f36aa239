import type {VFile} from 'vfile'
import type {Article} from '../article.js'
import {ArticleError} from '../messages/errors.js'
import type {LoadedConfig} from '../node/load-config.js'
import {type Io, wantsColor} from './io.js'
import {reportText} from './report-text.js'

/**
 * Compile an article for a command, and print its messages.
 *
 * @returns
 *   Article; nothing when it has errors.
 */
export function compile(
  io: Io,
  {lectern}: LoadedConfig,
  file: VFile,
  now?: Date
): Article | undefined {
  try {
    const article = lectern.compile(file, {now})
    io.stderr.write(reportText([file], wantsColor(io, io.stderr)))
    return article
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error
    io.stderr.write(reportText([file], wantsColor(io, io.stderr)))
    return undefined
  }
}
