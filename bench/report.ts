import type {Machine} from './machine.js'
import {type Found, isMet, type Result} from './result.js'

/** What one run has found. */
export interface Report {
  machine: Machine
  results: ReadonlyArray<Result>
}

/** Write a report in Markdown. */
export function toMarkdown({machine, results}: Report): string {
  const {cores, memory, node, packages, processor, system} = machine
  const versions = Object.entries(packages).map(([name, version]) => `${name} ${version}`)
  const rows = results.map((result) => [
    result.work,
    `${result.article}, ${(result.size / 1000).toFixed(1)} kB`,
    writeFound(result.subject),
    writeFound(result.rival),
    writeRatio(result),
    writeGoal(result)
  ])
  const missed = results.filter((result) => !isMet(result)).length
  return [
    `${processor}, ${cores} cores, ${memory} GB; ${system}; Node ${node}; ${versions.join(', ')}.`,
    '',
    'Medians; the ratio is taken within rounds, with its quartiles. “× faster” is the second over the first, else it is the first over the second.',
    '',
    ...toTable(['work', 'article', 'measured', 'against', 'ratio', 'goal'], rows),
    '',
    `${missed} of ${results.filter(({goal}) => goal).length} goals missed.`
  ].join('\n')
}

/** Write a number with three digits that count. */
export function writeNumber(value: number): string {
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value) || 1)))
  return value.toFixed(Math.min(digits, 4))
}

function writeFound({label, unit, value}: Found): string {
  return `${label} ${writeNumber(value)} ${unit}`
}

function writeRatio({inverse, ratio: {high, low, median}}: Result): string {
  const quartiles = low === high ? '' : ` (${writeNumber(low)}–${writeNumber(high)})`
  return `${writeNumber(median)}${inverse ? ' × faster' : ''}${quartiles}`
}

function writeGoal(result: Result): string {
  const {goal} = result
  if (!goal) return ''
  const text = 'most' in goal ? `≤ ${goal.most}` : `≥ ${goal.least}`
  return isMet(result) ? text : `${text}, **missed**`
}

function toTable(
  head: ReadonlyArray<string>,
  rows: ReadonlyArray<ReadonlyArray<string>>
): Array<string> {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
}
