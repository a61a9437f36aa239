import type {Root} from 'mdast'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import type {VFile} from 'vfile'
import type {Audiences} from '../audience/audiences.js'
import {report} from '../messages/report.js'
import {sourceRules} from '../messages/source.js'
import type {Limits} from '../source/limits.js'
import {findMatter} from '../source/matter.js'
import {sourceOf} from '../source/source-of.js'
import type {Checked} from './check-syntax.js'
import {copyTree} from './copy-tree.js'
import type {DirectiveNames} from './directive-names.js'
import {
  type Reading,
  readings,
  remarkChecks,
  remarkGuard,
  remarkLimits,
  remarkNarrowGfm
} from './plugins.js'

/** What articles are parsed by. */
export interface ParserOptions {
  /** Names of directives that are known. */
  names: DirectiveNames
  /** How large and intricate articles may be. */
  limits: Readonly<Limits>
}

/** How one article is parsed. */
export interface ParseOptions {
  /** Names and expressions of the config. */
  audiences: Audiences
  /** Whether it may start with front matter. */
  frontMatter: boolean
  /** Names that front matter has for keys, by Lectern’s own (default: the same). */
  matterKeys?: ReadonlyMap<string, string>
  /** Tree that somebody else has parsed (default: none); it isn't changed. */
  tree?: Readonly<Root> | null | undefined
}

/** An article that was parsed and checked. */
export interface ParseResult extends Checked {
  /**
   * A tree of its own: directives are still directives, comments are gone,
   * `<sub>`, `<sup>` and `<br>` are nodes, front matter is taken out.
   * Empty if the article goes beyond a limit.
   */
  tree: Root
}

/** Parse an article, and check that nothing in it leaks by a slip. */
export type Parse = (file: VFile, options: Readonly<ParseOptions>) => ParseResult

/**
 * Create a function that parses articles.
 *
 * It is a processor of the packages of remark, and plugins of our own: others
 * can use the same ones.
 */
export function createParse(options: Readonly<ParserOptions>): Parse {
  const plain = createProcessor(options, false)
  const withMatter = createProcessor(options, true)
  return (file, {audiences, frontMatter, matterKeys, tree: foreign}) => {
    const processor = frontMatter && findMatter(sourceOf(file)) ? withMatter : plain
    const reading: Reading = {audiences, foreign: foreign !== undefined, frontMatter, matterKeys}
    readings.set(file, reading)
    const tree = foreign === undefined ? processor.parse(file) : copyTree(foreign)
    if (!tree) {
      report(file, sourceRules['no-tree'])
      const none: Root = {children: [], type: 'root'}
      return {failed: true, faulty: new Set(), frontMatter: undefined, steps: 0, tree: none}
    }
    processor.runSync(tree, file)
    readings.delete(file)
    // Cast: the last plugin has set it.
    return {...(reading.checked as Checked), tree}
  }
}

function createProcessor(
  {limits, names}: Readonly<ParserOptions>,
  frontMatter: boolean
): Processor<Root, Root> {
  const processor = unified().use(remarkParse)
  if (frontMatter) processor.use(remarkFrontmatter, 'yaml')
  return (
    processor
      // One tilde means “about”, and is not half of a deletion.
      .use(remarkGfm, {singleTilde: false})
      .use(remarkNarrowGfm)
      .use(remarkDirective)
      .use(remarkGuard, names)
      .use(remarkLimits, limits)
      .use(remarkChecks, {limits, names})
      .freeze()
  )
}
