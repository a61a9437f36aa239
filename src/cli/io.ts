/** A stream that is written to. */
export interface Output {
  /** Writes a text. */
  write(text: string): unknown
  /** Whether it is a terminal. */
  isTTY?: boolean | undefined
}

/** What the command line reads from and writes to, so that tests can be another process. */
export interface Io {
  /** Folder that paths count from. */
  cwd: string
  /** Environment. */
  env: Readonly<Record<string, string | undefined>>
  /** Gives the time that counts as now. */
  now(): Date
  /** Gives the text of standard input. */
  readInput(): Promise<string>
  /** Where results go. */
  stdout: Output
  /** Where messages about results go. */
  stderr: Output
}

/** Most columns that help and code take. */
export const width = 80

/**
 * Whether colours are wanted on a stream.
 *
 * `NO_COLOR` forbids them, `FORCE_COLOR` wants them; else they are for terminals.
 */
export function wantsColor({env}: Pick<Io, 'env'>, stream: Output): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return stream.isTTY === true && env.TERM !== 'dumb'
}

/** Today, as a day, so that what is built again on that day is the same. */
export function today({now}: Pick<Io, 'now'>): Date {
  return new Date(now().toISOString().slice(0, 10))
}
