/** A case of another system's own tests, said in Lectern's words. */
export interface OtherCase {
  /** Names of the cases there. */
  from: ReadonlyArray<string>
  /** The article. */
  source: string
  /** What readers get, as text. */
  gets?: ReadonlyArray<readonly [profile: Readonly<Record<string, string>>, text: string]>
  /** Rule that refuses it. */
  refused?: string
  /** Why it ends otherwise there; nothing where it ends like that there too. */
  differs?: string
}

const expert = {skill: 'expert'}
const novice = {skill: 'novice'}
const windows = {platform: 'windows'}
const amiga = {platform: 'amiga'}

/** Markdoc's declarative suite: conditions are those of variables there, of readers here. */
export const markdoc: ReadonlyArray<OtherCase> = [
  {
    from: ['Simple conditional', 'Conditional that fails', 'Untruthy things are false'],
    source: 'This is a test\n\n:::expert\nNope\n:::',
    gets: [
      [novice, 'This is a test\n'],
      [expert, 'This is a test\n\nNope\n']
    ]
  },
  {
    from: ['Simple conditional with non-existent variable'],
    source: ':::exprt\nThis is a test\n:::',
    refused: 'unknown-name',
    differs: 'an unknown name is an error here; there it hides without a word'
  },
  {
    from: ['Conditional with equals and an undefined variable'],
    source: ':::audience{when="sklil:expert"}\ntest\n:::',
    refused: 'unknown-dimension',
    differs: 'an unknown name is an error here; there it hides without a word'
  },
  {
    from: ['Conditional with multiple else clauses'],
    source:
      '::::choose\n:::audience{for="windows"}\nfoo\n:::\n\n:::audience{for="amiga"}\nbar\n:::\n\n:::otherwise\nnone\n:::\n::::',
    gets: [
      [windows, 'foo\n'],
      [amiga, 'bar\n'],
      [{}, 'none\n']
    ]
  },
  {
    from: ['Conditional with equals'],
    source: ':::audience{when="skill:expert"}\ntest\n:::',
    gets: [
      [expert, 'test\n'],
      [novice, '']
    ]
  },
  {
    from: ['Conditional with equals and an or function'],
    source: ':::audience{when="windows or expert"}\ntest\n:::',
    gets: [
      [expert, 'test\n'],
      [windows, 'test\n'],
      [{}, '']
    ]
  },
  {
    from: ['False condition with a not statement'],
    source: ':::audience{not="expert"}\nConditions are met\n:::',
    gets: [
      [expert, ''],
      [novice, 'Conditions are met\n']
    ]
  },
  {
    from: [
      'False condition with a not statement and other booleans',
      'True condition with a not statement and other booleans'
    ],
    source: ':::audience{when="not (expert and (windows or amiga))"}\nConditions are met\n:::',
    gets: [
      [{...expert, ...windows}, ''],
      [{...novice, ...windows}, 'Conditions are met\n'],
      [expert, 'Conditions are met\n']
    ]
  },
  {
    from: ['Using the default function'],
    source: ':::unix\nConditions are met\n:::',
    gets: [[{}, 'Conditions are met\n']]
  },
  {
    from: ['Ignoring tags in fenced code blocks'],
    source: '```\n:::expert\n:::\n```',
    gets: [[novice, ':::expert\n:::\n']]
  },
  {
    from: [
      'Conditional and variable in code example',
      'Tag after a comment in a code example',
      'Multiple sequential tags in a code example',
      'Arbitrary tag in a code example'
    ],
    source: '```js\nfoo\n:::expert\n// bar\n:::\n```',
    gets: [[novice, 'foo\n:::expert\n// bar\n:::\n']],
    differs: 'code is shown as it is here; there tags in it are carried out'
  },
  {
    from: ['Undefined tag', 'Inline tag'],
    source: 'This is :bar[a tag]',
    refused: 'misspelled-directive',
    differs: 'there are no tags of one’s own here; there they are rendered'
  },
  {
    from: ['Advanced table with conditional row'],
    source: '| 1 | 2 |\n| - | - |\n| :expert[a] | :expert[b] |\n| c | d |',
    gets: [
      [novice, '1\t2\nc\td\n'],
      [expert, '1\t2\na\tb\nc\td\n']
    ]
  },
  {
    from: ['Advanced table with if and else', 'Advanced table with conditional inside cell'],
    source: '| 1 | 2 |\n| - | - |\n| a | b :expert[yes]:otherwise[no] |',
    gets: [
      [novice, '1\t2\na\tb no\n'],
      [expert, '1\t2\na\tb yes\n']
    ]
  },
  {
    from: ['Table with invalid conditional content in body'],
    source: '| 1 | 2 |\n| - | - |\n| a | b |\n:::expert\nc\n:::',
    refused: 'table-interrupted'
  },
  {
    from: ['Closing tag with trailing whitespace'],
    source: ':::expert\nThis is a test\n:::   ',
    gets: [[expert, 'This is a test\n']]
  },
  {
    from: ['Escaped quotes in tag strings'],
    source: ':::notice{kind="information" title="A &quot;b&quot;"}\nc\n:::',
    gets: [[{}, 'A "b"\n\nc\n']]
  },
  {
    from: ['Heading with an ID'],
    source: '# Heading {#foo}\n\n[x](#foo)',
    gets: [[{}, 'Heading\n\nx\n']]
  },
  {
    from: ['Frontmatter'],
    source: '---\nfoo: bar\n---\n\nThis is a test',
    gets: [[{}, 'This is a test\n']]
  },
  {
    from: ['Multiline block tags'],
    source: ':::audience{\nfor="expert"}\nx\n:::',
    refused: 'directive-attributes',
    differs: 'attributes stand on one line here; there they may be on several'
  },
  {
    from: [
      'Ordered list',
      'Image',
      'Hardbreak expressed with spaces',
      'Softbreak',
      'Strikethroughs'
    ],
    source: '1. foo\n2. ![a](b)\n\nx  \ny\nz ~~Strike~~',
    gets: [[{}, '1. foo\n2. a\n\nx\ny z ~~Strike~~\n']]
  },
  {
    from: ['GFM table syntax surrounded by a table tag'],
    source: ':::expert\n| a |\n| - |\n| b |\n:::',
    gets: [
      [expert, 'a\nb\n'],
      [novice, '']
    ]
  }
]

/** Quarto's documents: formats and metadata there are readers here. */
export const quarto: ReadonlyArray<OtherCase> = [
  {
    from: ['2023__01__05__content-hidden'],
    source:
      ':::audience{not="novice"}\nfirst\n:::\n\n:::audience{not="expert"}\nsecond\n:::\n\n:::novice\nthird\n:::\n\n:::expert\nfourth\n:::',
    gets: [
      [expert, 'first\n\nfourth\n'],
      [novice, 'second\n\nthird\n']
    ]
  },
  {
    from: ['2023__01__04__issue-3847'],
    source: '::::expert\n# Lorem\n\n:::audience{for="windows"}\n## Ipsum\n\ndolor\n:::\n\n::::',
    gets: [
      [{...expert, ...windows}, 'Lorem\n\nIpsum\n\ndolor\n'],
      [novice, '']
    ]
  },
  {
    from: ['2023__01__06__test-inner-content'],
    source:
      '::::notice{kind="information" title="This is a title"}\n:::expert\ncontent\n:::\n\nSome\n::::',
    gets: [
      [expert, 'This is a title\n\ncontent\n\nSome\n'],
      [novice, 'This is a title\n\nSome\n']
    ]
  },
  {
    from: ['2023__03__17__4867'],
    source: '::::audience{when="expert}\n:::audience{for="windows"}\nHello\n:::\n::::',
    refused: 'directive-attributes',
    differs: 'a quotation mark that is missing is an error here; there the block is shown as text'
  },
  {
    from: ['2023__10__04__content-hidden'],
    source:
      ':::expert\n```\n2+2\n```\n:::\n\n:::novice\n```\n1+1\n```\n:::\n\n:expert[*Hi!*]:novice[Ho!]',
    gets: [
      [expert, '2+2\n\nHi!\n'],
      [novice, '1+1\n\nHo!\n']
    ]
  },
  {
    from: ['conditional-content__meta'],
    source:
      ':::audience{when="expert and windows"}\nboth\n:::\n\n:::audience{when="not (expert and windows)"}\nnot both\n:::',
    gets: [
      [{...expert, ...windows}, 'both\n'],
      [{...novice, ...windows}, 'not both\n'],
      [expert, 'not both\n']
    ]
  },
  {
    from: ['website__llms-txt__conditional-headings'],
    source: '## Normal\n\na\n\n:::expert\n## Own\n\nb\n:::\n\n:::novice\n## Other\n\nc\n:::',
    gets: [
      [expert, 'Normal\n\na\n\nOwn\n\nb\n'],
      [novice, 'Normal\n\na\n\nOther\n\nc\n']
    ]
  }
]

/**
 * Decisions of DITA's filter: a build excludes values there, a reader has one
 * here, so that a list of values is `for`, and two attributes mean *and*.
 */
export const dita: ReadonlyArray<OtherCase> = [
  {
    from: [
      'no attribute',
      'attribute default exclude: no attribute',
      'any attribute may filter: unrelated'
    ],
    source: 'a',
    gets: [
      [windows, 'a\n'],
      [{}, 'a\n']
    ]
  },
  {
    from: [
      'attribute default exclude: one value included',
      'attribute default include: mixed',
      'no default: mixed',
      'specialised attribute: included value'
    ],
    source: ':audience[a]{for="amiga unix windows"}',
    gets: [
      [{platform: 'unix'}, 'a\n'],
      [windows, 'a\n'],
      [{platform: 'osx'}, '']
    ]
  },
  {
    from: [
      'attribute default exclude: excluded value',
      'attribute default include: only the excluded value',
      'no default: only the excluded value',
      'specialised attribute: default exclude',
      'any attribute may filter: whole attribute',
      'any attribute may filter: value',
      'any attribute may filter: other value'
    ],
    source: ':audience[a]{for="windows"}',
    gets: [
      [{platform: 'unix'}, ''],
      [windows, 'a\n']
    ]
  },
  {
    from: [
      'attribute default exclude: unknown value and excluded value',
      'attribute default include: unknown value saves it',
      'no default: unknown value is included',
      'two attributes: unknown platform value, audience passes'
    ],
    source: ':audience[a]{for="amigo windows"}',
    refused: 'unknown-name',
    differs: 'an unknown name is an error here; there it decides by a default'
  },
  {
    from: ['specialised attribute: included and excluded'],
    source: ':audience[a]{for="amiga windows"}',
    gets: [
      [amiga, 'a\n'],
      [windows, 'a\n'],
      [{platform: 'linux'}, '']
    ]
  },
  {
    from: ['two attributes: both pass', 'two attributes: both excluded'],
    source: ':audience[a]{for="amiga unix" when="expert"}',
    gets: [
      [{...amiga, ...expert}, 'a\n'],
      [{...amiga, ...novice}, ''],
      [{...windows, ...expert}, ''],
      [{...windows, ...novice}, '']
    ]
  }
]

/** Cases that have no meaning here, and why. */
export const without: Readonly<Record<string, Readonly<Record<string, ReadonlyArray<string>>>>> = {
  markdoc: {
    'classes: Lectern lets no class of authors through': [
      'Heading with a class',
      'Heading with multiple classes',
      'Rendering HTML with a class name'
    ],
    'lists and objects as attributes: attributes are texts': [
      'Empty hash with comma fails',
      'Empty array with comma fails',
      'Hash with trailing comma',
      'Array with trailing comma',
      '2D Array with new line before closing bracket',
      '2D Array with new line and comma before closing bracket',
      'Empty array attribute value',
      'Empty hash attribute value',
      'String hash key',
      'Illegal string hash key'
    ],
    'functions, variables and partials: articles run no code': [
      'Standalone function',
      'Nested variable inside of a tag in a code example',
      'Nested variable access with a string',
      'Conditional and variable in code example with indentation',
      'Partial',
      'Partial with a variable'
    ],
    'tags that are components: articles hold none': [
      'Self-closing tag',
      'Fenced code block with an annotation',
      'Rendering HTML content',
      'Escaped quotes in tag strings with html renderer'
    ],
    'slots: directives have none': [
      'Basic slot',
      'Tag with multiple slots and additional content',
      'Handling slots that are missing a name',
      'Handling slots with invalid name',
      'Handling invalid slot',
      'Handling overlapping slot and attribute',
      'Slot with a variable'
    ],
    'tables made of lists: tables are those of GFM': ['Advanced table without header'],
    'Markdown made otherwise: here it is that of CommonMark': [
      'Disabled setext heading',
      'Indented paragraph in a tag',
      'Oddly indented paragraph in a tag'
    ]
  },
  quarto: {},
  dita: {
    'attributes that inherit the rules of others: dimensions inherit nothing': [
      'sub-specialised attribute takes the parent’s rules'
    ],
    'languages as a condition: an article has one language': [
      'any attribute may filter: other language',
      'any attribute may filter: language'
    ]
  }
}
