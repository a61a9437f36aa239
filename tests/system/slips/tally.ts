import {type Judgement, judge, type Verdict} from './judge.js'
import type {Mutant, Mutants} from './mutants.js'

/** Slips of one kind with one verdict. */
interface Kind {
  /** How many there were. */
  count: number
  /** Shortest article among them. */
  mutant: Mutant
  judgement: Judgement
}

/** What became of many mutants. */
export interface Tally {
  /** By the part that was hit, how many met each verdict. */
  counts: Map<Mutant['part'], Map<Verdict, number>>
  /** What is neither refused nor kept, by part, edit and rule of the warning. */
  kinds: Map<string, Kind>
}

/** Parts whose slips must not leak. */
const firmParts: ReadonlyArray<Mutant['part']> = [
  'block',
  'section',
  'matter',
  'code',
  'line',
  'text'
]

/** All parts. */
export const allParts: ReadonlyArray<Mutant['part']> = [...firmParts, 'inline', 'inline line']

/** Start to count. */
export function createTally(): Tally {
  return {counts: new Map(), kinds: new Map()}
}

/**
 * Judge some mutants and count them.
 *
 * @param tally
 *   Counts so far; they are added to.
 * @param mutants
 *   Mutants by seed.
 * @param from
 *   First seed.
 * @param end
 *   Seed after the last.
 */
export function addMutants(tally: Tally, mutants: Mutants, from: number, end: number): void {
  for (let seed = from; seed < end; seed++) {
    const mutant = mutants.at(seed)
    if (mutant) addMutant(tally, mutant)
  }
}

function addMutant(tally: Tally, mutant: Mutant): void {
  const judgement = judge(mutant.base, mutant)
  const {rule, verdict} = judgement
  const counts = tally.counts.get(mutant.part) ?? new Map<Verdict, number>()
  tally.counts.set(mutant.part, counts)
  counts.set(verdict, (counts.get(verdict) ?? 0) + 1)
  if (verdict === 'refused' || verdict === 'kept') return
  // Of texts there are too many sorts of edits.
  const edit = mutant.part === 'text' ? mutant.kind.split(',')[0] : mutant.kind
  const key = [verdict, mutant.part, edit, rule].join()
  const kind = tally.kinds.get(key)
  if (!kind) tally.kinds.set(key, {count: 1, judgement, mutant})
  else {
    kind.count++
    if (mutant.value.length < kind.mutant.value.length) Object.assign(kind, {judgement, mutant})
  }
}

/**
 * Describe the kinds of slips with a verdict.
 *
 * @param tally
 *   Counts.
 * @param verdict
 *   Verdict.
 * @param parts
 *   Parts that were hit (default: all but directives in sentences).
 */
export function describeKinds(
  tally: Tally,
  verdict: Verdict,
  parts: ReadonlyArray<Mutant['part']> = firmParts
): Array<string> {
  return [...tally.kinds.values()]
    .filter(({judgement, mutant}) => judgement.verdict === verdict && parts.includes(mutant.part))
    .map(({count, judgement, mutant}) => {
      const {reader = '', rule, word} = judgement
      const about = [word && `\`${word}\` for ${reader}`, rule].filter(Boolean).join(', ')
      return `${verdict}, ${mutant.part}, ${mutant.kind}, ${count} times; ${mutant.base.name}, ${mutant.what}: ${about}\n${difference(mutant.base.source, mutant.value)}`
    })
}

/** Print how many of each part met each verdict. */
export function printCounts(tally: Tally): string {
  return [...tally.counts]
    .map(([part, counts]) => {
      const total = totalOf(counts)
      const rates = [...counts].map(
        ([verdict, count]) => `${verdict} ${count} (${((100 * count) / total).toFixed(2)} %)`
      )
      return `${part}: ${total} slips; ${rates.join(', ')}`
    })
    .join('\n')
}

/** Share of the slips of a part that met a verdict. */
export function rateOf(tally: Tally, part: Mutant['part'], verdict: Verdict): number {
  const counts = tally.counts.get(part) ?? new Map<Verdict, number>()
  return (counts.get(verdict) ?? 0) / totalOf(counts)
}

function totalOf(counts: ReadonlyMap<Verdict, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}

/** Lines that differ, before and after. */
function difference(before: string, after: string): string {
  let start = 0
  while (start < before.length && before[start] === after[start]) start++
  let end = 0
  const most = Math.min(before.length, after.length) - start
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++
  const from = before.lastIndexOf('\n', start - 1) + 1
  const cut = (text: string): string => {
    const to = text.indexOf('\n', text.length - end)
    return JSON.stringify(text.slice(from, to === -1 ? text.length : to))
  }
  return `  ${cut(before)}\n  ${cut(after)}`
}
