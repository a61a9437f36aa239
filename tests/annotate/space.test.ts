import {describe, expect, test} from 'vitest'
import {createLectern, health} from '../../src/index.js'

const lectern = createLectern({...health, notices: [], owed: []})

function html(source: string, role: 'clinician' | 'patient'): string {
  return lectern.compile(source).render({role}).html
}

describe('white space around what is hidden', () => {
  test.each([
    ['doubled', 'Take :clinician[10 mg] daily', 'Take daily'],
    ['that does not break', 'Take&nbsp;:clinician[10 mg]&nbsp;daily', 'Take&nbsp;daily'],
    ['before a comma', 'Ask :clinician[the ward], or wait', 'Ask, or wait'],
    ['before a full stop, doubled', 'Ask :clinician[the ward] .', 'Ask.'],
    ['before a parenthesis', '(a :clinician[b])', '(a)'],
    ['after a parenthesis', '(:clinician[a] b)', '(b)'],
    ['after a parenthesis, in emphasis that goes', '(*:clinician[a]* b)', '(b)'],
    ['before a bracket', '\\[a :clinician[b]\\]', '\\[a\\]'],
    ['in quotation marks', 'a "b :clinician[c]" d ":clinician[e] f" g', 'a "b" d "f" g'],
    ['in quotation marks that end all', 'say “a :clinician[b]”', 'say “a”'],
    ['in quotation marks of other languages', '„b :clinician[c]“ d', '„b“ d'],
    ['before quotation marks that begin', 'a :clinician[b] "c" d', 'a "c" d'],
    ['before emphasis in quotation marks', 'a :clinician[b] "*c*" d', 'a "*c*" d'],
    ['after quotation marks', 'a "*b*" :clinician[c] d', 'a "*b*" d'],
    ['before a full stop of Chinese', '二 :clinician[x]。', '二。'],
    ['at the end', 'Wait :clinician[here]', 'Wait'],
    ['at the start', ':clinician[Here] wait', 'wait'],
    ['at the end of emphasis', '*a :clinician[b]*, c', '*a*, c'],
    ['at the end of a link, before more', '[a :clinician[b]](x) c', '[a](x) c'],
    ['over two lines', 'a\n:clinician[b]\nc', 'a\nc'],
    ['around two in a row', 'a :clinician[b] :clinician[c] d', 'a d'],
    ['around nested ones', 'a :professional[:clinician[b]] c', 'a c'],
    ['around an empty one', 'a :clinician[] b', 'a b'],
    ['before a hard break in it', 'Give 5 mg:clinician[ or 10 mg<br>] daily', 'Give 5 mg daily'],
    ['between hard breaks', 'a\\\n:clinician[b]\\\nc', 'a\\\nc'],
    ['before a hard break at the end', 'a\\\n:clinician[b]', 'a'],
    ['after a hard break at the start', ':clinician[a]\\\nb', 'b'],
    ['after a hard break', 'a\\\n:clinician[b] c', 'a\\\nc'],
    ['after a hard break, before one that does not break', 'a:lay[<br>] &nbsp;b', 'a<br>&nbsp;b'],
    ['before a hard break of spaces', 'a :clinician[x]  \nb', 'a  \nb'],
    ['before a hard break of spaces, after code', '`a` :clinician[x]  \nb', '`a`  \nb'],
    ['before one by a backslash', 'a :clinician[x]\\\nb', 'a \\\nb'],
    ['before a hard break that ends a link', '[a\\\n:clinician[x]](y) b', '[a](y) b'],
    ['before a hard break that ends emphasis', '*a<br>:clinician[x]* b', '*a* b'],
    ['after a line ending', 'a :patient[b\n]:lay[ c]', 'a b\nc'],
    ['before a line ending', 'a :patient[b ]:lay[\nc]', 'a b\nc'],
    ['before a comment that ends a line', '*a <!-- x -->\n`b`* c', '*a\n`b`* c'],
    ['that is thin', 'Take&thinsp;:clinician[10 mg]&thinsp;daily', 'Take&thinsp;daily'],
    ['that is ideographic', '二\u3000:clinician[x]\u3000三', '二\u3000三'],
    ['in a heading', '## Dose :clinician[x]', '## Dose'],
    ['in cells', '| a :clinician[x] | b |\n| - | - |', '| a | b |\n| - | - |'],
    ['beside code', '`a` :clinician[b] `c`', '`a` `c`'],
    ['beside emphasis that goes', 'a *:clinician[b]* c', 'a c']
  ])('should be put right: %s', (_, source, cut) => {
    expect(html(source, 'patient')).toBe(html(cut, 'patient'))
  })

  test.each([
    ['before a number', 'Take 5 :clinician[or 10] .5 mg', '<p>Take 5 .5 mg</p>\n'],
    [
      'before a number that goes on in markup',
      'Take :clinician[x] .**5** mg',
      '<p>Take .<strong>5</strong> mg</p>\n'
    ],
    [
      'before a word after a link',
      '[5 mg :clinician[x]](x)daily',
      '<p><a href="x">5 mg </a>daily</p>\n'
    ],
    [
      'before a break that ends a link',
      '[a<br>:clinician[x]](y)b',
      '<p><a href="y">a<br>\n</a>b</p>\n'
    ],
    ['that the author doubled', 'a&#32; :clinician[b]c', '<p>a  c</p>\n']
  ])('should stay: %s', (_, source, expected) => {
    expect(html(source, 'patient')).toBe(expected)
  })

  test('should be put right around an empty one for everybody', () => {
    expect(html('a :clinician[] b', 'clinician')).toBe('<p>a b</p>\n')
  })

  test('should be as written for those who see all', () => {
    expect(html('a :clinician[b] , c', 'clinician')).toBe('<p>a b , c</p>\n')
    expect(html('a :clinician[ b] , c', 'clinician')).toBe('<p>a  b , c</p>\n')
  })
})

test.each([
  ['a :clinician[x] :patient[.]:clinician[b]:patient[5 mg] c', ':clinician[b]', ':clinician[`b`]'],
  ['a :clinician[x] :lay[.]:patient[5]:student[6] mg', ':patient[5]:student[6]', ':lay[5]'],
  ['Take :clinician[IV] :patient[,]:clinician[x]5 mg', ':clinician[x]', ':clinician[5]'],
  ['a :clinician[x] :patient[.]:clinician[5]:patient[b] c', ':clinician[5]', ':clinician[b]']
])('should not hang on what others see, in %j', (source, hidden, other) => {
  expect(html(source.replace(hidden, other), 'patient')).toBe(html(source, 'patient'))
})

test('should not take a point for that of a number after code', () => {
  expect(html('a :clinician[x] :patient[.]`k`:patient[5 mg] c', 'patient')).toBe(
    '<p>a.<code>k</code>5 mg c</p>\n'
  )
})

describe('looseness of a list', () => {
  test.each([
    ['a comment', '<!-- b -->'],
    ['a definition', '[b]: https://example.org'],
    ['a note', '[^b]: Note'],
    ['a block with a comment', ':::nurse\n  s\n  :::\n\n  <!-- b -->']
  ])('should not tell of %s in a section for others', (_, hidden) => {
    const source = `- a\n- b\n\n  ### Dose\n  ::section{for=clinician}\n\n  ${hidden}\n- c\n`
    const alone = source.replace('- b\n\n  ###', '- ###')
    expect(html(source, 'patient')).toContain('<li>a</li>\n<li>b</li>\n<li>c</li>')
    expect(html(alone, 'patient')).toContain('<li>a</li>\n<li>c</li>')
  })

  test.each([
    ['blank lines in a block', '- a\n  :::clinician\n  x\n\n  y\n  :::\n- b', '- a\n- b'],
    ['a blank line before a block', '- a\n\n  :::clinician\n  x\n  :::\n- b', '- a\n- b'],
    ['a blank line after a block', '- a\n  :::clinician\n  x\n  :::\n\n- b', '- a\n\n- b'],
    [
      'blank lines in a notice',
      '- a\n  :::notice{kind=information for=clinician}\n  x\n\n  y\n  :::\n- b',
      '- a\n- b'
    ],
    ['an item of a block', '- a\n\n- :::clinician\n  x\n  :::\n- b', '- a\n- b'],
    ['an empty block', '- a\n\n  :::clinician\n  :::\n- b', '- a\n- b'],
    [
      'a comment after an empty block',
      '- a\n\n  :::clinician\n  :::\n\n  <!--\n  x\n\n  -->\n- b',
      '- a\n- b'
    ],
    ['an item of an inline form', '- a\n\n- :clinician[x]\n- b', '- a\n- b'],
    [
      'a comment in another item',
      '- a\n\n  <!-- c\n\n  d -->\n- :clinician[x]\n- b',
      '- a\n\n  <!-- c -->\n- b'
    ],
    ['a comment first', '- <!-- c -->\n\n  + a\n- :clinician[x]', '- <!-- c -->\n\n  + a'],
    ['blank lines in a comment', '- a\n  <!-- c\n\n  d -->\n- b\n- :clinician[x]', '- a\n- b'],
    [
      'nested blocks',
      '- a\n  ::::professional\n  :::clinician\n  x\n\n  y\n  :::\n  ::::\n- b',
      '- a\n- b'
    ],
    ['a list in a quotation', '> - a\n>\n>   :::clinician\n>   x\n>   :::\n> - b', '> - a\n> - b'],
    ['tasks', '- [ ] a\n\n  :::clinician\n  x\n  :::\n- [x] b', '- [ ] a\n- [x] b'],
    ['an empty item', '- a\n-\n\n- :::clinician\n  x\n  :::\n- b', '- a\n-\n- b'],
    ['a block first', '- :::clinician\n  x\n  :::\n\n  a\n- b', '- a\n- b']
  ])('should be that of the rest: %s', (_, source, cut) => {
    expect(html(source, 'patient')).toBe(html(cut, 'patient'))
    expect(lectern.compile(source, {positions: false}).toMdast()).toEqual(
      lectern.compile(cut, {positions: false}).toMdast()
    )
  })

  test('should hang on what each reader sees', () => {
    const source = '- a\n\n  :::clinician\n  x\n  :::\n- b'
    expect(html(source, 'clinician')).toBe(html('- a\n\n  x\n- b', 'clinician'))
  })

  test('should hang on blank lines before a note, as everywhere', () => {
    const tight = '- a\n  [^n]: x\n- b\n\nc[^n]'
    const loose = html(tight.replace('a', 'a\n'), 'patient')
    expect(loose).toContain('<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n<p>c')
    // Also beside what is hidden.
    const hidden = tight.replace('a', 'a\n').replace('- b', '- b\n- :clinician[z]')
    expect(html(hidden, 'patient')).toBe(loose)
  })
})
