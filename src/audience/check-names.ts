import type {Dimension} from './dimension.js'
import {isName, isValueName, operatorNames} from './name.js'
import {nearest} from './nearest.js'

/** Something wrong with the dimensions or audiences of a config. */
export interface AudienceProblem {
  /** Where in the config, such as `dimensions.role.default`. */
  path: string
  /** What was found and what was expected. */
  reason: string
}

/**
 * Check the names of a config.
 *
 * Dimensions have names of their own; values and audiences share theirs with
 * directives, but two dimensions may have the same value.
 * None can be a word of expressions.
 *
 * @param dimensions
 *   Dimensions.
 * @param audiences
 *   Audiences, by name.
 * @param reserved
 *   Names that are taken.
 * @returns
 *   Every problem.
 */
export function checkNames(
  dimensions: ReadonlyArray<Dimension>,
  audiences: Readonly<Record<string, unknown>>,
  reserved: ReadonlySet<string>
): Array<AudienceProblem> {
  const problems: Array<AudienceProblem> = []
  const values = new Set<string>()
  for (const dimension of dimensions) {
    const path = `dimensions.${dimension.name}`
    checkName(dimension.name, path, 'dimension')
    if (dimension.values.length === 0) {
      add(path, 'No values, expected at least one')
      continue
    }
    if (dimension.ordered && dimension.narrower.size > 0) {
      add(path, 'Unexpected narrower values of an ordered dimension, expected one or the other')
    }
    const whole =
      dimension.ordered && dimension.values.find((value) => /^(?:0|[1-9]\d*)$/.test(value))
    if (whole) {
      add(
        `${path}.values.${whole}`,
        `Unexpected whole number \`${whole}\` in an ordered dimension, where JavaScript would move it to the front, expected a name such as \`v${whole}\` or \`${whole}.0\``
      )
    }
    const own = new Set<string>()
    for (const value of dimension.values) {
      if (own.has(value))
        add(`${path}.values`, `Second value \`${value}\`, expected values that differ`)
      else checkName(value, `${path}.values.${value}`, 'value')
      own.add(value)
    }
    if (!own.has(dimension.default)) {
      const near = nearest(dimension.default, own)
      const expected = (near.length > 0 ? near : [...own]).map((value) => `\`${value}\``)
      add(
        `${path}.default`,
        `Unexpected default \`${dimension.default}\`, expected ${expected.join(' or ')}`
      )
    }
    for (const value of own) values.add(value)
  }
  for (const name of Object.keys(audiences)) {
    const path = `audiences.${name}`
    checkName(name, path, 'audience')
    if (values.has(name))
      add(path, `Unexpected audience \`${name}\`, which is a value already, expected another name`)
  }
  return problems

  function add(path: string, reason: string): void {
    problems.push({path, reason})
  }

  function checkName(name: string, path: string, kind: 'audience' | 'dimension' | 'value'): void {
    if (kind === 'value' ? !isValueName(name) : !isName(name)) {
      const right =
        kind === 'value'
          ? 'lower-case letters, digits, single `-` and `.`'
          : 'lower-case letters, digits and single `-`, starting with a letter'
      add(path, `Unexpected name \`${name}\`, expected ${right}`)
    } else if (operatorNames.has(name)) {
      add(
        path,
        `Unexpected name \`${name}\`, which is a word of expressions, expected another name`
      )
    } else if (kind !== 'dimension' && reserved.has(name)) {
      add(path, `Unexpected name \`${name}\`, which is a directive already, expected another name`)
    }
  }
}
