import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {createLectern, health} from '../../src/index.js'
import remarkLectern from '../../src/remark/index.js'

const lectern = createLectern({...health, notices: [], owed: []})

function rules(source: string): Array<string | undefined> {
  return lectern.check(source).messages.map(({ruleId}) => ruleId)
}

function check(yaml: string): Array<string> {
  return lectern.check(`---\n${yaml}\n---\n\nSECRET\n`).messages.map(String)
}

describe('comments', () => {
  test.each([
    ['# whom it is for audience: clinician', '2:1-2:37'],
    ['# whom it is foraudience: not lay', '2:1-2:34'],
    ["a: b # as alwaysaudience: 'lay'", '2:6-2:32'],
    ['# audiense: for whoever reads it', '2:1-2:12'],
    ['a: b # audience: lay', '2:6-2:21'],
    ['a: b #\u2028audience\uff1alay', '2:6-2:20'],
    ['a:\n  # audience: b audience: lay', '3:3-3:14']
  ])('should not hide whom the article is for: %j', (yaml, place) => {
    expect(check(yaml)).toEqual([
      expect.stringMatching(new RegExp(`^${place}: Unexpected key [^]*, expected \`audience:\`$`))
    ])
  })

  test.each([
    'a: b # the audience: all',
    'a: b # audience: lay people',
    'a: b#audience: lay',
    'a: "b # c: d"',
    '# the audience'
  ])('should say what they like else: %j', (yaml) => {
    expect(check(yaml).filter((message) => message.includes('expected `audience:`'))).toEqual([])
  })

  test('should hold the key where the host has it', () => {
    const own = {...health, frontMatter: {keys: {audience: false as const}}, notices: [], owed: []}
    expect(createLectern(own).check('---\na: b # c audience: lay\n---\n').messages).toEqual([])
  })
})

/** Keys of ordinary front matter, and a list and map among them. */
const keys = (join = ': '): string =>
  `${Array.from({length: 16}, (_, index) => `key${index}${join}"v"`).join('\n')}\n`
const references =
  'references:\n' +
  ['a', 'b'].map((id) => `  - id: ${id}\n${'    note: x\n'.repeat(6)}`).join('\n') +
  '# the last\n'

describe('many keys', () => {
  test.each([
    ['Draft\n---\n', '---\n'],
    ['<!-- licence -->\n---\n', '---\n'],
    [`<!--\n${'licence\n'.repeat(20)}-->\n\n---\n`, '---\n'],
    ['\n# Title\n\n---\n', '---\n'],
    ['> ---\n> ', '> ---\n'],
    ['```yaml\n', '```\n'],
    ['---\ntitle: T\n---\n---\n', '---\n'],
    ['', '---\n'],
    ['***\n', '***\n']
  ])('should not put an audience line out of sight: after %j', (start, end) => {
    for (const many of [keys(), `title: T\n${references}`, `${references}\n${keys()}`]) {
      const prefix = start.startsWith('>') ? many.replaceAll('\n', '\n> ') : many
      expect(rules(`${start}${prefix}audience: lay\n${end}\nSECRET\n`)).toContain(
        'front-matter-audience'
      )
    }
  })

  test('should not put one out of sight that stands after them', () => {
    for (const many of [keys(), references]) {
      expect(rules(`---\n${many}---\naudience: lay\n\nSECRET\n`)).toContain('front-matter-audience')
    }
  })

  test('should not put a wrong fence out of sight', () => {
    for (const start of ['--\n# c\n\n', '--\n# c\n# d\n', '-\n\n# c\n\n']) {
      expect(rules(`${start}${keys()}audience: lay\n---\n\nSECRET\n`)).toContain(
        'front-matter-fence'
      )
    }
    for (const start of ['+++\n# c\n', '+++\n\n# c\n\n[params]\n', '---toml\n[[a]]\n']) {
      expect(rules(`${start}${keys(' = ')}audience = "lay"\n+++\n\nSECRET\n`)).toEqual([
        'front-matter-fence'
      ])
    }
  })

  test('should end where text begins', () => {
    for (const start of [keys(), `---\n${keys()}---\n`]) {
      const text = `${start}\nText.\n\n${'x\n\n'.repeat(8)}audience: lay\n`
      expect(rules(text)).not.toContain('front-matter-audience')
    }
    expect(rules(`---\n${keys()}---`)).toEqual([])
    expect(rules('+++\n\n# Heading\n\nText.\n')).toEqual([])
  })
})

test('should tell of a key whose first letter became the sign of a comment', () => {
  const told = (source: string) => lectern.check(source).messages.map(String)
  expect(told('---\n#pdated: 2026-01-01\n---\n\nText.')).toEqual([
    '2:1-2:9: Unexpected key `#pdated:`, expected `updated:`'
  ])
  expect(told('---\n# updated: 2026-01-01\n---\n\nText.')).toEqual([])
  expect(told('---\n#updated: 2026-01-01\n---\n\nText.')).toEqual([])
})

test('should say what is wrong with fences that are right', () => {
  const told = (source: string) => lectern.check(source).messages.map(({reason}) => reason)
  expect(told('---\ntitle: T\n\nText.')).toEqual([
    'Front matter that isn’t closed, expected a line of `---` after its keys'
  ])
  expect(told('\n---\ntitle: T\n---\n\nText.')).toEqual([
    'Front matter below a blank line, expected it to start on line 1'
  ])
  expect(told('<!-- a -->\n---\ntitle: T\n---\n\nText.')).toEqual([
    'Front matter below a comment, expected it to start on line 1'
  ])
  for (const [fence, end] of [
    ['----', '----'],
    ['--', '--'],
    ['---yaml', '---'],
    ['--- # a', '---']
  ]) {
    expect(told(`${fence}\ntitle: T\n${end}\n\nText.`)).toEqual([
      `Unexpected \`${fence}\` at the start, expected front matter between two lines of \`---\``
    ])
  }
  for (const text of [
    '----\n\ntitle: T\n\n----\n',
    '\\----\ntitle: T\n\\----\n',
    '<!-- a -->\n\nText.\n\n---\n\nb: c\n'
  ]) {
    expect(told(text)).toEqual([])
  }
  const file = new VFile('---\ntitle: T\n---\n\nText.')
  const processor = unified().use(remarkParse).use(remarkLectern, {config: health})
  expect(() => processor.runSync(processor.parse(file), file)).toThrow(
    'Front matter that the parser doesn’t read, expected `remark-frontmatter` before the plugin'
  )
})

describe('a closing fence that is lost', () => {
  test.each([
    ['title: T\n\n## Heading\n', '4:1-4:11'],
    ['title: T\r\n\r\n## Heading\r\n', '4:1-4:11'],
    ['title: T\n\n## Heading\n## More', '4:1-4:11'],
    ['\n## Heading\n', '3:1-3:11'],
    ['# c\na: b\n\n# c\nc: d\n\n### Dose: adults\n', '8:1-8:17'],
    ['title: T\n\nNote: this must be taken.\n', '4:1-4:26'],
    ['title: T\n\n# Heading\n\nIn adults: take it now!\n', '6:1-6:24'],
    ['z: a## Dose\n\n## Dose\n', '4:1-4:8']
  ])('should be told by the text that is lost: %j', (yaml, place) => {
    const messages = check(yaml)
    expect(messages).toEqual([
      expect.stringMatching(
        new RegExp(
          `^${place}: Unexpected .* in front matter, expected a line of \`---\` before it$`
        )
      )
    ])
  })

  test.each([
    'title: T\n\n# About the page\n\nlayout: p',
    'title: T\n\n## Search\nlayout: p',
    'title: T\n\n# customer intent: to be left alone\n',
    'title: T\n\n# the end',
    'title: T\n\n## the end',
    'title: T\n\n# Add more tags here\n',
    'layout: p\n\n# Uncomment to show the sidebar\n\n# sidebar\n',
    'title: T\n\n# Options below are off\n## draft\n# more',
    'title: T\n\nAuthor: Jane Mary Doe',
    'title: T\n\ndate created: Friday, June 24th 2022, 2:54:20 pm',
    'title: T\n\n# a comment\n# of two lines\n',
    'title: T\n# a comment\n',
    'title: T\n\nNote: short\nlayout: p',
    'title: T\n\nNote: "in quotes it is none"',
    'Title: T\n\nNote: where others have capitals',
    'title: T\nreading time: 3\n\nlast change: made by the editors',
    'title: T\n\nlayout: a b c d',
    'summary: |\n  A\n\n  # Heading\n',
    'tags:\n\n- a\n- b\n',
    ''
  ])('should not be seen in ordinary front matter: %j', (yaml) => {
    expect(check(yaml).filter((message) => message.includes('before it'))).toEqual([])
  })
})
