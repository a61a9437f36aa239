import type {Root} from 'mdast'
import type {Extension as FromMarkdown} from 'mdast-util-from-markdown'
import type {Extension} from 'micromark-util-types'
import type {Processor} from 'unified'
import type {VFile} from 'vfile'
import type {Audiences} from '../audience/audiences.js'
import type {Limits} from '../source/limits.js'
import {scanFile} from '../source/scan-file.js'
import {sourceOf} from '../source/source-of.js'
import {type Checked, checkSyntax} from './check-syntax.js'
import type {DirectiveNames} from './directive-names.js'
import {guardDirectives, lookAhead} from './guard.js'
import {narrowSyntax} from './narrow-syntax.js'
import {narrowTree} from './narrow-tree.js'

/** What the plugins hand on of a file, from the one that parses to the one that checks. */
export interface Reading {
  /** Names and expressions of the config. */
  audiences: Audiences
  /** Whether the article may start with front matter. */
  frontMatter: boolean
  /** Names that front matter has for keys, by Lectern’s own (default: the same). */
  matterKeys: ReadonlyMap<string, string> | undefined
  /** Whether the tree comes from somebody else’s parser. */
  foreign: boolean
  checked?: Checked
}

/** Readings that are under way, by file. */
export const readings = new WeakMap<VFile, Reading>()

/**
 * Plugin: parse with GFM’s tables and addresses kept to where they can match.
 *
 * Comes after remark-gfm, whose trees stay the same to the byte.
 */
export function remarkNarrowGfm(this: Processor): undefined {
  // Cast: remark-gfm has added to them.
  const trees = this.data('fromMarkdownExtensions') as Array<FromMarkdown | Array<FromMarkdown>>
  trees.splice(0, trees.length, ...trees.map((extension) => [extension].flat().map(narrowTree)))
  mapExtensions(this, narrowSyntax)
}

/**
 * Plugin: keep colons in sentences text, but for directives with a known name.
 *
 * Comes before or after remark-directive.
 *
 * @param names
 *   Known names.
 */
export function remarkGuard(this: Processor, names: DirectiveNames): undefined {
  const known = lookAhead(names)
  mapExtensions(this, (extension) => guardDirectives(extension, known))
}

/**
 * Plugin: scan an article before it is parsed, and refuse one beyond a limit.
 *
 * Comes after all plugins that change how is parsed.
 *
 * @param limits
 *   Limits.
 */
export function remarkLimits(this: Processor, limits: Readonly<Limits>): undefined {
  const parse = parserOf(this)
  this.parser = (_, file) => {
    // Cast: whoever parses says how to read the file.
    const {frontMatter} = readings.get(file) as Reading
    // The tree of what is refused is looked at by nobody.
    if (scanFile(file, limits, frontMatter).excess) return {children: [], type: 'root'}
    return parse(sourceOf(file), file)
  }
}

/** Options of `remarkChecks`. */
export interface ChecksOptions {
  limits: Readonly<Limits>
  names: DirectiveNames
}

/**
 * Plugin: check that whatever looks like one of our directives is one, at
 * exactly that place; if not, there is an error on the file.
 *
 * Comes first of the plugins that change the tree.
 */
export function remarkChecks(
  this: Processor,
  {limits, names}: Readonly<ChecksOptions>
): (tree: Root, file: VFile) => undefined {
  return (tree, file) => {
    // Cast: whoever runs this says how to read the file.
    const reading = readings.get(file) as Reading
    reading.checked = checkSyntax(tree, file, {limits, names, ...reading})
  }
}

/** Change the extensions of a processor whenever it parses, so that the order of plugins doesn't matter. */
function mapExtensions(
  processor: Processor,
  change: (extension: Extension, source: string) => Extension
): void {
  const parse = parserOf(processor)
  processor.parser = (source, file) => {
    const extensions = processor.data('micromarkExtensions') ?? []
    const before = [...extensions]
    extensions.splice(0, before.length, ...before.map((one) => change(one, source)))
    try {
      return parse(source, file)
    } finally {
      extensions.splice(0, extensions.length, ...before)
    }
  }
}

/** Parser of a processor. */
function parserOf({parser}: Processor): (source: string, file: VFile) => Root {
  if (!parser)
    throw new Error('Cannot change how is parsed without a parser: use remark-parse first')
  // Cast: classes, too, are called like that by unified.
  return parser as (source: string, file: VFile) => Root
}
