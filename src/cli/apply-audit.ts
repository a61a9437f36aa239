import {existsSync} from 'node:fs'
import path from 'node:path'
import {type AuditChoices, applyChoices, readChoices} from '../node/apply-audit.js'
import type {LoadedConfig} from '../node/load-config.js'
import {readText} from '../node/read-text.js'
import {replaceFile} from '../node/replace-file.js'
import {within} from '../node/within.js'
import {countOf} from './audit-words.js'
import type {Io} from './io.js'
import {UsageError} from './usage-error.js'

/** Files that concepts can be written to. */
const writable = /\.(?:json|ya?ml)$/i

/**
 * Write the contexts that an editor accepted to the lexicon, and print what is
 * to be done by hand.
 *
 * @param io
 *   Process.
 * @param loaded
 *   Config.
 * @param file
 *   File of choices, which the page of an audit makes.
 * @param lexicon
 *   File of the lexicon (default: those that the config names, and itself where it is JSON).
 * @returns
 *   Exit code.
 */
export async function applyAudit(
  io: Io,
  loaded: LoadedConfig,
  file: string,
  lexicon: string | undefined
): Promise<number> {
  const {root} = loaded
  const choices = readChoices(await readText(root, fileIn(root, io.cwd, file)), file)
  const files = lexicon === undefined ? await lexiconsOf(loaded) : [fileIn(root, io.cwd, lexicon)]
  const left = new Set(Object.keys(choices).filter((id) => choices[id]?.audited.length !== 0))
  for (const target of files) {
    const name = path.relative(io.cwd, target)
    if (!writable.test(target)) {
      throw new UsageError(`Cannot write to \`${name}\`, expected a file of YAML or JSON`)
    }
    const before = await readText(root, target)
    const {found, text} = applyChoices(before, name, choices)
    for (const id of found) left.delete(id)
    if (text !== before) await replaceFile(target, text)
    io.stdout.write(`${text === before ? 'Nothing new for' : 'Wrote'} ${name}\n`)
  }
  io.stdout.write(byHand(choices, left))
  return 0
}

/** Files of YAML and JSON that the lexicon of a config stands in: those that it names, and itself. */
async function lexiconsOf({file, lexicons, root}: LoadedConfig): Promise<Array<string>> {
  const named = lexicons.filter((each) => writable.test(each))
  if (file === undefined || path.extname(file) !== '.json') return named
  const config: unknown = JSON.parse((await readText(root, file)).replace(/^\uFEFF/, ''))
  // Cast: it was loaded, so that it is a config.
  const {lexicon} = config as {lexicon?: unknown}
  return Array.isArray(lexicon) ? [...named, file] : named
}

function fileIn(root: string, folder: string, file: string): string {
  const resolved = within(path, root, folder, file)
  if (resolved === undefined) {
    throw new UsageError(
      `\`${file}\` is outside of the root \`${root}\`: set another one with \`--root\``
    )
  }
  if (!existsSync(resolved)) throw new UsageError(`No such file \`${file}\``)
  return resolved
}

/** What is to be done by hand: contexts of concepts in no file, terms to keep and to pin. */
function byHand(choices: AuditChoices, left: ReadonlySet<string>): string {
  const parts = Object.entries(choices).flatMap(([id, {audited, keep, pin}]) => [
    ...(left.has(id)
      ? [`Add to \`${id}\` in the lexicon:\n  "audited": ${JSON.stringify(audited)}\n`]
      : []),
    ...keep.map(({after, before, context}) => {
      const words = Object.entries({after: [after], before: [before]})
        .filter(([, [word]]) => word !== '')
        .map(([side, word]) => `  "never": ${JSON.stringify({[side]: word})}\n`)
      return words.length > 0
        ? `To keep the term in “${context}”, add to \`${id}\` one of:\n${words.join('')}`
        : `To keep the term in “${context}”, write \`:verbatim[…]\` around it\n`
    }),
    ...pin.map(
      ({context, form, places}) =>
        `To pin “${context}”, write \`:term[${form}]{id=${id}}\` ${countOf(places.length, 'time')}: ${places.join(', ')}\n`
    )
  ])
  return parts.join('')
}
