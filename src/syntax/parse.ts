import type {Root} from 'mdast'
import {directiveFromMarkdown} from 'mdast-util-directive'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {frontmatter} from 'micromark-extension-frontmatter'
import type {Node} from 'unist'
import {VFile} from 'vfile'
import type {Audiences} from '../audience/audiences.js'
import {type Place, report} from '../messages/report.js'
import type {Excess} from '../source/budget.js'
import type {Limits} from '../source/limits.js'
import {placeBetween} from '../source/lines.js'
import {scan} from '../source/scan.js'
import {sourceOf} from '../source/source-of.js'
import {holdAttributeLaw} from './check-attributes.js'
import {holdBlockLaw} from './check-blocks.js'
import {holdConditionLaw} from './check-conditions.js'
import {holdMatterLaw} from './check-front-matter.js'
import {convertHtml} from './check-html.js'
import {holdInlineLaw} from './check-inlines.js'
import {holdTreeLaw} from './check-tree.js'
import {type Gate, reportFaults} from './checks.js'
import {copyTree} from './copy-tree.js'
import type {DirectiveNames} from './directive-names.js'
import {gfmSyntax} from './gfm-syntax.js'
import {gfmTree} from './gfm-tree.js'
import {lecternDirective} from './guard.js'
import {createOutline} from './outline.js'

/** How an article is read. */
export interface ParseOptions {
  /** Names of directives that are known. */
  names: DirectiveNames
  /** Names and expressions of the config. */
  audiences: Audiences
  /** How large and intricate the article may be. */
  limits: Limits
  /** Whether the article may start with front matter. */
  frontMatter: boolean
  /** Parser (default: Lectern's own). */
  parser?: Parser | undefined
}

/**
 * A parser of Markdown: what it gives is held against the source by the same
 * laws as what Lectern's own parser gives, so that no slip gets past.
 *
 * @param file
 *   Copy of the article, without a byte order mark.
 * @returns
 *   mdast with positions that count in the file's value: our directives as
 *   nodes of mdast-util-directive, all other colons as text, front matter as
 *   a `yaml` node, a single tilde as text; it isn't changed.
 */
export type Parser = (file: VFile) => Readonly<Root>

/** Front matter as it stands in the source. */
export interface FrontMatter {
  /** YAML between the fences. */
  value: string
  /** Where that stands. */
  place: Place
}

/** What was read. */
export interface ParseResult {
  /**
   * A tree of its own: directives are still directives, comments are gone,
   * `<sub>`, `<sup>` and `<br>` are nodes, front matter is taken out.
   * Empty if the article goes beyond a limit.
   */
  tree: Root
  frontMatter: FrontMatter | undefined
  /** Directives with an error on them, to be shown to nobody. */
  faulty: ReadonlySet<Node>
  /** Whether there is an error that no single directive holds: nobody must be shown the article. */
  failed: boolean
  /** How many of our own steps this took, the parser's not counted. */
  steps: number
}

/**
 * Read an article so that nothing in it leaks by a slip.
 *
 * Whatever looks like one of our directives is one, at exactly that place, or
 * there is an error on the file.
 * Never throws on what an author wrote.
 *
 * @param file
 *   Article; its messages are added to, its value isn't changed.
 * @param options
 *   Known names, limits, and perhaps a parser.
 */
export function parse(file: VFile, options: Readonly<ParseOptions>): ParseResult {
  const {audiences, frontMatter, limits, names} = options
  const source = sourceOf(file)
  let scanned = scan(source, limits, frontMatter)
  const parsed = scanned.excess
    ? undefined
    : options.parser
      ? copyTree(options.parser(new VFile({path: file.path, value: source})))
      : fromMarkdown(source, {
          extensions: [
            gfmSyntax(source),
            lecternDirective(names),
            ...(scanned.matter ? [frontmatter('yaml')] : [])
          ],
          mdastExtensions: [
            gfmTree(),
            directiveFromMarkdown(),
            ...(scanned.matter ? [frontmatterFromMarkdown('yaml')] : [])
          ]
        })
  const tree: Root = parsed ?? {children: [], type: 'root'}
  const [first] = tree.children
  if (
    scanned.matter &&
    !scanned.excess &&
    !(first?.type === 'yaml' && first.position?.end.offset === scanned.matter.end)
  ) {
    scanned = scan(source, limits, false)
  }

  const gate: Gate = {
    audiences,
    failed: false,
    faults: [],
    faulty: new Set(),
    file,
    names,
    near: new Map(),
    outline: createOutline(tree, source),
    reported: new Set(),
    scan: scanned,
    source,
    steps: scanned.steps,
    tree
  }
  if (scanned.excess) {
    reportExcess(gate, scanned.excess, limits)
  } else if (!parsed) {
    gate.failed = true
    report(file, 'no-tree')
  } else if (hasNoPlaces(gate)) {
    gate.failed = true
    report(file, 'no-positions')
  } else {
    if (options.parser) holdTreeLaw(gate)
    holdBlockLaw(gate)
    holdInlineLaw(gate)
    holdAttributeLaw(gate)
    holdMatterLaw(gate, frontMatter)
    convertHtml(gate)
    holdConditionLaw(gate)
    reportFaults(gate)
    gate.steps += gate.outline.steps
  }

  return {
    failed: gate.failed,
    faulty: gate.faulty,
    frontMatter: takeFrontMatter(gate, frontMatter),
    steps: gate.steps,
    tree
  }
}

function reportExcess(gate: Gate, excess: Readonly<Excess>, limits: Limits): void {
  const {actual, end, limit, start} = excess
  gate.failed = true
  report(gate.file, 'limit', {
    place: limit === 'size' ? undefined : placeBetween(gate.scan.lines, start, end),
    values: {count: String(actual), limit, maximum: String(limits[limit])}
  })
}

/** Whether the tree can't be held against the source. */
function hasNoPlaces({outline, tree}: Gate): boolean {
  return (
    outline.lost.length > 0 ||
    (tree.children.length > 0 &&
      tree.children.every((child) => child.position?.start.offset === undefined))
  )
}

/** Take front matter out of the tree. */
function takeFrontMatter(gate: Gate, wanted: boolean): FrontMatter | undefined {
  const {
    scan: {lines, matter},
    source,
    tree
  } = gate
  if (!wanted || !matter || tree.children[0]?.type !== 'yaml') return undefined
  tree.children.shift()
  return {
    place: placeBetween(lines, matter.textStart, matter.textEnd),
    value: source.slice(matter.textStart, matter.textEnd)
  }
}
