/** The command line was used wrongly: told in one line, without a stack. */
export class UsageError extends Error {
  override name = 'UsageError'
}
