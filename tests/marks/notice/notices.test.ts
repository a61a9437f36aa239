import {describe, expect, test} from 'vitest'
import {
  type Config,
  ConfigError,
  createLectern,
  health,
  type NoticeConfig
} from '../../../src/index.js'
import {alertWords} from '../../../src/marks/alert/words.js'
import {noticeWords} from '../../../src/marks/notice/words.js'
import {checkNotices} from '../../../src/rehype/check-notices.js'
import {decode, render} from '../../../src/render/index.js'

const everybody = 'lay or professional or student'
const plain: NoticeConfig = {
  for: everybody,
  id: 'a',
  kind: 'information',
  placement: 'end',
  required: true,
  text: 'A.'
}

function lecternOf(notices: ReadonlyArray<Partial<NoticeConfig>>, config: Partial<Config> = {}) {
  return createLectern<Config>({
    ...health,
    owed: [],
    ...config,
    notices: notices.map((notice) => ({...plain, ...notice}))
  } as never)
}

function problems(notices: ReadonlyArray<Partial<NoticeConfig>>, config?: Partial<Config>) {
  try {
    lecternOf(notices, config)
    return []
  } catch (error) {
    if (error instanceof ConfigError)
      return error.problems.map((each) => Object.values(each).join(': '))
    throw error
  }
}

type Profile = Parameters<ReturnType<typeof lecternOf>['readProfile']>[0]

/** Text of a reader, the same by each way, paragraphs parted by bars. */
function textFor(
  lectern: ReturnType<typeof lecternOf>,
  source: string,
  profile: Profile = {role: 'patient'}
): string {
  const article = lectern.compile(source)
  const reader = profile as Record<string, string>
  expect(render(decode(article.encode()), reader).html).toBe(article.render(reader as never).html)
  return article
    .toText(reader as never)
    .trim()
    .split('\n\n')
    .join('|')
}

describe('places', () => {
  const notices: ReadonlyArray<Partial<NoticeConfig>> = [
    {id: 'late', order: 2, text: 'late'},
    {id: 'end', text: 'end'},
    {id: 'info', placement: 'start', text: 'info'},
    {id: 'stop', kind: 'caution', order: 3, placement: 'start', text: 'stop'},
    {id: 'go', kind: 'caution', placement: 'start', text: 'go'},
    {id: 'here', placement: 'notices', text: 'here'},
    {id: 'there', order: -1, placement: 'notices', text: 'there'}
  ]

  test('should be in order, cautions first at the start', () => {
    expect(textFor(lecternOf(notices), '# T\n\nText.\n')).toBe(
      'T|go|stop|info|Text.|there|end|here|late'
    )
    expect(textFor(lecternOf(notices), 'Text.\n\n::notices\n\nMore.\n')).toBe(
      'go|stop|info|Text.|there|here|More.|end|late'
    )
  })

  test('should be at the end for who sees no `::notices`', () => {
    const lectern = lecternOf([{id: 'here', placement: 'notices', text: 'here', title: 'T'}])
    const source = ':::clinician\n### Own\n\n::notices\n:::\n\nMore.\n'
    expect(textFor(lectern, source, {role: 'clinician'})).toBe('Own|T|here|More.')
    expect(textFor(lectern, source)).toBe('More.|T|here')
    const html = (role: string) => lectern.compile(source).render({role} as never).html
    expect(html('clinician')).toContain('<h4>T</h4>')
    expect(html('patient')).toContain('<h2>T</h2>')
  })

  test('should leave no heading over nothing', () => {
    const lectern = lecternOf([{for: 'clinician', placement: 'notices'}])
    const source = 'Text.\n\n## Notices\n\n::notices\n'
    expect(lectern.compile(source).render().headings).toEqual([])
    expect(textFor(lectern, source, {role: 'clinician'})).toBe('Text.|Notices|A.')
  })

  const doses: Partial<NoticeConfig> = {
    id: 'doses',
    kind: 'caution',
    placement: 'topic',
    text: 'Mind.',
    title: 'Doses',
    when: {topic: 'dosing'}
  }

  test('should be before the first section of a topic that a reader sees', () => {
    const lectern = lecternOf([doses])
    const source =
      '# T\n\n:::clinician\n## Drops\n::section{topic="dosing"}\n\nTen.\n:::\n\n> ### Dose\n> ::section{topic="dosing" #dose}\n>\n> One.\n\nText.\n'
    expect(textFor(lectern, source, {role: 'clinician'})).toBe(
      'T|Doses|Mind.|Drops|Ten.|Dose|One.|Text.'
    )
    expect(textFor(lectern, source)).toBe('T|Doses|Mind.|Dose|One.|Text.')
    const {html} = lectern.compile(source).render()
    expect(html).toContain('<blockquote>\n<aside class="notice notice-caution" role="note">\n<h3>')
    expect(textFor(lectern, 'No dose.')).toBe('No dose.')
    expect(textFor(lectern, '## A\n::section{#b}\n::section{topic="dosing"}\n\nOne.')).toBe(
      'Doses|Mind.|A|One.'
    )
  })

  test('should be told by topics and places that are right', () => {
    const lectern = lecternOf([doses, {id: 'here', placement: 'notices'}])
    const told = (source: string) => lectern.check(source).messages.map(String)
    expect(told('## A\n::section{topic="dosng"}\n\nA[^n]\n\n[^n]: b\n\n    ## C\n\n    D')).toEqual(
      ['2:18-2:23: Unknown topic `dosng`, expected `dosing`']
    )
    expect(told('::section{topic="dosing"}\n\nA\n\n::section{topic="x"}')).toHaveLength(2)
    expect(
      told(':::notice{kind="information"}\n## A\n::section{topic="dosing"}\n\nB\n:::')
    ).toEqual(['2:1-2:5: Topic of a section in a notice, expected it in the text'])
    expect(told('## A\n::section{topic=""}\n\nA')).toEqual([
      expect.stringContaining('`topic` without a value')
    ])
    expect(told('::::evidence{from="research"}\nA\n\n::notices\n::::')).toContain(
      '4:1-4:10: Unexpected `::notices` in another block, expected it beside the blocks of the text'
    )
    expect(told('A\n\n::notices{for="lay"}')).toEqual([
      '3:11-3:14: Unexpected attribute `for` on `notices`, expected none'
    ])
    const omitted = lectern.compile('A\n\n::notices{for="lay"}', {onError: 'omit'})
    expect(omitted.render().withheld).toEqual({reason: 'errors'})
    expect(omitted.owed()).toEqual([])
  })

  test('should be at the start for a topic of the whole article', () => {
    expect(textFor(lecternOf([doses]), '---\ntopics: [dosing, other]\n---\n\n# T\n\nText.')).toBe(
      'T|Doses|Mind.|Text.'
    )
    expect(textFor(lecternOf([doses]), '---\ntopics: dosing\n---\n\n# T\n\nText.')).toBe(
      'T|Doses|Mind.|Text.'
    )
  })

  test('should tell of topics that no notice speaks of', () => {
    const told = (matter: string, notices = [doses]) =>
      lecternOf(notices).check(`---\n${matter}\n---\n\nT`).messages.map(String)
    expect(told('topics: [dosing, safety]')).toEqual([
      '2:18-2:24: Key `topics` left to the host, since `safety` is the topic of no notice (those are `dosing`)'
    ])
    expect(told('topics: [safety]', [])).toEqual([])
    for (const notices of [[doses], []]) {
      const article = lecternOf(notices).compile('---\ntopics: [safety]\n---\n\nText.')
      expect(article.frontMatter).toEqual({topics: ['safety']})
    }
    expect(told('topic: dosing')).toEqual([
      '2:1-2:6: Key `topic` left to the host, though it is nearly `topics`'
    ])
  })
})

describe('groups', () => {
  const group = (id: string, audience: string, more: Partial<NoticeConfig> = {}) => ({
    exclusive: 'one',
    for: audience,
    id,
    text: id,
    ...more
  })

  test('should give each reader the most specific one', () => {
    const lectern = lecternOf(
      [
        group('all', everybody),
        group('professional', 'professional'),
        group('nurse', 'nurse'),
        group('doses', everybody, {when: {topic: 'dosing'}}),
        {id: 'other', text: 'other'}
      ].filter(({id}) => id !== 'doses')
    )
    expect(textFor(lectern, 'T')).toBe('T|all|other')
    expect(textFor(lectern, 'T', {role: 'researcher'})).toBe('T|professional|other')
    expect(textFor(lectern, 'T', {role: 'nurse'})).toBe('T|nurse|other')
    const topics = lecternOf([
      group('all', everybody),
      group('doses', everybody, {when: {topic: 'dosing'}})
    ])
    expect(textFor(topics, 'T')).toBe('T|all')
    expect(textFor(topics, '---\ntopics: [dosing]\n---\n\nT')).toBe('T|doses')
  })

  test('should refuse a tie, and take one that a third settles', () => {
    const [a, b] = [group('a', 'clinician or student'), group('b', 'clinician or researcher')]
    expect(problems([a, b])).toEqual([
      'notices[1].exclusive: Two notices of `one` for a reader (role: clinician, level: basic, jurisdiction: elsewhere), `a` and `b`, expected one to be more specific than the other'
    ])
    expect(problems([a, b, group('c', 'clinician')])).toEqual([])
    expect(problems([a, b, group('c', 'clinician', {when: {topic: 'dosing'}})])).toHaveLength(1)
    expect(problems([group('a', 'lay'), group('b', 'lay')])).toHaveLength(1)
    expect(problems([a, {...b, exclusive: 'two'}])).toEqual([])
    expect(problems([{...a, exclusive: 'No'}])).toEqual([
      'notices[0].exclusive: Unexpected group `No`, expected lower-case letters, digits and single `-`'
    ])
  })

  test('should count what hides another one when it is proved what is owed', () => {
    const owed = [{kind: 'information'}] as const
    const all = group('all', everybody)
    expect(problems([all, group('b', 'nurse')], {owed})).toEqual([])
    expect(problems([all, group('b', 'nurse', {required: false})], {owed})).toEqual([
      expect.stringContaining('Reader without a required information (role: nurse')
    ])
    const maybe = group('b', 'nurse', {required: false, when: {topic: 'dosing'}})
    expect(problems([all, maybe], {owed})).toEqual([])
    const lectern = lecternOf([all, maybe], {owed})
    expect(lectern.check('T').messages).toEqual([])
    expect(lectern.check('---\ntopics: [dosing]\n---\n\nT').messages.map(String)).toEqual([
      '1:1: Reader without a required information (role: nurse, level: basic, jurisdiction: elsewhere), expected one for all to whom it is owed'
    ])
  })

  test('should leave one out that has no text in the language', () => {
    const lectern = lecternOf([
      group('all', everybody, {text: {de: 'alle', en: 'all'}}),
      group('nurse', 'nurse', {required: false})
    ])
    const article = lectern.compile('---\nlanguage: de-AT\n---\n\nT')
    expect(article.toText({role: 'nurse'} as never)).toBe('T\n\nalle\n')
  })
})

describe('texts', () => {
  const parameters = {
    number: {uk: '999', eu: '112', otherwise: {de: 'Notruf', en: 'emergency *number*'}},
    who: {clinician: 'a colleague', otherwise: 'your doctor'}
  } as const

  test('should have parameters of the config and of their own, in titles and content', () => {
    const lectern = lecternOf(
      [
        {
          parameters: {who: {otherwise: 'your *own* doctor'}},
          text: 'Ask {who} or [call {number}](tel:1), `{number}`.\n\n| {who} |\n| - |\n\n![{no-name](https://example.org/i.png)  \nNow',
          title: '**Call** {number} or {number}, {no-name'
        }
      ],
      {parameters}
    )
    expect(textFor(lectern, 'T', {jurisdiction: 'fr'})).toBe(
      'T|Call 112 or 112, {no-name|Ask your *own* doctor or call 112, {number}.|your *own* doctor|{no-name\nNow'
    )
    const article = lectern.compile('T')
    expect(article.render({jurisdiction: 'uk'} as never).notices).toMatchObject([
      {id: 'a', label: 'Information', title: 'Call 999 or 999, {no-name'}
    ])
    expect(article.render({jurisdiction: 'uk'} as never).html).toContain(
      '<h2><strong>Call</strong> 999 or 999, {no-name</h2>'
    )
    expect(article.owed({jurisdiction: 'uk'} as never)).toEqual([
      {
        id: 'a',
        kind: 'information',
        text: 'Call 999 or 999, {no-name Ask your *own* doctor or call 999, {number}. your *own* doctor {no-name Now'
      }
    ])
  })

  test('should not keep an article without words in its language from being read to its end', () => {
    const source =
      '---\nlanguage: nl\n---\n\n:::notice{kind="caution"}\nx\n:::\n\n> [!NOTE]\n> a\n\nb[^n]\n\n[^n]: n\n'
    const {messages} = createLectern({...health, notices: [], owed: []}).check(source)
    expect(messages.filter(({fatal}) => fatal).map(({ruleId}) => ruleId)).toEqual([
      'language-words'
    ])
  })

  test('should never be those of another language or country', () => {
    const lectern = lecternOf(
      [
        {for: 'uk', id: 'uk', text: 'Call 111.'},
        {for: 'not uk', id: 'rest', text: {de: 'Notruf {number}.', en: 'Call {number}.'}}
      ],
      {parameters}
    )
    expect(lectern.check('---\nlanguage: de\n---\n\nT').messages.map(String)).toEqual([
      '1:1: No text in `de` for the required notice `uk`, expected one in that language'
    ])
    const words = {de: 'a', en: 'a'}
    const own = lecternOf([{text: {de: 'D', en: 'E', 'en-GB': 'GB'}, title: words}])
    const say = (language: string) => textFor(own, `---\nlanguage: ${language}\n---\n\nT`)
    expect(['en-GB', 'en-GB-oxendict', 'en-US', 'de-CH-1996'].map(say)).toEqual([
      'T|a|GB',
      'T|a|GB',
      'T|a|E',
      'T|a|D'
    ])
    expect(own.check('---\nlanguage: fr\n---\n\nT').messages).toHaveLength(1)
    const named = lecternOf([{text: {de: 'D {who}', en: 'E {who}'}, title: {de: 'a', en: 'a'}}], {
      parameters: {who: {otherwise: 'you'}}
    })
    expect(named.check('---\nlanguage: de\n---\n\nT').messages.map(String)).toEqual([
      '1:1: No text in `de` for the required notice `a` (parameter `who`), expected one in that language'
    ])
  })

  test.each(['---', '&nbsp;', '&#8203;', '~~No advice~~', '![](https://example.org/i.png)', '…'])(
    'should be refused without words: %s',
    (text) => {
      expect(problems([{text}])).toEqual([
        'notices[0].text: Unexpected text without words, expected some'
      ])
    }
  )

  test('should have tags for languages, each once', () => {
    expect(problems([{text: {en: 'a', en_GB: 'b'}}])[0]).toContain(
      'Unexpected language `en_GB`, expected a tag such as `en` or `pt-BR`'
    )
    for (const tags of [
      ['en-GB', 'en-gb'],
      ['en-gb', 'en-GB']
    ] as const) {
      const text = Object.fromEntries(tags.map((tag) => [tag, tag]))
      expect(problems([{text}])[0]).toContain(
        `Unexpected language \`${tags[1]}\` again, expected each once`
      )
    }
  })

  test('should be in the language of the article where front matter has them as they are', () => {
    const text =
      '---\nlanguage: es\nnotices: [{id: z, kind: information, for: lay, placement: start, required: true, title: Aviso, text: Hola}]\n---\n\nT'
    expect(
      lecternOf([])
        .compile(text)
        .toText({role: 'patient'} as never)
    ).toBe('Aviso\n\nHola\n\nT\n')
  })

  test('should be owed without what has no text', () => {
    const lectern = lecternOf([{text: 'A\n\n***\n\n![](https://example.org/i.png)\n\n1. B\n2. C'}])
    expect(lectern.compile('T').owed()).toMatchObject([{text: 'A B C'}])
    expect(lectern.compile('T').owed()[0]).not.toHaveProperty('struck')
    const struck = lecternOf([{text: 'Give ~~**5** {unit}~~ 3 {unit}.'}], {
      parameters: {unit: {otherwise: 'mg'}}
    }).compile('T')
    expect(struck.owed()).toEqual([
      {id: 'a', kind: 'information', struck: '5 mg', text: 'Give 5 mg 3 mg.'}
    ])
    expect(() => checkNotices(struck.render().html, struck.owed())).not.toThrow()
    const kept = struck.render().html.replace(/<\/?del>/g, '')
    expect(() => checkNotices(kept, struck.owed())).toThrow('hidden')
    expect(problems([{for: 'lay'}], {owed: [{kind: 'caution'}]})).toEqual([
      'owed[0]: Reader without a required caution (role: patient, level: basic, jurisdiction: elsewhere), expected one in `notices` for everybody'
    ])
    expect(problems([{text: '[a](javascript:b)'}])).toEqual([
      'notices[0].text: Unexpected address `javascript:b`, expected one that sanitising keeps'
    ])
  })

  test.each([
    '[Call {number}](tel:{number})',
    '<tel:{number}>',
    '[Call](a.html "{number}")',
    '![{number}](a.png)',
    'a\n\n- *[Call](https://example.org/{number})*'
  ])('should have parameters in text alone: %j', (text) => {
    expect(problems([{text}], {parameters})).toEqual([
      'notices[0].text: Unexpected parameter `{number}` in an address, title or alternative, expected it in the text, or a notice for each address'
    ])
  })

  test('should lead out of the article', () => {
    expect(problems([{text: 'See [the dose](#dose).'}])).toEqual([
      'notices[0].text: Unexpected address `#dose`, expected one that leads out of the article'
    ])
  })

  test('should be refused where they can’t be shown', () => {
    expect(
      problems(
        [
          {title: '## Title'},
          {id: 'b', title: 'a\nb'},
          {id: 'c', title: ' '},
          {id: 'd', text: 'Call {nobody}.', title: '{noone}'},
          {id: 'e', placement: 'topic'},
          {id: 'f', text: '{some}'},
          {id: 'g', for: 'uk', text: '{some}'},
          {id: 'h', for: 'lay', parameters: {x: {lay: 'a', patient: 'b'}}}
        ],
        {parameters: {...parameters, some: {uk: 'x'}}}
      )
    ).toEqual([
      'notices[0].title: Unexpected block, expected a line of text',
      'notices[1].title: Unexpected block, expected a line of text',
      'notices[2].title: Unexpected empty text, expected Markdown',
      'notices[3].text: Unexpected parameter `{nobody}`, expected one of `parameters`',
      'notices[3].title: Unexpected parameter `{noone}`, expected one of `parameters`',
      'notices[4].placement: Unexpected `topic` without a topic, expected `topic` in `when`',
      'notices[5].text: `{some}`: Reader without a text (role: patient, level: basic, jurisdiction: elsewhere), expected `otherwise`',
      'notices[7].parameters.x.patient: Second text for a reader (role: patient, level: basic, jurisdiction: elsewhere), expected expressions that exclude each other'
    ])
  })

  test('should be no text of the article: not among headings, nor in its vocabulary', () => {
    const lectern = lecternOf([{text: 'A thrombosis.', title: 'Thrombosis'}], {
      lexicon: [
        {
          countable: true,
          forms: [{singular: 'thrombosis'}],
          id: 't',
          say: {[everybody]: {countable: true, singular: 'clot', use: 'replace'}},
          slot: 'noun'
        }
      ]
    })
    const {headings, html} = lectern.compile('A thrombosis.').render()
    expect(headings).toEqual([])
    expect(html).toContain('<p>A clot.</p>')
    expect(html).toContain('<p>A thrombosis.</p>')
  })
})

describe('front matter', () => {
  const own =
    'notices:\n  - id: trial\n    kind: information\n    for: lay\n    placement: start\n    required: true\n    text: On trial at {emergency}.\n'

  test('should add notices', () => {
    expect(textFor(lecternOf([{}]), `---\n${own}---\n\nT`)).toBe(
      'On trial at your local emergency number.|T|A.'
    )
    const article = lecternOf([{}]).compile(`---\n${own}---\n\nT`)
    expect(article.owed().map(({id}) => id)).toEqual(['a', 'trial'])
    expect(
      article
        .explain()
        .flatMap(({kind, name, rule}) => (kind === 'notice' ? [`${name} ${rule}`] : []))
    ).toEqual(['a notices.a.for', 'trial lay'])
    expect(article.frontMatter).toEqual({})
  })

  test('should never take the place of a notice of the config', () => {
    const group = {...plain, exclusive: 'one'}
    const lectern = lecternOf([{...group, for: 'lay', text: 'Ask.'}])
    const text =
      '---\nnotices: [{id: own, kind: information, for: patient, exclusive: one, placement: end, required: true, text: Yes}]\n---\n\nT'
    expect(lectern.check(text).messages.map(String)).toEqual([
      expect.stringContaining('Unexpected group `one`, which the config has')
    ])
    expect(lectern.check(text.replace('one', 'own')).messages).toEqual([])
  })

  test('should be known by their topics, and compared with the notices of the config', () => {
    const topic = own.replace('placement: start', 'placement: topic\n    when: {topic: trials}')
    const lectern = lecternOf([{}])
    expect(textFor(lectern, `---\n${topic}---\n\nT\n\n## R\n::section{topic="trials"}\n\nX`)).toBe(
      'T|On trial at your local emergency number.|R|X|A.'
    )
    const messages = lectern
      .check(
        `---\n${own.replace('trial\n', 'a\n').replace('kind: information', 'kind: info')}---\n\nT`
      )
      .messages.map(String)
    expect(messages).toEqual([
      expect.stringContaining(
        '`notices[0].kind`: Unexpected text `info`, expected `disclaimer` or `caution` or `information`'
      )
    ])
  })
})

test('should call kinds by their names in four languages, a caution as alerts do', () => {
  for (const language of ['de', 'en', 'es', 'fr'] as const) {
    expect(noticeWords[language].caution).toBe(alertWords[language].caution)
  }
  const article = lecternOf([{text: {en: 'A', es: 'B'}}]).compile('---\nlanguage: es\n---\n\nT')
  expect(article.render().notices).toMatchObject([{label: 'Información'}])
})

test('should tell of samples once, with the config', () => {
  const lectern = lecternOf([{sample: true}, {id: 'b', sample: true}, {id: 'c'}])
  expect(lectern.messages.map(({fatal, ruleId}) => [fatal, ruleId])).toEqual([
    [false, 'sample-notice']
  ])
  expect(String(lectern.messages[0])).toContain('`a`, `b`, expected')
  expect(lectern.check('T').messages).toEqual([])
  expect(lecternOf([{sample: true}], {warnings: {'sample-notice': false}}).messages).toEqual([])
  expect(createLectern({...health, notices: [], owed: []}).messages).toEqual([])
})

test('should have a notice of the preset for each reader, with the number of their country', () => {
  const article = createLectern().compile('T')
  const all = article.variants().map(({profile}) => article.owed(profile))
  expect(all.every((owed) => owed.length === 1)).toBe(true)
  expect(new Set(all.flat().map(({id}) => id)).size).toBe(5)
  const text = (role: 'caregiver', jurisdiction: 'ie' | 'au') =>
    article.owed({jurisdiction, role})[0]?.text
  expect(text('caregiver', 'ie')).toMatch(/the person you care for.* call 112\.$/)
  expect(text('caregiver', 'au')).toMatch(/call 000\.$/)
  expect(article.owed({role: 'researcher'})[0]?.text).toContain('investigational')
})
