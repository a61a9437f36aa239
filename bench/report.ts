import type {Machine} from './machine.js'
import type {Spread} from './measure.js'

/** One comparison on one article. */
export interface Result {
  work: string
  article: string
  /** Size of the source in bytes. */
  size: number
  subject: string
  rival: string
  /** Medians in milliseconds. */
  times: {subject: number; rival: number}
  /** `subject / rival`, over the rounds. */
  ratio: Spread
  /** Most that the ratio should be; nothing where there is no goal. */
  goal?: number
}

/** What one run has found. */
export interface Report {
  machine: Machine
  reader: string
  rounds: number
  results: ReadonlyArray<Result>
}

/** Write a report in Markdown. */
export function toMarkdown({machine, reader, results, rounds}: Report): string {
  const {cores, memory, node, packages, processor, system} = machine
  const versions = Object.entries(packages).map(([name, version]) => `${name} ${version}`)
  const rows = results.map(({article, goal, ratio, rival, size, subject, times, work}) => [
    work,
    `${article}, ${(size / 1000).toFixed(1)} kB`,
    `${subject} ${times.subject.toFixed(2)} ms`,
    `${rival} ${times.rival.toFixed(2)} ms`,
    `${ratio.median.toFixed(2)} (${ratio.low.toFixed(2)}–${ratio.high.toFixed(2)})`,
    goal === undefined ? '' : `≤ ${goal}${ratio.median <= goal ? '' : ', missed'}`
  ])
  return [
    `Reader: ${reader}. Medians of ${rounds} rounds; the ratio is the first time over the second, with its quartiles.`,
    '',
    `${processor}, ${cores} cores, ${memory} GB; ${system}; Node ${node}; ${versions.join(', ')}.`,
    '',
    ...toTable(['work', 'article', 'measured', 'against', 'ratio', 'goal'], rows)
  ].join('\n')
}

function toTable(
  head: ReadonlyArray<string>,
  rows: ReadonlyArray<ReadonlyArray<string>>
): Array<string> {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
}
