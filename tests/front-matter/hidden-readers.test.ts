import {describe, expect, test} from 'vitest'
import {createLectern, health} from '../../src/index.js'

const lectern = createLectern({...health, notices: [], owed: []})

function check(yaml: string, by = lectern): Array<string> {
  return by.check(`---\n${yaml}\n---\n\nSECRET\n`).messages.map(String)
}

describe('whom the article is for, within other keys', () => {
  test.each([
    ['seo:\n  robots: none\n  audience: clinician', '4:3-4:11', 'seo.audience'],
    ['seo:\n audience: not (patient or uk)', '3:2-3:10', 'seo.audience'],
    ['tags:\n - audience: clinician', '3:4-3:12', 'tags[0].audience'],
    ['a:\n  - b: c\n    audiences: [clinician, nurse]', '4:5-4:14', 'a[0].audiences'],
    ['x: {y: 1, audience: clinician}', '2:11-2:19', 'x.audience'],
    ['a: {b: {c: [{audiance: lay}]}}', '2:14-2:22', 'a.b.c[0].audiance'],
    ['tags:\n  - a longer oneaudience: lay', '3:5-3:25', 'tags[0].a longer oneaudience'],
    ['tags:\n  - one:xaudience: lay', '3:5-3:18', 'tags[0].one:xaudience'],
    ['<<: {audience: clinican}', '2:6-2:14', '<<.audience'],
    ['lectern:\n  audience: clinician', '3:3-3:11', 'lectern.audience'],
    [
      'references:\n  - id: a\n    type: book\n    title: A\n    audience: lay',
      '6:5-6:13',
      'references[0].audience'
    ]
  ])('should be an error: %j', (yaml, place, path) => {
    expect(check(yaml)).toContain(`${place}: Unexpected key \`${path}\`, expected \`audience\``)
  })

  test.each([
    'summary: |\n  Text\n  audience: clinician',
    'summary: |\n  Textaudience: clinician',
    'summary: >\n  Text\n  "audience": \'not lay\'',
    'summary: "Text\n  audience: clinician\n  more"',
    "summary: 'Text\n\n  audience\uff1aclinician\n\n  more'",
    'summary:\n  - |\n    Text\n    audience: clinician'
  ])('should be an error in a text: %j', (yaml) => {
    expect(check(yaml)).toEqual([
      expect.stringMatching(
        /`summary(?:\[0\])?`: Unexpected line that says whom the article is for, expected `audience: …` on/
      )
    ])
  })

  test.each([
    'seo:\n  audience: {type: Patient}',
    'seo:\n  audience: everybody who cares',
    'seo:\n  audience: []\n  audiences: 3',
    'seo:\n  targetAudience: clinician\n  role: clinician\n  for: lay',
    'lectern: {x: 1}\nlecture:\n  audiences: [a]',
    'targetAudience: everybody',
    'audience: lay\ntarget_audience: clinician',
    'audience: lay\nextra:\n  audience: clinician',
    'target: clinician',
    'summary: |\n  Text\n  audience: all of us\n  For: clinician',
    'summary: "audience: clinician"',
    'summary: |\n  no colon\n  here'
  ])('should be the host’s where it says no readers: %j', (yaml) => {
    expect(check(yaml)).toEqual([])
  })

  test.each(['targetAudience', 'target-audience', 'audience_type', 'for audience of'])(
    'should be warned of under a key of several words: %s',
    (key) => {
      expect(check(`${key}: clinician`)).toEqual([
        expect.stringMatching(/left to the host, though it is nearly `audience`$/)
      ])
    }
  )

  test('should be found by the name that the config has for it, and by ours', () => {
    const own = (name: string | false) =>
      createLectern({...health, frontMatter: {keys: {audience: name}}, notices: [], owed: []})
    expect(check('seo: {leser: clinician}', own('leser'))).toEqual([
      '2:7-2:12: Unexpected key `seo.leser`, expected `leser`'
    ])
    expect(check('seo: {audience: clinician}', own('leser'))).toEqual([
      '2:7-2:15: Unexpected key `seo.audience`, expected `leser`'
    ])
    expect(check('summary: |\n  Text\n  audience: clinician', own(false))).toEqual([
      '2:10-4:22: `summary`: Unexpected line that says whom the article is for, expected text that holds no such line'
    ])
    expect(check('seo: {audience: clinician}', own(false))).toEqual([
      '2:7-2:15: Unexpected key `seo.audience`, expected another name, since it says whom the article is for, and the config has no key for that'
    ])
  })
})

describe('a key for readers', () => {
  test.each([
    'For: clinician',
    'Readers: [clinician, nurse]',
    'ROLE: clinician',
    'Levels: advanced',
    'tags:audience: clinician',
    'tags:-audience: clinician',
    'tags:xaudience: clinician',
    'Target audience: clinician'
  ])('should be an error in capitals, and behind another: %j', (yaml) => {
    expect(check(yaml)).toEqual([expect.stringMatching(/Unexpected key `.*`, expected `audience`/)])
  })

  test.each(['For: you', 'Role: editor', 'Target audience: all'])(
    'should be the host’s with another value: %j',
    (yaml) => {
      expect(check(yaml)).toEqual([])
    }
  )
})

test('should refuse keys that schemas would drop', () => {
  for (const yaml of ['title: {__proto__: X, otherwise: Y}', 'a:\n  - __proto__: {b: c}']) {
    expect(check(yaml)).toEqual([expect.stringContaining('key `__proto__`, expected another name')])
  }
})
