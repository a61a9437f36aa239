import {toHtml} from 'hast-util-to-html'
import {toString as textOf} from 'mdast-util-to-string'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import type {Article} from '../../../src/article.js'
import {type Config, ConfigError, createLectern, health} from '../../../src/index.js'
import {reviewWords} from '../../../src/marks/review/words.js'
import remarkLectern from '../../../src/remark/index.js'
import {decode, render} from '../../../src/render/index.js'
import {normalize, stockHtml} from '../../helpers/stock.js'

type Reader = {role?: 'clinician' | 'patient' | 'student'}
const patient: Reader = {role: 'patient'}
const clinician: Reader = {role: 'clinician'}
const student: Reader = {role: 'student'}

function lecternOf(own: object) {
  return createLectern({...health, notices: [], owed: [], ...own} as Config)
}

function matter(
  review: string,
  body = '# Dose\n\n:::clinician\nGive 300 mg.\n:::\n\nAsk.'
): string {
  return `---\nreview: {${review}}\n---\n\n${body}\n`
}

function compile(text: string, own: object = {}, now?: string): Article<Reader> {
  const date = now === undefined ? undefined : new Date(now)
  return lecternOf(own).compile(text, {now: date, positions: false}) as Article<Reader>
}

function messages(text: string, own: object = {}, now?: string): Array<string> {
  const date = now === undefined ? undefined : new Date(now)
  return lecternOf(own).check(text, {now: date}).messages.map(String)
}

/** HTML, the same by each way. */
function html(article: Article<Reader>, reader: Reader): string {
  const result = normalize(article.render(reader).html)
  expect(normalize(toHtml(article.toHast(reader)))).toBe(result)
  expect(stockHtml(article.toMdast(reader))).toBe(result)
  expect(normalize(render(decode(article.encode()), reader).html)).toBe(result)
  return result
}

const approved =
  'status: approved, submitted: 2026-01-02, reviewed: 2026-02-03, approved: 2026-02-03, next: 2027-02-03, reviewers: [{name: Ana Pérez, credentials: MD}, {name: Bo Li}]'

test('should tell every reader how far the review is, after the title', () => {
  const policy = {board: 'A board reviews it.', policy: '/policy', versions: '/dose'}
  const article = compile(matter(approved), {review: policy})
  expect(html(article, patient)).toBe(
    [
      '<h1 id="l-dose">Dose</h1>',
      '<section class="review" aria-label="Review of this article">',
      '<p class="review-status">Review status: approved.</p>',
      '<ol class="review-steps">',
      '<li>Submitted: January 2, 2026</li>',
      '<li>Under review</li>',
      '<li aria-current="step">Approved: February 3, 2026</li>',
      '</ol>',
      '<p>A board reviews it.</p>',
      '<p>Reviewed by Ana Pérez (MD) and Bo Li. Last reviewed on February 3, 2026. Next review due by February 3, 2027.</p>',
      '<p><a href="/policy">Editorial policy</a> · <a href="/dose">Versions for other readers</a></p>',
      '</section>',
      '<p>Ask.</p>',
      ''
    ].join('\n')
  )
  expect(html(article, clinician)).toContain('<p>Give 300 mg.</p>')
  // Who has looked at it, and when, says that it is approved.
  const pending = compile(
    matter(
      approved
        .replace('status: approved', 'status: under-review')
        .replace(' approved: 2026-02-03,', '')
    ),
    {review: policy}
  )
  expect(html(pending, patient)).not.toMatch(/Reviewed by|Last reviewed/)
  expect(article.toMarkdown(patient)).toContain(
    'Review status: approved.\n\n1. Submitted: January 2, 2026\n2. Under review\n3. Approved: February 3, 2026\n'
  )
  expect(article.owed(patient)).toEqual([])
})

test.each(['draft', 'submitted', 'under-review'])(
  'should caution every reader of a text that is %s',
  (status) => {
    const article = compile(matter(`status: ${status}`))
    for (const reader of [patient, clinician, student]) {
      const text = html(article, reader)
      expect(text.match(/<aside class="notice notice-caution"/g)).toHaveLength(1)
      // Cautions come before the state of the review.
      expect(text.indexOf('notice-caution')).toBeLessThan(text.indexOf('class="review"'))
      expect(text.match(/aria-current="step">([^<]*)/)?.[1]).toBe(
        {draft: undefined, submitted: 'Submitted', 'under-review': 'Under review'}[status]
      )
      expect(article.owed(reader)).toEqual([
        {id: 'review-pending', kind: 'caution', text: reviewWords.en.reviewPending}
      ])
      expect(article.render(reader).notices).toEqual([
        {
          html: `<p>${reviewWords.en.reviewPending}</p>\n`,
          id: 'review-pending',
          kind: 'caution',
          label: 'Caution'
        }
      ])
      expect(article.explain(reader).find(({kind}) => kind === 'review')).toMatchObject({
        decision: status,
        rule: 'review'
      })
    }
  }
)

test('should say nothing of a review that the article says nothing of', () => {
  expect(html(compile('Ask.'), patient)).toBe('<p>Ask.</p>\n')
  expect(compile('Ask.').explain(patient)).toEqual([])
  expect(compile('Ask.').signOffs()).toEqual([])
})

test('should stand at `::review`, the caution still at the start', () => {
  const article = compile(matter('status: draft', 'Ask.\n\n::review\n\nRest.'))
  expect(html(article, patient)).toMatch(
    /^<aside[\s\S]*<p>Ask\.<\/p>\n<section class="review"[\s\S]*<\/section>\n<p>Rest\.<\/p>\n$/
  )
})

test('should stand once, outside of all blocks', () => {
  const place = (body: string, front = 'status: draft'): Array<string> =>
    messages(matter(front, body)).map((message) => message.replace(/^\S+ /, ''))
  expect(place('> ::review')).toEqual([
    'Unexpected `::review` in a block, expected it outside of all'
  ])
  expect(place('::review\n\nA.\n\n::review')).toEqual(['Unexpected `::review` again, expected one'])
  expect(messages('::review')).toEqual([
    '1:1-1:9: Unexpected `::review` without a review, expected `review` in the front matter'
  ])
})

test.each(['de', 'en', 'es', 'fr'] as const)(
  'should have its words and dates in %s',
  (language) => {
    const text = matter(`${approved}, board: {${language}: B.}`).replace(
      'review:',
      `language: ${language}\nreview:`
    )
    const words = reviewWords[language]
    const expected = new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'})
    const result = html(compile(text), patient)
    expect(result).toContain(`aria-label="${words.review}"`)
    expect(result).toContain(
      words.reviewedOn.replace('{date}', expected.format(Date.UTC(2026, 1, 3)))
    )
    expect(result).not.toMatch(/\{\w+\}/)
    expect(Object.keys(words)).toEqual(Object.keys(reviewWords.en))
  }
)

test('should tell a review that is overdue, by the time that counts as now', () => {
  const text = matter(approved)
  expect(messages(text)).toEqual([])
  expect(messages(text, {}, '2027-02-03T23:59:59Z')).toEqual([])
  expect(messages(text, {}, '2027-02-04T00:00:00Z')).toEqual([
    '2:101-2:111: Review that was due by 2027-02-03, expected a newer one'
  ])
  expect(html(compile(text, {}, '2027-02-04'), patient)).toContain(
    'The next review was due by February 3, 2027 and is overdue.'
  )
})

test('should tell notices of the config the state of the review', () => {
  const notice = (id: string, state: string) => ({
    for: 'lay',
    id,
    kind: 'information',
    placement: 'end',
    required: false,
    text: `${id}.`,
    when: {review: state}
  })
  const notices = ['pending', 'approved', 'overdue'].map((state) => notice(`n-${state}`, state))
  const ids = (review: string, now?: string): Array<string | undefined> =>
    compile(matter(review), {notices}, now)
      .render(patient)
      .notices.map(({id}) => id)
  expect(ids('status: draft')).toEqual(['review-pending', 'n-pending'])
  expect(ids(approved)).toEqual(['n-approved'])
  expect(ids(approved, '2028-01-01')).toEqual(['n-approved', 'n-overdue'])
})

test('should withhold what is not approved from those who get approved articles only', () => {
  const own = {review: {approvedOnly: 'lay'}}
  for (const text of ['Ask.', matter('status: under-review')]) {
    const article = compile(text, own)
    const rendition = article.render(patient)
    expect(rendition.withheld).toEqual({reason: 'gate'})
    expect(rendition.notices).toEqual([])
    for (const each of [rendition.html, article.toMarkdown(patient), article.toText(patient)]) {
      expect(each).toContain('This article is still being reviewed.')
      expect(each).not.toContain('Ask')
    }
    expect(article.explain(patient)).toEqual([])
    expect(article.owed(patient)).toEqual([])
    expect(html(article, clinician)).toContain('Ask.')
    expect(article.variants().map(({condition}) => condition)).toContain('lay')
    const restricted = article.restrict('lay or clinician')
    expect(restricted.render(patient).withheld).toEqual({reason: 'gate'})
    expect(restricted.render(student).withheld).toEqual({reason: 'restricted'})
    expect(restricted.render(clinician).withheld).toBe(undefined)
  }
  expect(html(compile(matter(approved), own), patient)).toContain('Ask.')
  // Whoever an article isn't for learns that first.
  const others = compile(`---\naudience: clinician\n---\n\nAsk.\n`, own)
  expect(others.render(patient).withheld).toEqual({reason: 'audience'})
})

test.each([
  ['required', {required: true}, 'Ask.', /^1:1: Article without `review`/],
  [
    'a language',
    {board: 'B.'},
    matter('status: draft').replace('review:', 'language: fr\nreview:'),
    /^3:9-3:24: No text in `fr` for `board`/
  ],
  [
    'an address',
    {},
    matter('status: draft, versions: "javascript:x"'),
    /^2:35-2:49: Unexpected address `javascript:x` of `versions`/
  ],
  [
    'dates',
    {},
    matter('status: draft, submitted: 2026-01-02, next: 2025-01-02'),
    /^2:54-2:64: Unexpected `next` 2025-01-02 before `submitted`/
  ],
  [
    'an approval of what is none',
    {},
    matter('status: draft, approved: 2026-01-02'),
    /^2:35-2:45: Unexpected `approved` 2026-01-02 of an article that is `draft`, expected no date/
  ],
  ['nobody who reviews', {}, matter('status: draft, board: " "'), /Unexpected empty text/],
  [
    'who and when',
    {},
    matter('status: approved'),
    /^2:18-2:26: Approved article without reviewers and a date/
  ],
  [
    'when',
    {board: 'B.'},
    matter('status: approved'),
    /^2:18-2:26: Approved article without a date/
  ],
  [
    'a status',
    {},
    matter('status: done'),
    /Unexpected text `done`, expected `draft` or `submitted` or/
  ],
  ['a day', {}, matter('status: draft, next: 2026-02-30'), /expected one such as `2026-03-01`/],
  ['a whole day', {}, matter('status: draft, next: 2026-02'), /expected one such as `2026-03-01`/]
])('should tell what is wrong with %s', (_, review, text, expected) => {
  const [first, ...others] = messages(text, {review})
  expect(first).toMatch(expected)
  expect(others).toEqual([])
})

test.each([
  ['policy', {policy: 'javascript:x'}, 'review.policy: Unexpected address'],
  ['readers', {approvedOnly: 'lai'}, 'review.approvedOnly: Unexpected `lai`'],
  ['readers who sign', {signOff: {clinician: 'x'}}, 'review.signOff.clinician: Unexpected `x`'],
  ['a role', {signOff: {'Dr. X': 'lay'}}, 'review.signOff.Dr. X: Unexpected role'],
  [
    'a role of an approval',
    {approvals: [approval('a'.repeat(64), 'clincian')], signOff: {clinician: 'lay'}},
    'review.approvals[0].role: Unexpected role `clincian`, expected `clinician`'
  ],
  [
    'a role of an approval where nobody signs',
    {approvals: [approval('a'.repeat(64), 'x')]},
    'review.approvals[0].role: Unexpected role `x`, expected one of `signOff`'
  ],
  [
    'a digest',
    {approvals: [approval('a', 'x')], signOff: {x: 'lay'}},
    'expected 64 hexadecimal digits'
  ],
  ['a key', {gates: 'lay'}, 'Unknown key `gates`']
])('should refuse a config with a fault in %s', (_, review, expected) => {
  expect(() => lecternOf({review})).toThrow(ConfigError)
  expect(() => lecternOf({review})).toThrow(expected)
})

test('should refuse a sign-off by names when the names of the config are wrong', () => {
  const own = {audiences: {lay: 'nobody'}, review: {approvedOnly: 'lay', signOff: {a: 'lay'}}}
  expect(() => lecternOf(own)).toThrow(/audiences\.lay/)
})

function approval(digest: string, role: string) {
  return {date: '2026-03-01', digest, reviewer: 'Ana Pérez', role}
}

const signOff = {clinician: 'lay or professional', consumer: 'lay'}

/** Approvals of all that is missing. */
function approvalsFor(article: Article<Reader>) {
  return article
    .signOffs()
    .flatMap(({digest, missing}) => missing.map((role) => approval(digest, role)))
}

test('should take what is not signed by all for pending, for those readers alone', () => {
  const text = matter(approved)
  const unsigned = compile(text, {review: {signOff}})
  expect(
    unsigned.signOffs().map(({condition, missing, signed}) => ({condition, missing, signed}))
  ).toEqual([
    {condition: 'lay', missing: ['clinician', 'consumer'], signed: []},
    {condition: 'student', missing: [], signed: []},
    {condition: 'clinician', missing: ['clinician'], signed: []},
    {condition: 'researcher', missing: ['clinician'], signed: []}
  ])
  expect(messages(text, {review: {signOff}})).toEqual([
    '1:1: Text of `lay` without the sign-off of `clinician`, `consumer`, expected it in `approvals`',
    '1:1: Text of `professional` without the sign-off of `clinician`, expected it in `approvals`'
  ])
  expect(messages(text, {review: {signOff: {editor: 'lay or not lay'}}})).toEqual([
    '1:1: Text of all readers without the sign-off of `editor`, expected it in `approvals`'
  ])
  const all = approvalsFor(unsigned)
  const states = (approvals: ReadonlyArray<object>): Array<boolean> => {
    const article = compile(text, {review: {approvals, signOff}})
    return [patient, clinician, student].map((reader) => {
      const isPending = html(article, reader).includes('Review status: under review.')
      expect(article.owed(reader)).toHaveLength(isPending ? 1 : 0)
      return isPending
    })
  }
  expect(states([])).toEqual([true, true, false])
  expect(states(all)).toEqual([false, false, false])
  expect(states(all.filter(({role}) => role !== 'consumer'))).toEqual([true, false, false])
  const placed = compile(text.replace('Ask.', 'Ask.\n\n::review'), {
    review: {
      approvals: all.filter(({role}) => role === 'consumer'),
      signOff: {consumer: 'clinician or lay'}
    }
  })
  expect(html(placed, patient)).toMatch(/Ask\.<\/p>\n<section[\s\S]*Review status: approved/)
  expect(html(placed, clinician)).toMatch(/Ask\.<\/p>\n<section[\s\S]*Review status: under review/)
  const ofClinician = unsigned.signOffs().find(({condition}) => condition === 'clinician')
  expect(states(all.filter(({digest}) => digest === ofClinician?.digest))).toEqual([
    true,
    false,
    false
  ])
  const [first] = compile(text, {review: {approvals: all, signOff}}).signOffs()
  expect(first?.missing).toEqual([])
  expect(first?.signed).toContainEqual({
    date: '2026-03-01',
    reviewer: 'Ana Pérez',
    role: 'consumer'
  })
})

test('should refuse a sign-off whose text is another one than its digest says', () => {
  const [first, ...rest] = approvalsFor(compile(matter(approved), {review: {signOff}}))
  const own = (text: string) => ({review: {approvals: [{...first, text}, ...rest], signOff}})
  const [signed] = compile(matter(approved), {review: {signOff}}).signOffs(patient)
  expect(() => lecternOf(own(signed?.text ?? ''))).not.toThrow()
  expect(() => lecternOf(own('Take a handful.'))).toThrow(
    'review.approvals[0].text: Unexpected text, which is another one than that of the digest'
  )
})

test('should have colons and the first of a month as French has them', () => {
  const text = `---\nlanguage: fr\nreview: {status: submitted, submitted: 2026-03-01}\n---\n\nT\n`
  expect(html(compile(text), patient)).toContain('Soumis : 1er mars 2026')
})

test('should stand after cautions that the article begins with, whoever sees them', () => {
  const own = (text: string, more = '') => `:::notice{kind="caution"${more}}\n${text}\n:::\n`
  const body = `# Dose\n\n${own('One.')}\n${own('Two.', ' for="clinician"')}\nText.\n\n${own('Late.')}`
  const notices = [
    {for: 'lay', id: 'n', kind: 'information', placement: 'start', required: true, text: 'Info.'},
    {for: 'lay', id: 'c', kind: 'caution', placement: 'start', required: true, text: 'Mind.'}
  ]
  const article = compile(matter('status: draft', body), {notices})
  const orderFor = (reader: Reader): Array<string> =>
    html(article, reader).match(/pending|Mind|One|Two|Review status|Info|Text|Late/g) ?? []
  expect(orderFor(patient)).toEqual([
    ...['pending', 'Mind', 'One', 'Review status', 'Info', 'Text', 'Late']
  ])
  expect(orderFor(clinician)).toEqual(['pending', 'One', 'Two', 'Review status', 'Text', 'Late'])
})

test('should keep a sign-off while the text stays, whatever is told of the review', () => {
  const text = matter(approved)
  const approvals = approvalsFor(compile(text, {review: {signOff}}))
  const open = (changed: string, own: object = {}): Array<string> =>
    compile(changed, {...own, review: {approvals, signOff}})
      .signOffs()
      .filter(({missing}) => missing.length > 0)
      .map(({condition}) => condition)
  expect(open(text)).toEqual([])
  expect(open(text.replace('next: 2027-02-03', 'next: 2027-03-03'))).toEqual([])
  expect(open(text.replace('# Dose\n', '# Dose\n\n::review\n'))).toEqual([])
  const notice = {
    for: 'lay',
    id: 'n',
    kind: 'information',
    placement: 'end',
    required: false,
    text: 'N.'
  }
  for (const review of ['approved', 'pending', 'overdue', ['approved', 'pending']]) {
    expect(open(text, {notices: [{...notice, when: {review}}]})).toEqual(['lay'])
  }
  // What hidden text says is none of the others' business.
  expect(open(text.replace('300 mg', '400 mg'))).toEqual(['clinician'])
  expect(open(text, {notices: [notice]})).toEqual(['lay'])
  expect(open(text.replace('Ask.', 'Ask first.'))).toEqual(['lay', 'clinician', 'researcher'])
})

test('should have signed what notices tell of the review, in whatever state it is', () => {
  const notice = {for: 'lay', id: 'n', kind: 'information', placement: 'end', required: true}
  const group = {...notice, exclusive: 'one', id: 'rest', text: 'Rest.'}
  const told = ['approved', 'pending', 'overdue'].map((review) => ({
    ...notice,
    id: review,
    text: `It is ${review}.`,
    when: {review}
  }))
  const most = {...notice, exclusive: 'one', for: 'patient', id: 'm', text: 'M.'}
  const own = {notices: [...told, group, {...most, when: {review: 'pending'}}]}
  const text = matter(approved)
  const unsigned = compile(text, {...own, review: {signOff}})
  const [lay] = unsigned.signOffs(patient)
  for (const each of ['It is approved.', 'It is pending.', 'It is overdue.', 'Rest.', 'M.']) {
    expect(lay?.text).toContain(each)
  }
  expect(unsigned.toText(patient)).toMatch(/It is pending\.[\s\S]*M\./)
  expect(unsigned.toText(patient)).not.toMatch(/It is approved|Rest/)
  const approvals = approvalsFor(unsigned)
  const signed = compile(text, {...own, review: {approvals, signOff}}, '2027-06-01')
  expect(signed.signOffs().every(({missing}) => missing.length === 0)).toBe(true)
  expect(signed.toText(patient)).toMatch(/It is approved\.[\s\S]*It is overdue\.[\s\S]*Rest\./)
  // A word of any of them is signed too.
  for (const index of told.keys()) {
    const notices = own.notices.map((each, at) =>
      at === index ? {...each, text: 'Take ten tablets.'} : each
    )
    const changed = compile(text, {notices, review: {approvals, signOff}})
    expect(changed.signOffs(patient)[0]?.missing).toEqual(['clinician', 'consumer'])
    expect(changed.signOffs(clinician)[0]?.missing).toEqual([])
  }
})

test('should give nothing for signed that has errors, or more variants than anybody reads', () => {
  const faulty = compileFaulty(`${matter(approved)}\n:::clinician\nx\n`)
  expect(faulty.render(patient).withheld).toEqual({reason: 'errors'})
  const slip = compileFaulty(matter(approved, 'Ask :clinician[a]{not="x"}.'))
  expect(slip.toMarkdown(patient)).toContain('Review status: under review.')
  expect(slip.signOffs()).toEqual([])

  const dimensions = Object.fromEntries(
    Array.from({length: 11}, (_, index) => [
      `d${index}`,
      {default: `a${index}`, values: {[`a${index}`]: {}, [`b${index}`]: {}}}
    ])
  )
  const body = Array.from({length: 11}, (_, index) => `:b${index}[x]`).join(' ')
  const many = createLectern({dimensions, review: {signOff: {a: 'a0'}}} as Config)
  const text = matter(approved, body)
  expect(many.check(text).messages.map(String)).toEqual([
    '1:1: More than 1,000 groups of readers to sign for, expected fewer: nobody could read that many texts'
  ])
  const article = many.compile(text)
  expect(article.signOffs()).toEqual([])
  expect(article.render().html).toContain('Review status: under review.')

  function compileFaulty(value: string): Article<Reader> {
    const own = {review: {signOff}}
    return lecternOf(own).compile(value, {onError: 'omit'}) as Article<Reader>
  }
})

test('should not give a copy for readers what they get only once it is approved', () => {
  const article = compile(matter(approved), {review: {approvedOnly: 'lay', signOff}})
  expect(article.signOffs(patient).map(({text}) => text)).not.toEqual([])
  expect(article.render(patient).withheld).toEqual({reason: 'gate'})
  expect(article.restrict('lay').signOffs()).toEqual([])
})

test('should list what readers get of those that it is restricted to alone', () => {
  const article = compile(matter(approved), {review: {signOff}}).restrict('clinician')
  expect(article.signOffs().map(({condition}) => condition)).toEqual(['clinician'])
})

test('should be the same in the pipeline of a host, whose tree is read twice', () => {
  const text = matter(approved)
  const approvals = approvalsFor(compile(text, {review: {signOff}})).filter(
    ({role}) => role === 'consumer'
  )
  const config = {...health, notices: [], owed: [], review: {approvals, signOff}} as Config
  for (const profile of [patient, clinician, student]) {
    const processor = unified()
      .use(remarkParse)
      .use(remarkFrontmatter)
      .use(remarkLectern, {config, profile: profile as Record<string, string>})
    const file = new VFile(text)
    const tree = processor.runSync(processor.parse(file), file)
    const own = createLectern(config).compile(text) as Article<Reader>
    expect(textOf(tree)).toBe(textOf(own.toMdast(profile)))
    expect(textOf(tree).includes('300 mg')).toBe(profile === clinician)
    expect(textOf(tree).includes('Review status: approved.')).toBe(profile === student)
    expect(textOf(tree).includes('Review status: under review.')).toBe(profile !== student)
  }
})

test('should be signed with title and description, whoever gets which', () => {
  const signOff = {medical: 'lay'}
  const text = (head: string) => `---\n${head}\nreview: {status: approved}\n---\n\nAsk.`
  const textOf = (head: string, reader: Reader = patient) =>
    compile(text(head), {review: {signOff}}).signOffs(reader)[0]?.text
  expect(textOf('title: Take 5 mg')).toBe('---\ntitle: "Take 5 mg"\n---\n\nAsk.\n')
  expect(textOf('title: {lay: A, otherwise: B}\ndescription: C')).toBe(
    '---\ntitle: "A"\ndescription: "C"\n---\n\nAsk.\n'
  )
  expect(textOf('language: en')).toBe('Ask.\n')
})

test('should be signed where readers are owed notices that tell of the review', () => {
  const notice = (when: string) => ({
    for: 'lay or not lay',
    id: when,
    kind: 'disclaimer',
    placement: 'end',
    required: true,
    text: when,
    when: {review: when}
  })
  const own = {
    notices: [notice('approved'), notice('pending')],
    owed: [{kind: 'disclaimer'}],
    review: {signOff: {medical: 'lay'}}
  }
  const article = compile(matter('status: approved'), own)
  expect(article.signOffs(patient).map(({missing}) => missing)).toEqual([['medical']])
})

test('should have a digest that a release of Lectern does not change', () => {
  const text = matter(
    approved,
    '# Dose\n\nTake **one** tablet[^n].\n\n> [!NOTE]\n> Ask.\n\n[^n]: N.'
  )
  const [all] = compile(text, {review: {signOff}}).signOffs(patient)
  expect(all?.digest).toBe('18e0bf3cad347fb748265565cdab97a8285e38391a9abfa0fd9f0df120d2612f')
})
