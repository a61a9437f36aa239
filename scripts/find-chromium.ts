import {spawnSync} from 'node:child_process'
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync
} from 'node:fs'
import {chmod} from 'node:fs/promises'
import {createRequire} from 'node:module'
import path from 'node:path'
import {pipeline} from 'node:stream/promises'
import {createBrotliDecompress} from 'node:zlib'

/** A Chromium, and what it needs to start. */
export interface FoundChromium {
  executablePath: string
  env: Record<string, string>
}

/** Where systems install Chromium and Chrome. */
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
]

const require = createRequire(import.meta.url)

/**
 * Find a Chromium: the one at `$CHROMIUM`, one that is installed, or on Linux
 * for x64 the one that comes with the lock file, with libraries of its own.
 *
 * @returns
 *   Chromium; nothing where there is none for this system.
 */
export async function findChromium(): Promise<FoundChromium | undefined> {
  const env = Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const]
    )
  )
  const known = [process.env.CHROMIUM, ...installed].find(isProgram)
  if (known !== undefined) return {env, executablePath: known}
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const folder = await unpack()
  const libraries = [path.join(folder, 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  return {
    env: {...env, LD_LIBRARY_PATH: libraries},
    executablePath: path.join(folder, 'chromium')
  }
}

/** Whether a file is there and holds something; what hides one may leave an empty one. */
function isProgram(file: string | undefined): boolean {
  const stats = file ? statSync(file, {throwIfNoEntry: false}) : undefined
  return stats?.isFile() === true && stats.size > 0
}

/** Unpack the Chromium of the lock file, once for each version, whole or not at all. */
async function unpack(): Promise<string> {
  const entry = require.resolve('@sparticuz/chromium')
  const home = entry.slice(0, entry.lastIndexOf(path.join('@sparticuz', 'chromium')))
  const source = path.join(home, '@sparticuz', 'chromium')
  const {version} = require(path.join(source, 'package.json')) as {version: string}
  const cache = path.join(home, '.cache', 'chromium')
  const folder = path.join(cache, version)
  if (existsSync(folder)) return folder
  mkdirSync(cache, {recursive: true})
  const made = mkdtempSync(path.join(cache, 'unpacking-'))
  try {
    const binary = path.join(made, 'chromium')
    await decompress(path.join(source, 'bin', 'chromium.br'), binary)
    await chmod(binary, 0o755)
    for (const name of ['al2023', 'fonts', 'swiftshader']) {
      const archive = path.join(made, `${name}.tar`)
      await decompress(path.join(source, 'bin', `${name}.tar.br`), archive)
      const {status, stderr} = spawnSync('tar', ['-xf', archive, '-C', made], {encoding: 'utf8'})
      if (status !== 0) throw new Error(`Cannot unpack ${name}.tar: ${stderr}`)
      rmSync(archive)
    }
    // Another process may have been faster.
    if (!existsSync(folder)) renameSync(made, folder)
  } finally {
    rmSync(made, {force: true, recursive: true})
  }
  return folder
}

async function decompress(from: string, to: string): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to))
}
