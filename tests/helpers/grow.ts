import {execFileSync} from 'node:child_process'
import path from 'node:path'

/** Steps for each character of the source, at one size and at twice that size. */
export type Growth = [name: string, small: number, large: number]

/**
 * Count the steps that inputs take as they grow.
 *
 * @param names
 *   Names of inputs.
 * @param size
 *   The smaller of two sizes.
 */
export function grow(names: ReadonlyArray<string>, size: number): Array<Growth> {
  const script = path.join(import.meta.dirname, 'print-steps.ts')
  const printed = execFileSync(
    process.execPath,
    ['--import', 'tsx', script, String(size), ...names],
    {encoding: 'utf8', env: {...process.env, NODE_V8_COVERAGE: ''}}
  )
  return printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Growth)
}
