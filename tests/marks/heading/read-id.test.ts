import {expect, test} from 'vitest'
import {createLectern, health} from '../../../src/index.js'

const lectern = createLectern({...health, notices: [], owed: []})

test.each([
  ['## A {#b}', '<h2 id="l-b">A</h2>'],
  ['## A{ #b }  ##', '<h2 id="l-b">A</h2>'],
  ['A {#b}\n---', '<h2 id="l-b">A</h2>'],
  ['## A {#__b__}', '<h2 id="l-__b__">A</h2>'],
  ['## A *b* {#c__d__} ##', '<h2 id="l-c__d__">A <em>b</em></h2>'],
  ['A {#__b__}\n---', '<h2 id="l-__b__">A</h2>'],
  ['## A\u{a0}{#b}', '<h2 id="l-b">A</h2>'],
  ['## A {b __c__}', '<h2 id="l-a-b-c">A {b <strong>c</strong>}</h2>'],
  ['## A \\{#__b__}', '<h2 id="l-a-__b__">A {#__b__}</h2>'],
  ['## *a {#b*c}', '<h2 id="l-a-bc"><em>a {#b</em>c}</h2>'],
  ['## __c__}', '<h2 id="l-c"><strong>c</strong>}</h2>'],
  ['## {#b}', '<h2 id="l-b"></h2>'],
  ['## a@b.example is {#b}', '<h2 id="l-b"><a href="mailto:a@b.example">a@b.example</a> is</h2>'],
  [
    '## See "www.a.example" or {#b}',
    '<h2 id="l-b">See "<a href="http://www.a.example">www.a.example</a>" or</h2>'
  ],
  ['## *A*{#1.2:b_c-d}', '<h2 id="l-1.2:b_c-d"><em>A</em></h2>'],
  ['## A `{#b}`', '<h2 id="l-a-b">A <code>{#b}</code></h2>'],
  ['## A \\{#b}', '<h2 id="l-a-b">A {#b}</h2>'],
  ['## A &#123;#b}', '<h2 id="l-a-b">A {#b}</h2>'],
  ['## A *x*', '<h2 id="l-a-x">A <em>x</em></h2>']
])('should read the id of %j', (source, html) => {
  expect(lectern.compile(source).render().html).toBe(`${html}\n`)
})

test('should keep places to what is left', () => {
  const [heading] = lectern.compile('## Dose {#b}').toMdast().children
  expect(heading).toMatchObject({
    children: [{position: {end: {offset: 7}, start: {offset: 3}}, value: 'Dose'}]
  })
})

test.each([
  ['## A {#b}\n::section{#c}\n\nx', '2:12-2:13: Second `#c`, expected each attribute once'],
  ['## A {#fn-b}', '1:7-1:12: Unexpected id `fn-b`'],
  ['## A {#b/c}', '1:7-1:11: Unexpected id `b/c`'],
  ['## A {#b}\n\n## C {#b}', '3:1-3:10: Second id `b` for a reader']
])('should check the id of %j', (source, message) => {
  expect(lectern.check(source).messages.map(String).join('\n')).toContain(
    message.slice(message.indexOf(': '))
  )
})
