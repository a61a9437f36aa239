import {readFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** What the figures were taken on. */
export interface Machine {
  processor: string
  cores: number
  /** In GB. */
  memory: number
  system: string
  node: string
  /** By name of the package. */
  packages: Readonly<Record<string, string>>
}

/** Packages whose speed is measured. */
const packages = [
  '@markdoc/markdoc',
  '@mdx-js/mdx',
  'hast-util-sanitize',
  'hast-util-to-html',
  'micromark',
  'react-dom',
  'remark-directive',
  'remark-frontmatter',
  'remark-gfm',
  'remark-parse',
  'remark-rehype',
  'satteri',
  'tinybench',
  'unified'
]

/** Describe this machine, and the versions of what is measured. */
export function describeMachine(): Machine {
  const cores = os.cpus()
  return {
    cores: cores.length,
    memory: Math.round(os.totalmem() / 1e9),
    node: process.version,
    packages: Object.fromEntries(packages.map((name) => [name, versionOf(name)])),
    processor: cores[0]?.model.trim() ?? 'unknown',
    system: `${os.type()} ${os.release()} ${os.arch()}`
  }
}

function versionOf(name: string): string {
  const file = path.join(import.meta.dirname, '..', 'node_modules', name, 'package.json')
  const {version} = JSON.parse(readFileSync(file, 'utf8')) as {version: string}
  return version
}
