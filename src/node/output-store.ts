import {createHash, randomUUID} from 'node:crypto'
import {existsSync, rmdirSync, unlinkSync} from 'node:fs'
import {readdir, readFile, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {FileError} from './file-error.js'
import {type Move, makeFolder, moveInto, unwritable} from './move-file.js'
import {type ArticleRecord, ownFolder, readRecords, recordFile, recordText} from './records.js'
import {isInShard, type Shard} from './shard.js'
import {statOf} from './stat-of.js'

/** A folder of outputs, and what of it Lectern wrote. */
export interface OutputStore {
  /** Whether the outputs of an article are there as they were written, for this digest. */
  isCurrent(article: string, digest: string): Promise<boolean>
  /** Keep the outputs of an article as they are. */
  keep(article: string): void
  /**
   * Keep the outputs of an article that has errors, to be tried again; those
   * that are something else, or for others, than what is made now are removed.
   */
  fail(article: string): Promise<void>
  /** Write the outputs of an article, to be put in place at the end; gives the names of those that change. */
  write(article: string, digest: string, outputs: ReadonlyMap<string, string>): Promise<string[]>
  /** Put all in place, and remove the outputs that are no more; gives the names of all that were removed. */
  finish(): Promise<string[]>
}

/**
 * Open a folder of outputs.
 *
 * Outputs are written beside, and moved to their places when all are there, so
 * that a run that is killed leaves the old ones or the new ones; in the moment
 * of moving each is the old one or the new one, whole. What is about to be
 * written for an article is noted before, and what is there is noted after, so
 * the next run knows what is Lectern's, and does again what wasn't finished.
 *
 * @param folder
 *   Absolute path; made when it isn't there.
 * @param kind
 *   What is made, and for whom.
 * @param shard
 *   Which part of the articles it is opened for (default: all).
 * @throws {Error}
 *   When what Lectern keeps there can't be read.
 */
export async function openOutputs(
  folder: string,
  kind: string,
  shard?: Readonly<Shard>
): Promise<OutputStore> {
  const part = shard ? `-${shard.index}-of-${shard.count}` : ''
  const own = path.join(folder, ownFolder)
  const temporary = path.join(own, `tmp${part}`)
  refuseLinks(folder, `${ownFolder}/articles/x`)
  const records = await readRecords(folder)
  const owned = new Set(records.flatMap(({files}) => Object.keys(files)))
  const before = new Map(
    records
      .filter(({article}) => isInShard(article, shard))
      .map((record) => [record.article, record] as const)
  )
  const after = new Set<string>()
  const taken = new Map<string, string>()
  const removed: Array<string> = []
  const staged: Array<Staged> = []
  // What was being written when a run was killed.
  await rm(temporary, {force: true, recursive: true})

  return {fail, finish, isCurrent, keep, write}

  async function isCurrent(article: string, digest: string): Promise<boolean> {
    const record = before.get(article)
    if (record?.digest !== digest) return false
    for (const [name, hash] of Object.entries(record.files)) {
      if ((await hashOf(path.join(folder, name))) !== hash) return false
    }
    return true
  }

  function keep(article: string): void {
    for (const name of namesOf(article)) take(name, article)
    after.add(article)
  }

  async function fail(article: string): Promise<void> {
    const record = before.get(article)
    if (record?.kind !== kind) return
    keep(article)
    if (record.digest !== '') await note({...record, digest: ''})
  }

  async function write(
    article: string,
    digest: string,
    outputs: ReadonlyMap<string, string>
  ): Promise<string[]> {
    const files: Record<string, string> = {}
    const written: Array<string> = []
    for (const [name, content] of outputs) {
      take(name, article)
      refuseLinks(folder, name)
      const hash = hashText(content)
      files[name] = hash
      const there = await hashOf(path.join(folder, name))
      // One that is the same may be an article, or somebody else's all the same.
      if (there !== undefined && !owned.has(name)) {
        throw new FileError(
          `Cannot write \`${path.join(folder, name)}\`, which is there and isn’t Lectern’s: move it away, or choose another folder`
        )
      }
      if (there !== hash) written.push(name)
    }
    after.add(article)
    const old = before.get(article)
    const both = {...old?.files, ...files}
    await note({article, digest: '', files: both, kind: old && old.kind !== kind ? '' : kind})
    const moves: Array<Move> = []
    for (const name of written) {
      const file = path.join(folder, name)
      moves.push({beside: await putBeside(file, outputs.get(name) as string), file}) // Cast: it is one of them.
    }
    staged.push({moves, record: {article, digest, files, kind}})
    return written
  }

  /** No two outputs have one name. */
  function take(name: string, article: string): void {
    const other = taken.get(name)
    if (other !== undefined) {
      throw new FileError(`\`${article}\` and \`${other}\` would both be \`${name}\`: rename one`)
    }
    taken.set(name, article)
  }

  async function finish(): Promise<string[]> {
    const gone = [...before.keys()].filter((article) => !after.has(article))
    // Nothing is waited for in between, so that the folder holds old and new as shortly as can be.
    for (const {moves} of staged) for (const {beside, file} of moves) moveInto(beside, file)
    for (const {record} of staged) removeOld(record.article)
    for (const article of gone) removeOld(article)
    for (const {record} of staged) await note(record)
    for (const article of gone) await rm(recordFile(folder, article), {force: true})
    await rm(temporary, {force: true, recursive: true})
    if (!shard) await removeTemporary(own)
    return removed.sort()
  }

  /** Names of the outputs that an article had. */
  function namesOf(article: string): Array<string> {
    return Object.keys(before.get(article)?.files ?? {})
  }

  /** Remove what an article had, and nothing has now. */
  function removeOld(article: string): void {
    for (const name of namesOf(article)) {
      if (!taken.has(name) && remove(folder, name)) removed.push(name)
    }
  }

  async function note(record: Readonly<ArticleRecord>): Promise<void> {
    await replace(recordFile(folder, record.article), recordText(record))
  }

  async function replace(file: string, content: string): Promise<void> {
    moveInto(await putBeside(file, content), file)
  }

  /** Write what a file is to hold to another place; gives that. */
  async function putBeside(file: string, content: string): Promise<string> {
    const beside = path.join(temporary, randomUUID())
    try {
      makeFolder(temporary)
      await writeFile(beside, content)
    } catch (error) {
      throw unwritable(file, error)
    }
    return beside
  }
}

/** Outputs of an article that were written, and are to be moved to their places. */
interface Staged {
  moves: ReadonlyArray<Move>
  record: ArticleRecord
}

/** Remove an output, and folders with nothing else in them; gives whether it was there. */
function remove(folder: string, name: string): boolean {
  const file = path.join(folder, name)
  const stats = statOf(file)
  if (!stats || stats.isDirectory()) return false
  refuseLinks(folder, name)
  unlinkSync(file)
  for (let up = path.dirname(file); up !== folder; up = path.dirname(up)) {
    if (!removeEmpty(up)) break
  }
  return true
}

/** Refuse links on the way to a file: through one, what isn't in the folder would be written or removed. */
function refuseLinks(folder: string, name: string): void {
  const parts = name.split('/').slice(0, -1)
  for (const index of parts.keys()) {
    const up = path.join(folder, ...parts.slice(0, index + 1))
    const stats = statOf(up)
    if (!stats || stats.isDirectory()) continue
    const what = stats.isSymbolicLink() ? 'a link' : 'a file'
    throw new FileError(
      `Cannot write or remove what is in \`${up}\`, which is ${what}: replace it by a folder, or choose another folder`
    )
  }
}

/** Remove what runs for parts were writing when they were killed. */
async function removeTemporary(own: string): Promise<void> {
  if (!existsSync(own)) return
  for (const name of await readdir(own)) {
    if (name.startsWith('tmp')) await rm(path.join(own, name), {force: true, recursive: true})
  }
}

/** Remove a folder with nothing in it; runs for other parts may write into it, or remove it too. */
function removeEmpty(folder: string): boolean {
  try {
    rmdirSync(folder)
    return true
  } catch {
    return false
  }
}

function hashText(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** Hash of a file; nothing when there is none. */
async function hashOf(file: string): Promise<string | undefined> {
  const stats = statOf(file)
  if (!stats) return undefined
  // Through a link, something else would be written.
  return stats.isFile() ? hashText(await readFile(file)) : 'no file'
}
