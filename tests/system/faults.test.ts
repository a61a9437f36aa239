import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {findDeclarations, listDeclarations} from './faults/find-declaration.js'
import {properties} from './properties/properties.js'

// Cast: the file is ours, and the tests fail when it has another shape.
const catalogue = JSON.parse(
  readFileSync('tests/system/faults/catalogue.json', 'utf8')
) as ReadonlyArray<
  Readonly<Record<'caughtBy' | 'function' | 'name' | 'replace' | 'search', string>>
>

const declarations = listDeclarations('.')

describe.each(catalogue)('$name', ({caughtBy, function: name, replace, search}) => {
  test('should be planted at one place', () => {
    expect(findDeclarations(declarations, name, search)).toHaveLength(1)
    expect(replace).not.toBe(search)
  })

  test('should be caught by tests or a property that there is', () => {
    const known = caughtBy.startsWith('tests/')
      ? existsSync(caughtBy)
      : properties.some(({name}) => name.includes(caughtBy))
    expect(known).toBe(true)
  })
})

test('should have a name each', () => {
  expect(new Set(catalogue.map(({name}) => name)).size).toBe(catalogue.length)
})
