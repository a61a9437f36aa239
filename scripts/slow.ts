/**
 * Search for inputs that the parser is slow at: things of Markdown, GFM and
 * Lectern by themselves and drawn together, many times over.
 *
 * `tsx scripts/slow.ts [--from 0] [--runs 2000] [--unlimited]`: doubles each up
 * to 64,000 characters, or until it takes long, and tries the largest that the
 * limits let through, up to their `size`; prints those whose time grows by more
 * than 2.5 for each of the last two doublings, and those that take more than
 * two seconds. Go on with `--from`; `--show 17` prints all times of one.
 *
 * Times are of the processor, in milliseconds, as on a machine where the
 * reference article of `slow-timer.ts` takes `--reference` (100): other work on
 * the machine slows both alike.
 */
import {type ChildProcess, fork} from 'node:child_process'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {defaultLimits} from '../src/source/limits.js'
import {scan} from '../src/source/scan.js'
import {drawShape, type Shape, writeShape} from '../tests/helpers/shapes.js'
import type {Task, Timing} from './slow-timer.js'

const {values} = parseArgs({
  options: {
    complexity: {default: String(defaultLimits.complexity), type: 'string'},
    from: {default: '0', type: 'string'},
    quick: {default: false, type: 'boolean'},
    reference: {default: '100', type: 'string'},
    runs: {default: '2000', type: 'string'},
    show: {type: 'string'},
    slow: {default: '2000', type: 'string'},
    unlimited: {default: false, type: 'boolean'}
  }
})
const complexity = Number(values.complexity)
const slow = Number(values.slow)
const patience = 20_000
let child: ChildProcess | undefined

/** Time an article; when it takes too long, the process ends and the time is infinite. */
async function ask(task: Task): Promise<Timing> {
  child ??= await start()
  const running = child
  return new Promise((resolve) => {
    const finish = (timing: Timing): void => {
      clearTimeout(timer)
      running.off('message', finish)
      running.off('exit', stop)
      resolve(timing)
    }
    const stop = (): void => {
      child = undefined
      running.kill('SIGKILL')
      finish({length: task.size, reference: 1, time: Number.POSITIVE_INFINITY})
    }
    // Wall time: other work on the machine may make it several times as long.
    const timer = setTimeout(stop, 4 * patience)
    running.once('message', finish)
    running.once('exit', stop)
    running.send(task)
  })
}

async function start(): Promise<ChildProcess> {
  const started = fork(path.join(import.meta.dirname, 'slow-timer.ts'))
  await new Promise((resolve) => started.once('message', resolve))
  return started
}

function scaled({reference, time}: Timing): number {
  return (time / reference) * Number(values.reference)
}

/** The largest size that the limits let through, and the limit that refuses more. */
function findEdge(shape: Shape): {size: number; limit: string} {
  const limits = {...defaultLimits, complexity}
  const refuse = (size: number): string | undefined =>
    scan(writeShape(shape, size), limits, true).excess?.limit
  let low = 0
  let high = limits.size - 1000
  let limit = refuse(high)
  if (!limit) return {limit: 'size', size: high}
  while (high - low > Math.max(4, low / 100)) {
    const middle = Math.floor((low + high) / 2)
    const refused = refuse(middle)
    if (refused) {
      high = middle
      limit = refused
    } else {
      low = middle
    }
  }
  return {limit, size: low}
}

/** Double the size, until it takes long or is refused; whether it grows too fast. */
async function double(shape: Shape): Promise<{grows: boolean; lines: Array<string>}> {
  const lines: Array<string> = []
  const times: Array<number> = []
  for (let size = 2_000; size <= 64_000; size *= 2) {
    const parsed = await ask({complexity, shape, size, stage: 'parse', unlimited: values.unlimited})
    if (parsed.refused) break
    const time = scaled(parsed)
    times.push(time)
    lines.push(`${size / 1000} kB ${time.toFixed(0)} ms${parsed.thrown ? ` ${parsed.thrown}` : ''}`)
    if (time > patience) break
  }
  // What takes a moment says nothing of growth.
  const [before, middle, last] = times.slice(-3)
  const grows =
    last !== undefined &&
    last > 200 &&
    last > 2.5 * (middle as number) &&
    (middle as number) > 2.5 * (before as number)
  return {grows, lines}
}

async function search(number: number): Promise<void> {
  const shape = drawShape(number)
  const found: Array<string> = []
  const shown = values.show !== undefined
  if (!values.quick || shown) {
    const {grows, lines} = await double(shape)
    if (grows || shown) found.push(...lines)
  }
  if (!values.unlimited) {
    const {limit, size} = findEdge(shape)
    for (const stage of size > 0 ? (['parse', 'check', 'compile'] as const) : []) {
      if (values.quick && stage !== 'compile') continue
      let timing = await ask({complexity, shape, size, stage, unlimited: false})
      // Once more, since other work comes in bursts.
      for (let turn = 0; turn < 3 && scaled(timing) > slow; turn++) {
        const again = await ask({complexity, shape, size, stage, unlimited: false})
        if (scaled(again) < scaled(timing)) timing = again
      }
      if (scaled(timing) > slow || timing.thrown || shown) {
        found.push(
          `${stage} at the edge of \`${limit}\`, ${timing.length} characters: ${scaled(timing).toFixed(0)} ms ${timing.thrown ?? ''}`
        )
      }
    }
  }
  if (found.length > 0) console.log(`${number} ${JSON.stringify(shape)}\n  ${found.join('\n  ')}`)
}

const from = Number(values.show ?? values.from)
const runs = values.show === undefined ? Number(values.runs) : 1
for (let number = from; number < from + runs; number++) {
  await search(number)
  if ((number - from + 1) % 100 === 0) console.log(`tried up to ${number}`)
}
child?.kill()
