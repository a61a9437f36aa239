import {expect, test} from 'vitest'
import {createLectern, health} from '../../../src/index.js'

const lectern = createLectern({...health, notices: [], owed: []})

test.each([
  ['> [!NOTE]\n> a', '<p>a</p>\n'],
  ['> [!note]  \n> a@b.example', '<p><a href="mailto:a@b.example">a@b.example</a></p>\n'],
  ['> [!Note]\\\n> a', '<p>a</p>\n'],
  ['> [!NOTE]\n>\n> a', '<p>a</p>\n'],
  ['> [!NOTE]\n> *a*', '<p><em>a</em></p>\n'],
  ['> [!NOTE]\n> - a', '<ul>\n<li>a</li>\n</ul>\n'],
  [
    '> [!NOTE]  \n> "www.a.example", b',
    '<p>"<a href="http://www.a.example">www.a.example</a>", b</p>\n'
  ],
  ['> [!NOTE]\na', '<p>a</p>\n'],
  ['> [!NOTE]', '']
])('should read the alert %j', (source, html) => {
  expect(lectern.compile(source).render().html).toBe(
    `<aside class="alert alert-note" role="note">\n<p class="alert-title">Note</p>\n${html}</aside>\n`
  )
})

test.each([
  '> *[!NOTE]*\n> a',
  '> - [!NOTE]',
  '> [!NOTE]*a*',
  '> [!NOTE] a',
  '> [!NOT]\n> a',
  '> \\[!NOTE]\n> a',
  '> &#91;!NOTE]\n> a',
  '> [\\!NOTE]\n> a\n>\n> [!NOTE]',
  '> a\n> [!NOTE]',
  '[!NOTE]'
])('should leave the quotation or text %j as it is', (source) => {
  expect(lectern.compile(source).render().html).not.toContain('aside')
})

test('should keep places to what is left', () => {
  const [alert] = lectern.compile('> [!NOTE]\n>   a *b*\n').toMdast().children
  expect(alert).toMatchObject({
    children: [
      {data: {hProperties: {className: ['alert-title']}}},
      {
        children: [{position: {start: {column: 5, line: 2, offset: 14}}}, {}],
        position: {start: {line: 2}}
      }
    ]
  })
})

test('should be told of cautions where the config owes notices', () => {
  const {messages} = createLectern().check('> [!CAUTION]\n> a\n\n> [!TIP]\n> b')
  expect(messages.filter(({fatal}) => fatal === undefined).map(String)).toEqual([
    '1:3-1:13: Alert `[!CAUTION]`, which is no notice, expected `:::notice{kind="caution"}` for what must reach everybody'
  ])
})
