import {readFile} from 'node:fs/promises'
import {expect, test} from 'vitest'
import bundler from '../../tsup.config.js'

// Cast: the file is ours, and the test fails when it has another shape.
const {exports} = JSON.parse(await readFile('package.json', 'utf8')) as {
  exports: Readonly<Record<string, unknown>>
}

test('should build each entry, and build nothing else', () => {
  expect(bundler).toHaveProperty('entry')
  // Cast: it has entries, from name to source.
  const {entry} = bundler as {entry: Readonly<Record<string, string>>}
  expect(exports).toEqual({
    ...Object.fromEntries(Object.entries(entry).map(toExport)),
    './package.json': './package.json'
  })
})

/** JavaScript is named by its entry; declarations stand where their source stands. */
function toExport([name, source]: [string, string]): [string, Readonly<Record<string, string>>] {
  return [
    name === 'index' ? '.' : `./${name}`,
    {
      types: source.replace('src/', './dist/').replace(/\.ts$/, '.d.ts'),
      // With all that it imports: in Node, reading files takes most of the time.
      ...(name === 'index' && {node: './dist/node.js'}),
      ...(/^(?:remark|vitest)/.test(name) && {node: `./dist/node-${name}.js`}),
      default: `./dist/${name}.js`
    }
  ]
}
