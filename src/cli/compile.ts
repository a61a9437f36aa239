import type {VFile} from 'vfile'
import type {Article} from '../article.js'
import {ArticleError, LimitError} from '../messages/errors.js'
import type {LoadedConfig} from '../node/load-config.js'
import {tellLimit} from '../node/tell-limit.js'
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
  let article: Article | undefined
  try {
    article = lectern.compile(file, {now})
  } catch (error) {
    if (error instanceof LimitError) tellLimit(file, error)
    else if (!(error instanceof ArticleError)) throw error
  }
  io.stderr.write(reportText([file], wantsColor(io, io.stderr)))
  return article
}
