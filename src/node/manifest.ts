import {existsSync} from 'node:fs'
import {readFile, writeFile} from 'node:fs/promises'
import {FileError} from './file-error.js'

/** Version of the form of the manifest. */
const formVersion = 1

/** What was written for an article. */
export interface Entry {
  /** Hash of all that its outputs depend on; empty when they are to be made again. */
  digest: string
  /** Hash of each output, by its path in the folder. */
  files: Readonly<Record<string, string>>
}

/** Whether a path is one that an output can have, so that nothing else is ever removed. */
export function isOutputName(name: unknown): name is string {
  return typeof name === 'string' && /^[a-z0-9][a-z0-9.-]*(?:\/[a-z0-9][a-z0-9.-]*)*$/.test(name)
}

/**
 * Read what was written into a folder.
 *
 * @returns
 *   Entry of each article, by its path within the root; empty when there is no manifest.
 * @throws {Error}
 *   When it isn't of this form.
 */
export async function readManifest(file: string): Promise<Map<string, Entry>> {
  if (!existsSync(file)) return new Map()
  const data = parse(await readFile(file, 'utf8'))
  if (data?.version !== formVersion || !isEntries(data.articles)) {
    throw new FileError(
      `Cannot read \`${file}\`, which isn’t as this version of Lectern writes it: remove the folder of outputs, or choose another one`
    )
  }
  return new Map(Object.entries(data.articles))
}

/** Write what was written into a folder. */
export async function writeManifest(
  file: string,
  entries: ReadonlyMap<string, Entry>
): Promise<void> {
  const articles = Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)))
  await writeFile(file, `${JSON.stringify({version: formVersion, articles}, null, 1)}\n`)
}

/** Read an object; nothing when it is none. */
function parse(text: string): {articles?: unknown; version?: unknown} | undefined {
  try {
    const data: unknown = JSON.parse(text)
    return typeof data === 'object' && data !== null ? data : undefined
  } catch {
    // Told as what isn't of the form.
    return undefined
  }
}

function isEntries(value: unknown): value is Record<string, Entry> {
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).every((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null) return false
    const {digest, files} = entry as Partial<Entry> // Cast: that is what is asked.
    return (
      typeof digest === 'string' &&
      typeof files === 'object' &&
      files !== null &&
      Object.keys(files).every(isOutputName)
    )
  })
}
