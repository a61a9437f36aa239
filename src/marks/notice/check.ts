import {readCondition} from '../../annotate/config-condition.js'
import type {LocalText} from '../../annotate/local-text.js'
import type {Audiences} from '../../audience/audiences.js'
import {createCoverage} from '../../audience/coverage.js'
import {describeReader} from '../../audience/describe-reader.js'
import {isName} from '../../audience/name.js'
import type {Condition} from '../../audience/sets.js'
import type {ConfigProblem} from '../../messages/errors.js'
import type {ConfigNotice} from './notice.js'
import {findForbidden, placeholder} from './parse.js'

/** Which kind of notice somebody is owed. */
export interface Owed {
  kind: string
  /** Expression (default: everybody). */
  to?: string | undefined
}

/**
 * Check the notices of a config, and prove that everybody gets what is owed.
 *
 * @param notices
 *   Notices.
 * @param owed
 *   What is owed.
 * @param audiences
 *   Names and sets.
 * @param problems
 *   Where to put what is wrong.
 */
export function checkNotices(
  notices: ReadonlyArray<ConfigNotice>,
  owed: ReadonlyArray<Owed>,
  audiences: Audiences,
  problems: Array<ConfigProblem>
): void {
  const {sets} = audiences
  const ids = new Set<string>()
  const reached = new Map<string, Condition>()
  let sound = true

  for (const [index, notice] of notices.entries()) {
    const path = `notices[${index}]`
    if (!isName(notice.id))
      add(
        `${path}.id`,
        `Unexpected id \`${notice.id}\`, expected lower-case letters, digits and single \`-\``
      )
    if (ids.has(notice.id))
      add(`${path}.id`, `Second notice \`${notice.id}\`, expected ids that differ`)
    ids.add(notice.id)
    const condition = readCondition(audiences, notice.for, `${path}.for`, problems)
    if (condition === undefined) sound = false
    else if (condition === 0)
      add(`${path}.for`, `Unexpected condition \`${notice.for}\` that no reader meets`)
    else if (notice.required) {
      reached.set(notice.kind, sets.or(reached.get(notice.kind) ?? 0, condition))
    }
    checkText(notice, path, condition ?? 1)
  }

  for (const [index, {kind, to}] of owed.entries()) {
    const condition =
      to === undefined ? 1 : readCondition(audiences, to, `owed[${index}].to`, problems)
    if (condition === undefined || !sound) continue
    const gap = sets.minus(condition, reached.get(kind) ?? 0)
    if (gap !== 0) {
      add(
        `owed[${index}]`,
        `Reader without a required ${kind} (${describeReader(audiences, gap)}), expected one in \`notices\` for ${gap === 1 ? 'everybody' : `\`${audiences.describe(gap)}\``}`
      )
    }
  }

  function add(path: string, reason: string): void {
    problems.push({path, reason})
  }

  function checkText(notice: ConfigNotice, path: string, readers: Condition): void {
    for (const [key, text] of textsOf(notice.text)) {
      const wrong = findForbidden(text)
      if (wrong) add(`${path}.text${key}`, wrong)
      for (const [position, part] of text.split(placeholder).entries()) {
        if (position % 2 === 1 && !Object.hasOwn(notice.parameters ?? {}, part)) {
          add(
            `${path}.text${key}`,
            `Unexpected parameter \`{${part}}\`, expected one of \`parameters\``
          )
        }
      }
    }
    for (const [name, values] of Object.entries(notice.parameters ?? {})) {
      checkPartition(values, `${path}.parameters.${name}`, audiences, readers, problems)
    }
  }
}

/** Texts of a local text, with how the path of each goes on. */
function textsOf(text: LocalText): Array<[key: string, text: string]> {
  return typeof text === 'string'
    ? [['', text]]
    : Object.entries(text).map(([language, value]) => [`.${language}`, value])
}

/**
 * Check that expressions part some readers: each meets exactly one.
 *
 * @param values
 *   Anything by expression; `otherwise` is everybody else.
 */
function checkPartition(
  values: Readonly<Record<string, unknown>>,
  path: string,
  audiences: Audiences,
  readers: Condition,
  problems: Array<ConfigProblem>
): void {
  const coverage = createCoverage(audiences.sets, 1)
  let sound = true
  for (const key of Object.keys(values)) {
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
  if (sound && gap !== 0 && !Object.hasOwn(values, 'otherwise')) {
    problems.push({
      path,
      reason: `Reader without a text (${describeReader(audiences, gap)}), expected \`otherwise\``
    })
  }
}
