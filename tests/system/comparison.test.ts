import Markdoc, {type Config as MarkdocConfig} from '@markdoc/markdoc'
import {evaluate} from '@mdx-js/mdx'
import {toHtml} from 'hast-util-to-html'
import type {Root} from 'mdast'
import type {ContainerDirective, TextDirective} from 'mdast-util-directive'
import {createElement, type ReactNode} from 'react'
import * as runtime from 'react/jsx-runtime'
import {renderToStaticMarkup} from 'react-dom/server'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {SKIP, visit} from 'unist-util-visit'
import {describe, expect, test} from 'vitest'
import {ConfigError, createLectern, health} from '../../src/index.js'

// What the readme says of others, tried: passages for clinicians, as each of
// them would have it, read by a patient.

const lectern = createLectern({...health, notices: [], owed: []})

function ours(source: string): string {
  return lectern.compile(source).render({role: 'patient'}).html
}

const markdocConfig: MarkdocConfig = {tags: {clinician: {transform: () => null}}}

function markdoc(source: string): string {
  return Markdoc.renderers.html(Markdoc.transform(Markdoc.parse(source), markdocConfig))
}

/** With a component that shows nothing to others. */
async function mdx(source: string): Promise<string> {
  const {default: Content} = await evaluate(source, {...runtime, remarkPlugins: [remarkGfm]})
  const Clinician = (_: {children: ReactNode}): ReactNode => null
  return renderToStaticMarkup(createElement(Content, {components: {Clinician}}))
}

/** With a plugin that takes out what is for others. */
function plugin(source: string): string {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkDirective)
    .use(() => (tree: Root) => {
      visit(tree, (node, index, parent) => {
        if (!('name' in node) || !parent || index === undefined) return undefined
        const {name} = node as ContainerDirective | TextDirective
        if (name !== 'clinician') return undefined
        parent.children.splice(index, 1)
        return [SKIP, index]
      })
    })
    .use(remarkRehype)
    .freeze()
  return toHtml(processor.runSync(processor.parse(source)))
}

describe('a misspelled audience', () => {
  test('should be refused by Lectern, and by MDX when it is rendered', async () => {
    expect(() => ours(':::clinican\nx\n:::\n')).toThrow('1:4-1:12')
    await expect(mdx('<Clinican>\n\nx\n\n</Clinican>')).rejects.toThrow('Clinican')
  })

  test('should be shown by others, though Markdoc can be asked', () => {
    const source = '{% clinican %}\nx\n{% /clinican %}'
    expect(markdoc(source)).toContain('x')
    expect(Markdoc.validate(Markdoc.parse(source), markdocConfig)).toHaveLength(1)
    expect(plugin(':::clinican\nx\n:::\n')).toContain('x')
  })
})

test('a ratio should be kept by all but remark-directive', async () => {
  const source = 'Dilute 1:1000.'
  expect(ours(source)).toContain(source)
  expect(markdoc(source)).toContain(source)
  expect(await mdx(source)).toContain(source)
  expect(plugin(source)).toContain('1<div></div>')
})

test('footnotes should be numbered among those that are seen, but by MDX', async () => {
  const notes = '\n\n[^b]: B\n\n[^c]: C\n'
  for (const html of [
    ours(`a:clinician[[^b]] c[^c]${notes}`),
    plugin(`a:clinician[[^b]] c[^c]${notes}`)
  ]) {
    expect(html).toMatch(/>1<\/a>/)
    expect(html).not.toContain('<p>B')
  }
  const html = await mdx(`a<Clinician>[^b]</Clinician> c[^c]${notes}`)
  expect(html).toMatch(/>2<\/a>/)
  expect(html).toContain('<p>B')
  expect(markdoc(`a[^c]${notes}`)).toContain('<a href="C">^c</a>')
})

test('an item with nothing left should go with Lectern, and stay with others', async () => {
  expect(ours('- :clinician[x]\n- y\n')).toBe('<ul>\n<li>y</li>\n</ul>\n')
  for (const html of [
    markdoc('- {% clinician %}x{% /clinician %}\n- y\n'),
    await mdx('- <Clinician>x</Clinician>\n- y\n'),
    plugin('- :clinician[x]\n- y\n')
  ]) {
    expect(html.match(/<li>/g)).toHaveLength(2)
    expect(html).toMatch(/<li>\s*<\/li>/)
  }
})

test('a config that leaves somebody without what is owed should be refused', () => {
  expect(() => createLectern({...health, notices: []})).toThrow(ConfigError)
})
