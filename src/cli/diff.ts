import {createTwoFilesPatch} from 'diff'
import type {ReaderDimension} from '../compiled/readers.js'
import {compile} from './compile.js'
import {audiencesOf, type CommonOptions, load, type ReaderOptions} from './context.js'
import {type Io, wantsColor} from './io.js'
import {readArticle} from './read-article.js'
import {readReader} from './read-reader.js'
import {UsageError} from './usage-error.js'

/** Options of `lectern diff`. */
export interface DiffOptions extends CommonOptions, ReaderOptions {
  /** Lines that are shown around each difference. */
  context: number
}

/** Start of a line of a patch, and its colour. */
const colors: ReadonlyArray<readonly [string, number]> = [
  ['@@', 36],
  ['---', 1],
  ['+++', 1],
  ['-', 31],
  ['+', 32]
]

/**
 * Print in what the Markdown of two readers differs.
 *
 * @returns
 *   Exit code: 1 when the article has errors; a difference is none.
 */
export async function diff(
  io: Io,
  pattern: string,
  options: Readonly<DiffOptions>
): Promise<number> {
  const loaded = await load(io, options)
  const {as = [], set = []} = options
  const dimensions = loaded.lectern.readers()
  const [left, right, third] = as
  if (left === undefined || right === undefined || third !== undefined) {
    throw new UsageError(
      `${as.length === 0 ? 'No reader' : `${as.length} ${as.length === 1 ? 'reader' : 'readers'}`}, expected two, as in ${exampleOf(dimensions)}`
    )
  }
  const profiles = [left, right].map((name) =>
    readReader(dimensions, [name], set, audiencesOf(loaded.config))
  )
  const file = await readArticle(io, loaded.root, pattern)
  const article = compile(io, loaded, file)
  if (!article) return 1
  const [before = '', after = ''] = profiles.map((profile) => article.toMarkdown(profile))
  if (before === after) {
    io.stderr.write(`${left} and ${right} get the same\n`)
    return 0
  }
  const name = file.path ?? '<stdin>'
  const patch = createTwoFilesPatch(name, name, before, after, left, right, {
    context: options.context
  })
  // Lines before that name the file again.
  const text = patch.slice(patch.indexOf('--- '))
  io.stdout.write(wantsColor(io, io.stdout) ? colorize(text) : text)
  return 0
}

/** Two readers of the config, as they are given. */
function exampleOf(dimensions: ReadonlyArray<ReaderDimension>): string {
  const values = dimensions.find(({values}) => values.length > 1)?.values ?? []
  const names = values.slice(0, 2).map(({name}) => `--as ${name}`)
  return `\`${names.join(' ') || '--as patient --as clinician'}\``
}

function colorize(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const [, color] = colors.find(([start]) => line.startsWith(start)) ?? []
      return color === undefined ? line : `\u001B[${color}m${line}\u001B[0m`
    })
    .join('\n')
}
