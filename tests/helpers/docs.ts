import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {format} from 'node:util'
import GithubSlugger from 'github-slugger'
import type {Nodes, RootContent} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {toString as toText} from 'mdast-util-to-string'
import {gfm} from 'micromark-extension-gfm'
import ts from 'typescript'

/** A code block of a page. */
export interface Block {
  /** Page that it stands in. */
  file: string
  lang: string
  value: string
  /** Line that it starts on, for names of tests. */
  line: number
  /** Text of the paragraph right before it; empty if there is none. */
  lead: string
  /** Pieces of code in that paragraph. */
  codes: ReadonlyArray<string>
}

/** A heading of a page and what stands under it, up to the next heading. */
export interface Section {
  /** Page that it stands in, such as `docs/api.md`. */
  file: string
  depth: number
  title: string
  /** Id of the heading. */
  id: string
  /** Code that the heading starts with; empty if it starts with none. */
  code: string
  /** Titles of the headings above it, outermost first. */
  path: ReadonlyArray<string>
  nodes: ReadonlyArray<RootContent>
  blocks: ReadonlyArray<Block>
}

/** What an example printed and exported. */
export interface Run {
  output: string
  exports: Readonly<Record<string, unknown>>
}

/** Root of the repository. */
export const root = path.join(import.meta.dirname, '..', '..')

/** The readme and the pages of the docs; what is generated, `speed.md`, `cli.md` and `vocabulary.md` are read by tests of their own. */
export const pages = [
  'README.md',
  ...['api', 'architecture', 'authoring', 'compiled-form', 'config', 'html'].map(
    (name) => `docs/${name}.md`
  )
]

/** Recipes; a test of its own runs each. */
export const recipes = [
  'agents',
  'ci',
  'express',
  'react-markdown',
  'unified',
  'vite-react',
  'vitest'
].map((name) => `docs/recipes/${name}.md`)

/** Read pages, section by section; what stands above a page's first heading belongs to none. */
export async function readPages(files: ReadonlyArray<string>): Promise<Array<Section>> {
  return (await Promise.all(files.map(readPage))).flat()
}

async function readPage(file: string): Promise<Array<Section>> {
  const {children} = fromMarkdown(await readFile(path.join(root, file), 'utf8'), {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()]
  })
  const slugger = new GithubSlugger()
  const above: Array<{depth: number; title: string}> = []
  const sections: Array<Section & {nodes: Array<RootContent>; blocks: Array<Block>}> = []
  for (const [index, node] of children.entries()) {
    if (node.type === 'heading') {
      const [first] = node.children
      const title = toText(node)
      while (above.length > 0 && (above.at(-1)?.depth ?? 0) >= node.depth) above.pop()
      sections.push({
        blocks: [],
        code: first?.type === 'inlineCode' ? first.value : '',
        depth: node.depth,
        file,
        id: slugger.slug(title),
        nodes: [],
        path: above.map((heading) => heading.title),
        title
      })
      above.push({depth: node.depth, title})
      continue
    }
    const section = sections.at(-1)
    if (!section) throw new Error(`Expected \`${file}\` to start with its title`)
    section.nodes.push(node)
    if (node.type !== 'code') continue
    const before = children[index - 1]
    const lead = before?.type === 'paragraph' ? before : undefined
    section.blocks.push({
      codes: lead ? codesIn(lead) : [],
      lang: node.lang ?? '',
      lead: lead ? toText(lead) : '',
      line: node.position?.start.line ?? 0,
      file,
      value: node.value
    })
  }
  return sections
}

/** Pieces of code in a node. */
export function codesIn(node: Nodes): Array<string> {
  if (node.type === 'inlineCode') return [node.value]
  return 'children' in node ? node.children.flatMap((child) => codesIn(child)) : []
}

/** Whether a block is an example that runs. */
export function isExample({lang}: Block): boolean {
  return lang === 'js' || lang === 'ts'
}

/**
 * Run an example as a module of its own.
 *
 * @param code
 *   JavaScript or TypeScript.
 * @param files
 *   Files that it finds beside it, by name.
 */
export async function runExample(code: string, files: ReadonlyMap<string, string>): Promise<Run> {
  const {outputText} = ts.transpileModule(code, {
    compilerOptions: {module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2023}
  })
  const modules = new Map<string, unknown>()
  for (const {fileName} of ts.preProcessFile(code).importedFiles) {
    // Marked as what they are, so that a default import is the default export.
    modules.set(fileName, {...(await load(fileName, files)), __esModule: true})
  }
  const exports: Record<string, unknown> = {}
  const lines: Array<string> = []
  const print = (...values: Array<unknown>): void => void lines.push(format(...values))
  // An async function, since examples await at their top level.
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor
  const run = new AsyncFunction('require', 'exports', 'console', outputText)
  await run((name: string) => modules.get(name), exports, {error: print, log: print})
  return {exports, output: lines.join('\n')}
}

/** Load a module for an example: the library from its source, files from the docs. */
async function load(name: string, files: ReadonlyMap<string, string>): Promise<object> {
  if (name === 'lectern') return await import('../../src/index.js')
  if (name === 'lectern/react') return await import('../../src/react/index.js')
  if (name === 'lectern/rehype') return await import('../../src/rehype/index.js')
  if (name === 'lectern/remark') return await import('../../src/remark/index.js')
  if (name === 'lectern/vitest') return await import('../../src/vitest/index.js')
  if (name === 'lectern/runtime') return await import('../../src/render/index.js')
  if (name === 'lectern/node') return await import('../../src/node/index.js')
  if (name !== 'node:fs/promises') return await import(name)
  return {
    readFile(file: string) {
      const value = files.get(file)
      if (value === undefined) throw new Error(`Expected the docs to show \`${file}\``)
      return value
    }
  }
}
