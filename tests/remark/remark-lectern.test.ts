import {toHtml} from 'hast-util-to-html'
import type {Root} from 'mdast'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {type PluggableList, unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {ArticleError, ConfigError, createLectern, health, ProfileError} from '../../src/index.js'
import remarkLectern, {type RemarkLecternOptions} from '../../src/remark/index.js'

const config = {...health, lexicon: [], notices: [], owed: []}

/** Plugins of a host that come before or after ours. */
interface Host {
  before?: PluggableList
  after?: PluggableList
}

/** Run a host: parse, all plugins, HTML. */
function publish(
  value: string | VFile,
  options: RemarkLecternOptions = {},
  {after = [], before = []}: Host = {}
): string {
  const file = new VFile(value)
  const processor = unified()
    .use(remarkParse)
    .use(before)
    .use(remarkLectern, {config, ...options})
    .use(after)
    .use(remarkRehype)
  return toHtml(processor.runSync(processor.parse(file), file))
}

const patient = {role: 'patient'}
const clinician = {role: 'clinician'}
const dose = 'Take :clinician[300 mg]:otherwise[one tablet] at 12:05, :smile:.\n'

describe('readers', () => {
  test('should be the defaults, a value, or given by a function', () => {
    expect(publish(dose)).toBe('<p>Take one tablet at 12:05, :smile:.</p>')
    expect(publish(dose, {profile: clinician})).toContain('300 mg')
    const file = new VFile({path: 'clinician/dose.md', value: dose})
    expect(publish(file, {profile: ({dirname}) => ({role: String(dirname)})})).toContain('300 mg')
  })

  test.each(['a/dose.md', './a/x/../dose.md', '/site/a/dose.md', 'a\\dose.md'])(
    'should be found by path: %s',
    (path) => {
      const file = new VFile({cwd: '/site', path: 'a/dose.md', value: dose})
      const profile = {byPath: {'b/dose.md': patient, [path]: clinician}}
      expect(publish(file, {profile})).toContain('300 mg')
    }
  )

  test('should be an error where none is named, or several are', () => {
    const profile = {byPath: {'a.md': patient, './a.md': clinician}}
    expect(() => publish(dose, {profile})).toThrow('No profile for a file without a path')
    expect(() => publish(new VFile({path: 'b.md', value: dose}), {profile})).toThrow(
      'No profile for `b.md` in `byPath`, expected an entry with its path'
    )
    expect(() => publish(new VFile({path: 'a.md', value: dose}), {profile})).toThrow(
      'Several profiles for `a.md` in `byPath`, `a.md` and `./a.md`, expected one'
    )
  })

  test('should be an error where they are unknown', () => {
    const wrong = {role: 'pacient'}
    const profiles = [wrong, {byPath: {'a.md': wrong}}, () => wrong]
    for (const profile of profiles) {
      expect(() => publish(dose, {profile})).toThrow(ProfileError)
    }
    // Those that are known before any file comes are checked before.
    expect(() => unified().use(remarkParse).use(remarkLectern, {profile: wrong}).freeze()).toThrow(
      ProfileError
    )
    expect(() => publish(dose, {profile: () => undefined as never})).toThrow(
      'Unexpected undefined of `profile` for a file without a path, expected a profile'
    )
    expect(() => publish(dose, {profile: () => Promise.resolve(patient) as never})).toThrow(
      ProfileError
    )
  })

  test('should get a paragraph in place of what isn’t for them', () => {
    const file = new VFile('---\naudience: clinician\n---\n\nSECRET\n')
    const html = publish(file, {}, {before: [remarkFrontmatter]})
    expect(html).toMatch(/^<p>[^<]+<\/p>$/)
    expect(html).not.toContain('SECRET')
  })
})

describe('errors', () => {
  test('should throw, with every message on the file, and leave an empty tree', () => {
    const file = new VFile({path: 'dose.md', value: ':::clinican\nSECRET\n:::\n\n# Dose {#dose}\n'})
    const processor = unified().use(remarkParse).use(remarkLectern, {config})
    const tree = processor.parse(file)
    expect(() => processor.runSync(tree, file)).toThrow(ArticleError)
    expect(file.messages.map(String)).toEqual([
      'dose.md:1:4-1:12: Unknown name `clinican`, expected `clinician`'
    ])
    expect(tree).toEqual({children: [], type: 'root'})
  })

  test('should reach who calls `process`', async () => {
    const processor = unified()
      .use(remarkParse)
      .use(remarkLectern, {config})
      .use(function () {
        this.compiler = () => 'published'
      })
    await expect(processor.process('a\n\n::: clinician\nb\n:::\n')).rejects.toThrow(ArticleError)
    await expect(processor.process('a')).resolves.toHaveProperty('value', 'published')
  })

  test('should come from a tree that was parsed without the syntax', () => {
    const processor = unified().use(remarkParse).use(remarkLectern, {config}).freeze()
    for (const parser of [
      unified().use(remarkParse),
      unified().use(remarkParse).use(remarkDirective)
    ]) {
      const tree = parser.parse(':::clinician\nSECRET\n:::\n')
      expect(() => processor.runSync(tree, new VFile(':::clinician\nSECRET\n:::\n'))).toThrow(
        'parsed without the syntax of `lectern/remark`'
      )
      expect(tree.children).toEqual([])
    }
  })

  test('should come from a tree without its text, or with another one', () => {
    const processor = unified().use(remarkParse).use(remarkLectern, {config}).freeze()
    expect(() => processor.runSync(processor.parse(dose))).toThrow('pass the file to `run` too')
    expect(() => processor.runSync(processor.parse(dose), new VFile('a'))).toThrow(ArticleError)
    expect(processor.runSync(processor.parse('a'), new VFile('a')).children).toHaveLength(1)
  })

  test('should come from a plugin that has changed the tree before', () => {
    const move = () => (tree: Root) => {
      visit(tree, 'containerDirective', (node, index, parent) => {
        parent?.children.splice(Number(index), 1, ...(node.children as never[]))
      })
    }
    const value = ':::clinician\nSECRET\n:::\n'
    expect(() => publish(value, {}, {before: [move]})).toThrow(ArticleError)
    expect(publish(value, {}, {after: [move]})).toBe('')
  })

  test('should come from an article beyond a limit, which isn’t parsed', () => {
    const value = `${'> '.repeat(200)}a`
    const parser = unified().use(remarkParse).use(remarkLectern, {config})
    expect(parser.parse(value).children).toEqual([])
    expect(() => publish(value)).toThrow('limit')
  })

  test('should come from deletions by one tilde, with their fix', () => {
    const value = 'From ~5 mg to ~10 mg, or :lay[~x~].\n'
    const file = new VFile(value)
    expect(() => publish(file, {}, {before: [remarkGfm]})).toThrow(
      'Unexpected deletion `~x~` by single tildes, expected `\\~x\\~`'
    )
    expect(publish(value.replaceAll('~x~', '\\~x\\~ ~~y~~'), {}, {before: [remarkGfm]})).toBe(
      '<p>From ~5 mg to ~10 mg, or ~x~ <del>y</del>.</p>'
    )
    expect(publish(value, {}, {before: [[remarkGfm, {singleTilde: false}]]})).toContain('~x~')
  })

  test('should come from what is no option', () => {
    const wrong: ReadonlyArray<[object, string]> = [
      [{profil: {}}, 'Unknown option `profil`, expected `profile`'],
      [{onError: 'omit'}, 'Unknown option `onError`'],
      [{foreign: 'tip'}, 'expected a list of names'],
      [{profile: {byPath: {}, role: 'patient'}}, 'expected `byPath` alone in it'],
      [{profile: {byPath: null}}, 'expected `byPath` alone in it']
    ]
    for (const [options, reason] of wrong) {
      expect(() => publish('a', options)).toThrow(reason)
    }
    expect(() => publish('a', {config: {}})).toThrow(ConfigError)
    expect(() => unified().use(remarkLectern).freeze()).toThrow('use remark-parse before it')
    expect(publish('a', {config: null, foreign: null, profile: null})).toContain('<p>a</p>')
  })
})

describe('front matter', () => {
  const text = 'SECRET\n'
  const matter = {audience: 'clinician', date: new Date(0), tags: ['a'], title: 2024}

  test.each([
    ['matter', {matter}],
    ['astro', {astro: {frontmatter: matter}}],
    ['frontMatter', {frontMatter: matter}]
  ])('should be taken from `file.data`: %s', (_, data) => {
    // What was cut off, or blanked: places count in what is left.
    for (const value of [text, `   \n\n   \n${text}`]) {
      expect(publish(new VFile({data, value}))).not.toContain('SECRET')
      expect(publish(new VFile({data, value}), {profile: clinician})).toContain('SECRET')
    }
  })

  test('should be taken from all that hosts have read of it', () => {
    const ours = {audience: 'clinician'}
    const several: ReadonlyArray<Record<string, unknown>> = [
      {astro: {frontmatter: ours}, matter: {}},
      {astro: {frontmatter: {title: 'a'}}, frontMatter: ours, matter: {title: 'b'}},
      {frontMatter: {audience: 'lay'}, matter: ours},
      {astro: {}, frontMatter: ours, matter: null}
    ]
    for (const data of several) {
      expect(publish(new VFile({data, value: text}))).not.toContain('SECRET')
      expect(publish(new VFile({data, value: text}), {profile: clinician})).toContain('SECRET')
    }
    for (const other of [['a'], 'audience']) {
      const data = {astro: {frontmatter: other}, matter: {}}
      expect(() => publish(new VFile({data, value: text}))).toThrow('front matter')
    }
  })

  test('should be taken from the text where it is read there', () => {
    const value = '---\naudience: clinician\n---\n\nSECRET\n'
    const file = new VFile({data: {matter: {audience: 'lay'}}, value})
    expect(publish(file, {profile: clinician}, {before: [remarkFrontmatter]})).toContain('SECRET')
    // It is there, but the host shows it as text.
    expect(() => publish(new VFile({data: {matter}, value}))).toThrow(ArticleError)
  })

  test('should be held to the same rules', () => {
    const circle: Record<string, unknown> = {}
    circle.circle = circle
    const wrong: ReadonlyArray<[unknown, string]> = [
      [{audience: 'clinican'}, '`clinican`'],
      [{audiance: 'clinician'}, '`audiance`'],
      [{title: {clinician: 'a'}}, 'patient'],
      [{title: 'a :clinician[b]'}, 'directive'],
      ['audience', 'expected a list of `key: value`'],
      [circle, 'no JSON (TypeError'],
      [() => matter, 'no JSON (function)']
    ]
    for (const [matter, reason] of wrong) {
      const file = new VFile({data: {matter}, path: 'a.md', value: text})
      expect(() => publish(file)).toThrow(ArticleError)
      expect(() => publish(file)).toThrow(reason)
    }
    expect(publish(new VFile({data: {matter: {}}, value: text}))).toContain('SECRET')
    const file = new VFile({data: {matter}, value: text})
    expect(publish(file, {frontMatter: false})).toContain('SECRET')
  })
})

describe('directives of the host', () => {
  const foreign = ['tip', 'badge', 'youtube']
  const value = `:::tip[For :clinician[you CLIN]:otherwise[all LAY]]{.wide #x icon=y}
Thrombosis. :clinician[CLIN]

::::clinician
CLIN
::::

- :clinician[CLIN]
- LAY
:::

::youtube[LAY]{id=1}

See :badge[:clinician[CLIN] LAY]{a=b}:badge{c=d}.
`.replace(/^:::(?=tip|$)/gm, ':::::')

  /** Directives that the host gets. */
  function read(profile: object, host: Host = {}): {nodes: Array<unknown>; text: string} {
    const nodes: Array<unknown> = []
    let text = ''
    const look = () => (tree: Root) => {
      text = JSON.stringify(tree)
      visit(tree, (node) => {
        if (/directive/i.test(node.type)) {
          const {attributes, name, type} = node as {
            attributes?: object
            name?: string
            type: string
          }
          nodes.push([type, name, attributes])
        }
      })
    }
    publish(value, {foreign, profile: {...profile}}, {...host, after: [look]})
    return {nodes, text}
  }

  test('should come out as they went in, their content filtered', () => {
    for (const host of [{}, {before: [remarkDirective]}]) {
      const lay = read(patient, host)
      expect(lay.text).not.toContain('CLIN')
      expect(lay.text.match(/LAY/g)).toHaveLength(4)
      expect(lay.nodes).toEqual([
        ['containerDirective', 'tip', {class: 'wide', icon: 'y', id: 'x'}],
        ['leafDirective', 'youtube', {id: '1'}],
        ['textDirective', 'badge', {a: 'b'}],
        ['textDirective', 'badge', {c: 'd'}]
      ])
      const professional = read(clinician, host)
      expect(professional.text.match(/CLIN/g)).toHaveLength(5)
    }
  })

  test.each([
    '{clinician}',
    '{.clinician}',
    '{#clinician}',
    '{role="clinician"}',
    '{audiences="clinician"}'
  ])('should not seem to be for some readers: %s', (attributes) => {
    for (const source of [`:::tip${attributes}\nx\n:::`, `::youtube${attributes}`]) {
      expect(() => publish(source, {foreign})).toThrow(ArticleError)
    }
  })

  test('should make a list no looser by what is hidden in them', () => {
    const whole = '- a\n  ::::tip\n  x\n  :::clinician\n  s\n\n  t\n  :::\n  ::::\n- b\n'
    const spread = (value: string, profile: object): Array<unknown> => {
      const items: Array<unknown> = []
      const look = () => (tree: Root) =>
        visit(tree, 'listItem', (item) => {
          items.push(item.spread)
        })
      publish(value, {foreign, profile: {...profile}}, {after: [look]})
      return items
    }
    expect(spread(whole, patient)).toEqual([false, false])
    expect(spread(whole, clinician)).toEqual([true, false])
    expect(spread(whole.replace('x\n', 'x\n\n  y\n'), patient)).toEqual([true, false])
  })

  test('should have no white space doubled in their labels', () => {
    const labels: Array<string> = []
    const look = () => (tree: Root) =>
      visit(tree, 'leafDirective', (leaf) => {
        labels.push(JSON.stringify(leaf.children.map((child) => 'value' in child && child.value)))
      })
    const value = '::youtube[A :clinician[x] b :clinician[y].]\n\n::youtube[:clinician[x] c]\n'
    publish(value, {foreign}, {after: [look]})
    expect(labels).toEqual(['["A b."]', '["c"]'])
  })

  test('should go with all that was in them', () => {
    const inner =
      ':::::tip\n::::clinician\nSECRET\n\n## A\n::::\n:::::\n\n## A\n\n:badge[:clinician[SECRET]] x\n'
    expect(publish(inner, {foreign})).toBe('<h2 id="l-a">A</h2>\n<p>x</p>')
    // What is hidden in one is a number of no heading of others, and a definition of no text.
    expect(publish(inner, {foreign, profile: clinician})).toContain('<h2 id="l-a-1">A</h2>')
  })

  test('should be in Markdown that a host writes', () => {
    const processor = unified().use(remarkParse).use(remarkLectern, {config, foreign})
    expect(processor.data()).not.toHaveProperty('toMarkdownExtensions')
    processor.freeze()
    expect(processor.data()).toHaveProperty('toMarkdownExtensions')
  })

  test.each([
    [':::tip{for="clinician"}\nSECRET\n:::', 'Unexpected attribute `for` on `tip` of the host'],
    [':::tip{when=uk}\nSECRET\n:::', 'Unexpected attribute `when` on `tip` of the host'],
    [':::tpi\nx\n:::', 'Unknown name `tpi`, expected `tip`'],
    [':tpi[x]', 'Unknown directive `:tpi`, expected `:tip`'],
    [':::note\nx\n:::', 'Unknown name `note`'],
    [':::tip\n\n:::clinician\nSECRET\n:::', 'isn’t closed'],
    ['::: tip\nx\n:::', 'white space'],
    [':::tip\nx', 'not closed']
  ])('should be told of slips like ours: %j', (source, reason) => {
    expect(() => publish(source, {foreign})).toThrow(reason)
  })

  test.each([
    ['clinician', 'which is a name of Lectern already'],
    ['section', 'which is a name of Lectern already'],
    ['cite', 'which is a name of Lectern already'],
    ['sections', 'which is near to `section` of Lectern'],
    ['lays', 'which is near to `lay` of Lectern'],
    ['patients', 'which is near to `patient` of Lectern'],
    ['not', 'which is a word of expressions'],
    ['Tip', 'expected lower-case letters']
  ])('should bear no name like ours: %s', (name, reason) => {
    expect(() => publish('a', {foreign: ['tip', name]})).toThrow(ConfigError)
    expect(() => publish('a', {foreign: ['tip', name]})).toThrow(reason)
  })

  test('should be unknown unless they are handed over', () => {
    expect(() => publish(':::tip\nx\n:::\n', {foreign: []})).toThrow('Unknown name `tip`')
  })
})

test('should hide what only a host knows with the block that it stands in', () => {
  // Such as maths.
  const math = {position: position([2, 13], [2, 19]), type: 'math', value: 'SECRET'}
  const block = {
    // Cast: mdast doesn't have it.
    children: [math as never],
    name: 'clinician',
    position: position([1, 0], [3, 23]),
    type: 'containerDirective' as const
  }
  const tree: Root = {children: [block], position: position([1, 0], [3, 23]), type: 'root'}
  const file = new VFile(':::clinician\nSECRET\n:::')
  const article = createLectern(config).compile({file, tree})
  for (const output of [article.render(), article.toHast(), article.toMdast()]) {
    expect(JSON.stringify(output)).not.toContain('SECRET')
  }
  expect(article.render({role: 'clinician'}).html).toContain('SECRET')

  function position(start: [number, number], end: [number, number]) {
    const [from, to] = [start, end].map(([line, offset]) => ({column: 1, line, offset}))
    // Cast: there are two.
    return {end: to, start: from} as NonNullable<Root['position']>
  }
})

test('should keep positions unless they are not wanted', () => {
  const processor = unified().use(remarkParse).use(remarkLectern, {config, positions: false})
  const file = new VFile('a')
  expect(processor.runSync(processor.parse(file), file)).toEqual({
    children: [{children: [{type: 'text', value: 'a'}], type: 'paragraph'}],
    type: 'root'
  })
})

test('should take an empty text for one, with the notices that are owed', () => {
  expect(publish('')).toBe(publish('\n'))
  expect(publish('', {config: health})).toContain('notice-disclaimer')
})
