import {expect, test} from 'vitest'
import {createLectern, health} from '../../src/index.js'

const lectern = createLectern({...health, notices: [], owed: []})

function told(source: string): Array<string> {
  return lectern.check(source).messages.map(String)
}

test.each([
  ['HTTPS://A.example', 'https://A.example'],
  ['[a](Https://a.example)', 'https://a.example'],
  ['[a][b]\n\n[b]: HTTP://a.example', 'http://a.example'],
  ['<MAILTO:a@b.example>', 'mailto:a@b.example'],
  ['[a](TEL:112)', 'tel:112']
])('should know schemes in any case: %s', (source, href) => {
  expect(told(source)).toEqual([])
  expect(lectern.compile(source).render().html).toContain(`href="${href}"`)
})

test('should know schemes of sources in any case', () => {
  const source = `---
references:
  - {id: b, type: webpage, title: B, URL: "HTTPS://a.example/B"}
---

a :cite[b]
`
  expect(lectern.compile(source).render().html).toContain(
    '<a href="https://a.example/B">https://a.example/B</a>'
  )
})

test('should say what addresses of images may be, at the image', () => {
  expect(told('[a][b] ![c][b]\n\n[b]: tel:112')).toEqual([
    '1:8-1:15: Unexpected address `tel:112` of an image, expected a relative one or one that starts with `https:` or `http:`'
  ])
  expect(told('[a](JavaScript:b)')).toEqual([
    '1:1-1:18: Unexpected address `javascript:b`, expected a relative one or one that starts with `https:`, `mailto:` or the like'
  ])
})
