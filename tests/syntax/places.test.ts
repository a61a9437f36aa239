import type {Position} from 'unist'
import {describe, expect, test} from 'vitest'
import {createLectern, health} from '../../src/index.js'

const lectern = createLectern({...health, notices: [], owed: []})

/** Text that moves a line away from the start of the article. */
const far = 'text\n\n'.repeat(20)

/** Where each message stands, its rule, and what it expects. */
function told(source: string): Array<string> {
  return lectern.check(source).messages.map(({expected = [], place, ruleId}) => {
    const {end, start} = place as Position
    const where = `${start.line}:${start.column}-${end.line}:${end.column}`
    return [`${where} ${ruleId}`, expected.join('|')].join(' ').trim()
  })
}

describe('values in the place of names', () => {
  test.each<[string, Array<string>]>([
    ['Use :3.12[type parameters] now.', []],
    ['Use :role:clinician[x y z] now.', ['1:5-1:20 value-as-name']],
    ['Use \\:3.12[type parameters] now.', []],
    ['Use `:3.12[x]` now.', []],
    ['1:3.12[note]', []],
    ['\\:level:advanced[some text]', []],
    ['a `:level:advanced[x y]` b', []],
    [':::level:advanced[x]', ['1:1-1:18 misspelled-directive']],
    ['::level:advanced[x]', ['1:1-1:17 misspelled-directive']],
    ['a::3.12[note] b', []],
    ['x::level:advanced[some text]', ['1:2-1:18 value-as-name']],
    ['The ratio:level:advanced[some text]', []],
    ['b :level:advanced{for=clinician}', ['1:3-1:18 value-as-name']],
    [
      ':level:advanced[x] and :clinican[y]',
      ['1:1-1:16 value-as-name', '1:24-1:33 misspelled-directive :clinician']
    ]
  ])('should be told of where they stand: %j', (source, messages) => {
    expect(told(source)).toEqual(messages)
  })
})

describe('names before a bracket', () => {
  test.each<[string, Array<string>]>([
    ['Take clinician[300 mg] now.', ['1:6-1:16 brackets :clinician[']],
    ['Take ::linician[300 mg] now.', ['1:6-1:16 directive-colons']],
    ['Take :: linician[300 mg] now.', ['1:7-1:18 directive-space :clinician[']],
    ['Take ::: linician[300 mg] now.', ['1:8-1:19 directive-space :clinician[']],
    ['Take xclinician[300 mg] now.', ['1:6-1:17 brackets :clinician[']],
    ['Take theclinician[300 mg] now.', ['1:6-1:19 brackets :clinician[']],
    ['Take thelay[300 mg] now.', []],
    ['Take the`uk[300 mg] now.', ['1:10-1:13 brackets :uk[']],
    ['Take patient[s] now.', []],
    ['Take patient[12] now.', []],
    ['Take patient[12–14, 3] now.', []],
    ['Take patient[ab] now.', []],
    ['Take patient[abc] now.', ['1:6-1:14 brackets :patient[']],
    ['Take patient[some text]{for=lay}.', ['1:24-1:33 lost-colon']],
    ['Take clinician[^1] now.\n\n[^1]: Note.', []],
    ['Take [clinician][300 mg].\n\n[300 mg]: x.html', []],
    ['Take clinician[300 mg].\n\n[300 mg]: x.html', []],
    ['    clinician[300 mg]', ['1:5-1:15 brackets :clinician[']],
    ['    : clinician[300 mg]', []],
    ['```\nclinician[300 mg]\n```', []],
    ['> Take :clini\n> cian[300 mg] now.', ['1:8-2:8 directive-space :clinician[']],
    ['a:patient [1] and b', []],
    ['a:patient [some text] and b', ['1:2-1:12 directive-space :patient[']],
    ['see also: patient[some text]', ['1:9-1:19 brackets :patient[']],
    ['see also: patient[1]', []],
    ['\\: patient[some text]', []],
    ['\\:patient [some text]', []],
    ['contents[some text]', []],
    [': contents[some text]', []],
    [': section[text here]', []],
    ['Take `clinician[300 mg] and\nb` now.', ['1:7-1:17 brackets :clinician[']],
    ['Take `clinician[300 mg]` now.', []],
    [
      'Take xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxclinician[300 mg] now.',
      ['1:6-1:116 brackets :clinician[']
    ],
    ['xxuk[300 mg]', []],
    ['axxpatient[some text] b', ['1:1-1:12 brackets :patient[']],
    ['Take :x: linician[300 mg].', ['1:8-1:19 brackets :clinician[']]
  ])('should be told of where they stand: %j', (source, messages) => {
    expect(told(source)).toEqual(messages)
  })
})

describe('lines that say whom the article is for', () => {
  test.each<[string, Array<string>]>([
    ['# Title\n\naudience: clinician\n\nSECRET', ['3:1-3:20 front-matter-audience']],
    ['# Title\n\naudience: "clinician"\n\nSECRET', ['3:1-3:22 front-matter-audience']],
    ['# Title\n\naudience: “clinician”\n\nSECRET', ['3:1-3:22 front-matter-audience']],
    ['# Title\n\naudience: clinician # only\n\nS', ['3:1-3:27 front-matter-audience']],
    ['# Title\n\naudience: clinician // only\n\nS', ['3:1-3:28 front-matter-audience']],
    ['# Title\n\naudience: [clinician, student]\n\nS', ['3:1-3:31 front-matter-audience']],
    ['# Title\n\naudience: clinician<br>\n\nS', ['3:1-3:24 front-matter-audience']],
    ['# Title\n\naudience: clinician<br />\n\nS', ['3:1-3:26 front-matter-audience']],
    ['# Title\n\naudience:\n- clinician\n- student\n\nS', ['3:1-3:10 front-matter-audience']],
    ['# Title\n\naudience:\n\n- clinician\n\nS', []],
    ['# Title\n\naudience: Clinicians\n\nS', ['3:1-3:21 front-matter-audience']],
    ['# Title\n\naudience: CLINICIAN\n\nS', ['3:1-3:20 front-matter-audience']],
    ['# Title\n\naudience: classes of people\n\nS', []],
    ['# Title\n\naudience: everyone who reads\n\nS', []],
    ['# Title\n\naudience: ""\n- clinician\n', []],
    ['# Title\n\n{"audience": "clinician"}\n\nS', ['3:3-3:26 front-matter-audience']],
    ['# Title\n\nfor: clinician\n\nS', ['3:1-3:15 front-matter-audience']],
    ['# Title\n\nfor whom: clinician\n\nS', []],
    ['title:\n  clinician: A\n  otherwise: B\n\nS', ['1:1-1:7 front-matter-audience']],
    ['title: {clinician: A, otherwise: B}\n\nS', ['1:1-1:36 front-matter-audience']],
    ['title: { "clinician": A }\n\nS', ['1:1-1:26 front-matter-audience']],
    ['title:\n  otherwise: B\n\nS', ['1:1-1:7 front-matter-audience']],
    ['title: {x: A}\n\nS', []],
    ['description:\n  not lay: B\n\nS', ['1:1-1:13 front-matter-audience']],
    [`${far}audience: clinician\n\nS`, []],
    [`${far}---\naudience: clinician\n---\n\nS`, ['42:1-42:20 front-matter-audience']],
    [`${far}---\na: b\n\nc: d\n- x\naudience: clinician\n\nS`, []],
    [`${far}---\na: b\nc d e\naudience: clinician\n\nS`, []],
    [`${far}+++\naudience = "clinician"\n+++\n\nS`, ['42:1-42:23 front-matter-audience']],
    [`${far}audience: clinician\na: b\n---\n\nS`, ['41:1-41:20 front-matter-audience']],
    ['--- title: x audience: clinician ---\n\nS', ['1:14-1:37 front-matter-audience']],
    ['— title: x audience: clinician\n\nS', ['1:12-1:31 front-matter-audience']],
    ['title: x audience: clinician\n\nS', []],
    ['1. audience: clinician\n\nS', ['1:1-1:23 front-matter-audience']],
    ['12) audience: clinician\n\nS', ['1:1-1:24 front-matter-audience']],
    ['> audience: clinician\n\nS', ['1:3-1:22 front-matter-audience']],
    ['```yaml\naudience: clinician\n```\n\nS', ['2:1-2:20 front-matter-audience']],
    ['a\n\n```yaml\naudience: clinician\n```\n\nS', []],
    [':::audience{for="lay"\naudience: clinician}\nS\n:::\n', ['1:12-1:22 directive-attributes']],
    ['audience：clinician\n\nS', ['1:1-1:19 front-matter-audience']],
    ['audience: clinician  \n\nS', ['1:1-1:20 front-matter-audience']],
    ['**audience:** clinician\n\nS', ['1:3-1:24 front-matter-audience']],
    ['*audience*: clinician\n\nS', ['1:2-1:22 front-matter-audience']],
    ['page.audience = "clinician"\n\nS', ['1:1-1:28 front-matter-audience']],
    ['audiense: clinician\n\nS', ['1:1-1:20 front-matter-audience']],
    [
      'k: v\nk: v\nk: v\nk: v\nk: v\nk: v\nk: v\nk: v\nk: v\nk: v\nk: v\nk: v\nk: v\nk: v\nk: v\nk: v\nk: v\nk: v\nk: v\nk: v\nk: v\nk: v\nk: v\nk: v\nk: v\nk: v\nk: v\nk: v\nk: v\nk: v\naudience: clinician\n\nS',
      ['31:1-31:20 front-matter-audience']
    ],
    [
      'k: v\n- item\n  x\nk: v\n- item\n  x\nk: v\n- item\n  x\nk: v\n- item\n  x\nk: v\n- item\n  x\nk: v\n- item\n  x\nk: v\n- item\n  x\nk: v\n- item\n  x\nk: v\n- item\n  x\nk: v\n- item\n  x\naudience: clinician\n\nS',
      ['31:1-31:20 front-matter-audience']
    ],
    [
      'text of it\ntext of it\ntext of it\ntext of it\ntext of it\ntext of it\ntext of it\ntext of it\ntext of it\ntext of it\ntext of it\ntext of it\ntext of it\ntext of it\naudience: clinician\n\nS',
      ['15:1-15:20 front-matter-audience']
    ],
    [
      'text of it\ntext of it\ntext of it\ntext of it\ntext of it\ntext of it\ntext of it\ntext of it\ntext of it\ntext of it\ntext of it\ntext of it\ntext of it\ntext of it\ntext of it\naudience: clinician\n\nS',
      []
    ],
    ['audience: clinician\u00ad\n\nS', ['1:1-1:21 front-matter-audience']],
    ['audience: clinician\\\nS', ['1:1-1:21 front-matter-audience']],
    ['audience: clinician; student\n\nS', ['1:1-1:29 front-matter-audience']],
    ["audience: 'clinician\n\nS", ['1:1-1:21 front-matter-audience']]
  ])('should be told of where they stand: %j', (source, messages) => {
    expect(told(source)).toEqual(messages)
  })
})

describe('the end of front matter', () => {
  test.each<[string, Array<string>]>([
    ['---\ntitle: x\n\n## Dose for adults\n\n---\n', ['4:1-4:19 front-matter-fence ---']],
    ['---\ntitle: x\n\n### Dose\n## More\n\n---\n', ['4:1-4:9 front-matter-fence ---']],
    ['---\ntitle: x\n\n##  Dose\n\n---\n', ['4:1-4:9 front-matter-fence ---']],
    ['---\ntitle: x\n\n####### Dose\n\n---\n', []],
    ['---\ntitle: x\n\n##Dose\n\n---\n', []],
    ['---\ntitle: x\n\n## Dose\nnext: y\n\n---\n', []],
    ['---\ntitle: x\n\n# Dose\n\n---\n', []],
    ['---\ntitle: x\n## Dose\n\n---\n', []],
    ['---\n\n## Dose\n\ntitle: x\n---\n', []],
    [
      '---\ntitle: x\n\nTake care: do not stop it now.\n\n---\n',
      ['4:1-4:31 front-matter-fence ---']
    ],
    ['---\ntitle: x\n\nTake care: do not.\n\n---\n', []],
    ['---\ntitle: x\n\nTake care: do not stop it now\n\n---\n', []],
    [
      '---\ntitle: x\n\nTake care: do not stop it now!\n\n---\n',
      ['4:1-4:31 front-matter-fence ---']
    ],
    ['---\ntitle: x\n\ncare: do not stop it now.\n\n---\n', []],
    ['---\ntitle: x\n\nCare: do not stop it now.\n\n---\n', ['4:1-4:26 front-matter-fence ---']],
    ['---\nTitle: x\n\nCare: do not stop it now.\n\n---\n', ['2:1-2:6 front-matter-key title']],
    [
      '---\nTitle: x\nmy key: y\n\nCare now: do not stop it now.\n\n---\n',
      ['2:1-2:6 front-matter-key title']
    ],
    ['---\ntitle: x\nmy key: y\n\nmy care: do not stop it now.\n\n---\n', []],
    [
      '---\ntitle: x\n\n"Take care": do not stop it now.\n\n---\n',
      ['4:1-4:33 front-matter-fence ---']
    ],
    ['---\ntitle: x\n\nTake care: "do not stop it now."\n\n---\n', []],
    ['---\ntitle: x\nTake care: do not stop it now.\n\n---\n', []],
    ['---\nTake care: do not stop it now.\n---\n', []],
    ['---\ntitle: x\n\n## A\n\n## B\n\n---\n', ['4:1-4:5 front-matter-fence ---']],
    ['---\ntitle: x\n\n## A\n# c\n\n---\n', []],
    ['---\n# note\n\n## A\n\n---\n', ['4:1-4:5 front-matter-fence ---']]
  ])('should be told of where they stand: %j', (source, messages) => {
    expect(told(source)).toEqual(messages)
  })
})

describe('fences of front matter', () => {
  test.each<[string, Array<string>]>([
    ['--\naudience: clinician\n---\n\nS', ['1:1-1:3 front-matter-fence ---']],
    ['----\ntitle: a\n---\n\nS', ['1:1-1:5 front-matter-fence ---']],
    ['-------\ntitle: a\n---\n\nS', []],
    ['--------\ntitle: a\n---\n\nS', []],
    ['-\ntitle: a\n---\n\nS', ['1:1-1:2 front-matter-fence ---']],
    ['---x\ntitle: a\n---\n\nS', ['1:1-1:5 front-matter-fence ---']],
    ['-x-\ntitle: a\n---\n\nS', ['1:1-1:4 front-matter-fence ---']],
    ['-x--x\ntitle: a\n---\n\nS', []],
    ['—\ntitle: a\n---\n\nS', ['1:1-1:2 front-matter-fence ---']],
    ['–-\ntitle: a\n---\n\nS', ['1:1-1:3 front-matter-fence ---']],
    ['--- yaml\ntitle: a\n---\n\nS', ['1:1-1:9 front-matter-fence ---']],
    ['---yml\ntitle: a\n---\n\nS', ['1:1-1:7 front-matter-fence ---']],
    ['--- # x\ntitle: a\n---\n\nS', ['1:1-1:8 front-matter-fence ---']],
    ['---title: a\nb: c\n---\n\nS', ['1:1-1:12 front-matter-fence ---']],
    ['--- title: a\n---\n\nS', ['1:1-1:13 front-matter-fence ---']],
    ['\n---\ntitle: a\n---\n\nS', ['2:1-2:4 front-matter-fence']],
    ['<!-- c -->\n---\ntitle: a\n---\n\nS', ['2:1-2:4 front-matter-fence']],
    ['---\ntitle: a\n\nS', ['1:1-1:4 front-matter-fence']],
    ['---\ntitle: a\nb: c\n\nS\n\n---\n', ['5:1-5:2 front-matter']],
    ['----\ntitle: a\n----\n\nS', ['1:1-1:5 front-matter-fence ---']],
    ['-----\nb: a\n-----\n\nS', ['1:1-1:6 front-matter-fence ---']],
    ['-----\n\nb: a\n-----\n\nS', []],
    ['- - -\ntitle: a\n---\n', ['1:1-1:6 front-matter-fence ---']],
    ['+++\ntitle = "a"\n+++\n', ['1:1-1:4 front-matter-fence ---']],
    ['++\ntitle = "a"\n+++\n', ['1:1-1:3 front-matter-fence ---']],
    ['+++++\ntitle = "a"\n+++\n', []],
    ['--- toml\ntitle = "a"\n---\n', ['1:1-1:9 front-matter-fence ---']],
    ['---toml\ntitle = "a"\n---\n', ['1:1-1:8 front-matter-fence ---']],
    ['+++\n# c\n\n[t]\ntitle = "a"\n+++\n', ['1:1-1:4 front-matter-fence ---']],
    ['+++\ntitle a\n+++\n', []],
    ['{\n"title": "a"\n}\n\nS', ['1:1-1:2 front-matter-fence ---']],
    ['{\n{"title": "a"}\n}\n\nS', ['1:1-1:2 front-matter-fence ---']],
    ['{ "title": "a" }\n\nS', ['1:1-1:17 front-matter-fence ---']],
    [';;;\n"title": "a"\n;;;\n', ['1:1-1:4 front-matter-fence ---']],
    [';\n"title": "a"\n;;;\n', []],
    ['---json\n{"title": "a"}\n---\n', ['1:1-1:8 front-matter-fence ---']],
    ['--- json\n{"title": "a"}\n---\n', ['1:1-1:9 front-matter-fence ---']],
    ['{\ntitle\n}\n\nS', []],
    ['x { "title": "a" }\n', []],
    ['{ "my title": "a" }\n', []],
    ['{ "title" : "a" }\n', ['1:1-1:18 front-matter-fence ---']],
    ['---\n\n# c\ntitle: a\n\nS', ['1:1-1:4 front-matter-fence']],
    ['--\n# c\ntitle: a\n---\nS', ['1:1-1:3 front-matter-fence ---']],
    ['--\n\n\ntitle: a\n---\nS', ['1:1-1:3 front-matter-fence ---']],
    ['--\nno keys\n---\nS', []],
    ['--\ntitle: a\nno end', []],
    ['x---\ntitle: a\n---\n', ['1:1-1:5 front-matter-fence ---']],
    ['---\ntitle: a', ['1:1-1:4 front-matter-fence']],
    ['  ---\ntitle: a\n---\nS', ['1:1-1:6 front-matter-fence ---']],
    ['title: a\n---\nS', []],
    ['--- a: b\nS', []],
    ['-title: a\nb: c\n---\nS', []],
    ['-- title: a\nb: c\n---\nS', ['1:1-1:12 front-matter-fence ---']],
    ['--1title: a\n---\nS', ['1:1-1:12 front-matter-fence ---']],
    ['--12 title: a\n---\nS', []],
    ['--123title: a\n---\nS', []]
  ])('should be told of where they stand: %j', (source, messages) => {
    expect(told(source)).toEqual(messages)
  })
})

describe('directives in front matter', () => {
  test.each<[string, Array<string>]>([
    ['---\ntitle: Dose :clinician[300 mg]\n---\n', ['2:13-2:23 directive-place']],
    ['---\ntitle: Dose clinician[300 mg]\n---\n', ['2:13-2:22 directive-place']],
    ['---\ntitle: Dose clinician[3]\n---\n', []],
    ['---\ntitle: clinician[300 mg]\n---\n', ['2:6-2:17 directive-place']],
    ['---\ntitle:clinician[300 mg]\n---\n', ['2:1-2:24 front-matter', '2:6-2:16 directive-place']],
    ['---\ntitle: Dose a:clinician[300 mg]\n---\n', ['2:14-2:24 directive-place']],
    ['---\ntitle: Dose :clinican[300 mg]\n---\n', ['2:13-2:22 directive-place']],
    ['---\ntitle: a:clinician:x[300 mg]\n---\n', ['2:19-2:21 directive-place']],
    ['---\ntitle: Dose :clinician (300 mg)\n---\n', ['2:13-2:23 directive-place']],
    ['---\ntitle: Dose :clinician(300 mg)\n---\n', ['2:13-2:23 directive-place']],
    ['---\ntitle: Dose (clinician) x\n---\n', []],
    ['---\ntitle: a {for=lay}\n---\n', ['2:10-2:15 directive-place']],
    [
      '---\ntitle: a {not=lay}\nb: {when=x}\n---\n',
      ['2:10-2:15 directive-place', '3:4-3:10 directive-place']
    ],
    [
      '---\ntitle: |\n  :::clinician\n  S\n  :::\n---\n',
      ['3:3-3:15 directive-place', '3:3-3:15 directive-place']
    ],
    [
      '---\ntitle: |\n  ::: clinican\n  S\n---\n',
      ['3:3-3:15 directive-place', '3:3-3:15 directive-place']
    ],
    ['---\ntitle: |\n  text ::: clinician\n  S\n---\n', ['3:8-3:21 directive-place']],
    ['---\ntitle: |\n  text :::clinician text\n---\n', ['3:8-3:20 directive-place']],
    ['---\ntitle: |\n  ::contents\n---\n', ['3:3-3:13 directive-place']],
    ['---\ntitle: ::other\n---\n', []],
    ['---\nx: [clinician[a], b]\n---\n', ['2:14-2:15 front-matter']],
    [
      '---\nx: see : clinician[some text]\n---\n',
      ['2:4-2:5 front-matter', '2:8-2:19 directive-place']
    ],
    ['---\nx: see :clini cian[some text]\n---\n', ['2:8-2:19 directive-place']],
    ['---\nx: y\n---\n:clinician[a]', []],
    ['---\nx: a:b:clinician[a b c]\n---\n', ['2:7-2:17 directive-place']],
    ['---\n- ::clinician\n---\n', ['2:1-2:14 front-matter', '2:3-2:14 directive-place']]
  ])('should be told of where they stand: %j', (source, messages) => {
    expect(told(source)).toEqual(messages)
  })
})

describe('comments in front matter', () => {
  test.each<[string, Array<string>]>([
    ['---\n# audience: clinician\n---\nS', ['2:1-2:12 front-matter-key audience:']],
    ['---\nx: y # audience: clinician\n---\nS', ['2:6-2:27 front-matter-key audience:']],
    ['---\n#  audience : clinician\n---\nS', ['2:1-2:14 front-matter-key audience:']],
    ['---\n# x: y\n---\n', []],
    ['---\n# titel: y\n---\n', ['2:1-2:9 front-matter-key title:']],
    ['---\n#eferences: y\n---\n', ['2:1-2:12 front-matter-key references:']],
    ['---\n#hoices: y\n---\n', ['2:1-2:9 front-matter-key choices:']],
    ['---\n# choices: y\n---\n', []],
    [
      '---\nreferences:\n  - id: a\n    # placeholder: true\n---\n',
      ['3:5-4:1 broken-reference', '4:5-4:19 front-matter-key placeholder:']
    ],
    ['---\nx: y\n# placeholder: true\n---\n', []],
    [
      '---\ntitle:\n  # clinician: A\n  otherwise: B\n---\n',
      ['3:3-3:15 front-matter-key clinician:']
    ],
    [
      '---\ntitle:\n  # "clinician": A\n  otherwise: B\n---\n',
      ['3:3-3:17 front-matter-key clinician:']
    ],
    [
      '---\ntitle:\n  # clinican: A\n  otherwise: B\n---\n',
      ['3:3-3:14 front-matter-key clinician:']
    ],
    [
      '---\ntitle:\n  # clinican and advanced: A\n  otherwise: B\n---\n',
      ['3:3-3:27 front-matter-key clinician and advanced:']
    ],
    ['---\ntitle:\n  # clinican or nothing: A\n  otherwise: B\n---\n', []],
    [
      '---\ntitle:\n  lay: A\n  # otherwise: B\n---\n',
      ['3:3-4:1 choose-gap', '4:3-4:15 front-matter-key otherwise:']
    ],
    [
      '---\ntitle:\n  lay: A\n  # otherwize: B\n---\n',
      ['3:3-4:1 choose-gap', '4:3-4:15 front-matter-key otherwise:']
    ],
    ['---\n"title": #c\n  # lay: A\n  otherwise: B\n---\n', ['3:3-3:9 front-matter-key lay:']],
    ['---\ntitle: x\n# lay: A\n---\n', []],
    ['---\nx: "a#b" # lay\n---\n', []],
    [
      '---\ntitle:\n  # lay  and  basic: A\n  otherwise: B\n---\n',
      ['3:3-3:21 front-matter-key lay  and  basic:']
    ],
    ['---\ntitle:\n  # "lay: A\n  otherwise: B\n---\n', ['3:3-3:10 front-matter-key lay:']]
  ])('should be told of where they stand: %j', (source, messages) => {
    expect(told(source)).toEqual(messages)
  })
})

describe('HTML', () => {
  test.each<[string, Array<string>]>([
    ['a<br>b', []],
    ['a<br> b', []],
    ['a<br>\n b', []],
    ['a<br><br>b', []],
    ['a<br>*b*', []],
    ['a<br/>b', []],
    ['a</br>b', ['1:2-1:7 raw-html']],
    ['a<sub>b', ['1:2-1:7 raw-html']],
    ['a<sub>b</sup>', ['1:2-1:7 raw-html', '1:8-1:14 raw-html']],
    ['a<sub/>b', ['1:2-1:8 raw-html']],
    ['a<sub>b</sub>', []],
    ['a<SUB >b</SUB>', []],
    ['a<sub x>b</sub>', ['1:2-1:9 raw-html', '1:10-1:16 raw-html']],
    ['<!-- a -->', []],
    ['<!-- a --> <!-- b -->', []],
    ['<!-->', []],
    ['<!-- a --!> b -->', ['1:1-1:18 raw-html']],
    ['<!-- a <!-- b -->', ['1:1-1:18 raw-html']],
    ['<!---->', []],
    ['<!--->', []],
    ['a <!-- b --> c', []],
    ['a <!-- b', ['1:3-1:7 raw-html']],
    ['a <span> b', ['1:3-1:9 raw-html']],
    ['<div>\n\nx\n\n</div>', ['1:1-1:6 raw-html', '5:1-5:7 raw-html']],
    ['<!-- a\nb', ['1:1-1:7 raw-html']],
    ['a <!--> b', []],
    ['a <!---> b -->', []],
    ['<!-- a -->x', ['1:1-1:12 raw-html']],
    [' <!-- a -->', []],
    ['- <br>', ['1:3-1:7 raw-html']],
    ['<br>', ['1:1-1:5 raw-html']],
    ['<sub>x</sub>', []],
    ['> <sub>x</sub>', []],
    ['a<sub>b<sup>c</sub>d</sup>', ['1:2-1:7 raw-html', '1:14-1:20 raw-html']],
    ['a<sub>b<sup>c', ['1:2-1:7 raw-html', '1:8-1:13 raw-html']],
    ['a<br>\u00a0b', []],
    ['<!--x', ['1:1-1:6 raw-html']],
    ['<!--> x -->', ['1:1-1:12 raw-html']],
    ['<!---> x -->', ['1:1-1:13 raw-html']],
    ['<!-- <!-- -->', ['1:1-1:14 raw-html']],
    ['a <!----> b', []],
    ['a <!-- b --><!-- c --> d', []],
    ['a<br\n>b', []],
    ['a<br>\tb', []]
  ])('should be told of where they stand: %j', (source, messages) => {
    expect(told(source)).toEqual(messages)
  })
})

describe('attributes', () => {
  test.each<[string, Array<string>]>([
    [':::audience{for=clinician student}\nS\n:::', ['1:27-1:34 empty-attribute']],
    [':::audience{for}\nS\n:::', ['1:13-1:16 empty-attribute']],
    [':::clinician{class=x}\nS\n:::', ['1:14-1:21 class-attribute']],
    [':::clinician{.x}\nS\n:::', ['1:14-1:16 class-attribute']],
    [':::clinician{.x .y}\nS\n:::', ['1:14-1:16 class-attribute', '1:17-1:19 class-attribute']],
    [
      ':::clinician{for="a" for="b"}\nS\n:::',
      ['1:22-1:25 doubled-attribute', '1:22-1:25 unknown-attribute']
    ],
    ['a :clinician{300 mg} b', ['1:3-1:21 missing-text', '1:14-1:20 empty-attribute']],
    [
      'a :clinician{300 for} b',
      ['1:3-1:22 missing-text', '1:14-1:17 empty-attribute', '1:18-1:21 empty-attribute']
    ],
    ['a :clinician{class} b', ['1:3-1:20 missing-text', '1:14-1:19 class-attribute']],
    [
      'a :clinician{300 mg=x} b',
      ['1:3-1:23 missing-text', '1:14-1:17 empty-attribute', '1:18-1:20 unknown-attribute']
    ],
    [':::clinician{lay}\nS\n:::', ['1:14-1:17 empty-attribute']],
    [':::audience{lay}\nS\n:::', ['1:13-1:16 empty-attribute']],
    [':::clinician{x=""}\nS\n:::', ['1:14-1:15 empty-attribute']],
    [':::clinician{x=" "}\nS\n:::', ['1:14-1:15 empty-attribute']],
    [
      ':::clinician{title="a for=lay"}\nS\n:::',
      ['1:14-1:19 unknown-attribute', '1:21-1:30 swallowed-attribute']
    ],
    [':::clinician{title="afor=lay"}\nS\n:::', ['1:14-1:19 unknown-attribute']],
    [
      ':::clinician{title="a not = \'lay"}\nS\n:::',
      ['1:14-1:19 unknown-attribute', '1:21-1:33 swallowed-attribute']
    ],
    [':::clinician{when="a for=lay"}\nS\n:::', ['1:22-1:25 expression-syntax or']],
    [':::clinician{constructor}\nS\n:::', ['1:14-1:25 empty-attribute']],
    [
      ':::clinician{for="lay" basic}\nS\n:::',
      ['1:14-1:17 unknown-attribute', '1:24-1:29 empty-attribute']
    ],
    [
      ':::clinician{for=lay basic}\nS\n:::',
      ['1:14-1:17 unknown-attribute', '1:22-1:27 empty-attribute']
    ],
    [':::clinician{class="x"}\nS\n:::', ['1:14-1:23 class-attribute']],
    ['a :clinician[x]{lay} b', ['1:17-1:20 empty-attribute']],
    ['a :clinician{.x} b', ['1:3-1:17 missing-text', '1:14-1:16 class-attribute']],
    ['a :clinician{} b', ['1:3-1:15 missing-text']]
  ])('should be told of where they stand: %j', (source, messages) => {
    expect(told(source)).toEqual(messages)
  })
})
