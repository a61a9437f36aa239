import {compileSync, evaluateSync} from '@mdx-js/mdx'
import type {Element, Root as HastRoot, Nodes} from 'hast'
import {toHtml} from 'hast-util-to-html'
import type {Root as MdastRoot} from 'mdast'
import {createElement, type FunctionComponent} from 'react'
import * as runtime from 'react/jsx-runtime'
import {renderToStaticMarkup} from 'react-dom/server'
import Markdown from 'react-markdown'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {type PluggableList, type Plugin, type Processor, unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import rehypeNotices, {NoticesError} from '../../src/rehype/index.js'
import remarkLectern from '../../src/remark/index.js'

const text = '# Dose\n\nTake :lay[one tablet]:otherwise[*300* mg].\n'
const profile = {jurisdiction: 'ie', role: 'patient'}
const disclaimer = 'In an emergency call 112.'

/** Plugin that makes HTML, as rehype-stringify does, and may spoil it. */
function stringify(spoil: (html: string) => unknown = (html) => html): Plugin<[]> {
  return function () {
    // Cast: it gets a hast.
    this.compiler = ((tree: HastRoot) => spoil(toHtml(tree))) as never
  }
}

/** Plugin that changes each aside of a hast. */
function change(spoil: (aside: Element, parent: HastRoot) => unknown): Plugin<[], HastRoot> {
  return () => (tree) => {
    visit(tree, 'element', (node, _, parent) => {
      // Cast: notices stand in the root.
      if (node.tagName === 'aside') spoil(node, parent as HastRoot)
    })
  }
}

/** Plugin that changes a tree of Markdown. */
function changeMarkdown(spoil: (tree: MdastRoot) => unknown): Plugin<[], MdastRoot> {
  return () => (tree) => {
    spoil(tree)
  }
}

const remove = (aside: Nodes, parent: HastRoot): void => {
  parent.children.splice(parent.children.indexOf(aside as never), 1)
}
/** Plugin that shows a notice again at the start. */
const double: Plugin<[], HastRoot> = () => (tree) => {
  const aside = tree.children.find((node) => node.type === 'element' && node.tagName === 'aside')
  if (aside) tree.children.unshift(structuredClone(aside))
}
const hide = (aside: Element): void => {
  aside.properties.hidden = true
}

/** Make HTML, with plugins between ours and after them. */
function publish(
  remark: PluggableList = [],
  rehype: PluggableList = [],
  after: PluggableList = [stringify()]
): string {
  const processor = unified()
    .use(remarkParse)
    .use(remarkLectern, {profile})
    .use(remark)
    .use(remarkRehype)
    .use(rehype)
    .use(rehypeNotices)
    .use(after)
  // Cast: the compiler is no one’s type.
  return String((processor as unknown as Processor).processSync(text))
}

test('should let pass what shows all that is owed', () => {
  expect(publish()).toContain(disclaimer)
  expect(publish([], [stringify()], [])).toContain(disclaimer)
  const bytes = stringify((html) => new TextEncoder().encode(html))
  expect(publish([], [bytes], [])).toContain(disclaimer)
  // What is no text is made of the tree.
  expect(publish([], [stringify((html) => ({html}))], [])).toBe(text)
})

describe('hostile plugins', () => {
  const clear = changeMarkdown((tree) => {
    tree.children = []
  })
  const swear = changeMarkdown((tree) => {
    visit(tree, 'text', (node) => {
      node.value = node.value.replace('does not', 'does')
    })
  })
  const toElement: Plugin<[], HastRoot> =
    () =>
    ({children}) =>
      // Cast: whatever a plugin gives.
      ({type: 'element', tagName: 'main', properties: {hidden: true}, children}) as never
  test.each<[string, PluggableList, PluggableList, PluggableList]>([
    ['remove nodes of Markdown', [clear], [], [stringify()]],
    ['change words of Markdown', [swear], [], [stringify()]],
    ['remove nodes', [], [change(remove)], [stringify()]],
    ['double nodes', [], [double], [stringify()]],
    ['hide nodes', [], [change(hide)], [stringify()]],
    ['hide nodes after the check', [], [], [change(hide), stringify()]],
    ['remove nodes after the check', [], [], [change(remove), stringify()]],
    ['spoil HTML', [], [], [stringify((html) => html.replace('does not', 'does'))]],
    ['spoil HTML before', [], [stringify((html) => `<template>${html}</template>`)], []],
    ['spoil bytes', [], [stringify(() => new TextEncoder().encode('<p>'))], []],
    ['give an element in place of the root', [], [], [toElement, stringify()]],
    ['hide nodes of what is no text', [], [stringify(() => ({}))], [change(hide)]]
  ])('should not %s', (_, remark, rehype, after) => {
    expect(() => publish(remark, rehype, after)).toThrow(NoticesError)
  })

  test('should not throw without a trace, nor change what is owed', () => {
    const fail = (): never => {
      throw new Error('broken')
    }
    expect(() => publish([() => fail])).toThrow('broken')
    expect(() => publish([], [() => fail])).toThrow('broken')
    const forge: Plugin<[]> = () => (_, file) => {
      file.data.lectern = {owed: []}
    }
    expect(() => publish([forge], [change(remove)])).toThrow(TypeError)
    const forgeOne: Plugin<[]> = () => (_, file) => {
      // Cast: it is only read elsewhere.
      ;(file.data.lectern as unknown as {owed: Array<unknown>}).owed.pop()
    }
    expect(() => publish([forgeOne], [change(remove)])).toThrow(TypeError)
    const forget: Plugin<[]> = () => (_, file) => {
      file.data = {}
    }
    expect(() => publish([forget])).toThrow(/isn’t known/)
    expect(() => publish([], [], [forget, stringify()])).toThrow(/isn’t known/)
  })

  test('should not change an input so that nothing is left on the file', () => {
    const file = new VFile(':::clinican\nx\n:::')
    file.data.lectern = {owed: []}
    const processor = unified().use(remarkParse).use(remarkLectern, {profile})
    expect(() => processor.runSync(processor.parse(file), file)).toThrow()
    expect(file.data).toEqual({})
  })
})

test('should refuse what nothing is known of', () => {
  const processor = unified().use(remarkParse).use(remarkRehype).use(rehypeNotices).use(stringify())
  // Cast: the compiler is no one’s type.
  expect(() => (processor as unknown as Processor).processSync(text)).toThrow(/isn’t known/)
})

test('should work on a file again, and on one that is withheld', () => {
  const processor = unified()
    .use(remarkParse)
    .use(remarkLectern, {profile})
    .use(remarkRehype)
    .use(rehypeNotices)
  const file = new VFile(text)
  processor.runSync(processor.parse(file), file)
  processor.runSync(processor.parse(file), file)
  expect(file.data.lectern?.owed).toMatchObject([{id: 'not-advice'}])
  const other = new VFile('---\naudience: clinician\n---\n\nText.')
  other.data.matter = {audience: 'clinician'}
  other.value = 'Text.'
  processor.runSync(processor.parse(other), other)
  expect(other.data.lectern).toEqual({owed: []})
})

describe('hosts that make no HTML of their own', () => {
  const options = (rehype: PluggableList) => ({
    rehypePlugins: [...rehype, rehypeNotices],
    remarkPlugins: [[remarkLectern, {profile}]] as PluggableList
  })

  test('should be checked in MDX', () => {
    // Cast: React’s runtime is one.
    const {default: content} = evaluateSync(`${text}\n<div>\n  More\n</div>\n`, {
      ...(runtime as never as {Fragment: unknown; jsx: never; jsxs: never}),
      ...options([])
    })
    const html = renderToStaticMarkup(createElement(content as FunctionComponent))
    expect(html).toContain(disclaimer)
    for (const spoil of [remove, hide]) {
      expect(() => compileSync(text, options([change(spoil)]))).toThrow(NoticesError)
    }
    const wrap =
      (attribute: object): Plugin<[], HastRoot> =>
      () =>
      (tree) => {
        const {children} = tree
        tree.children = [
          {attributes: [attribute], children, name: 'div', type: 'mdxJsxFlowElement'} as never
        ]
      }
    const unknown = {type: 'mdxJsxAttribute', name: 'hidden', value: null}
    expect(() => compileSync(text, options([wrap(unknown)]))).toThrow(NoticesError)
  })

  test('should be checked in react-markdown', () => {
    const render = (rehype: PluggableList): string =>
      renderToStaticMarkup(createElement(Markdown, options(rehype), text))
    expect(render([])).toContain(disclaimer)
    expect(() => render([change(remove)])).toThrow(NoticesError)
    expect(() => render([change(hide)])).toThrow(NoticesError)
  })
})
