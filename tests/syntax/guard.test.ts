import {expect, test} from 'vitest'
import {createLectern} from '../../src/index.js'

const lectern = createLectern({
  audiences: {'az-09': 'a', b: 'not a'},
  dimensions: {role: {default: 'a', values: {a: {}, c: {}}}}
})

/** The HTML for the first of the readers. */
function html(source: string): string {
  return lectern.compile(source).render().html
}

test('should read names of all letters that names may have, to the longest', () => {
  expect(html(':az-09[x]:b[y], :a[z]')).toBe('<p>x, z</p>\n')
})

test.each([':az-099 x', ':a/ x', ':c9 x', 'a:12:05 and 1:1000 :)'])(
  'should leave the colon of %j as text',
  (source) => {
    expect(html(source)).toBe(`<p>${source}</p>\n`)
  }
)
