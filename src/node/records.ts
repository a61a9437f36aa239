import {createHash} from 'node:crypto'
import {statSync} from 'node:fs'
import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'
import {FileError} from './file-error.js'

/** Folder in a folder of outputs that Lectern keeps what it knows in. */
export const ownFolder = '.lectern'

/** Version of the form of a record. */
const formVersion = 2

/**
 * What was written for an article.
 *
 * Each has a file of its own, so that runs for other parts of the articles,
 * however these are parted, have none in common.
 */
export interface ArticleRecord {
  /** Path of the article within the root. */
  article: string
  /** Hash of all that its outputs depend on; empty when they are to be made again. */
  digest: string
  /** What the outputs are and whom they are for; empty where some may be of another kind. */
  kind: string
  /** Hash of each output, by its path in the folder. */
  files: Readonly<Record<string, string>>
}

/** Absolute path of the record of an article. */
export function recordFile(folder: string, article: string): string {
  const key = createHash('sha256').update(article).digest('hex')
  return path.join(folder, ownFolder, 'articles', `${key}.json`)
}

/** A record as it is written. */
export function recordText(record: Readonly<ArticleRecord>): string {
  return `${JSON.stringify({version: formVersion, ...record}, null, 1)}\n`
}

/**
 * Read what was written into a folder.
 *
 * @returns
 *   Record of each article; none when Lectern wrote nothing there.
 * @throws {FileError}
 *   When one isn't of this form.
 */
export async function readRecords(folder: string): Promise<Array<ArticleRecord>> {
  const own = path.join(folder, ownFolder)
  if (!isFolder(own)) return []
  // Versions before kept lists of all articles.
  const old = (await readdir(own)).find((name) => /^(?:manifest|journal)/.test(name))
  if (old !== undefined) throw unreadable(path.join(own, old))
  const records: Array<ArticleRecord> = []
  const kept = path.join(own, 'articles')
  if (!isFolder(kept)) return []
  for (const name of (await readdir(kept)).sort()) {
    if (!name.endsWith('.json')) continue
    const record = await readRecord(path.join(kept, name))
    if (record) records.push(record)
  }
  return records
}

function isFolder(file: string): boolean {
  return statSync(file, {throwIfNoEntry: false})?.isDirectory() === true
}

/** Read a record; nothing when a run for its part has just removed it. */
async function readRecord(file: string): Promise<ArticleRecord | undefined> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
  if (text === undefined) return undefined
  const {version, ...record} = parse(text) ?? {}
  if (version !== formVersion || !isRecord(record)) throw unreadable(file)
  return record
}

function unreadable(file: string): FileError {
  return new FileError(
    `Cannot read \`${file}\`, which isn’t as this version of Lectern writes it: remove the folder of outputs, or choose another one`
  )
}

/** Read an object; nothing when it is none. */
function parse(text: string): Record<string, unknown> | undefined {
  try {
    const data: unknown = JSON.parse(text)
    // Cast: it is an object.
    return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : undefined
  } catch {
    // Told as what isn't of the form.
    return undefined
  }
}

function isRecord(value: object): value is ArticleRecord {
  const {article, digest, files, kind} = value as Partial<ArticleRecord> // Cast: that is what is asked.
  return (
    typeof article === 'string' &&
    typeof digest === 'string' &&
    typeof kind === 'string' &&
    typeof files === 'object' &&
    files !== null &&
    Object.keys(files).every(isOutputName)
  )
}

/** Whether a path is one that an output can have, so that nothing else is ever removed. */
function isOutputName(name: string): boolean {
  return /^[a-z0-9][a-z0-9.-]*(?:\/[a-z0-9][a-z0-9.-]*)*$/.test(name)
}
