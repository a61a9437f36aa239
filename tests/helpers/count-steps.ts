import {type Profiler, Session} from 'node:inspector'

/**
 * Count how often the blocks of our own code are entered while something runs:
 * each turn of a loop is one, so what grows faster than its input shows,
 * however slow or busy the machine is.
 *
 * Needs a process of its own: coverage of tests counts in the same way.
 */
export function createStepCounter(): (run: () => unknown) => number {
  const session = new Session()
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.startPreciseCoverage', {callCount: true, detailed: true})
  return (run) => {
    take()
    run()
    return take()
  }

  /** Counts since the last time. */
  function take(): number {
    let steps = 0
    session.post(
      'Profiler.takePreciseCoverage',
      (_, {result}: Profiler.TakePreciseCoverageReturnType) => {
        for (const {functions, url} of result) {
          if (!url.includes('/src/')) continue
          for (const {ranges} of functions) for (const {count} of ranges) steps += count
        }
      }
    )
    return steps
  }
}
