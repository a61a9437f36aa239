import {expect, test} from 'vitest'
import {decode, render, renderBytes, variantKey} from '../../src/render/index.js'
import {createRandom, type Random} from '../helpers/random.js'
import {sign, tryOut} from './forge.js'
import {type Json, someEncoded} from './some-encoded.js'

/** Values to put where others are expected. */
const odd: ReadonlyArray<unknown> = [
  ...[null, true, false, '', '0', 'x'.repeat(10_000), '__proto__', [], {}, [[[[]]]], [0], '15'],
  ...[-1, 0, 1, 2, 0.5, -0, 1e308, 2 ** 31, 2 ** 32, 2 ** 53, 16, 7, 8, 11],
  JSON.parse('{"__proto__": {"html": "x"}, "constructor": {"prototype": {}}, "length": -1}')
]

const rounds = 300

test.each(someEncoded)('should refuse or render $name with values exchanged', (encoded) => {
  const random = createRandom(21)
  for (let round = 0; round < rounds; round++) {
    const article = JSON.parse(encoded.text) as Json
    for (let count = 1 + random.below(3); count > 0; count--) mutate(article, random)
    tryOut(JSON.stringify(article), encoded.readers.slice(0, 3))
  }
})

test.each(someEncoded)(
  'should refuse or render $name with integers exchanged and signed',
  (encoded) => {
    const random = createRandom(6)
    const before = Object.getOwnPropertyNames(Object.prototype)
    const start = Date.now()
    let decoded = 0
    for (let round = 0; round < rounds; round++) {
      const article = JSON.parse(encoded.text) as Json
      for (let count = 1 + random.below(2); count > 0; count--) {
        const list = article[
          random.pick(['code', 'code', 'code', 'nodes', 'roots'])
        ] as Array<number>
        const at = random.below(list.length)
        list[at] = random.chance(0.5)
          ? random.below(40)
          : (list[at] as number) + random.pick([-2, -1, 1, 2])
      }
      if (tryOut(JSON.stringify(sign(article)), encoded.readers.slice(0, 3)) === undefined)
        decoded++
    }
    expect(decoded).toBeGreaterThan(0)
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
    expect(Date.now() - start).toBeLessThan(20_000)
  }
)

test.each(someEncoded)('should read nothing outside of $name', ({readers, text}) => {
  const article = decode(text)
  const guarded = guard(article) as typeof article
  for (const reader of readers) {
    expect(render(guarded, reader)).toEqual(render(article, reader))
    expect(renderBytes(guarded, reader)).toEqual(renderBytes(article, reader))
    expect(variantKey(guarded, reader)).toBe(variantKey(article, reader))
  }
})

test('should notice a read outside of a list', () => {
  expect(() => (guard([1, 2]) as Array<number>)[3]).toThrow('3 of 2')
  expect(() => (guard([1, 2]) as Array<number>)[-1]).toThrow('-1 of 2')
  expect(() => (guard([1, 2]) as Array<number>)[Number.NaN]).toThrow('NaN of 2')
})

test('should give nothing to objects that come after', () => {
  const polluting =
    '{"lectern":3,"__proto__":{"strings":[],"code":[]},"constructor":{"prototype":{"a":1}}}'
  expect(tryOut(polluting)).toBe('shape')
  expect(({} as Json).strings ?? ({} as Json).a).toBeUndefined()
})

/** Put an odd value, or a key that is none, somewhere. */
function mutate(article: Json, random: Random): void {
  let parent: Json = article
  let key = random.pick(Object.keys(parent))
  while (typeof parent[key] === 'object' && parent[key] !== null && random.chance(0.8)) {
    const keys = Object.keys(parent[key])
    if (keys.length === 0) break
    parent = parent[key]
    key = random.pick(keys)
  }
  const what = random.below(10)
  if (what === 0) delete parent[key]
  else if (what === 1) parent[`${key}${'x'.repeat(1000)}`] = random.pick(odd)
  else parent[key] = structuredClone(random.pick(odd))
}

/** Make every list in a value throw on reads outside of it. */
function guard(value: unknown): unknown {
  if (Array.isArray(value)) {
    return new Proxy(value.map(guard), {
      get(target, key) {
        const isIndex = typeof key === 'string' && /^(NaN|undefined|-?[\d.]+)$/.test(key)
        // The first operand is looked at, not used, of instructions that have none: one past the end.
        if (isIndex && !Object.hasOwn(target, key) && Number(key) !== target.length)
          throw new Error(`Read ${key} of ${target.length}`)
        return Reflect.get(target, key)
      }
    })
  }
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, guard(each)]))
}
