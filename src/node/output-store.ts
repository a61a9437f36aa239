import {createHash, randomUUID} from 'node:crypto'
import {existsSync} from 'node:fs'
import {
  appendFile,
  lstat,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  rmdir,
  unlink,
  writeFile
} from 'node:fs/promises'
import path from 'node:path'
import {FileError} from './file-error.js'
import {type Entry, isOutputName, readManifest, writeManifest} from './manifest.js'
import type {Shard} from './shard.js'

/** Folder in the folder of outputs that Lectern keeps what it knows in. */
const ownFolder = '.lectern'

/** A folder of outputs, and what of it Lectern wrote. */
export interface OutputStore {
  /** Whether the outputs of an article are there as they were written, for this digest. */
  isCurrent(article: string, digest: string): Promise<boolean>
  /** Whether a file of the folder is an output. */
  isOutput(file: string): boolean
  /** Keep the outputs of an article as they are; those of one that failed are tried again. */
  keep(article: string, failed: boolean): void
  /** Write the outputs of an article; gives the names of those that changed. */
  write(article: string, digest: string, outputs: ReadonlyMap<string, string>): Promise<string[]>
  /** Remove the outputs that are no more, and remember what is there; gives the names of those removed. */
  finish(): Promise<string[]>
}

/**
 * Open a folder of outputs.
 *
 * Wherever a run is killed, each output is the old one or the new one, whole:
 * it is written beside and moved to its place. What is about to be written is
 * noted first, and what was written is noted last, so the next run knows what
 * is Lectern's, and does again what wasn't finished.
 *
 * @param folder
 *   Absolute path; made when it isn't there.
 * @param shard
 *   Which part of the articles it is opened for (default: all).
 * @throws {Error}
 *   When what Lectern keeps there can't be read.
 */
export async function openOutputs(folder: string, shard?: Readonly<Shard>): Promise<OutputStore> {
  const own = path.join(folder, ownFolder)
  const part = shard ? `-${shard.index}-of-${shard.count}` : ''
  const manifestFile = path.join(own, `manifest${part}.json`)
  const journalFile = path.join(own, `journal${part}.txt`)
  const temporary = path.join(own, `tmp${part}`)
  const before = await readManifest(manifestFile)
  const started = new Set(await readJournal(journalFile))
  const others = existsSync(own) ? await readOthers(own, path.basename(manifestFile)) : []
  const foreign = new Set(others.flatMap(({entries}) => namesOf(entries.values())))
  const owned = new Set([...namesOf(before.values()), ...started])
  const after = new Map<string, Entry>()
  const taken = new Map<string, string>()
  let changed = started.size > 0 || (!shard && others.length > 0)
  // What was being written when a run was killed.
  await rm(temporary, {force: true, recursive: true})

  return {finish, isCurrent, isOutput, keep, write}

  async function isCurrent(article: string, digest: string): Promise<boolean> {
    const entry = before.get(article)
    if (entry?.digest !== digest) return false
    for (const [name, hash] of Object.entries(entry.files)) {
      if ((await hashOf(path.join(folder, name))) !== hash) return false
    }
    return true
  }

  function isOutput(file: string): boolean {
    const name = path.relative(folder, file).split(path.sep).join('/')
    return owned.has(name) || foreign.has(name)
  }

  function keep(article: string, failed: boolean): void {
    const entry = before.get(article)
    if (!entry) return
    for (const name of Object.keys(entry.files)) take(name, article)
    after.set(article, failed ? {...entry, digest: ''} : entry)
    if (failed && entry.digest !== '') changed = true
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
      const hash = hashText(content)
      files[name] = hash
      const there = await hashOf(path.join(folder, name))
      // One that is the same may be an article, or somebody else's all the same.
      if (there !== undefined && !owned.has(name) && !foreign.has(name)) {
        throw new FileError(
          `Cannot write \`${path.join(folder, name)}\`, which is there and isn’t Lectern’s: move it away, or choose another folder`
        )
      }
      if (there === hash) continue
      written.push(name)
    }
    changed = true
    await mkdir(temporary, {recursive: true})
    await appendFile(journalFile, `\n${JSON.stringify(Object.keys(files))}`)
    for (const name of written) await put(name, outputs.get(name) as string) // Cast: it is one of them.
    after.set(article, {digest, files})
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

  async function put(name: string, content: string): Promise<void> {
    const file = path.join(folder, name)
    const beside = path.join(temporary, randomUUID())
    await mkdir(path.dirname(file), {recursive: true})
    await writeFile(beside, content)
    await rename(beside, file)
  }

  async function finish(): Promise<string[]> {
    // A whole run takes over what the runs for parts have written.
    const mine = shard ? owned : new Set([...owned, ...foreign])
    const kept = shard ? foreign : new Set<string>()
    const gone = [...mine].filter((name) => !taken.has(name) && !kept.has(name)).sort()
    const removed: Array<string> = []
    for (const name of gone) {
      if (await remove(name)) removed.push(name)
    }
    if (changed || gone.length > 0 || before.size !== after.size) {
      await mkdir(temporary, {recursive: true})
      const beside = path.join(temporary, randomUUID())
      await writeManifest(beside, after)
      await rename(beside, manifestFile)
      if (!shard) for (const {file} of others) await rm(file, {force: true})
      await rm(journalFile, {force: true})
      if (!shard) await removeJournals()
      await rm(temporary, {force: true, recursive: true})
    }
    return removed
  }

  async function remove(name: string): Promise<boolean> {
    const file = path.join(folder, name)
    if (!existsSync(file)) return false
    await unlink(file)
    for (let up = path.dirname(file); up !== folder; up = path.dirname(up)) {
      if ((await readdir(up)).length > 0) break
      await rmdir(up)
    }
    return true
  }

  async function removeJournals(): Promise<void> {
    for (const name of await readdir(own)) {
      if (/^journal.*\.txt$/.test(name)) await rm(path.join(own, name))
    }
  }
}

/** What other runs, for other parts, have written or begun to. */
async function readOthers(
  own: string,
  except: string
): Promise<Array<{entries: Map<string, Entry>; file: string}>> {
  const others: Array<{entries: Map<string, Entry>; file: string}> = []
  for (const name of (await readdir(own)).sort()) {
    const file = path.join(own, name)
    if (/^manifest.*\.json$/.test(name) && name !== except) {
      others.push({entries: await readManifest(file), file})
    }
    if (
      /^journal.*\.txt$/.test(name) &&
      name !== except.replace('manifest', 'journal').replace('.json', '.txt')
    ) {
      const files = Object.fromEntries((await readJournal(file)).map((output) => [output, '']))
      others.push({entries: new Map([['', {digest: '', files}]]), file})
    }
  }
  return others
}

/** Names of outputs that a run was about to write. */
async function readJournal(file: string): Promise<Array<string>> {
  if (!existsSync(file)) return []
  const lines = (await readFile(file, 'utf8')).split('\n')
  // Of a line that was cut, nothing was written yet.
  return lines
    .filter((line) => /^\[.*\]$/.test(line))
    .flatMap((line) => (JSON.parse(line) as Array<unknown>).filter(isOutputName)) // Cast: `write` adds lists.
}

function namesOf(entries: Iterable<Entry>): Array<string> {
  return [...entries].flatMap(({files}) => Object.keys(files))
}

function hashText(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** Hash of a file; nothing when there is none. */
async function hashOf(file: string): Promise<string | undefined> {
  if (!existsSync(file)) return undefined
  // Through a link, something else would be written.
  return (await lstat(file)).isFile() ? hashText(await readFile(file)) : 'no file'
}
