import {type Command, CommanderError} from 'commander'
import {ProfileError} from '../audience/profile.js'
import {ConfigError, LimitError} from '../messages/errors.js'
import type {Io} from './io.js'
import {createProgram} from './program.js'
import {UsageError} from './usage-error.js'
import {wrapError} from './wrap.js'

/** Exit code of wrong use. */
const wrongUse = 2

/**
 * Run the command line.
 *
 * @param args
 *   What follows the name of the program.
 * @param io
 *   Process.
 * @returns
 *   Exit code: 0, 1 when an article has errors, 2 for wrong use and whatever
 *   else kept the command from its work.
 */
export async function main(args: ReadonlyArray<string>, io: Io): Promise<number> {
  let code = 0
  const program = createProgram(io, (result) => {
    code = result
  })
  if (args.length === 0) {
    program.outputHelp({error: true})
    return wrongUse
  }
  try {
    await program.parseAsync(withoutHelp(args, program), {from: 'user'})
    return code
  } catch (error) {
    // Help and version are no errors; all else was told by commander.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : wrongUse
    io.stderr.write(`${wrapError(describe(error), io.stderr)}\n`)
    return wrongUse
  }
}

/** Arguments without `help` before what is no command, so that it is told as one that is unknown. */
function withoutHelp(args: ReadonlyArray<string>, {commands}: Command): ReadonlyArray<string> {
  const [help, name, ...rest] = args
  if (help !== 'help' || name === undefined) return args
  return commands.some((each) => each.name() === name) ? args : [name, ...rest]
}

/** What went wrong: of what is foreseen a line, of all else where it happened. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const foreseen = [ConfigError, LimitError, ProfileError, RangeError, UsageError]
  const known = foreseen.some((kind) => error instanceof kind) || 'code' in error
  return known ? `error: ${error.message}` : (error.stack ?? error.message)
}
