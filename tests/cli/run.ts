import type {Io} from '../../src/cli/io.js'
import {main} from '../../src/cli/main.js'

/** What a run of the command line gave. */
export interface Run {
  /** Exit code. */
  code: number
  /** What it printed. */
  stdout: string
  /** What it said. */
  stderr: string
}

/** What may be another process. */
interface Options {
  /** Environment. */
  env?: Io['env']
  /** Standard input. */
  input?: string
  /** Whether it is a terminal. */
  terminal?: boolean
}

/** Run the command line in this process. */
export async function run(
  cwd: string,
  args: ReadonlyArray<string>,
  {env = {}, input = '', terminal = false}: Readonly<Options> = {}
): Promise<Run> {
  const printed = {stderr: '', stdout: ''}
  const streamOf = (name: keyof typeof printed) => ({
    isTTY: terminal,
    write: (text: string) => {
      printed[name] += text
    }
  })
  const code = await main(args, {
    cwd,
    env,
    now: () => new Date('2026-03-01T12:00:00Z'),
    readInput: () => Promise.resolve(input),
    stderr: streamOf('stderr'),
    stdout: streamOf('stdout')
  })
  return {code, ...printed}
}
