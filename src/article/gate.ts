import type {Root} from 'mdast'
import type {Node} from 'unist'
import type {VFile} from 'vfile'
import {nearest} from '../audience/nearest.js'
import {messages, type RuleId} from '../diagnostic/messages.js'
import {report} from '../diagnostic/report.js'
import {placeBetween} from './lines.js'
import type {DirectiveNames} from './names.js'
import type {Outline} from './outline.js'
import type {Scan} from './scan.js'

/** What the laws hold against each other: source, scan and tree. */
export interface Gate {
  file: VFile
  /** Source, without a byte order mark. */
  source: string
  names: DirectiveNames
  scan: Scan
  tree: Root
  outline: Outline
  /** Directives with an error on them. */
  faulty: Set<Node>
  /** Whether there is an error that no single directive holds. */
  failed: boolean
  /** Offsets of colons that there is a message about. */
  reported: Set<number>
  /** Known names near to others, so that each is worked out once. */
  near: Map<string, ReadonlyArray<string>>
}

/** What a fault is about. */
export interface FaultOptions {
  /** Right texts for the characters at fault, nearest first. */
  expected?: ReadonlyArray<string>
  /** Directive that holds the fault. */
  node?: Node
  /** Words for the reason. */
  values?: Readonly<Record<string, string>>
}

/**
 * Report a fault at characters of the source, and see to it that nobody is
 * shown what is at fault.
 */
export function fault(
  gate: Gate,
  ruleId: RuleId,
  start: number,
  end: number,
  options: Readonly<FaultOptions> = {}
): void {
  const {expected, node, values} = options
  report(gate.file, ruleId, {
    actual: gate.source.slice(start, end),
    expected,
    place: placeBetween(gate.scan.lines, start, end),
    values
  })
  if (node && messages[ruleId].omit === 'directive') gate.faulty.add(node)
  else gate.failed = true
}

/** Known names that a name may have been meant for, nearest first. */
export function nearNames(gate: Gate, name: string): ReadonlyArray<string> {
  let names = gate.near.get(name)
  if (!names) {
    names = nearest(name, gate.names.keys())
    gate.near.set(name, names)
  }
  return names
}
