import {expect, test} from 'vitest'
import {createLectern, health} from '../../src/index.js'
import {readCases} from '../helpers/cases.js'

const lectern = createLectern({...health, notices: [], owed: []})

/** Everything that a reader gets of an article, or its messages. */
function all(source: string): unknown {
  const {messages} = lectern.check(source)
  if (messages.some(({fatal}) => fatal)) return messages.map(String)
  const article = lectern.compile(source, {positions: false})
  return (['patient', 'clinician'] as const).map((role) => [
    article.render({role}),
    article.toMdast({role}),
    article.toHast({role}),
    article.variantKey({role}),
    article.encode()
  ])
}

test('should be the same in code, breaks, tables, attributes, alerts and front matter', () => {
  const source =
    '---\ntitle: |\n  a\n  b\n---\n\n# T {#t}\n\n```\na\nb\n```\n\n    c\n    d\n\n`e\nf`\n\ng  \nh\\\ni\n\n| j | k |\n| - | - |\n| l | m |\n\n![n\no](p.png "q\nr")\n\n> [!NOTE]\n> s\n> t\n\n:::clinician\nu\nv\n:::\n'
  for (const ending of ['\r\n', '\r']) {
    expect(all(source.replaceAll('\n', ending))).toEqual(all(source))
  }
})

test.each(readCases().map(({input, name}) => [name, input]))(
  'should be the same in %j',
  (_name, source) => {
    for (const ending of ['\r\n', '\r']) {
      expect(all(source.replaceAll('\n', ending))).toEqual(all(source))
    }
  }
)

test('should let headings, ids and links meet however their letters are composed', () => {
  const html = lectern
    .compile(
      '# Cafe\u0301\n\n[a](#caf\u00e9) [b](#cafe\u0301) [c](#caf%C3%A9)\n\n## D {#e\u0301}\n\n[f](#\u00e9)'
    )
    .render().html
  expect(html.match(/ (?:href|id)="[^"]*"/g)).toEqual([
    ' id="l-caf\u00e9"',
    ' href="#l-caf%C3%A9"',
    ' href="#l-caf%C3%A9"',
    ' href="#l-caf%C3%A9"',
    ' id="l-\u00e9"',
    ' href="#l-%C3%A9"'
  ])
})
