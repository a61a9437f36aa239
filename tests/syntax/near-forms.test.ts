import {describe, expect, test} from 'vitest'
import {createLectern, health} from '../../src/index.js'

const lectern = createLectern({...health, notices: [], owed: []})

function rules(source: string): Array<string | undefined> {
  return lectern.check(source).messages.map(({ruleId}) => ruleId)
}

const ticks = '```'
const lost = `${ticks}\nx\n\`\`\n\n`

describe.each([
  [
    'unknown-attribute',
    [
      ':::clinician{__proto__="1"}\nSECRET\n:::',
      'a :clinician[SECRET]{__proto__=a}',
      '## S\n::section{__proto__="a" for="clinician"}\n\nSECRET',
      '::contents{__proto__=""}'
    ]
  ],
  ['empty-attribute', [':::clinician{__proto__}\nSECRET\n:::']],
  [
    'look-alike',
    [
      ...Array.from('「『〈《⟨⟪⟬⦋⌈⌊﹇｟｢‹«“„‘⸢⎡❨【［〔', (open) => `a :clinician${open}SECRET b`),
      'a ：clinician「SECRET」',
      'a :clinician«\u00a0SECRET\u00a0»',
      'a :clinician«\u202fSECRET\u202f»',
      'a :clinician:「SECRET」'
    ]
  ],
  ['parentheses', ['a :clinician（SECRET）', 'a :clinician﹙SECRET﹚']],
  ['misspelled-directive', ['a :clini「cian[SECRET]', 'a :「clinician[SECRET]']],
  [
    'code-in-code',
    [
      `${lost}Take :clinician[SECRET].\n\n${ticks}js\ny\n${ticks}`,
      `~~~\nx\n~~\n\nTake :clinician[SECRET].\n\n~~~js\ny\n~~~`,
      `${lost}:clinician[SECRET]\n\n${ticks}\ny\n${ticks}\n\n${ticks}js\nz\n${ticks}`,
      `${lost}:::clinician\nSECRET\n:::\n\n${ticks}\ny\n${ticks}\n\n${ticks}js\nz\n${ticks}`,
      `> ${ticks}\n> x\n> \`\`\n>\n> :clinician[SECRET]\n>\n> ${ticks}js\n> y\n> ${ticks}`,
      `> ${ticks}\n> x\n> \`\`\n>\n> :clinician[SECRET]\n>\n> ${ticks}js\n> y\n> ${ticks}\n\n${'text '.repeat(40)}`,
      `- ${ticks}\r\n  x\r\n\r\n  :uk[SECRET]\r\n\r\n  ${ticks}js\r\n  y\r\n  ${ticks}`
    ]
  ],
  ['unclosed-code', [`${lost}Take :clinician[SECRET].\n\n${ticks}\ny\n${ticks}`]],
  [
    'brackets',
    [
      'a `x and :clinician[SECRET] and `y`.',
      'a `x` b` :clinician[SECRET] `c`',
      'x\n\na `clinician[SECRET]` b ` c',
      '> a `x and clinician[SECRET] and `y`.\n\n`b`'
    ]
  ],
  [
    'directive-space',
    [
      'a :clinician \n[SECRET]',
      'a :clinician\t\n[SECRET]',
      '> a :clinician  \n> [SECRET]',
      'a :clini \ncian[SECRET]',
      'a : \nclinician[SECRET]'
    ]
  ],
  [
    'escaped-bracket',
    [
      'a :clinician<!-- b -->[SECRET]',
      'a :clinician <!-- b --> [SECRET]',
      'a :clinician<br>[SECRET]',
      'a :clinician<br>\n[SECRET]',
      'a :clinician<sub></sub>[SECRET]',
      'a :clinician<sub>[SECRET]</sub>',
      'a :clini<!-- -->cian[SECRET]',
      'a :clinic&shy;ian[SECRET]',
      'a:clinician<br>[SECRET]',
      'a ::clinician\\[SECRET\\]',
      'a ::clinician<br>[SECRET]',
      '> a ::clinician&#91;SECRET&#93;',
      ...['&nbsp;', '&#8203;', '&#x200B;', '&#32;', '&NoBreak;'].map(
        (gap) => `a :clinician${gap}[SECRET]`
      ),
      ...['&#91;', '&#091;', '&#x5B;', '&#x5b;', '&lbrack;', '&lsqb;', '&nbsp;&#91;'].map(
        (open) => `a :clinician${open}SECRET&#93;`
      ),
      ...['\\{', '&#123;', '&#x7B;', '&lbrace;', '&lcub;'].map((open) => `a :uk${open}for=x&#125;`)
    ]
  ],
  [
    'directive-colons',
    [
      'a ::: clinician SECRET :::',
      'a :::\nclinician SECRET :::',
      '> a ::: \n> clinician SECRET :::',
      '# ::: clinician\n\nSECRET\n\n# :::',
      '| ::: clinician |\n| - |\n| SECRET |',
      '**::: clinician**\n\nSECRET',
      '&nbsp;::: clinician\n\nSECRET',
      'a ：：： clinician SECRET',
      'a ::: clinician{x} SECRET'
    ]
  ],
  ['directive-place', ['a ::: section SECRET :::']],
  [
    'directive-form',
    [
      '\\:\\:\\:clinician\n\nSECRET\n\n\\:\\:\\:',
      '\\::: clinician\n\nSECRET\n\n\\:::',
      '\\:\\:\\: clinician\n\nSECRET',
      ':\\:\\:clinician\n\nSECRET'
    ]
  ]
])('%s', (rule, sources) => {
  test.each(sources)('should be told of %j', (source) => {
    expect(rules(source)).toContain(rule)
  })
})

describe('ordinary texts', () => {
  test.each([
    'a :clinician “quoted” and „b:clinician“ and »:clinician«, :clinician“.',
    'a： 「b」, c：山田「d」 ：“e”, （:f） and a:「b」',
    `${ticks}md\nTake :clinician[a].\n${ticks}\n\n${ticks}js\nb\n${ticks}`,
    `${ticks}\`md\n${ticks}js\n:clinician[a]\n${ticks}\n${ticks}\`\n\n~~~\n${ticks}\n~~~`,
    `${ticks}\n:clinician[a]\n${ticks}\n\n${ticks}\na:\n    ${ticks}b\n- ${ticks}\n${ticks}`,
    `${ticks}md\n> ${ticks}js\n> :clinician[a]\n> ${ticks}\n${ticks}`,
    'a `:clinician[b]` c\n\nd ` e \\` f\n\n`:uk[g]`',
    'a ` b\n\n`clinician[c d]`\n\ne ` f',
    '> a ` b\n>\n> `clinician[c d]`\n>\n> e ` f',
    '> a ` b\r\n>  \r\n> `clinician[c d]`\r\n>\r\n> e ` f',
    `${ticks}\r\n:clinician[a]\r\n${ticks}\r\n\r\nb`,
    `> ${ticks}\n> :clinician[a]\n> - ${ticks}\n> b\n> ${ticks}`,
    `> ${ticks}\n> :clinician[a]\n> b ${ticks}\n> ${ticks}`,
    'a :clinician&nbsp;[b c](d) and :clinician<br>[e f](g)',
    'a [:clinician](b)<br>[c](d) :clinician<br>[^e] x:clinician<br>[1] :zebra<br>[f]\n\n[^e]: g',
    'a :clinician &amp;[b] :clinician&#65;[c] :clinician&zzz;[d]',
    '`:clinician&#91;a` \\:clinician&#91;b :clinician<br>c :zebra\\[d',
    'a \\::clinician\\[b\\] and `::clinician\\[c\\]` and ::zebra\\[d\\]',
    'a ::: b and ::: clinical, c :::\n\nclinician',
    '\\:\\:\\: and \\:\\:\\:zebra and\n\\:\\:clinician b'
  ])('should raise no error: %j', (source) => {
    expect(rules(source).filter((rule) => rule !== 'bare-name')).toEqual([])
  })
})

test('should take a bracket after a gap for a note, even if the note is missing', () => {
  expect(rules('a:clinician&nbsp;[^b c] d')).toEqual(['undefined-footnote'])
})
