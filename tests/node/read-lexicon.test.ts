import {symlinkSync} from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type ConceptConfig, ConfigError, createLectern, health} from '../../src/index.js'
import {loadConfig} from '../../src/node/load-config.js'
import {readLexicon} from '../../src/node/read-lexicon.js'
import {temporaryFolder} from './temporary-folder.js'

/** Read a file of a folder of its own. */
async function read(name: string, text: string): Promise<ReadonlyArray<ConceptConfig>> {
  return await readLexicon(name, {root: temporaryFolder({[name]: text})})
}

/** What is wrong with a config or a lexicon, a problem in each line. */
async function problemsOf(work: Promise<unknown>): Promise<ReadonlyArray<string>> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason
  )
  if (!(error instanceof ConfigError)) throw error ?? new Error('Expected an error')
  return error.message
    .split('\n')
    .slice(1)
    .map((line) => line.replace(/^- /, ''))
}

const concept: ConceptConfig = {
  forms: [
    {plural: 'thromboses', singular: 'thrombosis'},
    {plural: 'thrombi', singular: 'thrombus'}
  ],
  id: 'thrombosis',
  say: {
    lay: {plural: 'blood clots', singular: 'blood clot', use: 'term-first'},
    'student or nurse': {gloss: 'a clot, in a vessel', use: 'gloss'}
  }
}
const rows = [
  [
    'id',
    'singular',
    'plural',
    'lay.use',
    'lay.singular',
    'lay.plural',
    'student or nurse.use',
    'student or nurse.gloss'
  ],
  [
    'thrombosis',
    'thrombosis|thrombus',
    'thromboses | thrombi',
    'term-first',
    'blood clot',
    'blood clots',
    'gloss',
    'a clot, in a vessel'
  ]
]
const csv = rows
  .map((row) => row.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(','))
  .join('\n')
const tsv = rows.map((row) => row.join('\t')).join('\n')
const yaml = `- id: thrombosis
  forms:
    - {singular: thrombosis, plural: thromboses}
    - {singular: thrombus, plural: thrombi}
  say:
    lay: {use: term-first, singular: blood clot, plural: blood clots}
    student or nurse:
      use: gloss
      gloss: a clot, in a vessel
`

describe('files', () => {
  test.each([
    ['a.csv', csv],
    ['a.tsv', tsv],
    ['a.tsv', `\uFEFF${tsv.replaceAll('\n', '\r\n')}\r\n`],
    ['a.tsv', `\n${tsv.replaceAll('thrombosis\t', '"thrombosis"\t')}\n\t\t\t\t\t\t\t\n\n`],
    ['a.csv', csv.replaceAll('\n', '\r')],
    ['a.json', `\uFEFF${JSON.stringify([concept])}`],
    ['a.yaml', yaml],
    ['a.yml', JSON.stringify([concept])]
  ])('should be the same concepts: `%s` %#', async (name, text) => {
    expect(await read(name, text)).toEqual([concept])
  })

  test('should hold any text in quotes', async () => {
    const cell = fc.string({minLength: 1}).filter((text) => text.trim() !== '')
    await fc.assert(
      fc.asyncProperty(cell, cell, fc.constantFrom('csv', 'tsv'), async (source, gloss, kind) => {
        const between = kind === 'csv' ? ',' : '\t'
        const quoted = [source, gloss].map((text) => `"${text.replaceAll('"', '""')}"`)
        const text = `id,singular,source,lay.gloss\na,b,${quoted.join(',')}\n`
        const [read_] = await read(
          `a.${kind}`,
          kind === 'csv'
            ? text
            : ['id\tsingular\tsource\tlay.gloss', ['a', 'b', ...quoted].join(between)].join('\n')
        )
        expect(read_).toEqual({forms: [{singular: 'b'}], id: 'a', say: {lay: {gloss}}, source})
      }),
      {numRuns: 30}
    )
  })

  test('should have a column for each key of a concept', async () => {
    const columns = {
      id: 'msc',
      language: 'en',
      singular: 'mesenchymal stem cell',
      abbreviation: 'false',
      exact: 'TRUE',
      slot: 'noun',
      countable: 'true',
      'only.before': 'human|adult',
      'only.after': 'culture',
      'never.before': 'no',
      'never.after': 'line',
      'never.in': 'a|b',
      polarity: 'present',
      family: 'cell',
      source: 'editorial',
      confirmed: 'it is right',
      audited: 'x|y',
      'codes.snomed': '12',
      'codes.icd10': 'D1',
      'lay.use': 'term-first',
      'lay.singular': 'cell',
      'lay.plural': 'cells',
      'lay.gloss': 'a cell',
      'lay.attributive': 'cell',
      'lay.countable': 'FALSE',
      'lay.number': 'singular',
      'lay.broader': 'false'
    }
    const text = [Object.keys(columns), Object.values(columns)].map((row) => row.join('\t'))
    expect(await read('a.tsv', text.join('\n'))).toEqual([
      {
        audited: ['x', 'y'],
        codes: {icd10: 'D1', snomed: '12'},
        confirmed: 'it is right',
        countable: true,
        family: 'cell',
        forms: [{abbreviation: false, exact: true, singular: 'mesenchymal stem cell'}],
        id: 'msc',
        language: 'en',
        never: {after: ['line'], before: ['no'], in: ['a', 'b']},
        only: {after: ['culture'], before: ['human', 'adult']},
        polarity: 'present',
        say: {
          lay: {
            attributive: 'cell',
            broader: false,
            countable: false,
            gloss: 'a cell',
            number: 'singular',
            plural: 'cells',
            singular: 'cell',
            use: 'term-first'
          }
        },
        slot: 'noun',
        source: 'editorial'
      }
    ])
  })

  test('should add the forms of a further row', async () => {
    const text = [
      'id,singular,plural,abbreviation,lay.use',
      'msc,mesenchymal stem cell|mesenchymal stromal cell,mesenchymal stem cells,,expand',
      'x,y,,,keep',
      'msc,MSC,MSCs,true,'
    ].join('\n')
    expect(await read('a.csv', text)).toEqual([
      {
        forms: [
          {plural: 'mesenchymal stem cells', singular: 'mesenchymal stem cell'},
          {singular: 'mesenchymal stromal cell'},
          {abbreviation: true, plural: 'MSCs', singular: 'MSC'}
        ],
        id: 'msc',
        say: {lay: {use: 'expand'}}
      },
      {forms: [{singular: 'y'}], id: 'x', say: {lay: {use: 'keep'}}}
    ])
  })

  test('should count from the root, which is the folder of the process by default', async () => {
    const root = temporaryFolder({'data/a.tsv': tsv})
    expect(await readLexicon(path.join(root, 'data', 'a.tsv'), {root})).toEqual([concept])
    expect(await problemsOf(readLexicon('none.tsv'))).toEqual(['No such file `none.tsv`'])
  })
})

const header = 'id,singular,plural,abbreviation,lay.use,lay.singular'

describe('what is wrong with a table', () => {
  test.each([
    ['id,sigular\n', ['a.csv:1: sigular: Unknown column `sigular`, expected `singular`']],
    [
      'id,singular,lay.usee\n',
      ['a.csv:1: lay.usee: Unknown column `lay.usee`, expected `lay.use`']
    ],
    [
      'id,singular,only.befor\n',
      ['a.csv:1: only.befor: Unknown column `only.befor`, expected `only.before`']
    ],
    [
      'id,singular,__proto__.use\n',
      [expect.stringMatching(/^a\.csv:1: .*Unknown column `__proto__\.use`, expected /)]
    ],
    [
      'id,singular,codes.__proto__\n',
      [expect.stringContaining('Unknown column `codes.__proto__`')]
    ],
    [
      'id,singular,zzzzzz\na,b,c',
      [expect.stringMatching(/Unknown column `zzzzzz`, expected `audited` or .*`lay\.use`/)]
    ],
    ['id,singular,singular\n', ['a.csv:1: singular: Second column `singular`, expected one']],
    ['id,singular,\n', ['a.csv:1: Column without a name, expected one, or no such column']],
    ['singular\n', ['a.csv:1: No column `id`, expected one']],
    [
      'id\n',
      ['a.csv:1: No column `singular` or `plural`, expected the words that concepts are found by']
    ],
    ['\n\n', ['a.csv:1: No header, expected a line with the columns']],
    [
      `${header}\na,b\n`,
      [
        'a.csv:2: plural: Row of 2 cells, expected 6, as in the header: from `plural` on, leave cells empty rather than out'
      ]
    ],
    [
      `${header}\na,b,c,,,,d\n`,
      ['a.csv:2: Row of 7 cells, expected 6, as in the header: delete what is too much']
    ],
    [`${header}\n,b,,,,\n`, ['a.csv:2: id: Empty cell, expected the name of the concept']],
    [
      `${header}\na,b,,yes,,\n\nc,d,,True,,\n`,
      [
        'a.csv:2: abbreviation: Unexpected `yes`, expected `true` or `false`',
        'a.csv:4: abbreviation: Unexpected `True`, expected `true` or `false`'
      ]
    ],
    [
      `${header}\na,b||c,,,,\n`,
      [
        'a.csv:2: singular: Unexpected `b||c`, expected words on both sides of each `|`',
        'a.csv:2: singular: No form of `a`, expected its words here or in `plural`'
      ]
    ],
    [
      `${header}\na,"b\nc",,,,\na,d,,,keep,\n`,
      [
        'a.csv:4: lay.use: Second row of `a`, which line 2 has, expected another id, or nothing here: a further row adds forms alone'
      ]
    ],
    [
      `${header}\na,b"c,,,,\n`,
      [
        'a.csv:2: singular: Unexpected quote, expected the whole cell in quotes, and each quote in it doubled (`"say ""no"""`)'
      ]
    ],
    [`${header}\na,"b"c,,,,\n`, [expect.stringMatching(/^a\.csv:2: singular: Unexpected quote/)]],
    [
      `${header}\nx,y,,,,\na,"b,,,,\nc,d,,,,\n`,
      [expect.stringMatching(/^a\.csv:3: singular: Unexpected quote/)]
    ],
    ['i"d,singular\n', [expect.stringMatching(/^a\.csv:1: Unexpected quote/)]]
  ])('should be told with line and column: %j', async (text, problems) => {
    expect(await problemsOf(read('a.csv', text))).toEqual(problems)
  })
})

describe('what is wrong with a file', () => {
  test.each([
    [
      'a.json',
      '[\n{"id": "a",\n"\\u0069d": "b"}]',
      /^a\.json:3: Cannot read it: Key `id` is there/
    ],
    ['a.json', '[\n1 2]', /^a\.json:2: Cannot read it: .*JSON/],
    ['a.json', '[\n{"id": x}]', /^a\.json: Cannot read it: .*JSON/],
    [
      'a.json',
      '{}',
      /^a\.json:1: No list, expected one of concepts, each with `id`, `forms` and `say`$/
    ],
    ['a.json', '[{},\n[]]', /^a\.json:2: No concept, expected one with `id`, `forms` and `say`$/],
    ['a.yaml', '- id: a\n- null\n', /^a\.yaml:2: No concept/],
    ['a.yaml', '- b.yaml\n', /^a\.yaml:1: No concept/],
    ['a.yaml', '- id: a\n  id: b\n', /^a\.yaml:2: Cannot read it: Map keys must be unique/],
    ['a.yaml', '- id: a\n- !x b\n', /^a\.yaml:2: Cannot read it: Unresolved tag/],
    ['a.yaml', '- &a {id: a}\n- *a\n', /^a\.yaml:2: Alias `\*a`, expected the value itself$/],
    ['a.yaml', '', /^a\.yaml:1: No list/],
    [
      'a.txt',
      '',
      /^Unexpected file `a\.txt`, expected one that ends in `\.csv` or `\.json` or `\.tsv` or/
    ],
    ['a.tsv', 'a\0b\0c\0d\0e\0f\0', /^Cannot read `a\.tsv`: .*which isn’t text in UTF-8/]
  ])('should be told with its line: `%s` %j', async (name, text, problem) => {
    expect(await problemsOf(read(name, text))).toEqual([expect.stringMatching(problem)])
  })

  test('should be told where it is out of the root', async () => {
    const root = temporaryFolder({'a.tsv': tsv, 'b/c.md': ''})
    const inner = path.join(root, 'b')
    expect(await problemsOf(readLexicon('../a.tsv', {root: inner}))).toEqual([
      expect.stringMatching(/^`\.\.\/a\.tsv` leads out of the root/)
    ])
    symlinkSync(path.join(root, 'a.tsv'), path.join(inner, 'a.tsv'))
    expect(await problemsOf(readLexicon('a.tsv', {root: inner}))).toEqual([
      expect.stringMatching(/^Cannot read `a\.tsv`: .*leads out of the root/)
    ])
  })
})

describe('a config that names files', () => {
  const config = {
    dimensions: {role: {default: 'patient', values: {patient: {}, nurse: {}, student: {}}}},
    audiences: {lay: 'patient'}
  }

  async function load(lexicon: unknown, files: Readonly<Record<string, string>>) {
    const folder = temporaryFolder({
      ...files,
      'lectern.config.json': JSON.stringify({...config, lexicon})
    })
    return await loadConfig({folder, root: '.'})
  }

  test.each([
    ['data/a.csv', csv],
    ['data/a.tsv', tsv],
    ['data/a.json', JSON.stringify([concept])],
    ['data/a.yaml', yaml]
  ])('should have the concepts of `%s`', async (name, text) => {
    const loaded = await load(name, {[name]: text})
    expect(loaded.config.lexicon).toEqual([concept])
    expect(loaded.lectern.compile('A thrombus.').render().html).toBe(
      '<p>A <dfn>thrombus</dfn> (blood clot).</p>\n'
    )
  })

  test('should mix files and concepts', async () => {
    const other: ConceptConfig = {forms: ['stoma'], id: 'stoma', say: {}}
    const last: ConceptConfig = {forms: ['ileus'], id: 'ileus', say: {}}
    const {config: read_} = await load([other, 'a.tsv', last], {'a.tsv': tsv})
    expect(read_.lexicon).toEqual([other, concept, last])
  })

  test('should be told what is wrong with words at their line', async () => {
    const problems = await problemsOf(
      load(
        [
          {forms: ['stoma '], id: 'stoma', say: {}},
          'a.tsv',
          'b.yaml',
          'c.json',
          {forms: ['ileus '], id: 'ileus', say: {}, slot: 'noun'},
          {forms: ['colitis'], id: 'colitis', say: {pateint: {use: 'keep'}}}
        ],
        {
          'a.tsv': [
            'id\tsingular\tlay.use\tlay.singular\tnurse.use',
            'One\tgastritis\tkeep\t\t',
            'two\tnephritis\tkeep\t\t',
            'two\tnephrosis \t\t\t',
            'three\thepatitis\t\t sore liver\tkeep',
            'four\tcystitis\tgloss\t\t'
          ].join('\n'),
          'b.yaml':
            '- id: five\n  forms:\n    - "otitis "\n  say: {}\n- id: six\n  forms: [rhinitis]\n  say:\n    lay:\n      singular: \u0020"sore nose "\n',
          'c.json':
            '[\n{\n"id": "Seven",\n"forms": [\n"uveitis"],\n"say": {\n"pateint": {"use": "keep"}}}]'
        }
      )
    )
    expect(problems).toEqual([
      'lexicon[0].forms[0].singular: Unexpected `stoma `, expected words without white space around them',
      'a.tsv:2: id: Unexpected id `One`, expected lower-case letters, digits and single `-`',
      'a.tsv:4: singular: Unexpected `nephrosis `, expected words without white space around them',
      'a.tsv:5: lay.singular: Unexpected ` sore liver`, expected words without white space around them',
      'a.tsv:6: lay: Unexpected use `gloss` without a `gloss`, expected a short explanation',
      'b.yaml:3: forms[0].singular: Unexpected `otitis `, expected words without white space around them',
      'b.yaml:9: say.lay.singular: Unexpected `sore nose `, expected words without white space around them',
      'c.json:3: id: Unexpected id `Seven`, expected lower-case letters, digits and single `-`',
      'c.json:7: say.pateint: Unexpected `pateint` in `pateint`, expected `patient`',
      'lexicon[4].forms[0].singular: Unexpected `ileus `, expected words without white space around them',
      'lexicon[5].say.pateint: Unexpected `pateint` in `pateint`, expected `patient`'
    ])
  })

  test('should be told what is wrong with keys and values at their line', async () => {
    const problems = await problemsOf(
      load(['a.tsv', 'b.yaml', 5, {id: 'x'}], {
        'a.tsv': 'id\tsingular\tslot\na\tb\tnoum\n',
        'b.yaml':
          '- id: a\n  form: [b]\n  say: {}\n- id: b\n  forms: [b]\n  say: {}\n  slot: noum\n'
      })
    )
    expect(problems).toEqual([
      'a.tsv:2: slot: Unexpected text `noum`, expected `noun` or `attributive` or `adverb`',
      'b.yaml:1: forms: Missing `forms`, expected a list',
      'b.yaml:1: Unknown key `form`, expected `forms`',
      'b.yaml:7: slot: Unexpected text `noum`, expected `noun` or `attributive` or `adverb`',
      'lexicon[3]: Unexpected entry, expected a concept with `id`, `forms` and `say`, or the path of a file',
      'lexicon[3].forms: Missing `forms`, expected a list',
      'lexicon[3].say: Missing `say`, expected an object'
    ])
  })

  test('should tell once what is wrong with a column', async () => {
    const text = (count: number) =>
      [
        'id\tsingular\tly.use',
        ...Array.from(
          {length: count},
          (_, index) => `${'abcdefg'[index]}\tz${'hijklmn'[index]}itis\tkeep`
        )
      ].join('\n')
    const wrong = 'a.tsv:2: ly: Unexpected `ly` in `ly`, expected `lay`'
    const also = async (count: number) => await problemsOf(load('a.tsv', {'a.tsv': text(count)}))
    expect(await also(1)).toEqual([wrong])
    expect(await also(2)).toEqual([`${wrong} (also in line 3)`])
    expect(await also(4)).toEqual([`${wrong} (also in lines 3, 4, 5)`])
    expect(await also(7)).toEqual([`${wrong} (also in lines 3, 4, 5 and 3 more)`])
  })

  test.each([
    ['none.tsv', 'lexicon: No such file `none.tsv`'],
    ['a.txt', expect.stringMatching(/^lexicon: Unexpected file `a\.txt`/)],
    ['../a.tsv', expect.stringMatching(/^lexicon: `\.\.\/a\.tsv` leads out of the root/)]
  ])('should be told what is wrong with the path `%s`', async (name, problem) => {
    expect(await problemsOf(load(name, {}))).toEqual([problem])
    expect(await problemsOf(load([name], {}))).toEqual([
      typeof problem === 'string' ? problem.replace('lexicon', 'lexicon[0]') : expect.anything()
    ])
  })

  test('should be read by `loadConfig`, or its files by `readLexicon`', async () => {
    const failure = (lexicon: string | ReadonlyArray<string>) => () =>
      createLectern({...health, lexicon})
    expect(failure('a.tsv')).toThrow(
      'lexicon: Unexpected path `a.tsv`, expected concepts, or the config to be read by `loadConfig`'
    )
    expect(failure(['a.tsv'])).toThrow('lexicon[0]: Unexpected path `a.tsv`')
    // Cast: it must not be that.
    expect(failure(5 as unknown as string)).toThrow(
      'lexicon: Unexpected value of `lexicon`, expected a list of concepts, or the path of a file'
    )
    const lexicon = await read('b.tsv', 'id\tsingular\na\tb \n')
    expect(() => createLectern({...health, lexicon})).toThrow('b.tsv:2: singular: Unexpected `b `')
  })
})

test('should refuse options that it doesn’t know', async () => {
  const options = {rooot: '.'} as object
  await expect(readLexicon('a.yaml', options)).rejects.toThrow(
    'Unknown option `rooot`, expected `root`'
  )
})
