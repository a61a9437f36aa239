import type {Root} from 'mdast'
import type {Extension as FromMarkdown} from 'mdast-util-from-markdown'
import type {Construct, ConstructRecord, Extension} from 'micromark-util-types'
import remarkDirective from 'remark-directive'
import {type Processor, unified} from 'unified'
import type {VFile} from 'vfile'
import type {Limits} from '../source/limits.js'
import {scanFile} from '../source/scan-file.js'
import {sourceOf} from '../source/source-of.js'
import type {DirectiveNames} from '../syntax/directive-names.js'
import {guardDirectives, lookAhead} from '../syntax/guard.js'
import {narrowSyntax} from '../syntax/narrow-syntax.js'
import {narrowTree} from '../syntax/narrow-tree.js'

/** What files are parsed by. */
interface SyntaxOptions {
  names: DirectiveNames
  limits: Readonly<Limits>
}

const colon = 58
const dash = 45

/** Files and trees that were parsed with the guarded syntax. */
const parsed = new WeakSet<object>()

/** Whether a tree comes from a parser with the guarded syntax. */
export function isGuarded(tree: Root, file: VFile): boolean {
  return parsed.has(tree) || parsed.has(file)
}

/**
 * Add the guarded syntax to the parser of a host.
 *
 * What the host itself has for directives is kept out of the parse, whichever
 * was there first.
 * An article beyond a limit isn't parsed: its tree is empty.
 *
 * @param processor
 *   Processor with a parser.
 * @param options
 *   Names and limits.
 * @throws {Error}
 *   When there is no parser.
 */
export function addGuardedSyntax(processor: Processor, {limits, names}: SyntaxOptions): void {
  if (!processor.parser) {
    throw new Error(
      'Cannot add the syntax of `lectern/remark` without a parser: use remark-parse before it'
    )
  }
  // Cast: classes, too, are called like that by unified.
  const parse = processor.parser as (source: string, file: VFile) => Root
  const known = lookAhead(names)
  // Cast: what it is a processor of doesn’t matter.
  const own = unified().use(remarkDirective).freeze() as unknown as Processor
  const ownSyntax = listOf<Extension>(own, 'micromarkExtensions')
  const ownTrees = listOf<FromMarkdown>(own, 'fromMarkdownExtensions')
  // For hosts that write Markdown, with directives of theirs.
  listOf(processor, 'toMarkdownExtensions').push(...listOf(own, 'toMarkdownExtensions'))

  processor.parser = (_, file) => {
    const source = sourceOf(file)
    const syntax = listOf<Extension>(processor, 'micromarkExtensions')
    const trees = listOf<FromMarkdown | Array<FromMarkdown>>(processor, 'fromMarkdownExtensions')
    const before = {syntax: [...syntax], trees: [...trees]}
    parsed.add(file)
    if (scanFile(file, limits, before.syntax.some(readsMatter)).excess) {
      return {children: [], type: 'root'}
    }
    const guarded = ownSyntax.map((extension) => guardDirectives(extension, known))
    const others = before.syntax.map((extension) => narrowSyntax(dropDirectives(extension), source))
    syntax.splice(0, Infinity, ...others, ...guarded)
    trees.splice(0, Infinity, ...before.trees.flat().map(narrowGfm), ...ownTrees)
    try {
      const tree = parse(source, file)
      parsed.add(tree)
      return tree
    } finally {
      syntax.splice(0, Infinity, ...before.syntax)
      trees.splice(0, Infinity, ...before.trees)
    }
  }
}

/** A list in the data of a processor, which is made where there is none. */
function listOf<Item>(processor: Processor, name: string): Array<Item> {
  // Cast: plugins of remark keep lists of these in it.
  const data = processor.data() as Record<string, Array<Item> | undefined>
  const list = data[name] ?? []
  data[name] = list
  return list
}

/** Take the constructs of micromark-extension-directive out, which alone has some in blocks and in text. */
function dropDirectives(extension: Extension): Extension {
  const {flow, text} = extension
  if (!flow?.[colon] || !text?.[colon]) return extension
  return {...extension, flow: without(flow), text: without(text)}
}

function without(record: ConstructRecord): ConstructRecord {
  const {[colon]: _, ...rest} = record
  return rest
}

/** Whether an extension reads front matter in YAML. */
function readsMatter({flow}: Extension): boolean {
  // Cast: a character that is there has constructs.
  const constructs = [flow?.[dash] ?? []].flat() as Array<Construct>
  return constructs.some(({name}) => name === 'yaml')
}

/** Keep the search for addresses, and boxes of tasks, to where they may be, in the extensions of GFM that have them. */
function narrowGfm(extension: FromMarkdown): FromMarkdown {
  const isKnown = extension.enter?.literalAutolinkEmail || extension.exit?.taskListCheckValueChecked
  return isKnown ? narrowTree(extension) : extension
}
