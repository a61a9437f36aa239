import {describe, expect, test} from 'vitest'
import {formatAma} from '../../../src/marks/citation/ama.js'
import {checkItem} from '../../../src/marks/citation/check-item.js'
import {formatVancouver} from '../../../src/marks/citation/vancouver.js'
import {print, readReferences} from './references.js'

const {references, sources} = readReferences()

describe.each([
  {format: formatVancouver, least: 40, style: 'vancouver'},
  {format: formatAma, least: 20, style: 'ama'}
] as const)('$style', ({format, least, style}) => {
  const forms = references.flatMap(({id, item, kind, [style]: form}) =>
    form ? [{form, id, item, kind}] : []
  )

  test.each(forms)('should write $kind, `$id`', ({form, item}) => {
    expect(print(format(item, 'en'))).toBe(form.expected)
  })

  test(`should have forms from ${least} pages’ examples or more, of different kinds`, () => {
    const given = forms.filter(({form}) => form.source !== 'editorial')
    expect(given.length).toBeGreaterThanOrEqual(least)
    expect(new Set(given.map(({kind}) => kind)).size).toBeGreaterThanOrEqual(20)
  })

  test.each(forms)('should say why `$id` differs from the page’s form', ({form}) => {
    const {expected, printed, reason, source} = form
    expect(source === 'editorial' || Object.hasOwn(sources, source)).toBe(true)
    expect(printed).not.toBe(expected.replaceAll('*', ''))
    expect(reason === undefined).toBe(printed === undefined)
  })
})

test('should know each source by its address or the file that it was read in', () => {
  for (const source of Object.values(sources)) expect(source).toMatch(/https?:\/\/|stored file/)
})

test.each(references)('should take `$id` as an item of CSL-JSON', ({id, item}) => {
  expect(item.id).toBe(id)
  expect(checkItem(item)).toEqual([])
})

test('should know where the facts are from, if no page gives a form', () => {
  const bare = references.filter(({ama, vancouver}) =>
    [ama, vancouver].every((form) => form === undefined || form.source === 'editorial')
  )
  for (const {facts} of bare) expect(facts).toMatch(/^https?:/)
})

test('should have each publication once', () => {
  expect(new Set(references.map(({id}) => id)).size).toBe(references.length)
})
