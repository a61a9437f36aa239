/**
 * Bundle what runs in Node with all that it imports but vitest, since reading
 * some hundred files takes most of the time that an import takes: the library
 * (`bundled.js`), its plugin for remark (`bundled-remark.js`), its kit for
 * vitest (`bundled-vitest.js`), `lectern/node` (`node.js`), `lectern/rehype`
 * (`rehype.js`) and the command line (`cli.js`).
 *
 * Run after `tsup`: what the runtime is made of stays in files of its own, and
 * what these share goes into shared files, so that error classes are the same
 * in all. The licences of what is bundled go into `dist/licences.txt`, the style
 * sheet of pages into `dist/styles.css`.
 */
import {chmod, readdir, readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {build, type Plugin} from 'esbuild'
import {allMarks} from '../src/marks/index.js'
import {styleSheet} from '../src/outputs/styles.js'

const root = path.dirname(import.meta.dirname)

/** A package that is bundled, and where it lies. */
interface Bundled {
  name: string
  folder: string
}

const runtime = await chunksOf('runtime.js')
const {metafile} = await build({
  absWorkingDir: root,
  // They are made of what `tsup` called alike.
  allowOverwrite: true,
  // The form of YAML's package that has modules; the other one asks for `require`.
  alias: {yaml: './node_modules/yaml/browser/index.js'},
  bundle: true,
  chunkNames: 'shared-[hash]',
  entryPoints: {
    bundled: 'dist/index.js',
    'bundled-remark': 'dist/remark.js',
    'bundled-vitest': 'dist/vitest.js',
    'bundled-vitest/matchers': 'dist/vitest/matchers.js',
    cli: 'dist/cli.js',
    node: 'dist/node.js',
    // In Node and elsewhere: nothing but the parser of HTML is in it.
    rehype: 'dist/rehype.js'
  },
  // Optional peers, which those install who need them.
  external: ['jiti', 'vitest', ...runtime],
  format: 'esm',
  legalComments: 'none',
  // Node prints the whole line that throws.
  lineLimit: 120,
  // What is shared has no effects, and is imported for nothing else.
  logOverride: {'ignored-bare-import': 'silent'},
  mainFields: ['module', 'main'],
  metafile: true,
  minifySyntax: true,
  minifyWhitespace: true,
  outdir: 'dist',
  platform: 'node',
  plugins: [importNode()],
  splitting: true,
  target: 'node20'
})
await writeFile(path.join(root, 'dist/styles.css'), styleSheet(allMarks))
await chmod(path.join(root, 'dist/cli.js'), 0o755)

const packages = new Map<string, Bundled>()
for (const file of Object.keys(metafile.inputs)) {
  const [, folder = '', name = ''] =
    /^((?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(file) ?? []
  if (name !== '') packages.set(folder, {folder, name})
}
const sections = await Promise.all([...packages.values()].map(describe))
await writeFile(
  path.join(root, 'dist/licences.txt'),
  `Licences of what the files for Node hold\n\n${sections.sort().join('\n')}`
)

/** Files of `dist/` that one imports, directly or not, as they are named in imports. */
async function chunksOf(name: string): Promise<Array<string>> {
  const code = await readFile(path.join(root, 'dist', name), 'utf8')
  const direct = [...code.matchAll(/from\s*"(\.\/chunk-[\w-]+\.js)"/g)].map(
    ([, chunk = '']) => chunk
  )
  const deeper = await Promise.all(direct.map((chunk) => chunksOf(chunk)))
  return [...new Set([...direct, ...deeper.flat()])]
}

/** Let what isn't a module, as commander is none, import modules of Node. */
function importNode(): Plugin {
  return {
    name: 'import-node',
    setup({onLoad, onResolve}) {
      onResolve({filter: /^node:/}, ({kind, path: name}) =>
        kind === 'require-call' ? {namespace: 'node', path: name} : undefined
      )
      onLoad({filter: /.*/, namespace: 'node'}, ({path: name}) => ({
        contents: `export * from ${JSON.stringify(name)}`
      }))
    }
  }
}

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
  const head = `${name} ${version} (${kind})`
  const terms = (await read(file)).trim()
  return `${head}\n${'='.repeat(head.length)}\n\n${terms}\n`
}
