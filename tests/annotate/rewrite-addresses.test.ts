import {expect, test} from 'vitest'
import {createLectern, health, type RewriteUrl} from '../../src/index.js'

function lecternWith(url?: RewriteUrl) {
  return createLectern({...health, notices: [], owed: [], ...(url && {url})})
}

test.each([
  ['[a](b.md#dose)', 'b.md#l-dose'],
  ['[a](../b/c.mdx?d=e#F)', '../b/c.mdx?d=e#l-F'],
  ['[a](./b:c.md#d)', './b:c.md#l-d'],
  ['[a](B.MD#d)', 'B.MD#l-d'],
  ['[a][b]\n\n[b]: c.md#d', 'c.md#l-d'],
  ['[a](cafe\u0301.md#cafe\u0301)', 'cafe%CC%81.md#l-caf%C3%A9'],
  ['[a](b.md)', 'b.md'],
  ['[a](b.md#)', 'b.md#'],
  ['[a](b.html#c)', 'b.html#c'],
  ['[a](https://b.example/c.md#d)', 'https://b.example/c.md#d'],
  ['[a](//b.example/c.md#d)', '//b.example/c.md#d'],
  ['[a](b?c.md#d)', 'b?c.md#d']
])('should put the prefix into the fragment of a link to an article: %s', (source, href) => {
  expect(lecternWith().compile(source).render().html).toBe(`<p><a href="${href}">a</a></p>\n`)
})

test('should give the function each address that leads out of the article, once in each order', () => {
  const asked: Array<unknown> = []
  const lectern = lecternWith((address, use) => {
    asked.push([address, use])
    return `/${address}`
  })
  const source =
    '# A\n\n[a](b.md#c) ![d](e.png) [f][g] ![h][g] ![i][j] :clinician[[k](l)] [m](#a)\n\n[g]: n\n[j]: o\n[p]: q\n'
  const article = lectern.compile(source, {path: 'x.md'})
  const uses = [
    ['b.md#l-c', {kind: 'link', path: 'x.md'}],
    ['e.png', {kind: 'image', path: 'x.md'}],
    ['n', {kind: 'link', path: 'x.md'}],
    ['o', {kind: 'image', path: 'x.md'}],
    ['l', {kind: 'link', path: 'x.md'}]
  ]
  // What a definition is the address of in both kinds is asked for both.
  const both = ['n', {kind: 'image', path: 'x.md'}]
  expect(asked).toEqual([...uses.slice(0, 3), both, ...uses.slice(3), ...uses.toReversed()])
  const html =
    '<p><a href="/b.md#l-c">a</a> <img src="/e.png" alt="d"> <a href="/n">f</a> <img src="/n" alt="h"> <img src="/o" alt="i"> <a href="#l-a">m</a></p>'
  expect(article.render().html).toContain(html)
  expect(JSON.stringify(article.toMdast())).toContain('"url":"/b.md#l-c"')
})

test('should refuse a definition whose images and links have other addresses, whoever sees them', () => {
  const lectern = lecternWith((address, {kind}) => `/${kind}/${address}`)
  const messages = (source: string) => lectern.check(source).messages.map(String)
  const told = [
    expect.stringMatching(
      /^\d+:\d+-\d+:\d+: Address `n` becomes `\/(?:image|link)\/n` and, in an image or link that shares its definition, `\/(?:image|link)\/n`, expected one address$/
    )
  ]
  expect(messages('![a][g] :clinician[[b][g]]\n\n[g]: n\n')).toEqual(told)
  expect(messages(':clinician[![b][g]] [a][g]\n\n[g]: n\n')).toEqual(told)
  expect(messages('![a][g] ![b][g]\n\n[g]: n\n')).toEqual([])
})

test('should check what the function gives', () => {
  const message = (url: RewriteUrl) => lecternWith(url).check('[a](b)').messages.map(String)
  let count = 0
  expect(message(() => `c${count++}`)).toEqual([
    '1:1-1:7: Address `b` becomes `c0` and then `c1`, expected `url` of the config to be pure'
  ])
  expect(message(() => 7 as never)).toEqual([
    '1:1-1:7: Unexpected `7` for the address `b`, expected a text from `url` of the config'
  ])
  expect(message(() => 'javascript:1')).toEqual([
    expect.stringContaining('1:1-1:7: Unexpected address `javascript:1`')
  ])
  expect(() =>
    message(() => {
      throw new Error('no route')
    })
  ).toThrow('no route')
})

test('should name what the function was asked for, when it gives an address that would be dropped', () => {
  const lectern = lecternWith((address) => (address === 'b.md' ? 'javascript:b' : address))
  expect(lectern.check('[a](b.md) ![c](b.md) [d](e:f)').messages.map(String)).toEqual([
    expect.stringContaining('`javascript:b`, which `url` of the config gives for `b.md`, expected'),
    expect.stringContaining(
      '`javascript:b` of an image, which `url` of the config gives for `b.md`'
    ),
    expect.stringContaining('Unexpected address `e:f`, expected a relative one')
  ])
})
