import {realpathSync, symlinkSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {ConfigError, health} from '../../src/index.js'
import {type ImportHost, importConfig} from '../../src/node/import-config.js'
import {loadConfig} from '../../src/node/load-config.js'
import {put, temporaryFolder} from './temporary-folder.js'

const config = {
  dimensions: {role: {values: {user: {}, developer: {}}, default: 'user'}},
  audiences: {everyone: 'user or developer'}
}
const json = JSON.stringify(config)
const code = `export default ${json}\n`

/** What keeps a config from being loaded. */
async function failure(load: Promise<unknown>): Promise<ConfigError> {
  const error = await load.then(
    () => undefined,
    (reason: unknown) => reason
  )
  if (!(error instanceof ConfigError)) throw error ?? new Error('Expected an error')
  return error
}

describe('search', () => {
  test.each([
    ['lectern.config.json', json],
    ['lectern.config.js', code],
    ['lectern.config.mjs', code],
    ['lectern.config.ts', `const config: object = ${json}\nexport default config\n`]
  ])('should find `%s` in a folder above, up to the root', async (name, text) => {
    const folder = temporaryFolder({
      'package.json': '{"type":"module"}',
      [name]: text,
      'a/b/c.md': ''
    })
    const loaded = await loadConfig({folder: path.join(folder, 'a', 'b')})
    expect(loaded.config).toEqual(config)
    expect(loaded.file).toBe(path.join(folder, name))
    expect(loaded.root).toBe(folder)
    expect(loaded.lectern.readers().map((dimension) => dimension.name)).toEqual(['role'])
  })

  test('should take the preset when there is none', async () => {
    const folder = temporaryFolder()
    const loaded = await loadConfig({folder})
    expect(loaded.config).toBe(health)
    expect(loaded.file).toBe(undefined)
    expect(loaded.root).toBe(folder)
  })

  test('should not look above the root', async () => {
    const folder = temporaryFolder({
      'lectern.config.json': json,
      'a/package.json': '{}',
      'b/c.md': ''
    })
    expect((await loadConfig({folder: path.join(folder, 'a')})).file).toBe(undefined)
    // Nothing marks a root: others may write to the folders above.
    expect((await loadConfig({folder: path.join(folder, 'b')})).file).toBe(undefined)
    const {file} = await loadConfig({folder: path.join(folder, 'b'), root: '..'})
    expect(file).toBe(path.join(folder, 'lectern.config.json'))
  })

  test('should refuse two in one folder', async () => {
    const folder = temporaryFolder({'lectern.config.json': json, 'lectern.config.mjs': code})
    expect((await failure(loadConfig({folder}))).message).toBe(
      'Cannot use config `lectern.config.mjs`:\n- Second config `lectern.config.json` in the same folder, expected one'
    )
  })

  test('should read one of another name', async () => {
    const folder = temporaryFolder({'conf/site.json': json})
    const {file} = await loadConfig({folder, path: 'conf/site.json'})
    expect(file).toBe(path.join(folder, 'conf', 'site.json'))
  })

  test('should read nothing outside of the root', async () => {
    const folder = temporaryFolder({'lectern.config.json': json, 'a/b.md': ''})
    const inner = path.join(folder, 'a')
    await expect(loadConfig({folder: inner, path: '../lectern.config.json'})).rejects.toThrow(
      RangeError
    )
    symlinkSync(path.join(folder, 'lectern.config.json'), path.join(inner, 'lectern.config.json'))
    await expect(loadConfig({folder: realpathSync(inner)})).rejects.toThrow(/outside of the root/)
  })
})

test('should say that there is no such folder', async () => {
  const folder = temporaryFolder({'a.md': ''})
  const nowhere = path.join(folder, 'nowhere')
  await expect(loadConfig({folder: nowhere, root: folder})).rejects.toThrow(
    `No folder at \`${nowhere}\` for \`folder\``
  )
  await expect(loadConfig({folder: path.join(folder, 'a.md'), root: folder})).rejects.toThrow(
    RangeError
  )
})

describe('problems', () => {
  test('should be told with the file', async () => {
    const folder = temporaryFolder({'lectern.config.json': '{"dimension": {}}'})
    const error = await failure(loadConfig({folder}))
    expect(error.file).toBe('lectern.config.json')
    expect(error.message).toMatch(
      /^Cannot use config `lectern\.config\.json`:\n[\s\S]*- Unknown key `dimension`, expected `dimensions`/
    )
    expect(error.problems.length).toBeGreaterThan(0)
  })

  test.each([
    [
      'lectern.config.json',
      '{"a": ["{", "a", {"b": "\\"b"}, {"b": {}}],\n "a": 1}',
      /Cannot read it at 2:2: Key `a` is there twice, expected it once/
    ],
    ['lectern.config.json', '{', /Cannot read it at 1:2: .*JSON/],
    ['lectern.config.json', '{\n "a": 1\n "b": 2}', /Cannot read it at 3:2: .*JSON/],
    ['lectern.config.mjs', 'export default () => 1', /A function, expected a config/],
    ['lectern.config.mjs', 'export default Promise.resolve({})', /A promise, expected a config/],
    [
      'lectern.config.mjs',
      'throw Object.assign(new SyntaxError("broken"), {stack: import.meta.url + ":2 {"})',
      /Cannot read it at 2: broken/
    ],
    ['lectern.config.mjs', 'throw "broken"', /Cannot read it: broken/],
    [
      'lectern.config.mjs',
      'throw Object.assign(new Error("broken"), {stack: ""})',
      /Cannot read it: broken/
    ],
    ['lectern.config.json', '[]', /Unexpected list, expected an object/],
    ['lectern.config.json', '3', /No object, expected a config/],
    [
      'lectern.config.mjs',
      'export const a = 1',
      /No default export, expected `export default defineConfig/
    ],
    ['lectern.config.mjs', 'throw new Error("broken")', /Cannot read it at 1:7: broken/]
  ])('should say what is wrong with `%s`: %s', async (name, text, expected) => {
    const folder = temporaryFolder({[name]: text})
    const error = await failure(loadConfig({folder}))
    expect(error.file).toBe(name)
    expect(error.message).toMatch(expected)
  })

  test('should name a file that is not there', async () => {
    const folder = temporaryFolder()
    expect((await failure(loadConfig({folder, path: 'a.json'}))).message).toBe(
      'Cannot use config `a.json`:\n- No such file'
    )
  })

  test('should say that a folder is none', async () => {
    const folder = temporaryFolder({'a/lectern.config.json': json})
    expect((await failure(loadConfig({folder, path: 'a'}))).message).toBe(
      'Cannot use config `a`:\n- A folder, expected a file such as `lectern.config.ts`'
    )
  })
})

test('should leave out the key by which editors find the schema', async () => {
  const folder = temporaryFolder()
  put(folder, 'lectern.config.json', JSON.stringify({$schema: './schema.json', ...config}))
  expect((await loadConfig({folder})).config).toEqual(config)
})

describe('TypeScript', () => {
  const host: ImportHost = {
    importJiti: () =>
      Promise.reject(Object.assign(new Error('gone'), {code: 'ERR_MODULE_NOT_FOUND'})),
    importModule: () => Promise.resolve({default: config}),
    stripsTypes: 'strip',
    version: '20.19.0'
  }

  test('should be read by Node.js itself where it can', async () => {
    expect(await importConfig('/a/lectern.config.ts', 'lectern.config.ts', host)).toBe(config)
  })

  test('should say what to install where it can’t', async () => {
    const error = await failure(
      importConfig('/a/lectern.config.ts', 'lectern.config.ts', {...host, stripsTypes: false})
    )
    expect(error.message).toBe(
      'Cannot use config `lectern.config.ts`:\n- TypeScript, which Node.js 20.19.0 does not read by itself: install `jiti` (`npm install --save-dev jiti`), take Node.js 22.18 or newer, or write the config in JavaScript'
    )
  })
})

describe('sources in a file of their own', () => {
  const items = [
    {
      id: 'gal',
      issued: {'date-parts': [[2016]]},
      title: 'Uncertainty in deep learning',
      type: 'thesis'
    }
  ]
  const named = (references: string) => JSON.stringify({...config, references})

  test.each([
    ['refs.json', JSON.stringify(items)],
    [
      'refs.yaml',
      '- id: gal\n  issued: {date-parts: [[2016]]}\n  title: Uncertainty in deep learning\n  type: thesis\n'
    ]
  ])('should be read from `%s`', async (name, text) => {
    const folder = temporaryFolder({
      [`data/${name}`]: text,
      'lectern.config.json': named(`data/${name}`)
    })
    const loaded = await loadConfig({folder})
    expect(loaded.config.references).toEqual(items)
    expect(loaded.lectern.check('A :cite[gal].').messages).toEqual([])
  })

  test.each([
    ['../refs.json', 'leads out of the root'],
    ['none.json', 'No such file `none.json`'],
    ['broken.json', 'Cannot read `broken.json`: '],
    ['aliases.yaml', 'Cannot read `aliases.yaml`: '],
    ['text.yaml', 'Unexpected path `text`']
  ])('should tell what is wrong with `%s`', async (name, reason) => {
    const folder = temporaryFolder({
      'aliases.yaml': '- &a {id: a}\n- *a\n',
      'broken.json': '[',
      'lectern.config.json': named(name),
      'text.yaml': 'text\n'
    })
    const {file, message} = await failure(loadConfig({folder, root: '.'}))
    expect(message).toContain(`- references: `)
    expect(message).toContain(reason)
    expect(file).toBe('lectern.config.json')
  })
})

test('should refuse options that it doesn’t know', async () => {
  const options = {rooot: '.'} as object
  await expect(loadConfig(options)).rejects.toThrow('Unknown option `rooot`, expected `root`')
})
