import {type Context, createContext, Script} from 'node:vm'
import {beforeEach, expect, test} from 'vitest'
import {bundle, renderAll as entry} from './bundle-runtime.js'
import {engineCases} from './engine-cases.js'
import {renderAll} from './render-all.js'

/** What JavaScript has beside what the runtime needs: it must do without. */
const needless = [
  ...['Atomics', 'Date', 'FinalizationRegistry', 'Function', 'Intl', 'Promise', 'Proxy', 'Reflect'],
  ...['RegExp', 'SharedArrayBuffer', 'Symbol', 'WeakMap', 'WeakRef', 'WeakSet', 'WebAssembly'],
  ...['console', 'escape', 'eval', 'globalThis', 'parseFloat', 'parseInt', 'unescape']
]

const cases = engineCases()
const input = JSON.stringify(cases)
const expected = renderAll(input)
const script = new Script(await bundle(entry, 'iife'))
let context: Context

beforeEach(() => {
  context = createContext(
    {TextEncoder, URLSearchParams, input},
    {codeGeneration: {strings: false, wasm: false}}
  )
})

test('should give the same in a context that has nothing of a host', () => {
  run(`${needless.map((name) => `delete ${name};`).join('')}delete Math.random`)
  expect(run('typeof Date + typeof eval + typeof globalThis + typeof Math.random')).toBe(
    'undefined'.repeat(4)
  )
  script.runInContext(context)
  expect(run('engine.renderAll(input)')).toBe(expected)
})

test('should leave what is built in as it is', () => {
  run(`'use strict'
    for (const value of Object.getOwnPropertyNames(this).map((name) => this[name])) {
      if (typeof value !== 'function') continue
      Object.freeze(value)
      if (value.prototype) Object.freeze(value.prototype)
    }`)
  script.runInContext(context)
  expect(run('engine.renderAll(input)')).toBe(expected)
})

test('should give the same whatever was rendered before', () => {
  const backwards = renderAll(JSON.stringify([...cases].reverse()))
  expect(JSON.parse(backwards).reverse()).toEqual(JSON.parse(expected))
})

function run(text: string): unknown {
  return new Script(text).runInContext(context)
}
