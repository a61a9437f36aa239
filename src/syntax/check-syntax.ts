import type {Root} from 'mdast'
import type {Node} from 'unist'
import type {VFile} from 'vfile'
import type {Audiences} from '../audience/audiences.js'
import {type Place, report} from '../messages/report.js'
import {sourceRules} from '../messages/source.js'
import type {Excess} from '../source/budget.js'
import type {Limits} from '../source/limits.js'
import {placeBetween} from '../source/lines.js'
import {scanFile} from '../source/scan-file.js'
import {sourceOf} from '../source/source-of.js'
import {checkAttributes} from './check-attributes.js'
import {checkBlocks} from './check-blocks.js'
import {checkConditions} from './check-conditions.js'
import {checkConflicts} from './check-conflicts.js'
import {checkEscapedBrackets} from './check-escaped-brackets.js'
import {checkFrontMatter} from './check-front-matter.js'
import {convertHtml} from './check-html.js'
import {checkInlines} from './check-inlines.js'
import {checkTree} from './check-tree.js'
import {checkValues} from './check-values.js'
import {type CheckContext, type Fault, reportFaults} from './checks.js'
import type {DirectiveNames} from './directive-names.js'
import {areaAt, createOutline} from './outline.js'

/** What a tree is checked by. */
export interface CheckOptions {
  /** Names of directives that are known. */
  names: DirectiveNames
  /** Names and expressions of the config. */
  audiences: Audiences
  /** How large and intricate the article may be. */
  limits: Readonly<Limits>
  /** Whether the article may start with front matter. */
  frontMatter: boolean
  /** Names that front matter has for keys, by Lectern’s own (default: the same). */
  matterKeys: ReadonlyMap<string, string> | undefined
  /** Whether the tree comes from somebody else’s parser. */
  foreign: boolean
}

/** Front matter as it stands in the source. */
export interface FrontMatter {
  /** YAML between the fences. */
  value: string
  /** Where that stands; nothing where the host took it off the source. */
  place: Place | undefined
}

/** What came of the checks. */
export interface Checked {
  frontMatter: FrontMatter | undefined
  /** Directives with an error on them, to be shown to nobody. */
  faulty: ReadonlySet<Node>
  /** Whether there is an error that no single directive holds: nobody must be shown the article. */
  failed: boolean
  /** How many of our own steps this took, the parser's not counted. */
  steps: number
}

/**
 * Check that nothing in an article leaks by a slip.
 *
 * Whatever looks like one of our directives is one, at exactly that place, or
 * there is an error on the file.
 * Never throws on what an author wrote.
 *
 * @param tree
 *   Tree; its comments go, `<sub>`, `<sup>` and `<br>` become nodes, front
 *   matter is taken out.
 * @param file
 *   Article; its messages are added to, its value isn't changed.
 * @param options
 *   Known names and limits.
 */
export function checkSyntax(tree: Root, file: VFile, options: Readonly<CheckOptions>): Checked {
  const {audiences, foreign, frontMatter, limits, matterKeys, names} = options
  const source = sourceOf(file)
  let scanned = scanFile(file, limits, frontMatter)
  const [first] = tree.children
  if (
    scanned.matter &&
    !scanned.excess &&
    !(first?.type === 'yaml' && first.position?.end.offset === scanned.matter.end)
  ) {
    scanned = scanFile(file, limits, false)
  }

  const context: CheckContext = {
    audiences,
    failed: false,
    faults: [],
    faulty: new Set(),
    file,
    nameOf: (key) => (matterKeys ? matterKeys.get(key) : key),
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
    tree.children = []
    reportExcess(context, scanned.excess, limits)
  } else if (hasNoPlaces(context)) {
    context.failed = true
    report(file, sourceRules['no-positions'])
  } else {
    if (foreign) checkTree(context)
    checkBlocks(context)
    checkInlines(context)
    checkAttributes(context)
    checkFrontMatter(context, frontMatter)
    convertHtml(context)
    checkConditions(context)
    checkValues(context)
    checkConflicts(context)
    checkEscapedBrackets(context)
    if (foreign) noteMissingDirectives(context)
    reportFaults(context)
    context.steps += context.outline.steps
  }
  return {
    failed: context.failed,
    faulty: context.faulty,
    frontMatter: takeFrontMatter(context, frontMatter),
    steps: context.steps
  }
}

/** Tell that a host reads no directives, rather than each of them. */
function noteMissingDirectives(context: CheckContext): void {
  const {areas, containers, leaves, texts} = context.outline
  const isLost = ({ruleId, start}: Fault) => ruleId === 'directive-place' && !areaAt(areas, start)
  const first = context.faults.find(isLost)
  if (!first || containers.length + leaves.length + texts.length > 0) return
  context.faults = context.faults.filter((fault) => !isLost(fault))
  context.faults.push({end: first.end, ruleId: 'no-directives', start: first.start})
}

function reportExcess(context: CheckContext, excess: Readonly<Excess>, limits: Limits): void {
  const {actual, end, limit, start} = excess
  context.failed = true
  report(context.file, sourceRules.limit, {
    place: limit === 'size' ? undefined : placeBetween(context.scan.lines, start, end),
    values: {count: String(actual), limit, maximum: String(limits[limit])}
  })
}

/** Whether the tree can't be compared with the source. */
function hasNoPlaces({outline, tree}: CheckContext): boolean {
  return (
    outline.lost.length > 0 ||
    (tree.children.length > 0 &&
      tree.children.every((child) => child.position?.start.offset === undefined))
  )
}

/** Take front matter out of the tree. */
function takeFrontMatter(context: CheckContext, wanted: boolean): FrontMatter | undefined {
  const {
    scan: {lines, matter},
    source,
    tree
  } = context
  if (!wanted || !matter || tree.children[0]?.type !== 'yaml') return undefined
  tree.children.shift()
  return {
    place: placeBetween(lines, matter.textStart, matter.textEnd),
    value: source.slice(matter.textStart, matter.textEnd)
  }
}
