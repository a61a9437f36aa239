import type {Nodes, Parents, Root} from 'mdast'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {
  type Article,
  type CompileOptions,
  type Config,
  createLectern,
  health,
  type ProfileOf
} from '../../src/index.js'
import {englishWords} from '../helpers/words.js'

/** A parser of a host. */
type Parser = (file: VFile) => Root

/** Lectern for the trees of a host’s parser. */
interface Host {
  check(source: string): VFile
  compile(source: string, options?: CompileOptions): Article<ProfileOf<Config>>
}

const bare: Config = {...health, notices: [], owed: []}
const own = createLectern(bare)
const markdown = unified().use(remarkParse).use(remarkGfm, {singleTilde: false})
const stock = markdown().use(remarkFrontmatter).use(remarkDirective).freeze()

/** Lectern with a parser of a host. */
function withParser(parser: Parser, config: Config = bare): Host {
  const lectern = createLectern(config)
  const parse = (source: string): {file: VFile; tree: Root} => {
    const file = new VFile({path: 'a.md', value: source})
    return {file, tree: parser(file)}
  }
  return {
    check: (source) => lectern.check(parse(source)),
    compile: (source, options) => lectern.compile(parse(source), options)
  }
}

/** Rules and places of what is wrong with an article. */
function problems(parser: Parser, source: string): Array<string> {
  return withParser(parser)
    .check(source)
    .messages.map(({line, ruleId}) => `${line}: ${ruleId}`)
}

/** The stock parser, and a change to each parent of its tree. */
function changed(change: (parent: Parents) => void): Parser {
  return (file) => {
    const tree = stock.parse(file)
    visit(tree)
    return tree

    function visit(node: Nodes): void {
      if (!('children' in node)) return
      change(node)
      for (const child of node.children) visit(child)
    }
  }
}

const source = `---
title: Aspirin
---

# Aspirin

:::clinician
Load with 300 mg, *then* 75 mg.

- | not | a table |
:::

:::otherwise
Ask :caregiver[or help to ask] first.[^a]
:::

[^a]: Really.
`

describe('a parser of one’s own', () => {
  test('should give what Lectern’s own gives, from trees that mean the same', () => {
    const article = withParser((file) => stock.parse(file)).compile(source)
    for (const role of ['patient', 'caregiver', 'nurse']) {
      expect(article.render({role})).toEqual(own.compile(source).render({role}))
    }
  })

  test('should count as the stock parser does, without a byte order mark', () => {
    const lectern = withParser((file) => stock.parse(file))
    expect(lectern.compile('\ufeffAsk.').render().html).toBe('<p>Ask.</p>\n')
    expect(lectern.check('\ufeffTake :clinicain[5 mg].').messages.map(String)).toEqual([
      expect.stringContaining('1:6-1:16')
    ])
  })

  test('should not see its tree changed', () => {
    const tree = stock.parse(source)
    const before = structuredClone(tree)
    withParser(() => tree).compile(source)
    expect(tree).toEqual(before)
  })

  test('should have a syntax of its own where the laws have nothing to say', () => {
    // Every word in capitals is strong.
    const parser = changed((parent) => {
      if (parent.type !== 'paragraph') return
      parent.children = parent.children.map((child) =>
        child.type === 'text' && /^[A-Z ]+$/.test(child.value)
          ? {children: [child], position: child.position, type: 'strong'}
          : child
      ) as never
    })
    const html = withParser(parser).compile(':::lay\nWATCH OUT\n:::\n').render({}).html
    expect(html).toBe('<p><strong>WATCH OUT</strong></p>\n')
  })

  test('should not reach instructions by a NUL that it leaves in', () => {
    const marks = '\0\u{30}\0 \0\u{31}\0 \0\u{39}\u{39}\0'
    const nul = changed((parent) => {
      for (const child of parent.children) {
        if (child.type === 'text' && child.value === 'Ask.') child.value = marks
        if (child.type === 'image') Object.assign(child, {alt: marks, title: marks})
        if (child.type === 'heading') child.data = {hProperties: {title: marks}}
      }
    })
    const words = {
      ...englishWords,
      backToReference: `${marks}{reference}`,
      footnotes: marks,
      restricted: marks,
      unavailable: marks,
      withheld: marks
    }
    const article = withParser(nul, {...bare, words: {en: words}}).compile(
      '# Dose\n\n:clinician[5 mg]\n\nAsk.\n\n![a](b)[^a]\n\n[^a]: Note.\n'
    )
    for (const role of ['patient', 'nurse']) {
      const {html} = article.render({role})
      expect(html).not.toContain('\0')
      expect(html.match(/5 mg/g)?.length).toBe(role === 'nurse' ? 1 : undefined)
      expect(html).toContain('<p>\uFFFD0\uFFFD \uFFFD1\uFFFD \uFFFD99\uFFFD</p>')
      expect(html).toContain('alt="\uFFFD0\uFFFD')
      expect(html).toContain('aria-label="\uFFFD0\uFFFD')
    }
  })

  test('should be refused beyond a limit, like any other', () => {
    const lectern = withParser((file) => stock.parse(file), {...bare, limits: {size: 10}})
    expect(lectern.check('More than ten.').messages.map(({ruleId}) => ruleId)).toEqual(['limit'])
  })
})

describe('a parser that takes something otherwise', () => {
  test('should be refused where it reads no directives, once, with what to do', () => {
    for (const value of [':::clinician\n300 mg\n:::\n', 'Take :clinician[300 mg] :us[daily].']) {
      const {messages} = withParser((file) => markdown.parse(file)).check(value)
      expect(messages.map(({ruleId}) => ruleId)).toEqual(['no-directives'])
      expect(String(messages[0])).toContain('remark-directive among the plugins')
    }
    expect(problems((file) => markdown.parse(file), 'Ask at 12:05.')).toEqual([])
  })

  test('should be refused where it loses what follows an opening line', () => {
    const losing: Parser = (file) => {
      const tree = stock.parse(String(file).replace('clinician Dose 5 mg', 'clinician'.padEnd(19)))
      return tree
    }
    expect(problems(losing, ':::clinician Dose 5 mg\nA.\n:::\n')).toEqual(['1: tree-mismatch'])
    const labelled: Parser = (file) => stock.parse(String(file))
    expect(problems(labelled, ':::clinician{when=uk} \nA.\n:::\n')).toEqual([])
    expect(problems(labelled, ':::clinician[x]{when=uk} \nA.\n:::\n')).toEqual(['1: block-label'])
  })

  test('should be refused where it loses a part of a text', () => {
    const trimming = changed((parent) => {
      const [first] = parent.children
      if (parent.type !== 'textDirective' || first?.type !== 'text' || !first.position) return
      first.value = first.value.trimEnd()
      const {end, start} = first.position
      first.position = {end: {...end, offset: Number(start.offset) + first.value.length}, start}
    })
    expect(problems(trimming, 'Take :clinician[10 mg ]daily.')).toEqual(['1: tree-mismatch'])
    expect(
      problems(trimming, 'Take :clinician[10 mg] daily, :us[a@b.org] :us[a@b.org ] :us[\na\n].')
    ).toEqual([])
    const unplaced = changed((parent) => {
      if (parent.type !== 'textDirective') return
      for (const child of parent.children) delete child.position
    })
    expect(problems(unplaced, 'Take :clinician[10 mg] daily.')).toEqual([])
    const emptied = changed((parent) => {
      if (parent.type === 'textDirective') parent.children = []
    })
    expect(problems(emptied, 'Take :clinician[10 mg] daily.')).toEqual(['1: tree-mismatch'])
    expect(problems(emptied, 'Take :audience{for=uk} :clinician[] daily.')).not.toContain(
      '1: tree-mismatch'
    )
  })

  test('should be refused where it ends a text too early', () => {
    const ended = (text: string) =>
      changed((parent) => {
        const [form] = parent.children
        if (parent.type !== 'paragraph' || form?.type !== 'textDirective' || !form.position) return
        const [first] = form.children
        if (first?.type !== 'text' || !first.position) return
        form.children = [first]
        first.value = text
        const start = Number(first.position.start.offset)
        first.position.end = {...first.position.end, offset: start + text.length}
        form.position.end = {...form.position.end, offset: start + text.length + 1}
      })
    expect(problems(ended('b [1'), ':clinician[b [1] SECRET]')).toEqual(['1: tree-mismatch'])
    expect(problems(ended('see \\'), ':clinician[see \\] 300 mg]')).toEqual(['1: tree-mismatch'])
    expect(problems(ended('a'), ':clinician[a *b*]')).toEqual(['1: tree-mismatch'])
    expect(problems(ended('b [1] SECRET'), ':clinician[b [1] SECRET]')).toEqual([])
  })

  test('should be refused where it leaves out a part of a text', () => {
    const without = (type: string) =>
      changed((parent) => {
        parent.children = parent.children.filter((child) => child.type !== type) as never
      })
    expect(problems(without('emphasis'), 'Take :clinician[b *c* e].')).toEqual(['1: tree-mismatch'])
  })

  test('should be refused where it puts a text into a directive that has none', () => {
    const filled = changed((parent) => {
      if (parent.type === 'textDirective') parent.children = [{type: 'text', value: '300 mg'}]
    })
    expect(problems(filled, 'Take :audience{for=uk} daily.')).toContain('1: tree-mismatch')
    expect(problems(filled, 'Take :clinician[ daily.')).toContain('1: tree-mismatch')
  })

  test('should pass items of notes, which end after the marker of the next one', () => {
    const noted = 'A.[^a]\n\n[^a]:\n    - x\n    - y\n\n      z\n    - w\n'
    expect(problems((file) => stock.parse(file), noted)).toEqual([])
  })

  test('should be refused where it loses a line of a text', () => {
    const bare = changed((parent) => {
      if (parent.type !== 'textDirective') return
      parent.children = parent.children.filter(({type}) => type !== 'text')
    })
    expect(problems(bare, 'Take :clinician[10 mg\n*b*].')).toEqual(['1: tree-mismatch'])
    expect(problems(bare, 'Take :clinician[*b*\n10 mg].')).toEqual(['1: tree-mismatch'])
    expect(problems(bare, '> Take :clinician[*b*\n> *c*].')).toEqual([])
  })

  test('should be refused where it loses a word at the end of a line', () => {
    const cut = changed((parent) => {
      if (parent.type === 'textDirective' && parent.children.length > 2)
        parent.children.splice(1, 1)
    })
    expect(problems(cut, ':clinician[*a*b\n*c*]')).toEqual(['1: tree-mismatch'])
  })

  test('should pass a node without a place before others of a text', () => {
    const unplaced = changed((parent) => {
      if (parent.type === 'textDirective') delete parent.children[0]?.position
    })
    expect(problems(unplaced, 'Take :clinician[10 mg *b*].')).toEqual([])
  })

  test('should be refused where it takes single tildes for a deletion', () => {
    const tildes = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).freeze()
    const {messages} = withParser((file) => tildes.parse(file)).check('Take ~5 mg~, not ~~9~~.')
    expect(
      messages.map((message) => [
        String(message.place && 'start' in message.place && message.place.start.column),
        message.ruleId,
        message.expected
      ])
    ).toEqual([['6', 'single-tilde', ['\\~5 mg\\~']]])
  })

  test('should be refused where a no-break space follows a name', () => {
    const parser: Parser = (file) => stock.parse(String(file).replace('\u00a0', ' '))
    expect(problems(parser, ':::clinician\u00a0\nA.\n:::\n')).toContain('1: tree-mismatch')
  })

  test('should be refused where it ends a block too early', () => {
    const parser: Parser = (file) => {
      const tree = stock.parse(file)
      const [block] = tree.children as [Parents]
      tree.children.push(...(block.children.splice(1) as Root['children']))
      return tree
    }
    expect(problems(parser, ':::clinician\nA.\n\n300 mg\n:::\n')).toEqual(['4: tree-mismatch'])
  })

  test('should be refused where it ends a block too late', () => {
    const parser: Parser = (file) => {
      const tree = stock.parse(file)
      const [block, after] = tree.children as [Parents, never]
      block.children.push(after)
      tree.children = [block as never]
      return tree
    }
    expect(problems(parser, ':::clinician\n300 mg\n:::\n\nAsk first.\n')).not.toEqual([])
  })

  test('should be refused where items of a list stand in each other', () => {
    const joined = changed((parent) => {
      const [, item] = parent.type === 'list' ? parent.children : []
      if (item?.position) item.position.start.offset = 3
    })
    expect(problems(joined, '- a b\n- c\n')).toEqual(['1: tree-mismatch'])
    expect(problems(joined, '- a b\n')).toEqual([])
    // An item with nothing in it.
    const same = changed(() => undefined)
    expect(problems(same, '-\n- a\n')).toEqual([])
  })

  test('should be refused where it changes attributes into others', () => {
    const classed = changed((parent) => {
      if (parent.type === 'containerDirective') parent.attributes = {class: 'clinician'}
    })
    expect(problems(classed, ':::audience{for=clinician}\na\n:::\n')).toContain('1: tree-mismatch')
  })

  test('should be refused where it takes text after a directive into it', () => {
    const longer = changed((parent) => {
      if (parent.type !== 'paragraph') return
      const [directive, text] = parent.children
      if (!directive?.position || !text?.position) return
      directive.position.end = text.position.end
      parent.children.pop()
    })
    expect(problems(longer, ':clinician[a] b')).toEqual(['1: tree-mismatch'])
  })

  test('should be refused where it makes directives up, or other ones', () => {
    const made = changed((parent) => {
      for (const child of parent.children) {
        if (child.type === 'containerDirective') child.name = 'lay'
      }
    })
    expect(problems(made, ':::clinician\n300 mg\n:::\n')).toEqual(['1: tree-mismatch'])
    const moved = changed((parent) => {
      for (const child of parent.children) {
        if (child.type === 'textDirective') child.attributes = {when: 'lay or clinician'}
      }
    })
    expect(problems(moved, 'Take :clinician[300 mg].')).toEqual(['1: tree-mismatch'])
  })

  test('should be refused where it takes a fence for code', () => {
    const code: Parser = (file) => ({
      children: [
        {
          position: stock.parse(file).children[0]?.position,
          type: 'code',
          value: '300 mg'
        }
      ],
      type: 'root'
    })
    expect(problems(code, ':::clinician\n300 mg\n:::\n')).toEqual([
      '1: fence-in-code',
      '3: fence-in-code'
    ])
  })

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['`null`', null],
    ['a text', 'Ask first.'],
    ['a promise', Promise.resolve({children: [], type: 'root'})],
    ['another node', {children: [], type: 'paragraph'}],
    ['a root without children', {type: 'root'}],
    ['nodes that are none', {children: [null], type: 'root'}],
    ['nodes without a type', {children: [{}], type: 'root'}],
    ['content without children', {children: [{type: 'paragraph'}], type: 'root'}],
    ['children that are no list', {children: [{children: {}, type: 'aside'}], type: 'root'}],
    [
      'a heading of rank 99',
      {children: [{children: [], depth: 99, type: 'heading'}], type: 'root'}
    ],
    ['a text without a value', {children: [{type: 'text'}], type: 'root'}],
    ['a node that holds itself', cyclic()]
  ])('should be refused where it gives %s', (_, tree) => {
    expect(problems(() => tree as never, 'Ask first.')).toEqual(['undefined: no-tree'])
  })

  test('should be refused where places are no numbers', () => {
    const broken: Parser = (file) => {
      const tree = stock.parse(file)
      const [paragraph] = tree.children
      if (paragraph?.position) paragraph.position.start.offset = Number.NaN
      return tree
    }
    expect(problems(broken, 'Ask first.')).toEqual(['1: no-positions'])
  })

  test('should be refused where it gives no places', () => {
    expect(
      problems(
        () => ({children: [{children: [], type: 'paragraph'}], type: 'root'}),
        'Ask first.'
      ).join()
    ).toContain('no-positions')
  })
})

/** A root whose paragraph is in itself. */
function cyclic(): object {
  const paragraph = {children: [] as Array<object>, type: 'paragraph'}
  paragraph.children.push(paragraph)
  return {children: [paragraph], type: 'root'}
}
