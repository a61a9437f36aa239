import {compileSync, type EvaluateOptions, evaluateSync} from '@mdx-js/mdx'
import {createElement, type FunctionComponent} from 'react'
import * as runtime from 'react/jsx-runtime'
import {renderToStaticMarkup} from 'react-dom/server'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import type {PluggableList} from 'unified'
import {describe, expect, test} from 'vitest'
import {ArticleError, createLectern, health} from '../../src/index.js'
import remarkLectern, {type RemarkLecternOptions} from '../../src/remark/index.js'

const config = {...health, lexicon: [], notices: [], owed: []}

const oedema = {
  forms: ['oedema'],
  id: 'oedema',
  say: {lay: {singular: 'swelling', use: 'term-first'}},
  slot: 'noun'
} as const

/** Plugins with ours, which may have another one before or after it. */
function plugins(
  profile: object,
  options: RemarkLecternOptions,
  before: PluggableList = [],
  after: PluggableList = []
): PluggableList {
  return [...before, [remarkLectern, {config, profile, ...options}], ...after]
}

/** Everything that a reader gets: the compiled module, and the page. */
function publish(
  value: string,
  profile: object,
  options: RemarkLecternOptions = {},
  ...around: [PluggableList?, PluggableList?]
): {code: string; html: string} {
  const remarkPlugins = plugins(profile, options, ...around)
  const code = String(compileSync(value, {remarkPlugins}))
  // Cast: React’s runtime is one.
  const react = runtime as Pick<EvaluateOptions, 'Fragment' | 'jsx' | 'jsxs'>
  const {default: content} = evaluateSync(value, {...react, remarkPlugins})
  const components = {
    Box: ({children, title}: {children?: string; title?: string}) =>
      createElement('section', {title}, children),
    Icon: () => createElement('i')
  }
  // Cast: MDX makes a component of React with that runtime.
  const element = createElement(content as FunctionComponent<{components: object}>, {components})
  return {code, html: renderToStaticMarkup(element)}
}

const article = `export const dose = {a: [1], b: (x) => x ? 1 : 2}

# Dose

::section{#dose}

Take :clinician[300 mg CLIN]:otherwise[one tablet LAY] at 12:05 {1 + dose.a[0]}.

:::clinician
For professionals. CLIN

{'CLIN'}

<Box title="CLIN">
  A *box*. CLIN

  - CLIN
</Box>
:::

<Box title="LAY:b[c]">
  :::clinician
  CLIN
  :::

  :::otherwise
  LAY
  :::
</Box>

<Box>
  :clinician[CLIN]
</Box>

An <Icon /> :clinician[CLIN] <Box>:clinician[CLIN]</Box>.

{/* A comment: of the editor */}

[Dose](#dose)
`

describe('MDX', () => {
  test.each([
    [
      '<Box>Take :clinician[CLIN] daily :clinician[now]. Oedema.</Box>',
      'Take daily. <dfn>Oedema</dfn> (swelling).'
    ],
    ['<Box>:clinician[CLIN] daily</Box>', 'daily'],
    ['<Box>*a :clinician[CLIN]* b</Box>', '<em>a</em> b'],
    ['- <Box>a :clinician[CLIN] b</Box>', 'a b']
  ])('should mend white space and explain words in an element on one line: %j', (value, text) => {
    const {html} = publish(value, {role: 'patient'}, {config: {...config, lexicon: [oedema]}})
    expect(html).toContain(`<section>${text}</section>`)
  })

  test.each([
    ['alone', [], []],
    ['after remark-directive', [remarkDirective], []],
    ['before remark-directive', [], [remarkDirective]]
  ] as const)('should give each reader their own, %s', (_, before, after) => {
    const around: [PluggableList, PluggableList] = [[...before], [...after]]
    const lay = publish(article, {role: 'patient'}, {}, ...around)
    expect(lay.code + lay.html).not.toContain('CLIN')
    expect(lay.html).toMatchInlineSnapshot(`
      "<h1 id="l-dose">Dose</h1>
      <p>Take one tablet LAY at 12:05 2.</p>
      <section title="LAY:b[c]"><p>LAY</p></section>
      <p>An <i></i>.</p>

      <p><a href="#l-dose">Dose</a></p>"
    `)
    const professional = publish(article, {role: 'clinician'}, {}, ...around)
    expect(professional.code + professional.html).not.toMatch(/LAY(?!:b)/)
    expect(professional.html).toMatchInlineSnapshot(`
      "<h1 id="l-dose">Dose</h1>
      <p>Take 300 mg CLIN at 12:05 2.</p>
      <p>For professionals. CLIN</p>
      CLIN
      <section title="CLIN"><p>A <em>box</em>. CLIN</p><ul>
      <li>CLIN</li>
      </ul></section>
      <section title="LAY:b[c]"><p>CLIN</p></section>
      <section><p>CLIN</p></section>
      <p>An <i></i> CLIN <section>CLIN</section>.</p>

      <p><a href="#l-dose">Dose</a></p>"
    `)
  })

  test('should give the same as the library, where both read alike', () => {
    const value = `# Dose\n\n::section{#dose}\n\n- :lay[a]:otherwise[b]\n\n::::choose\n:::lay\n| a |\n| - |\n| b |\n:::\n\n:::otherwise\nc[^n]\n:::\n::::\n\n[^n]: d\n`
    for (const profile of [{role: 'patient'}, {role: 'clinician'}] as const) {
      let tree: unknown
      const keep = () => (root: object) => {
        tree = structuredClone(root)
      }
      const remarkPlugins = plugins(profile, {}, [remarkFrontmatter, remarkGfm], [keep])
      compileSync({value}, {remarkPlugins})
      expect(tree).toEqual(createLectern(config).compile(value).toMdast(profile))
    }
  })

  test('should read front matter', () => {
    const value = '---\naudience: clinician\n---\n\nSECRET\n'
    expect(publish(value, {}, {}, [remarkFrontmatter]).code).not.toContain('SECRET')
    expect(publish(value, {role: 'clinician'}, {}, [remarkFrontmatter]).code).toContain('SECRET')
  })

  test.each([
    'export const a = `\n:::clinician\nSECRET\n:::\n`',
    'export const a = ":clinician[SECRET]"',
    '{/*\n:::clinician\nSECRET\n:::\n*/}',
    '{":clinician[SECRET]"}',
    'a {":clinician[SECRET]"}',
    'a {":clinican[SECRET]"}',
    '<Box title=":clinician[SECRET]" />',
    'a <Box title={":clinician[SECRET]"}>b</Box>',
    '<Box title="\n:::clinician\n">\n  a\n</Box>',
    '<Box\n  title={`\n:::clinician\n`}\n>\n  a\n</Box>',
    ':::clinician\n<Box>\n:::\n</Box>',
    '<Box>\n:::clinician\nSECRET\n</Box>\n\n:::',
    ':::clinican\nSECRET\n:::',
    'Take :clinican[SECRET].',
    ':::clinician\nSECRET'
  ])('should refuse what its code or a slip hides: %j', (value) => {
    for (const before of [[], [remarkDirective]]) {
      // Some are no MDX to its own parser, either.
      expect(() => publish(value, {}, {}, before)).toThrow()
    }
  })

  test.each([
    ['{":clinician[SECRET]"}', 'directive-place'],
    ['<Box title=":clinician[SECRET]" />', 'directive-place'],
    ['export const a = ":clinician[SECRET]"', 'directive-place']
  ])('should say why: %j', (value, rule) => {
    try {
      publish(value, {})
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(ArticleError)
      expect((error as ArticleError).messages.map(({ruleId}) => ruleId)).toEqual([rule])
    }
  })
})
