import {Bench} from 'tinybench'
import type {Output} from './way.js'

/** Something to be measured. */
export interface Task {
  name: string
  run: () => Output
}

/** How long is measured. */
export interface MeasureOptions {
  /** Time for all of it, in milliseconds; it has three rounds at least. */
  budget: number
  /** Turns of each task in a round (default: 15); fewer where one run takes long. */
  turns?: number
  /** Least time of a turn, in milliseconds: one run, or as many as fit (default: 5). */
  time?: number
}

/** What each task took, by name: the median of each round, in milliseconds. */
export type Times = ReadonlyMap<string, ReadonlyArray<number>>

/** What the outputs have added up to, so that nothing of them is left out. */
let read = 0

/**
 * Measure tasks in turns.
 *
 * Tasks alternate, starting with another one each time, so that what else the
 * machine does falls on all alike.
 * Short turns keep the quartiles of a ratio close, but garbage of one task is
 * then collected in the turn of another: of compiling and parsing, the ratio was
 * 1.28 with single runs that alternated and 1.52 with turns of 300 ms, in the
 * same minute.
 * Tasks that make trees therefore need long turns, however far apart the
 * quartiles are; for the others, which make a string, short ones do.
 * Ratios are to be taken within a round.
 * HTML is really read, as UTF-8.
 *
 * @param tasks
 *   Tasks.
 * @param options
 *   How long.
 * @returns
 *   Times.
 */
export function measure(
  tasks: ReadonlyArray<Task>,
  {budget, time = 5, turns = 15}: Readonly<MeasureOptions>
): Times {
  const times = new Map<string, Array<number>>(tasks.map(({name}) => [name, []]))
  // Warm-up: each task, so that one that is slow doesn't keep another cold.
  for (const task of tasks) takeTurn(task, Math.min(budget / 20, 300))
  const start = performance.now()
  for (let round = 0; round < 3 || performance.now() - start < budget; round++) {
    const taken = new Map<string, Array<number>>(tasks.map(({name}) => [name, []]))
    for (let count = 0; count < turns; count++) {
      const first = count % tasks.length
      for (const task of [...tasks.slice(first), ...tasks.slice(0, first)]) {
        taken.get(task.name)?.push(takeTurn(task, time))
      }
    }
    for (const [name, values] of taken) times.get(name)?.push(spread(values).median)
  }
  if (read === 0) throw new Error('Expected tasks to give something')
  return times
}

/** Run a task for some time; gives the median of its runs. */
function takeTurn({name, run}: Task, time: number): number {
  const bench = new Bench({iterations: 1, throws: true, time, warmup: false})
  bench.add(name, () => {
    read += readAll(run())
  })
  const [task] = bench.runSync()
  if (task?.result.state !== 'completed') throw new Error(`Expected \`${name}\` to complete`)
  return task.result.latency.p50
}

function readAll(output: Output): number {
  if (typeof output === 'string') return Buffer.from(output).length
  return output instanceof Uint8Array ? output.length : Object.keys(output).length
}

/** Median, and the quartiles around it. */
export interface Spread {
  median: number
  low: number
  high: number
}

/** Sum up figures. */
export function spread(values: ReadonlyArray<number>): Spread {
  const sorted = [...values].sort((a, b) => a - b)
  return {high: at(0.75), low: at(0.25), median: at(0.5)}

  function at(share: number): number {
    const place = (sorted.length - 1) * share
    const below = sorted[Math.floor(place)] as number
    const above = sorted[Math.ceil(place)] as number
    return below + (above - below) * (place - Math.floor(place))
  }
}
