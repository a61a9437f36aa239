/** Names of dimensions, audiences, notices and concepts. */
const namePattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/** Names of values, such as `3.12`; only those that are written as other names can be directives. */
const valuePattern = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/

/** Words of the expression language, which can't be names. */
export const operatorNames: ReadonlySet<string> = new Set(['and', 'or', 'not'])

/** Whether a text is written as names are. */
export function isName(text: string): boolean {
  return namePattern.test(text)
}

/** Whether a text is written as names of values are. */
export function isValueName(text: string): boolean {
  return valuePattern.test(text)
}
