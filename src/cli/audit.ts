import type {Article} from '../article.js'
import {type AuditedUse, audit as auditArticles} from '../node/audit.js'
import {applyAudit} from './apply-audit.js'
import {auditPage} from './audit-page.js'
import {auditText} from './audit-text.js'
import {compile} from './compile.js'
import {type CommonOptions, load, type ReaderOptions, readerOf} from './context.js'
import {type Io, wantsColor} from './io.js'
import {readArticles} from './read-article.js'
import {UsageError} from './usage-error.js'

/** Options of `lectern audit`. */
export interface AuditCommandOptions extends CommonOptions, ReaderOptions {
  /** How it is printed. */
  format: 'html' | 'json' | 'text'
  /** Whether new uses make the command fail. */
  strict?: boolean
  /** File of choices that are applied; then nothing is audited. */
  apply?: string
  /** File of the lexicon that they are written to. */
  lexicon?: string
}

/**
 * Print every use of the concepts of the lexicon, and the jargon that is left;
 * or write to the lexicon what an editor accepted.
 *
 * @returns
 *   Exit code: 1 when an article has errors, or `strict` is set and a use is new.
 */
export async function audit(
  io: Io,
  patterns: ReadonlyArray<string>,
  options: Readonly<AuditCommandOptions>
): Promise<number> {
  const loaded = await load(io, options)
  const {apply, as = [], format, lexicon, set = [], strict} = options
  if (apply !== undefined) {
    if (patterns.length > 0) throw new UsageError('Articles with `--apply`, expected none')
    return await applyAudit(io, loaded, apply, lexicon)
  }
  if (lexicon !== undefined) throw new UsageError('`--lexicon` without `--apply`')
  if (patterns.length === 0)
    throw new UsageError('No articles, expected files, or `--apply <file>`')
  const profile = as.length + set.length > 0 ? readerOf(loaded, options) : undefined
  const files = await readArticles(io, loaded.root, patterns)
  const articles: Array<Article> = []
  for (const file of files) {
    const article = compile(io, loaded, file)
    if (article) articles.push(article)
  }
  const found = auditArticles(articles, {profile})
  if (format === 'json') io.stdout.write(`${JSON.stringify(found, null, 2)}\n`)
  else if (format === 'html') io.stdout.write(auditPage(found))
  else io.stdout.write(auditText(found, wantsColor(io, io.stdout)))
  const isNew = ({isNew}: AuditedUse): boolean => isNew
  return articles.length < files.length || (strict && found.uses.some(isNew)) ? 1 : 0
}
