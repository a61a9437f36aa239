import {readFile} from 'node:fs/promises'
import {expect, test} from 'vitest'
import {toSchemas} from '../../scripts/to-schemas.js'
import bundler from '../../tsup.config.js'

// Cast: the file is ours, and the test fails when it has another shape.
const {bin, dependencies, devDependencies, exports, peerDependencies, peerDependenciesMeta} =
  JSON.parse(await readFile('package.json', 'utf8')) as {
    bin: unknown
    dependencies: Readonly<Record<string, string>>
    devDependencies: Readonly<Record<string, string>>
    exports: Readonly<Record<string, unknown>>
    peerDependencies: Readonly<Record<string, string>>
    peerDependenciesMeta: unknown
  }

test('should build each entry, and build nothing else', () => {
  expect(bundler).toHaveProperty('entry')
  // Cast: it has entries, from name to source.
  const {entry} = bundler as {entry: Readonly<Record<string, string>>}
  // The command line is no entry that is imported.
  const {cli, ...imported} = entry
  expect(cli).toBe('src/cli/index.ts')
  expect(bin).toEqual({lectern: './dist/cli.js'})
  expect(exports).toEqual({
    ...Object.fromEntries(Object.entries(imported).map(toExport)),
    ...Object.fromEntries(
      Object.keys(toSchemas()).map((name) => [
        `./schema/${name}.json`,
        `./dist/schema/${name}.json`
      ])
    ),
    './package.json': './package.json',
    './styles.css': './dist/styles.css'
  })
})

test('should bundle what only the command line and `lectern/rehype` need, and leave `jiti` to those who need it', () => {
  const bundled = ['commander', 'csv-parse', 'diff', 'parse5', 'tinyglobby', 'vfile-reporter']
  expect(bundled.filter((name) => !Object.hasOwn(devDependencies, name))).toEqual([])
  expect(bundled.filter((name) => Object.hasOwn(dependencies, name))).toEqual([])
  const optional = ['hast-util-to-jsx-runtime', 'jiti', 'react', 'vitest']
  expect(Object.keys(Object(peerDependencies)).sort()).toEqual(optional)
  expect(peerDependenciesMeta).toEqual(
    Object.fromEntries(optional.map((name) => [name, {optional: true}]))
  )
})

/** JavaScript is named by its entry; declarations stand where their source stands. */
function toExport([name, source]: [string, string]): [string, Readonly<Record<string, string>>] {
  return [
    name === 'index' ? '.' : `./${name}`,
    {
      types: source.replace('src/', './dist/').replace(/\.ts$/, '.d.ts'),
      // With all that it imports: in Node, reading files takes most of the time.
      ...(name === 'index' && {node: './dist/bundled.js'}),
      ...(/^(?:remark|vitest)/.test(name) && {node: `./dist/bundled-${name}.js`}),
      default: `./dist/${name}.js`
    }
  ]
}
