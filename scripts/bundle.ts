/**
 * Bundle the library, its plugin for remark and its kit for vitest with all
 * that they import but vitest, for Node, where reading some hundred files takes
 * most of the time that an import takes.
 *
 * Run after `tsup`: what they share, and the chunk that the runtime shares,
 * stay files of their own, so that error classes are the same in all. The
 * licences of what is bundled go into `dist/licenses.md`.
 */
import {readdir, readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {build} from 'esbuild'

const root = path.dirname(import.meta.dirname)

/** A package that is bundled, and where it lies. */
interface Bundled {
  name: string
  folder: string
}

const runtime = await readFile(path.join(root, 'dist/runtime.js'), 'utf8')
const shared = [...runtime.matchAll(/"(\.\/chunk-[^"]+)"/g)].map(([, file]) => file as string)
if (shared.length === 0) throw new Error('Expected the runtime to share a chunk with the library')

const {metafile} = await build({
  absWorkingDir: root,
  // The form of YAML's package that has modules; the other one asks for `require`.
  alias: {yaml: './node_modules/yaml/browser/index.js'},
  bundle: true,
  chunkNames: 'node-[hash]',
  entryPoints: {
    node: 'dist/index.js',
    'node-remark': 'dist/remark.js',
    'node-vitest': 'dist/vitest.js',
    'node-vitest/matchers': 'dist/vitest/matchers.js'
  },
  external: [...shared, 'vitest'],
  format: 'esm',
  legalComments: 'none',
  mainFields: ['module', 'main'],
  metafile: true,
  minifySyntax: true,
  minifyWhitespace: true,
  outdir: 'dist',
  platform: 'node',
  splitting: true,
  target: 'node20'
})

const packages = new Map<string, Bundled>()
for (const file of Object.keys(metafile.inputs)) {
  const [, folder = '', name = ''] =
    /^((?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(file) ?? []
  if (name !== '') packages.set(folder, {folder, name})
}
const sections = await Promise.all([...packages.values()].map(describe))
await writeFile(
  path.join(root, 'dist/licenses.md'),
  `# Licences of what the files for Node hold\n\n${sections.sort().join('\n')}`
)

/** Name, version and licence of a package. */
async function describe({folder, name}: Bundled): Promise<string> {
  const read = (file: string) => readFile(path.join(root, folder, file), 'utf8')
  const {license, licenses, version} = JSON.parse(await read('package.json')) as {
    license?: string
    licenses?: ReadonlyArray<{type: string}>
    version: string
  }
  const files = await readdir(path.join(root, folder))
  // An old package says it in its readme alone.
  const file = ['licen[cs]e', 'readme'].flatMap((start) =>
    files.filter((each) => new RegExp(`^${start}`, 'i').test(each))
  )[0]
  const kind = license ?? licenses?.[0]?.type
  if (kind === undefined || file === undefined) throw new Error(`\`${name}\` has no licence`)
  const terms = (await read(file)).trim().replace(/^/gm, '> ').replace(/^> $/gm, '>')
  return `## ${name} ${version} (${kind})\n\n${terms}\n`
}
