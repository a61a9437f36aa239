import type {Root} from 'mdast'
import type {Node} from 'unist'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import type {Audiences} from '../audience/audiences.js'
import {nearest} from '../audience/nearest.js'
import {audienceRules} from '../messages/audience.js'
import {directiveRules} from '../messages/directive.js'
import {matterRules} from '../messages/front-matter.js'
import {type Place, report} from '../messages/report.js'
import {sourceRules} from '../messages/source.js'
import {placeBetween} from '../source/lines.js'
import type {Scan} from '../source/scan.js'
import type {DirectiveForm, DirectiveNames} from './directive-names.js'
import type {Outline} from './outline.js'
import {placeOf} from './place.js'

/** What may be wrong with what is written. */
const rules = {...audienceRules, ...directiveRules, ...matterRules, ...sourceRules}

/** What the checks compare: source, scan and tree. */
export interface CheckContext {
  file: VFile
  /** Source, without a byte order mark. */
  source: string
  names: DirectiveNames
  /** Name that front matter has for a key of Lectern; nothing when the key is the host's. */
  nameOf: (key: string) => string | undefined
  audiences: Audiences
  scan: Scan
  tree: Root
  outline: Outline
  /** Directives with an error on them. */
  faulty: Set<Node>
  /** Whether there is an error that no single directive holds. */
  failed: boolean
  /** Offsets of colons and brackets that there is a message about. */
  reported: Set<number>
  /** Stretches of source with a backtick that is text, once they were asked for. */
  backticks?: ReadonlyArray<{end: number; start: number}>
  /** Faults so far. */
  faults: Array<Fault>
  /** How many steps this took, to show that it is linear. */
  steps: number
  /** Known names near to others, so that each is worked out once. */
  near: Map<string, ReadonlyArray<string>>
}

/** What a fault is about. */
export interface FaultOptions {
  /** Right texts for the characters at fault, nearest first. */
  expected?: ReadonlyArray<string>
  /** Whether a single right text may stand exactly there (default: what the rule says); `false` where it may not. */
  exact?: false
  /** Directive that holds the fault. */
  node?: Node
  /** Another stretch of the source that it is about. */
  other?: {start: number; end: number}
  /** Words for the reason. */
  values?: Readonly<Record<string, string>>
}

/** A fault that was found. */
export interface Fault extends FaultOptions {
  ruleId: keyof typeof rules
  start: number
  end: number
}

/**
 * Record an error at characters of the source, and hide the faulty node from
 * everyone.
 */
export function fault(
  context: CheckContext,
  ruleId: keyof typeof rules,
  start: number,
  end: number,
  options: Readonly<FaultOptions> = {}
): void {
  context.faults.push({...options, end, ruleId, start})
  const {omit} = rules[ruleId]
  if (omit === 'nothing') return
  const {node} = options
  // What a directive on a line by itself is about stands outside of it.
  const holds = node !== undefined && node.type !== 'leafDirective'
  if (holds && omit === 'directive') context.faulty.add(node)
  else context.failed = true
}

/** Find whether an offset stands in braces that weren't closed on their line, which was told of. */
export function findOpenBraces({faults, source}: CheckContext): (offset: number) => boolean {
  const told = new Set(
    faults.flatMap(({ruleId, start}) => (ruleId === 'directive-attributes' ? [start] : []))
  )
  return (offset) => {
    if (told.size === 0) return false
    const from = Math.max(0, offset - 1000)
    const before = source.slice(from, offset)
    const brace = before.lastIndexOf('{')
    const isOpen = !/\}|[\n\r][\t >]*(?:\r\n|\n|\r)/.test(before.slice(brace))
    return brace !== -1 && told.has(from + brace) && isOpen
  }
}

/** Report the faults, in the order of the source. */
export function reportFaults({faults, file, scan, source, tree}: CheckContext): void {
  faults.sort((left, right) => left.start - right.start || left.end - right.end)
  let tables: Array<{end: number; start: number}> | undefined
  for (const {end, exact, expected, other, ruleId, start, values} of faults) {
    if (ruleId === 'directive-bracket') tables ??= tablesIn(tree)
    // Both are in the order of the source.
    while (tables?.[0] && tables[0].end <= start) tables.shift()
    const inCell = tables?.[0] !== undefined && tables[0].start <= start
    report(file, rules[ruleId], {
      actual: source.slice(start, end),
      exact,
      expected,
      other: other && placeBetween(scan.lines, other.start, other.end),
      place: placeBetween(scan.lines, start, end),
      values: inCell ? {...values, cell: 'one'} : values
    })
  }
}

/** Where the tables of a tree start and end, in its order. */
function tablesIn(tree: Root): Array<{end: number; start: number}> {
  const tables: Array<{end: number; start: number}> = []
  visit(tree, 'table', (table) => {
    // Cast: only texts and links may lack a place.
    const {end, start} = placeOf(table) as Place
    tables.push({end: end.offset, start: start.offset})
  })
  return tables
}

/** Known names that a name may have been meant for, nearest first. */
export function nearNames(context: CheckContext, name: string): ReadonlyArray<string> {
  let names = context.near.get(name)
  if (!names) {
    names = nearest(name, context.names.keys())
    context.near.set(name, names)
  }
  return names
}

/** Words for the right forms of a name; one that may stand in the place of a wrong one is a fix. */
export function formsOf(
  context: CheckContext,
  name: string
): {expected: string[]; values: {right: string}} {
  // Cast: it is asked of known names.
  const forms = context.names.get(name) as ReadonlySet<DirectiveForm>
  const right = []
  if (forms.has('container')) right.push(`:::${name}`)
  if (forms.has('leaf')) right.push(`::${name}`)
  const expected = [...right]
  if (forms.has('text')) right.push(`:${name}[text]`)
  return {
    expected: forms.has('text') ? [] : expected,
    values: {right: right.map((form) => `\`${form}\``).join(' or ')}
  }
}
