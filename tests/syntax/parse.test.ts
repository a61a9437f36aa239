import type {Nodes, Parents, Root} from 'mdast'
import {directiveFromMarkdown} from 'mdast-util-directive'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {directive} from 'micromark-extension-directive'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfm} from 'micromark-extension-gfm'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {defaultLimits} from '../../src/source/limits.js'
import {scan} from '../../src/source/scan.js'
import {guardDirectives, lookAhead} from '../../src/syntax/guard.js'
import type {ParseResult} from '../../src/syntax/parse.js'
import {healthNames, healthNaming} from '../helpers/health-names.js'
import {type OneParse, parse} from '../helpers/parse.js'

function read(
  value: string,
  {tree, ...options}: Partial<OneParse> & {tree?: Root} = {}
): ParseResult & {file: VFile; rules: Array<string | undefined>} {
  const file = new VFile({path: 'input.md', value})
  const result = parse(file, {
    frontMatter: false,
    limits: defaultLimits,
    ...healthNaming,
    tree,
    ...options
  })
  return {...result, file, rules: file.messages.map(({ruleId}) => ruleId)}
}

function rulesOf(
  value: string,
  options: Partial<OneParse> & {tree?: Root} = {}
): Array<string | undefined> {
  return read(value, options).rules
}

/** Tree as a host makes it, with directives read as the stock extension does. */
function stock(value: string, syntax = directive()): Root {
  return fromMarkdown(value, {
    extensions: [gfm({singleTilde: false}), syntax, frontmatter('yaml')],
    mdastExtensions: [gfmFromMarkdown(), directiveFromMarkdown(), frontmatterFromMarkdown('yaml')]
  })
}

/** Directives as Lectern reads them in sentences. */
const guarded = guardDirectives(directive(), lookAhead(healthNames))

/** Types of nodes, and what they hold, in few characters. */
function outline(node: Nodes): string {
  const name = 'name' in node ? ` ${node.name}` : ''
  const value = 'value' in node ? ` ${JSON.stringify(node.value)}` : ''
  const hName = node.data && 'hName' in node.data ? ` as ${node.data.hName}` : ''
  const children = 'children' in node ? `(${node.children.map(outline).join(' ')})` : ''
  return `${node.type}${name}${value}${hName}${children}`
}

describe('text', () => {
  test.each([
    'Adrenaline 1:1000 at 12:05h, ratio 1:3, 5:patient, John 3:16.',
    'A colon: then :clinician, :clinicians and ::nurse and a:b[c] and std::map[x].',
    'The patient[^1] and [other][a] and other [words](b) and ![other](c).\n\n[a]: b\n\n[^1]: c',
    'An escape \\:clinician[x], in code `:clinician[x]`, in a comment <!-- :clinician[x] -->.',
    '患者：何か［x］、比：1［y］',
    '{"a":{"b":[1]}} and $:[x] and :[x]',
    '    indented :clinican[x]',
    '```\n:section{#a}\n```',
    'a\n\n<!--\n:section{#a}\n-->',
    '`text :::clinician x`, `:clinician [x]`, `clinician[x]`, `:clinician x]` d]',
    'patient\\[1], a:patient [1], \\:patient [1], patient[^1], [patient [1]](b), a] b\n\n[^1]: c',
    'text ::: and :::: and :::unknown and x:::',
    '[^a\\]b]: note',
    '[^a\\'
  ])('should leave %j as it is', (value) => {
    const {faulty, failed, rules, tree} = read(value)
    expect(rules).toEqual([])
    expect(failed || faulty.size > 0).toBe(false)
    expect(JSON.stringify(tree)).not.toMatch(/Directive/)
  })

  test('should read the same tree as without directives', () => {
    const value = 'Give 1:1000 at 12:05, *a:b*, `:x[y]` at http://a.b:80/c.'
    const plain = fromMarkdown(value, {
      extensions: [gfm({singleTilde: false})],
      mdastExtensions: [gfmFromMarkdown()]
    })
    expect(read(value).tree).toEqual(plain)
  })
})

describe('directives', () => {
  test('should read every form', () => {
    const {rules, tree} = read(`# Dose

::section{for="clinician" #dose}

:::::choose
::::patient{when="us"}
Take :term[aspirin]{id=aspirin}:otherwise[it], :audience[now]{for='a b'}[^1] :us[a][b](c)
::::
::::otherwise
- > :::nurse
  > x
  > :::
::::
:::::

[^1]: :::uk
    y
    :::
`)
    expect(rules).toEqual([])
    expect(outline(tree)).toMatchSnapshot()
  })

  test('should keep what comments hold from being read', () => {
    const {rules, tree} = read('<!--\n:::clinician\n-->\n\na <!-- b --> c <!---> d <!--> e\n')
    expect(rules).toEqual([])
    expect(outline(tree)).toBe('root(paragraph(text "a " text " c " text " d " text " e"))')
  })

  test('should let closed fenced code show them', () => {
    expect(
      rulesOf(
        '```markdown\n:::clinician\nx\n:::\n```\n\n~~~~\n::: x\n~~~~~ \n\n> ```\n> :::x\n> ```\n'
      )
    ).toEqual([])
    expect(rulesOf('```\n:::x\n```\n\n```\n\n```\n')).toEqual([])
    expect(rulesOf('```\n:::x\n```\n\n```\nopen')).toEqual(['unclosed-code'])
    expect(rulesOf('```\n:::x\n    ```')).toEqual(['unclosed-code'])
    expect(rulesOf('```\n:::x\n~~~')).toEqual(['unclosed-code'])
    expect(rulesOf('```')).toEqual([])
    expect(rulesOf('````\n:::x\n- ```js\n````')).toEqual(['code-in-code'])
  })

  test('should not take a fence within a child for the end', () => {
    expect(rulesOf(':::us\na\n\n    :::')).toEqual(['unclosed-directive', 'fence-in-code'])
    expect(rulesOf(':::us\na\n    :::')).toEqual(['unclosed-directive', 'stray-fence'])
    expect(rulesOf(':::us\n> a\n> :::')).toEqual(['unclosed-directive', 'stray-fence'])
    expect(rulesOf(':::us\na\n   :::  ')).toEqual([])
  })

  test('should look names up without prototypes', () => {
    for (const name of ['constructor', 'toString', 'hasOwnProperty']) {
      expect(rulesOf(`:::${name}\nx\n:::`)).toHaveLength(1)
      expect(rulesOf(`:${name}[x]`)).toHaveLength(1)
    }
    expect(rulesOf('a:constructor[x] constructor[x]')).toEqual([])
  })

  test('should tell which directive holds a fault', () => {
    const {failed, faulty, tree} = read(':::clinican\nx\n:::\n\n:::clinician\ny\n:::')
    expect(failed).toBe(false)
    expect([...faulty]).toEqual([tree.children[0]])
  })

  test('should let no directive hold the fault of one on a line by itself', () => {
    const {failed, faulty} = read('# a\n\n::section{for="clinician" for="us"}\n\nb')
    expect(failed).toBe(true)
    expect(faulty.size).toBe(0)
  })

  test('should read none if no names are known', () => {
    const options = {names: new Map()}
    expect(rulesOf('a :clinician[x] a:b[c] d]', options)).toEqual(['misspelled-directive'])
    expect(rulesOf(':::clinician\nx\n:::', options)).toEqual(['unknown-name'])
  })

  test('should place faults of the first kind that is found', () => {
    const places = read(':a[x] :clinician[y ::: z\n\n:::\n').file.messages.map(String)
    expect(places).toEqual([...places].sort())
  })
})

describe('HTML', () => {
  test('should read line breaks, subscripts and superscripts', () => {
    const {rules, tree} = read(
      'H<sub>2</sub>O<br>10<SUP>**9**<sub >a</sub></sup>/L<br/><br />\n\n| a<sub>b</sub> |\n| - |\n'
    )
    expect(rules).toEqual([])
    expect(outline(tree)).toMatchSnapshot()
    const [paragraph] = tree.children as unknown as [{children: Array<{position: unknown}>}]
    expect(paragraph.children[1]?.position).toEqual({
      end: {column: 14, line: 1, offset: 13},
      start: {column: 2, line: 1, offset: 1}
    })
  })

  test.each([
    ['</br>', 1],
    ['a <sub/> b', 1],
    ['a <sub>b', 1],
    ['a b</sub>', 1],
    ['a <sub>b</sup> c', 2],
    ['a <sub>*b</sub>* c', 2],
    ['a <sub><sup>b</sub></sup> c', 2],
    ['<sub>\n\nb', 1],
    ['> <br>', 1],
    ['- <br>', 1],
    ['[^1]\n\n[^1]: <br>', 1],
    [':::us\n<br>\n:::', 1],
    ['<b>a</b>', 2],
    ['<?php ?>', 1],
    ['<!doctype html>', 1],
    ['<![CDATA[x]]>', 1],
    ['<!-- a --> b', 1],
    ['<!-- a <!-- b -->', 1],
    ['<!-- a', 1]
  ])('should refuse %j', (value, count) => {
    const {failed, rules} = read(value)
    expect(rules).toEqual(Array.from({length: count}, () => 'raw-html'))
    expect(failed).toBe(true)
  })

  test('should place HTML at its first line', () => {
    const [message] = read('> <div>\n> a\n').file.messages
    expect(String(message)).toBe('input.md:1:3-1:8: Unexpected HTML `<div>`, expected Markdown')
  })
})

describe('source', () => {
  test('should count without a byte order mark', () => {
    const {file, tree} = read('\ufeff# a\n\n:clinican[x]')
    expect(tree.children[0]?.position?.start.offset).toBe(0)
    expect(String(file.messages[0])).toMatch(/^input.md:3:1-3:10/)
    expect(String(file.value).charCodeAt(0)).toBe(0xfeff)
    expect(rulesOf('\ufeff---\ntitle: x\n---\n', {frontMatter: true})).toEqual([])
  })

  test.each(['\n', '\r\n', '\r'])('should know lines that end with %j', (eol) => {
    const value = [
      '---',
      'title: x',
      '---',
      '',
      ':::clinician',
      'x',
      ':::',
      '',
      ':::nurs',
      'y',
      ':::',
      ''
    ].join(eol)
    const {file, frontMatter} = read(value, {frontMatter: true})
    expect(frontMatter?.value).toBe('title: x')
    expect(file.messages.map(String)).toEqual([
      'input.md:9:4-9:8: Unknown name `nurs`, expected `nurse`'
    ])
  })

  test('should read bytes', () => {
    const file = new VFile({value: new TextEncoder().encode('\ufeffa :nurs[é]')})
    parse(file, {frontMatter: false, limits: defaultLimits, ...healthNaming})
    expect(file.messages.map(String)).toEqual([
      '1:3-1:8: Unknown directive `:nurs`, expected `:nurse`'
    ])
  })

  test('should read nothing from nothing', () => {
    for (const value of ['', '\ufeff', '\n']) {
      const {frontMatter, rules, tree} = read(value, {frontMatter: true})
      expect(rules).toEqual([])
      expect(frontMatter).toBeUndefined()
      expect(tree.children).toEqual([])
    }
  })
})

describe('front matter', () => {
  test('should be taken out of the tree', () => {
    const {frontMatter, rules, tree} = read('---\na: b\nc: d\n---\n\n# e', {frontMatter: true})
    expect(rules).toEqual([])
    expect(outline(tree)).toBe('root(heading(text "e"))')
    expect(frontMatter).toEqual({
      place: {end: {column: 5, line: 3, offset: 13}, start: {column: 1, line: 2, offset: 4}},
      value: 'a: b\nc: d'
    })
  })

  test('should be what the parser takes for it', () => {
    for (const value of [
      '---\n---\n',
      '---\n\n---\n',
      '--- \t\na\n---\t\nb',
      '---\n---',
      '---\n:::x\n :::\n---'
    ]) {
      expect(read(value, {frontMatter: true}).frontMatter, value).toBeDefined()
      expect(rulesOf(value, {frontMatter: true})).toEqual([])
    }
    for (const value of [
      '---',
      '---\n--- a',
      '--- a\n---',
      '***\n\n---',
      'a\n---',
      '---\nText\n',
      '---\n\nText: a'
    ]) {
      expect(read(value, {frontMatter: true}).frontMatter, value).toBeUndefined()
    }
  })

  test('should be text where it is not asked for', () => {
    const {frontMatter, rules, tree} = read('---\ntitle: us\n---\n')
    expect(rules).toEqual([])
    expect(frontMatter).toBeUndefined()
    expect(outline(tree)).toBe('root(thematicBreak heading(text "title: us"))')
  })

  test.each([
    '---\naudience: us\n\n# a',
    '---\n\naudience: us\n--\n',
    '--\naudience: us\n---\n',
    '-\naudience: us\n---\n',
    '----\naudience: us\n---\n',
    ' ---\naudience: us\n---\n',
    '\n\n---\naudience: us\n---\n',
    '\u2014\naudience: us\n---\n',
    '\u2013-\naudience: us\n---\n',
    '---x\naudience: us\n---\n',
    '-x-\naudience: us\n---\n',
    '---audience: us\n---\n',
    '--\n-audience: us\n---\n',
    '---\u00e9audience: us\n---\n'
  ])('should not be lost by a slip: %j', (value) => {
    expect(rulesOf(value, {frontMatter: true})).toContain('front-matter-fence')
  })

  test.each([
    '---\n\n# a\n\nb: c\n',
    '---\na\n\nb: c',
    '--\na: b',
    '- a: b\n---\n',
    'a: b\n---\n',
    '-------\na: b\n---\n',
    '\n'
  ])('should not be seen in %j', (value) => {
    expect(rulesOf(value, {frontMatter: true})).not.toContain('front-matter-fence')
  })
})

describe('limits', () => {
  const small = {
    angles: 2,
    backticks: 2,
    brackets: 4,
    complexity: 9000,
    conditions: 1000,
    emphasis: 4,
    frontMatter: 10,
    markerColumn: 12,
    markers: 3,
    openBrackets: 3,
    openDirectives: 3,
    repeated: 1000,
    size: 200,
    tableCells: 12,
    tableColumns: 4
  }

  test.each([
    ['angles', '\\< \\<', '\\<'],
    ['backticks', '` ``', ' ```'],
    ['brackets', '[a] [b]', ' ['],
    ['complexity', 'a\n\n'.repeat(30), 'a\n\n'.repeat(6)],
    ['emphasis', '*a* ~_', '_'],
    ['frontMatter', '---\nabcdefghij', 'k'],
    ['markerColumn', '>          - b', '\n>           - b'],
    ['markers', '> - > a', '\n> - > - a'],
    ['openBrackets', 'a [[[', '['],
    ['openDirectives', ':::us\n:::us\n:::us\n', ':::us\n'],
    ['size', 'a'.repeat(200), 'a'],
    ['tableCells', '| a | b |\n| - | - |\n|\n|\n|\n|', '\n|'],
    ['tableColumns', '|a|b|c|d|\n|:-|-|-:|-|', '-|']
  ])('should hold the limit on %s', (limit, value, more) => {
    const end = limit === 'frontMatter' ? '\n---\n' : ''
    expect(rulesOf(value + end, {frontMatter: true, limits: small})).not.toContain('limit')
    const {failed, file, tree} = read(value + more + end, {frontMatter: true, limits: small})
    expect(file.messages.map(String)).toEqual([expect.stringContaining(`limit \`${limit}\``)])
    expect(failed).toBe(true)
    expect(tree.children).toEqual([])
  })

  test('should not take thematic breaks for markers, nor blocks one after another for open ones', () => {
    const limits = {...small, complexity: 100_000, emphasis: 10, size: 1000}
    expect(rulesOf('-\ta\n- [ ] b\n', {limits})).toEqual([])
    expect(rulesOf('- - - - - - - -\n\n* * * * *\n', {limits})).toEqual([])
    expect(rulesOf(':::us\na\n:::\n\n'.repeat(8), {limits})).toEqual([])
    expect(rulesOf('> :::us\n> a\n> :::\n\n'.repeat(8), {limits})).toEqual([])
    expect(rulesOf('1. :::us\n   a\n   :::\n\n'.repeat(8), {limits})).toEqual([])
    expect(rulesOf('[^1]: :::us\n    a\n    :::\n\n'.repeat(1), {limits})).toEqual([])
  })

  test('should count blocks as open that a fence elsewhere does not close', () => {
    for (const closing of ['> :::', '- :::', '        :::']) {
      const value = `:::us\n${closing}\n`.repeat(4)
      expect(rulesOf(value, {limits: small})).toEqual(['limit'])
    }
    expect(rulesOf('::::us\n:::\n'.repeat(4), {limits: small})).toEqual(['limit'])
  })

  function complexityOf(value: string): number {
    return scan(value, {...defaultLimits, complexity: Number.MAX_VALUE}, false).complexity
  }

  test.each([
    '> a\n\n',
    '> a\nb\n\n',
    '- a\n\nb\n\n',
    '[^a]: b\n\nc\n\n',
    'a\n===\n\n',
    '> a\n> ---\n'
  ])('should count what makes the parser copy what it has read: %j', (unit) => {
    expect(complexityOf(unit.repeat(4000))).toBeGreaterThan(3 * complexityOf(unit.repeat(2000)))
  })

  test.each([
    ['> a\n', 'a\n'],
    ['> a\n', '    a\n'],
    ['- a\n', 'a\n'],
    ['1. a\n', 'a\n'],
    ['[^a]: b\n', 'a\n'],
    [':::us\n> a\n', 'a\n'],
    ['> - a\n', '> a\n']
  ])('should count lines that may go on lazily: %j and then %j', (first, unit) => {
    const [small, large] = [4000, 8000].map((times) => complexityOf(first + unit.repeat(times)))
    expect(large).toBeGreaterThan(2.5 * (small as number))
    expect(scan(first + unit.repeat(30_000), defaultLimits, false).excess?.limit).toBe('complexity')
  })

  test.each([
    'a b@c.d ',
    'a :: b &amp; ',
    'w h http://a.b ',
    'w h www.a.b ',
    '!! &amp; ',
    '!\n',
    '! \\\n',
    'a@b.c\n',
    'a: b\n'
  ])('should count what makes the parser merge pieces of text: %j', (unit) => {
    const [small, large] = [4000, 8000].map((times) => complexityOf(unit.repeat(times)))
    expect(large).toBeGreaterThan(2.5 * (small as number))
    expect(scan(unit.repeat(30_000), defaultLimits, false).excess?.limit).toBe('complexity')
  })

  test.each(['a\n\n', '- a\n', '> a\n', '- a\n\n', '# a\n', 'a\n'])(
    'should count no more than a share of its length for %j',
    (unit) => {
      const [small, large] = [2000, 4000].map((times) => complexityOf(unit.repeat(times)))
      expect(large).toBeLessThan(2.2 * (small as number))
    }
  )

  test.each([
    ['1  \n', 100_000],
    ['a\n', 80_000],
    ['a\n\n', 48_000],
    ['# a\n', 64_000],
    ['… ', 500_000],
    ['http://a.b ', 66_000],
    [':a{.b .c}\n', 120_000],
    [`:a{${'.b '.repeat(40_000)}}`, 120_000],
    [`:a{${'b\n'.repeat(50_000)}}`, 100_000],
    ['www.a.b ', 80_000],
    ['- ', 400_000],
    ['> a\n', 80_000],
    ['-->\n', 100_000],
    ['\n', 80_000]
  ])('should refuse what takes long by its number alone: %j', (unit, size) => {
    const refused = scan(unit.repeat(Math.ceil(size / unit.length)), defaultLimits, false).excess
      ?.limit
    expect(refused).toBe('complexity')
  })

  test('should take 2,000 blocks without blank lines between them', () => {
    expect(scan(':::us\na\n:::\n'.repeat(2000), defaultLimits, false).excess).toBeUndefined()
  })

  test('should count runs of backticks that are not closed', () => {
    const limits = {...defaultLimits, backticks: 1}
    expect(rulesOf('`a` ``b`c`` ` ``` ```', {limits})).toEqual([])
    expect(rulesOf('`a` ``b`c`` ` ```', {limits})).toEqual(['limit'])
  })
})

describe('tree of a host', () => {
  const value = `---
title: x
---

:::clinician
Take :nurse[10 mg], <!-- a --> H<sub>2</sub>O.
:::
`

  test('should be read as our own, and not be changed', () => {
    const tree = stock(value, guarded)
    const before = structuredClone(tree)
    const own = read(value, {frontMatter: true})
    const theirs = read(value, {frontMatter: true, tree})
    expect(theirs.rules).toEqual([])
    expect(theirs.tree).toEqual(own.tree)
    expect(theirs.frontMatter).toEqual(own.frontMatter)
    expect(tree).toEqual(before)
    for (const [index, child] of theirs.tree.children.entries()) {
      expect(child).not.toBe(tree.children[index + 1])
      expect(child.position).not.toBe(tree.children[index + 1]?.position)
    }
  })

  test('should be compared with the file by the same laws', () => {
    const wrong = ':::clinican\nx\n:::\n\n::: us\n\n:us[y\n'
    const tree = stock(wrong, guarded)
    expect(rulesOf(wrong, {tree})).toEqual(rulesOf(wrong))
  })

  test('should not have text directives of the stock syntax', () => {
    const text = 'At 12:05 :clinician and :foo[x] and :us[y].'
    expect(rulesOf(text, {tree: stock(text)})).toEqual([
      'misspelled-directive',
      'misspelled-directive',
      'misspelled-directive'
    ])
  })

  test('should have positions', () => {
    const tree = JSON.parse(
      JSON.stringify(stock(value), (key, value) => (key === 'position' ? undefined : value))
    )
    const {failed, rules} = read(value, {tree})
    expect(rules).toEqual(['no-positions'])
    expect(failed).toBe(true)
    const [first, second] = stock('a\n\n:::us\nb\n:::').children
    delete second?.position
    expect(
      rulesOf('a\n\n:::us\nb\n:::', {
        tree: {children: [first, second] as Root['children'], type: 'root'}
      })
    ).toEqual(['no-positions'])
  })

  test('should close its blocks where they are closed', () => {
    const text = ':::us\nb\n:::'
    const tree = stock(text)
    const [block] = tree.children as unknown as [{children: Array<unknown>}]
    block.children.push({type: 'thematicBreak'})
    expect(rulesOf(text, {tree})).toEqual(['no-positions'])
  })

  test('should be that of the file', () => {
    const tree = stock(':::us\nb\n:::')
    expect(rulesOf('a\n\n:::us\nb\n:::', {tree})).toContain('directive-place')
    expect(rulesOf('some text', {tree: stock('::section{#a}')})).toContain('directive-place')
    expect(rulesOf(':us[b] c', {tree: stock(':uk[b] c', guarded)})).toContain('directive-place')
  })

  test('should hold front matter that the file has', () => {
    const tree = stock('# a')
    expect(read('# a', {frontMatter: true, tree}).frontMatter).toBeUndefined()
    const unread = fromMarkdown(value)
    expect(rulesOf('---\naudience: us\n---\n', {frontMatter: true, tree: unread})).toContain(
      'front-matter-fence'
    )
  })

  test('should be read where GFM has left texts and links without positions', () => {
    const text = 'a@b.c and www.d.e\n\n- [f](g)\n\n> h'
    const tree = stock(text)
    const [paragraph] = tree.children as [Parents]
    for (const node of paragraph.children) delete node.position
    expect(rulesOf(text, {tree})).toEqual([])
  })

  test('should keep what else its nodes carry', () => {
    const tree = stock('a')
    const [paragraph] = tree.children as [Nodes]
    paragraph.data = {hProperties: {lang: 'la'}} as object
    const own = read('a', {tree}).tree.children[0]
    expect(own?.data).toEqual(paragraph.data)
    expect(own?.data).not.toBe(paragraph.data)
  })

  test('should have no other nodes without positions', () => {
    const text = 'a\n\n- [f](g)\n\n> h'
    const added = stock(text)
    added.children.push({type: 'html', value: '<b>'})
    expect(rulesOf(text, {tree: added})).toContain('no-positions')
    const html = stock('H<sub>2</sub>O')
    for (const node of (html.children[0] as Parents).children) delete node.position
    expect(rulesOf('H<sub>2</sub>O', {tree: html})).toContain('no-positions')
    const lost = stock(text)
    const [, list] = lost.children as [unknown, {position?: unknown}]
    delete list.position
    expect(rulesOf(text, {tree: lost})).toEqual(['no-positions'])
  })

  test('should stand in each other as their places do', () => {
    const text = '> a\n>\n> b\n\nc'
    const early = stock(text)
    const [quote] = early.children as [Parents, unknown]
    early.children.splice(1, 0, ...(quote.children.splice(1) as Root['children']))
    expect(read(text, {tree: early}).file.messages.map(String)).toEqual([
      'input.md:3:3-3:4: Unexpected node at `b`, expected what the source says'
    ])
    const late = stock(text)
    const [outer, after] = late.children as [Parents, never]
    outer.children.push(after)
    late.children.pop()
    expect(rulesOf(text, {tree: late})).toEqual(['tree-mismatch'])
    const turned = stock('a\n\nb')
    turned.children.reverse()
    expect(rulesOf('a\n\nb', {tree: turned})).toEqual(['tree-mismatch'])
    const backwards = stock('a')
    const [paragraph] = backwards.children as [Parents]
    Object.assign((paragraph.children[0] as Nodes).position?.end as object, {offset: -1})
    expect(rulesOf('a', {tree: backwards})).toEqual(['tree-mismatch'])
  })

  test.each([
    ['another name', {name: 'uk'}],
    ['the start of the name', {name: 'u'}],
    ['another value', {attributes: {when: 'nurse', not: 'lay'}}],
    ['one attribute less', {attributes: {when: 'clinician'}}],
    ['one attribute more', {attributes: {for: 'lay', not: 'lay', when: 'clinician'}}],
    ['another attribute', {attributes: {for: 'lay', when: 'clinician'}}],
    ['no attributes', {attributes: null}]
  ])('should have the directives of the source, not %s', (_, change) => {
    const text = ':::us{when="clinician" not=lay}\nb\n:::'
    expect(rulesOf(text, {tree: stock(text)})).toEqual([])
    const tree = stock(text)
    Object.assign(tree.children[0] as object, change)
    expect(rulesOf(text, {tree})).toContain('tree-mismatch')
  })

  test('should have the names of the source, also without attributes', () => {
    const text = ':::us\nb\n:::'
    const tree = stock(text)
    Object.assign(tree.children[0] as object, {name: 'uk'})
    expect(rulesOf(text, {tree})).toEqual(['tree-mismatch'])
  })

  test('should leave to the parser how it reads character references and lines', () => {
    const text = 'Take :us[a]{when="nurse &amp;\nb" .c}.'
    expect(rulesOf(text, {tree: stock(text)})).toEqual(['class-attribute'])
    expect(rulesOf('Take :us[a]{hidden}.', {tree: stock('Take :us[a]{hidden}.')})).toEqual([
      'empty-attribute'
    ])
  })
})
