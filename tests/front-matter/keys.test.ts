import {describe, expect, test} from 'vitest'
import {createLectern, health} from '../../src/index.js'

function lecternWith(keys: Record<string, string | false>) {
  return createLectern({...health, frontMatter: {keys}, notices: [], owed: []})
}

/** Front matter and a line of text. */
function article(yaml: string): string {
  return `---\n${yaml}\n---\n\nText.\n`
}

test('should read `lang` as the language, unless `language` is there too', () => {
  const lectern = lecternWith({})
  expect(lectern.compile(article('lang: de')).render().language).toBe('de')
  expect(lectern.check(article('lang: de\nlanguage: en')).messages.map(String)).toEqual([
    '2:7-2:9: `lang`: Unexpected language beside that of `language`, expected one of the two keys'
  ])
  expect(lectern.check(article('lang: de\nlanguage: de')).messages).toEqual([])
  const released = lecternWith({language: false}).compile(article('lang: de\nlanguage: [x]'))
  expect(released.render().language).toBe('en')
  expect(released.frontMatter).toEqual({lang: 'de', language: ['x']})
})

test('should tell of a comment after a value, and of a key in a comment', () => {
  const {messages} = lecternWith({}).check(article('title: A # x\n# audience: clinician'))
  expect(messages.map(({line, ruleId}) => [line, ruleId])).toEqual([
    [2, 'front-matter'],
    [3, 'front-matter-key']
  ])
})

test('should take numbers and truth for text in keys of its own', () => {
  const {title, description} = lecternWith({})
    .compile(article('title: 1.10\ndescription: {lay: 2024, otherwise: true}'))
    .render()
  expect([title, description]).toEqual(['1.10', '2024'])
})

describe('keys of the host', () => {
  test('should be what Lectern doesn’t read, with a warning', () => {
    const article_ = lecternWith({}).compile(
      article(
        'title: [a]\ndescription:\npublished: true\nupdated: yesterday\ntopics: 3\nlexicon: [1, 2]\nreferences: [a, b]'
      )
    )
    expect(article_.messages.map(String)).toEqual([
      '2:1-2:6: Key `title` left to the host, since it is no text',
      '3:1-3:12: Key `description` left to the host, since it is no text',
      '4:1-4:10: Key `published` left to the host, since it is no date such as `2026-03-01`',
      '5:1-5:8: Key `updated` left to the host, since it is no date such as `2026-03-01`',
      '6:1-6:7: Key `topics` left to the host, since it is no text, or list of texts',
      '7:1-7:8: Key `lexicon` left to the host, since it is no list of concepts',
      '8:1-8:11: Key `references` left to the host, since it is no list of sources'
    ])
    expect(article_.frontMatter).toEqual({
      description: null,
      lexicon: [1, 2],
      published: true,
      references: ['a', 'b'],
      title: ['a'],
      topics: 3,
      updated: 'yesterday'
    })
    expect(article_.render().title).toBeUndefined()
  })

  test.each([
    ['language: [de]', 'front-matter-value'],
    ['audience: [clinician]', 'front-matter-value'],
    ['title: {lay: [a], otherwise: b}', 'front-matter-value'],
    ['review: true', 'front-matter-value'],
    ['review: {by: a, status: draft}', 'front-matter-value'],
    ['notices: x', 'front-matter-value'],
    ['lexicon: [{id: a, forms: [a]}]', 'front-matter-concept']
  ])('should not be `%s`', (yaml, rule) => {
    const {messages} = lecternWith({}).check(article(yaml))
    expect(messages.map(({ruleId}) => ruleId)).toEqual([rule])
  })

  test('should be what the config releases', () => {
    const article_ = lecternWith({review: false, title: false, topics: false}).compile(
      article('title: x\ntitel: y\nreview: true\ntopics: 1')
    )
    expect(article_.messages).toEqual([])
    expect(article_.render().title).toBeUndefined()
    expect(article_.frontMatter).toEqual({review: true, titel: 'y', title: 'x', topics: 1})
  })
})

describe('keys that the config renames', () => {
  const lectern = lecternWith({audience: 'leser', title: 'titel'})

  test('should be read by their new names, and left to the host by their own', () => {
    const article_ = lectern.compile(article('titel: a\ntitle: b\nleser: clinician'))
    expect(article_.render({role: 'clinician'}).title).toBe('a')
    expect(article_.render().withheld?.reason).toBe('audience')
    expect(article_.frontMatter).toEqual({title: 'b'})
  })

  test.each([
    ['audience: clinician', '2:1-2:9: Unexpected key `audience`, expected `leser`'],
    ['lesser: clinician', '2:1-2:7: Unexpected key `lesser`, expected `leser`'],
    [
      'titel: {lay: [a], otherwise: b}',
      '2:14-2:17: Unexpected value of `titel.lay`, expected text, or texts by expression where that is allowed'
    ],
    ['titel:#  lay: a', '2:1-2:13: Unexpected key `titel:#  lay`, expected `titel`'],
    [
      'description :a  lay: a',
      '2:1-2:20: Unexpected key `description :a  lay`, expected `description`'
    ],
    ['# leser: clinician', '2:1-2:9: Unexpected key `# leser:`, expected `leser:`']
  ])('should be checked: `%s`', (yaml, message) => {
    expect(lectern.check(article(yaml)).messages.map(String)).toEqual([message])
  })

  test('should be no text of the article', () => {
    expect(lectern.check('leser: clinician\n\nText.').messages.map(({ruleId}) => ruleId)).toEqual([
      'front-matter-audience'
    ])
  })

  test.each(['title: x', 'titel: a\ntitel:en: b', 'titel-en: a', 'og:titel: a'])(
    'should leave to the host: `%s`',
    (yaml) => {
      expect(lectern.check(article(yaml)).messages).toEqual([])
    }
  )

  test('should not give a released `audience` away that says readers', () => {
    const released = lecternWith({audience: false})
    expect(released.check(article('audience: clinician')).messages.map(String)).toEqual([
      '2:1-2:9: Unexpected key `audience`, expected another name, since it says whom the article is for, and the config has no key for that'
    ])
    expect(released.compile(article('audience: 18 to 25')).frontMatter).toEqual({
      audience: '18 to 25'
    })
  })

  test.each([
    [{topcs: 'x'}, 'frontMatter.keys.topcs: Unknown key `topcs`, expected `topics`'],
    [
      {topics: 'a b'},
      'frontMatter.keys.topics: Unexpected name `a b`, expected letters, digits, `-` or `_`'
    ],
    [
      {topics: 'title'},
      'frontMatter.keys: Unexpected name `title` of both `title` and `topics`, expected names that differ'
    ],
    [{zzzzz: false}, /Unknown key `zzzzz`, expected `audience` or /]
  ])('should be sound: %j', (keys, problem) => {
    expect(() => lecternWith(keys as Record<string, string | false>)).toThrow(problem)
  })
})

describe('a key that is nearly one of a mark', () => {
  test('should be told where it holds a date as that one does, and no other text', () => {
    const told = (yaml: string): Array<string> =>
      lecternWith({}).check(article(yaml)).messages.map(String)
    expect(told('update: 2026-11-20\npublish: soon\nstatus: approved')).toEqual([
      '2:1-2:7: Key `update` left to the host, though it is nearly `updated`'
    ])
  })

  const lectern = createLectern(health)
  const check = (key: string, value: string): ReadonlyArray<string> =>
    lectern.check(`---\n${key}: ${value}\n---\n\nx`).messages.map(String)
  const notice =
    '[{id: stop, kind: caution, for: patient, placement: start, required: true, text: Stop.}]'

  test('should be an error where its value would be read', () => {
    expect(check('notces', notice)).toEqual([
      '2:1-2:7: Unexpected key `notces`, expected `notices`'
    ])
    expect(check('- notices', notice)).toEqual([expect.stringMatching(/front matter/)])
    expect(check('reviw', '{status: submitted}')).toEqual([
      '2:1-2:6: Unexpected key `reviw`, expected `review`'
    ])
  })

  test('should be the host’s where its value would not be', () => {
    expect(check('notces', '[a]')).toEqual([])
    expect(check('notice', 'a')).toEqual([])
    expect(check('reviews', '[a, b]')).toEqual([])
  })

  test('should be the host’s with a warning where hosts have the key', () => {
    expect(check('topcs', '[a]')).toEqual([
      '2:1-2:6: Key `topcs` left to the host, though it is nearly `topics`'
    ])
    expect(check('topcs', '{a: b}')).toEqual([])
  })

  test('should be the host’s beside the right one, or where that is released or renamed', () => {
    expect(check(`topics: []\ntopcs`, '[a]')).toEqual([])
    const own = lecternWith({topics: 'subjects'})
    expect(own.compile('---\ntopics: [a]\n---\n\nx').frontMatter).toEqual({topics: ['a']})
    expect(own.check('---\nsubject: [a]\n---\n\nx').messages.map(String)).toEqual([
      '2:1-2:8: Key `subject` left to the host, though it is nearly `subjects`'
    ])
  })
})

describe('choices', () => {
  const lectern = createLectern(health)
  const choicesOf = (source: string): ReadonlyArray<string> =>
    lectern.compile(source).render().choices

  test('should offer the dimensions that are listed, else those with a question', () => {
    expect(choicesOf('x')).toEqual(['role'])
    expect(choicesOf('---\nchoices: [level, role]\n---\n\nx')).toEqual(['level', 'role'])
    expect(choicesOf('---\nchoices: []\n---\n\nx')).toEqual([])
  })

  test('should leave a list of something else, or none, to the host', () => {
    for (const value of ['[red, blue]', 'red']) {
      const article = lectern.compile(`---\nchoices: ${value}\n---\n\nx`)
      expect(article.frontMatter).toHaveProperty('choices')
      expect(article.render().choices).toEqual(['role'])
      expect(article.messages.map(({ruleId}) => ruleId)).toContain('host-key')
    }
  })

  test('should name the key as the config does', () => {
    const own = lecternWith({choices: 'chooser'})
    expect(own.compile('---\nchooser: [level]\n---\n\nx').render().choices).toEqual(['level'])
    expect(own.compile('---\nchooser: [x]\n---\n\nx').frontMatter).toEqual({chooser: ['x']})
  })

  test('should say the same whatever is hidden, and to all', () => {
    const article = lectern.compile('---\naudience: clinician\n---\n\nx')
    expect(article.render().choices).toEqual(article.render({role: 'nurse'}).choices)
  })
})
