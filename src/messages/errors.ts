import type {VFileMessage} from 'vfile-message'

/** One thing that is wrong with a config. */
export interface ConfigProblem {
  /**
   * Where in the config, such as `notices[0].for`; or in what stands at a line
   * of another file: a column, or the path in a concept.
   */
  path: string
  /** File that the config names, by its path within the root, where the problem is there. */
  file?: string
  /** Line of that file, from 1. */
  line?: number
  /** What is wrong and what was expected, in one line. */
  reason: string
}

/** Keep a list out of what Node prints of an error, whose message says it already. */
function hide(error: Error, name: string): void {
  Object.defineProperty(error, name, {enumerable: false})
}

/** Write a problem as a point of a list. */
function writeProblem({file, line, path, reason}: ConfigProblem): string {
  const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}: `
  return `- ${place}${path ? `${path}: ` : ''}${reason}`
}

/** The config can't be used; lists every problem at once. */
export class ConfigError extends Error {
  override name = 'ConfigError'
  /** Always `config`. */
  code = 'config'
  /** All problems, in the order of the config. */
  problems: ReadonlyArray<ConfigProblem>
  /** File that the config was read from, where it was read from one. */
  declare file?: string

  constructor(problems: ReadonlyArray<ConfigProblem>, file?: string, options?: ErrorOptions) {
    super(
      `Cannot use config${file === undefined ? '' : ` \`${file}\``}:\n${problems.map(writeProblem).join('\n')}`,
      options
    )
    this.problems = problems
    if (file !== undefined) this.file = file
    hide(this, 'problems')
  }
}

/** The article has errors; `messages` holds all of them, warnings included. */
export class ArticleError extends Error {
  override name = 'ArticleError'
  /** Always `article`. */
  code = 'article'
  /** Every message about the article, in the order of the source. */
  messages: ReadonlyArray<VFileMessage>

  constructor(messages: ReadonlyArray<VFileMessage>) {
    const errors = messages.filter(({fatal}) => fatal)
    super(
      `Cannot compile article with ${errors.length === 1 ? 'an error' : `${errors.length} errors`}:\n${errors.map((message) => `- ${String(message)}`).join('\n')}`
    )
    this.messages = messages
    hide(this, 'messages')
  }
}

/** More was asked for than a limit allows. */
export class LimitError extends Error {
  override name = 'LimitError'
  /** Always `limit`. */
  code = 'limit'
}
