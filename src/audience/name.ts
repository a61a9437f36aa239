/** Names of dimensions, values, audiences, notices and concepts. */
const namePattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/** Words of the expression language, which can't be names. */
export const operatorNames: ReadonlySet<string> = new Set(['and', 'or', 'not'])

/** Whether a value is written as names are. */
export function isName(value: string): boolean {
  return namePattern.test(value)
}
