import {describe, expect, test} from 'vitest'
import {createLectern, health, healthLexicon} from '../../src/index.js'

const lectern = createLectern({...health, lexicon: healthLexicon, notices: [], owed: []})

/** Everything that a reader gets of an article, and that a host could send this reader. */
function all(source: string, role: 'patient' | 'clinician'): unknown {
  const profile = {role} as const
  const article = lectern.compile(source, {positions: false})
  const restricted = article.restrict(role)
  return [article, restricted].map((each) => [
    each.render(profile),
    each.toMdast(profile),
    each.toHast(profile),
    each.toMarkdown(profile),
    each.toText(profile),
    each.toPage(profile),
    each.metadata(profile),
    each === restricted ? each.encode() : ''
  ])
}

const sources = `---
references:
  - {id: a, type: webpage, title: A, URL: "https://example.org/a"}
  - {id: b, type: webpage, title: B, URL: "https://example.org/b"}
---

`

/** Words before a term, as far as rules look. */
const words = 'word '.repeat(46)

describe('articles that differ in what a reader doesn’t see', () => {
  test.each([
    [
      'who else cites something',
      'clinician',
      `${sources}Text :clinician[:cite[a]].\n\n:::student\nS :cite[b].\n:::\n\n## Sources :clinician[for professionals]\n\n::references\n`,
      `${sources}Text :clinician[:cite[a]].\n\n:::student\nS.\n:::\n\n## Sources :clinician[for professionals]\n\n::references\n`
    ],
    [
      'how many paragraphs a note in an item has',
      'patient',
      '- a:clinician[[^1]]\n- b\n  [^1]: x\n\n      y\n',
      '- a:clinician[[^1]]\n- b\n  [^1]: x\n'
    ],
    [
      'whether a note in an item holds an address',
      'patient',
      '- a:clinician[[^1]]\n- [^1]: x\n\n      [d]: https://example.org\n\n  ```\n  b\n  ```\n- c\n',
      '- a:clinician[[^1]]\n- [^1]: x\n\n  ```\n  b\n  ```\n- c\n'
    ],
    [
      'whether a blank line stands before a note in an item',
      'patient',
      '- a:clinician[[^1]]\n\n  [^1]: x\n- b\n',
      '- a:clinician[[^1]]\n  [^1]: x\n- b\n'
    ],
    [
      'whether anything is hidden in a list with a note',
      'patient',
      'c[^1]\n\n- a\n- b\n  [^1]: x\n\n      y\n- :clinician[z]\n',
      'c[^1]\n\n- a\n- b\n  [^1]: x\n\n      y\n'
    ],
    [
      'whether a list holds an address that nobody uses, beside what is hidden',
      'patient',
      '- a\n\n  [n]: /n\n- b\n- :clinician[z]\n',
      '- a\n\n  [n]: /n\n- b\n'
    ],
    ['a form far from a hard break', 'patient', 'a<br>&nbsp;b :clinician[x]', 'a<br>&nbsp;b'],
    [
      'how lines end',
      'patient',
      'a&#13;b\n\n:::clinician\nx\r\ny\n:::',
      'a&#13;b\n\n:::clinician\nx\ny\n:::'
    ],
    [
      'how many forms stand before a term',
      'patient',
      `( ${words}:clinician[x] a thrombosis may follow.)`,
      `( ${words}${':clinician[x] '.repeat(9)}a thrombosis may follow.)`
    ]
  ] as const)('should give the same: %s', (_, role, one, other) => {
    expect(all(one, role)).toEqual(all(other, role))
  })

  test.each([
    'See [x].:clinician[[^1]]\n\n[^1]: s\n\n    [x]: /y\n',
    '![see [x]](a.png):clinician[[^1]]\n\n[^1]: s\n\n    [x]: /y\n',
    'See [x].\n\n[^1]: s\n\n    [x]: /y\n',
    'See [x][y].:clinician[[^1]]:student[[^2]]\n\n[^1]: [x][y]\n\n[^2]: s\n\n    [y]: /y\n'
  ])('should refuse an address in a note that not everybody is led to: %j', (source) => {
    expect(lectern.check(source).messages.map(({ruleId}) => ruleId)).toContain('hidden-definition')
  })

  test('should leave a list as the parser has it, whoever is led to an address in it', () => {
    const list = '- a\n\n  [n]: /n\n- b\n'
    for (const source of [list, `${list}\n:clinician[[n]]`, `${list}\n[n]`]) {
      expect(lectern.compile(source).render().html).toContain('<p>a</p>')
    }
  })

  test('should refuse text that starts as the definition of a block does', () => {
    const source = 'Text\n[x]: https://example.org b\n\n:::uk\n[x]: /a\n:::\n'
    expect(lectern.check(source).messages.map(({ruleId}) => ruleId)).toEqual(['hidden-definition'])
  })

  test('should take an address in a note for all who are led to it', () => {
    const source = 'See [x].[^1]\n\n[^1]: s [x]\n\n    [x]: /y\n'
    expect(lectern.compile(source).render().html).toContain('See <a href="/y">x</a>.')
  })

  test('should not explain an article to those whom it isn’t for', () => {
    const article = lectern.compile('---\naudience: clinician\n---\n\n:nurse[x]')
    expect(article.explain({role: 'patient'})).toEqual([])
    expect(article.explain({role: 'clinician'})).toHaveLength(1)
  })
})
