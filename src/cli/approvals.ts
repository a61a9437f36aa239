import {diffSentences} from 'diff'
import type {VFile} from 'vfile'
import type {Article} from '../article.js'
import type {Approval} from '../marks/review/config.js'
import type {LoadedConfig} from '../node/load-config.js'
import {sign} from '../node/sign.js'
import {openedOf} from '../opened.js'
import {resolveReader} from '../variant/resolve-reader.js'
import type {VariantSignOff} from '../variant/sign-offs.js'
import {compile} from './compile.js'
import {type CommonOptions, load, type ReaderOptions, readerOf} from './context.js'
import type {Io} from './io.js'
import {readArticles} from './read-article.js'
import {UsageError} from './usage-error.js'

/** Options of `lectern approvals`. */
export interface ApprovalsOptions extends CommonOptions, ReaderOptions {
  /** How it is printed. */
  format: 'json' | 'text'
  /** Role to sign in. */
  sign?: string
  /** Who signs. */
  reviewer?: string
  /** Day of signing. */
  date?: string
  comment?: string
}

/** What some readers get, and what has changed in it since it was signed. */
interface Entry extends VariantSignOff<Readonly<Record<string, string | undefined>>> {
  /** Sentences of the text that was signed last, and those that are new. */
  changes: Array<{added: boolean; text: string}>
}

/**
 * Print which texts are signed, with what has changed in those that aren’t; or
 * sign the text of a reader.
 *
 * @returns
 *   Exit code: 1 when an article has errors, or a sign-off is missing.
 */
export async function approvals(
  io: Io,
  patterns: ReadonlyArray<string>,
  options: Readonly<ApprovalsOptions>
): Promise<number> {
  const loaded = await load(io, options)
  if (!loaded.config.review?.signOff) {
    throw new UsageError('Nobody signs, expected roles in `review.signOff` of the config')
  }
  const files = await readArticles(io, loaded.root, patterns)
  if (options.sign !== undefined) return await signFor(io, loaded, files, options, options.sign)
  const found: Array<Found> = []
  for (const file of files) {
    const article = compile(io, loaded, file)
    if (!article) continue
    found.push({entries: entriesOf(loaded, article, file), file, problem: problemOf(article)})
  }
  io.stdout.write(options.format === 'json' ? toJson(found) : found.map(toText).join('\n'))
  const open = found.some(
    ({entries, problem}) => problem !== undefined || entries.some(({missing}) => missing.length > 0)
  )
  return open || found.length < files.length ? 1 : 0
}

/** What was found of an article. */
interface Found {
  entries: ReadonlyArray<Entry>
  file: VFile
  /** Why nobody can sign what is approved. */
  problem: string | undefined
}

/** Why there is nothing to sign in an article that is approved; nothing where there is, or it isn't. */
function problemOf(article: Article): string | undefined {
  if (article.signOffs().length > 0) return undefined
  return article.messages.find(({ruleId}) => ruleId === 'sign-off-missing')?.reason
}

/** Sign what a reader gets. */
async function signFor(
  io: Io,
  loaded: LoadedConfig,
  files: ReadonlyArray<VFile>,
  options: Readonly<ApprovalsOptions>,
  role: string
): Promise<number> {
  const {comment, date = io.now().toISOString().slice(0, 10), reviewer} = options
  const roles = Object.keys(loaded.config.review?.signOff ?? {})
  const [file, second] = files as [VFile, ...Array<VFile>] // Cast: none would have been told.
  if (second) throw new UsageError(`${files.length} articles, expected one to sign`)
  if (!roles.includes(role)) {
    throw new UsageError(`Unknown role \`${role}\`; there are: ${roles.join(', ')}`)
  }
  if (reviewer === undefined || reviewer.trim() === '')
    throw new UsageError('Nobody who signs, expected `--reviewer <name>`')
  if (loaded.approvals === undefined) {
    throw new UsageError(
      'No file to sign in, expected its path in `review.approvals` of the config'
    )
  }
  const profile = readerOf(loaded, options)
  const article = compile(io, loaded, file)
  if (!article) return 1
  const [entry] = article.signOffs(profile)
  if (!entry) {
    throw new UsageError(
      `\`${nameOf(file)}\` can’t be signed for this reader: ${problemOf(article) ?? 'it says no `status: approved` in `review`, or isn’t for them'}`
    )
  }
  const {condition, digest, missing, text} = entry
  if (!missing.includes(role)) {
    const signed = entry.signed.some((each) => each.role === role)
    throw new UsageError(
      `Nothing to sign for ${condition} as ${role}: ${signed ? 'that is signed' : 'nobody has to'}`
    )
  }
  if (date > io.now().toISOString().slice(0, 10)) {
    throw new UsageError(`Unexpected date ${date}, which is still to come`)
  }
  await sign(loaded.root, loaded.approvals, {
    article: nameOf(file),
    ...(comment !== undefined && {comment}),
    date,
    digest,
    readers: condition,
    reviewer,
    role,
    text
  })
  io.stdout.write(`Signed for ${condition} as ${role}: ${digest}\n`)
  return 0
}

/** What each group of readers gets, and what has changed since it was signed last. */
function entriesOf({config}: LoadedConfig, article: Article, file: VFile): Array<Entry> {
  // Cast: the file that it names was read.
  const signed = (config.review?.approvals ?? []) as ReadonlyArray<Approval>
  const {settings, state} = openedOf(article)
  return article.signOffs().map((entry): Entry => {
    const before = signed.findLast(
      (each) =>
        each.article === nameOf(file) &&
        (each.readers === entry.condition || isMet(each.readers, entry.profile)) &&
        each.digest !== entry.digest &&
        each.text !== undefined
    )
    const isOpen = entry.missing.length > 0
    return {...entry, changes: isOpen && before ? changesOf(before, entry.text) : []}
  })

  /** Whether a reader was among those of a sign-off: an edit may have made other groups of them. */
  function isMet(readers: string | undefined, profile: Entry['profile']): boolean {
    const read = state.audiences.read(readers ?? '')
    return 'condition' in read && state.sets.has(read.condition, resolveReader(settings, profile))
  }
}

function changesOf({text = ''}: Approval, now: string): Entry['changes'] {
  return diffSentences(text, now)
    .filter(({added, removed}) => added || removed)
    .map(({added, value}) => ({added, text: value.trim()}))
    .filter((change) => change.text !== '')
}

function nameOf(file: VFile): string {
  return file.path ?? '<stdin>'
}

function toText({entries, file, problem}: Found): string {
  const lines = entries.flatMap(({changes, condition, missing, signed}) => [
    ` ${condition}: ${[
      ...signed.map(({date, reviewer, role}) => `${role} signed (${reviewer}, ${date})`),
      ...missing.map((role) => `${role} missing`),
      ...(signed.length + missing.length === 0 ? ['nobody has to sign'] : [])
    ].join(', ')}`,
    ...changes.map(({added, text}) => `${`${added ? '+' : '-'} ${text}`.replace(/^/gm, '   ')}`)
  ])
  return `${[nameOf(file), ...(lines.length > 0 ? lines : [` ${problem ?? 'not approved'}`])].join('\n')}\n`
}

function toJson(found: ReadonlyArray<Found>): string {
  const data = found.map(({entries, file}) => ({path: nameOf(file), variants: entries}))
  return `${JSON.stringify(data, null, 2)}\n`
}
