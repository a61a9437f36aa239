import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {LimitError} from '../messages/errors.js'
import type {LoadedConfig} from '../node/load-config.js'
import {replaceFile} from '../node/replace-file.js'
import {tellLimit} from '../node/tell-limit.js'
import {applyFixes} from './apply-fixes.js'
import {type CommonOptions, load} from './context.js'
import {type Io, wantsColor} from './io.js'
import {readArticles} from './read-article.js'
import {reportGithub} from './report-github.js'
import {reportJson} from './report-json.js'
import {reportText} from './report-text.js'
import {UsageError} from './usage-error.js'

/** Options of `lectern check`. */
export interface CheckOptions extends CommonOptions {
  /** How messages are printed. */
  format: 'github' | 'json' | 'text'
  /** Whether to put right what can be. */
  fix?: boolean
  /** Whether warnings fail it too. */
  strict?: boolean
  /** Day that counts as today (default: today). */
  now?: Date
}

/**
 * Check articles.
 *
 * @returns
 *   Exit code: 1 when there are errors, or with `strict` warnings.
 */
export async function check(
  io: Io,
  patterns: ReadonlyArray<string>,
  options: Readonly<CheckOptions>
): Promise<number> {
  const loaded = await load(io, options)
  const files = await readArticles(io, loaded.root, patterns)
  const checked: Array<VFile> = []
  let fixed = 0
  let left = 0
  const now = options.now ?? io.now()
  for (const file of files) {
    let current = file
    try {
      if (options.fix) {
        const {count, file: after, undone} = await fix(io, loaded, file)
        fixed += count
        left += undone
        current = after
      }
      loaded.lectern.check(current, {now})
    } catch (error) {
      if (!(error instanceof LimitError)) throw error
      tellLimit(current, error)
    }
    checked.push(current)
  }
  if (options.fix && fixed === 0 && left === 0) io.stderr.write('Nothing has one exact fix\n')
  // With `--fix`, standard output is for the article that came from standard input.
  const stream = options.fix && patterns.includes('-') ? io.stderr : io.stdout
  stream.write(print([...aboutConfig(loaded), ...checked], options.format, wantsColor(io, stream)))
  return checked.some(({messages}) => messages.some(isFailing)) ? 1 : 0

  function isFailing({fatal}: VFileMessage): boolean {
    return fatal === true || (fatal === false && options.strict === true)
  }
}

/** The config as a file with what is worth a look in it; nothing when there is nothing. */
function aboutConfig({file, lectern, root}: LoadedConfig): ReadonlyArray<VFile> {
  if (lectern.messages.length === 0) return []
  const name = file === undefined ? 'preset health' : path.relative(root, file)
  const about = new VFile({cwd: root, path: name})
  about.messages.push(...lectern.messages)
  return [about]
}

function print(
  files: ReadonlyArray<VFile>,
  format: CheckOptions['format'],
  color: boolean
): string {
  if (format === 'json') return reportJson(files)
  return format === 'github' ? reportGithub(files) : reportText(files, color)
}

/** A file after fixes, and how many there were. */
interface Fixed {
  file: VFile
  count: number
  /** How many fixes weren't kept. */
  undone: number
}

/** Put a file right as far as it goes, and write it back. */
async function fix(io: Io, {lectern, root}: LoadedConfig, file: VFile): Promise<Fixed> {
  const text = String(file)
  const name = file.path as string | undefined // Cast: standard input has none.
  const {
    count,
    text: fixed,
    undone
  } = applyFixes(text, (value) => lectern.check(value, {path: name}).messages)
  if (name === undefined) io.stdout.write(fixed)
  else if (count > 0) {
    const target = path.resolve(root, name)
    // What is no UTF-8 would come back as something else.
    if (!Buffer.from(text).equals(await readFile(target))) {
      throw new UsageError(`\`${name}\` is no UTF-8, and can’t be fixed`)
    }
    await replaceFile(target, fixed)
    io.stderr.write(`Fixed ${name}: ${count}\n`)
  }
  const after = new VFile({cwd: root, value: fixed, ...(name !== undefined && {path: name})})
  for (const {error, fix, line} of undone) {
    io.stderr.write(
      `Not fixed ${name ?? '<stdin>'}:${line}: with \`${fix}\` there would be at ${error.line}:${error.column}: ${error.reason}\n`
    )
  }
  return {count, file: after, undone: undone.length}
}
