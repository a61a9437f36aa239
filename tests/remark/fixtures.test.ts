import type {Root as HastRoot} from 'hast'
import {toHtml} from 'hast-util-to-html'
import type {Root} from 'mdast'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import remarkLectern, {type RemarkLecternOptions} from '../../src/remark/index.js'
import {lecternOf, readCase, readCases} from '../helpers/cases.js'

/** What the host does, with remark-directive in different places. */
const hosts = {
  'no remark-directive': (options: RemarkLecternOptions) =>
    unified()
      .use(remarkParse)
      .use(remarkFrontmatter)
      .use(remarkGfm, {singleTilde: false})
      .use(remarkLectern, options),
  'remark-directive before': (options: RemarkLecternOptions) =>
    unified()
      .use(remarkParse)
      .use(remarkFrontmatter)
      .use(remarkDirective)
      .use(remarkGfm, {singleTilde: false})
      .use(remarkLectern, options),
  'remark-directive after': (options: RemarkLecternOptions) =>
    unified()
      .use(remarkParse)
      .use(remarkLectern, options)
      .use(remarkFrontmatter)
      .use(remarkGfm, {singleTilde: false})
      .use(remarkDirective)
}

describe.each([...readCases(), readCase('article')])(
  '$name',
  ({config, input, markers, readers}) => {
    const article = lecternOf(config).compile(input)

    test.each(readers)('should equal `toMdast` for $name', ({name, profile}) => {
      for (const [host, create] of Object.entries(hosts)) {
        const processor = create({config, profile})
        const file = new VFile({path: 'input.md', value: input})
        const tree: Root = processor.parse(file)
        expect(processor.runSync(tree, file), host).toEqual(article.toMdast(profile))

        const html = htmlOf(tree)
        for (const [word, names] of Object.entries(markers)) {
          if (!names.includes(name)) expect(JSON.stringify(tree) + html, word).not.toContain(word)
        }
      }
    })
  }
)

/** What the host publishes. */
function htmlOf(tree: Root): string {
  const hast: HastRoot = unified().use(remarkRehype).runSync(structuredClone(tree)) as HastRoot
  return toHtml(hast)
}
