import {Bench} from 'tinybench'

/** Something to be measured: gives HTML, or a tree. */
export interface Task {
  name: string
  run: () => object | string
}

/** How long is measured. */
export interface MeasureOptions {
  /** How often all tasks take their turn. */
  rounds: number
  /** Least time of a turn, in milliseconds; it has three runs at least. */
  time: number
}

/** What the outputs have added up to, so that nothing of them is left out. */
let read = 0

/**
 * Measure tasks in turns.
 *
 * All of them have a turn in each round, each round starting with another one,
 * so that what else the machine does falls on all alike; ratios are taken
 * within a round.
 * HTML is really read: as UTF-8.
 *
 * @param tasks
 *   Tasks.
 * @param options
 *   How long.
 * @returns
 *   For each task, by name, the median of each round in milliseconds.
 */
export function measure(
  tasks: ReadonlyArray<Task>,
  {rounds, time}: Readonly<MeasureOptions>
): Map<string, ReadonlyArray<number>> {
  const medians = new Map<string, Array<number>>(tasks.map(({name}) => [name, []]))
  // The first round is the warm-up.
  for (let round = 0; round <= rounds; round++) {
    const first = round % tasks.length
    for (const {name, run} of [...tasks.slice(first), ...tasks.slice(0, first)]) {
      const bench = new Bench({iterations: 3, throws: true, time, warmup: false})
      bench.add(name, () => {
        const output = run()
        read += typeof output === 'string' ? Buffer.from(output).length : Object.keys(output).length
      })
      const [task] = bench.runSync()
      if (task?.result.state !== 'completed') throw new Error(`Expected \`${name}\` to complete`)
      if (round > 0) medians.get(name)?.push(task.result.latency.p50)
    }
  }
  if (read === 0) throw new Error('Expected tasks to give something')
  return medians
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
