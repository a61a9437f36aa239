import type {Audiences} from '../audience/audiences.js'
import {createCoverage} from '../audience/coverage.js'
import {describeReader} from '../audience/describe-reader.js'
import type {Condition} from '../audience/sets.js'
import type {ConfigProblem} from '../messages/errors.js'
import {readCondition} from './config-condition.js'
import type {LocalText} from './local-text.js'

/** Texts of a parameter by expression; `otherwise` for everybody else. */
export type ParameterTexts = Readonly<Record<string, LocalText>>

/** Parameters by name. */
export type Parameters = Readonly<Record<string, ParameterTexts>>

/** `{name}` in a text of the config. */
export const placeholder = /\{([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\}/

/**
 * Say which parameter a text of the config names where none is filled in.
 *
 * @returns
 *   What is wrong, in words; nothing when it is fine.
 */
export function findStrayIn(text: string, parameters: Parameters): string | undefined {
  for (const [written] of text.matchAll(new RegExp(placeholder, 'g'))) {
    if (Object.hasOwn(parameters, written.slice(1, -1))) {
      return `Unexpected parameter \`${written}\`, which is filled in in notices alone`
    }
  }
  return undefined
}

/** A text of a parameter, and who gets it. */
interface ParameterText {
  condition: Condition
  /** Expression that it stands under. */
  key: string
  text: LocalText
}

/**
 * Work out who gets which text of a parameter.
 *
 * @param audiences
 *   Names and sets.
 * @param texts
 *   Texts, checked.
 * @param within
 *   Readers to tell apart.
 * @returns
 *   Texts that some of them get; those of each exclude those of the others.
 */
export function shareParameter(
  {read, sets}: Audiences,
  texts: ParameterTexts,
  within: Condition
): Array<ParameterText> {
  let left = within
  return (
    Object.entries(texts)
      // `otherwise` is what the others leave, wherever it stands.
      .sort(([a], [b]) => Number(a === 'otherwise') - Number(b === 'otherwise'))
      .map(([key, text]) => {
        const condition =
          // Cast: checked when the config was.
          key === 'otherwise'
            ? left
            : sets.and((read(key) as {condition: Condition}).condition, within)
        left = sets.minus(left, condition)
        return {condition, key, text}
      })
      .filter(({condition}) => condition !== 0)
  )
}

/**
 * Check that the expressions of a parameter part some readers: each meets
 * exactly one.
 *
 * @param texts
 *   Texts by expression.
 * @param path
 *   Where in the config they stand.
 * @param audiences
 *   Names and sets.
 * @param readers
 *   Readers who must all have a text.
 * @param problems
 *   Where to put what is wrong.
 */
export function checkParameter(
  texts: ParameterTexts,
  path: string,
  audiences: Audiences,
  readers: Condition,
  problems: Array<ConfigProblem>
): void {
  const coverage = createCoverage(audiences.sets, 1)
  let sound = true
  for (const key of Object.keys(texts)) {
    if (key === 'otherwise') continue
    const condition = readCondition(audiences, key, `${path}.${key}`, problems)
    if (condition === undefined) {
      sound = false
      continue
    }
    const both = coverage.cover(condition)
    if (both !== 0) {
      problems.push({
        path: `${path}.${key}`,
        reason: `Second text for a reader (${describeReader(audiences, both)}), expected expressions that exclude each other`
      })
    }
  }
  const gap = audiences.sets.and(coverage.gap(), readers)
  if (sound && gap !== 0 && !Object.hasOwn(texts, 'otherwise')) {
    problems.push({
      path,
      reason: `Reader without a text (${describeReader(audiences, gap)}), expected \`otherwise\``
    })
  }
}
