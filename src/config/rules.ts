import type {MarkDefinition} from '../annotate/mark.js'
import {nearest} from '../audience/nearest.js'
import {audienceRules} from '../messages/audience.js'
import {directiveRules} from '../messages/directive.js'
import type {ConfigProblem} from '../messages/errors.js'
import {matterRules} from '../messages/front-matter.js'
import {lintRules} from '../messages/lint.js'
import {referenceRules} from '../messages/reference.js'
import {expecting, type Rule} from '../messages/rule.js'
import {sourceRules} from '../messages/source.js'

/**
 * Read which warnings a config leaves out; errors can't be.
 *
 * @param marks
 *   Kinds of mark, which bring rules of their own.
 * @param warnings
 *   Whether to tell, by id.
 * @param problems
 *   Where to put what is wrong.
 * @returns
 *   Ids that are not told.
 */
export function silentRules(
  marks: ReadonlyArray<MarkDefinition>,
  warnings: Readonly<Record<string, boolean>>,
  problems: Array<ConfigProblem>
): Set<string> {
  const rules = rulesOf(marks)
  const names = Object.keys(rules).filter((id) => rules[id]?.severity !== 'error')
  for (const id of Object.keys(warnings)) {
    const path = `warnings.${id}`
    if (names.includes(id)) continue
    const near = nearest(id, names)
    problems.push({
      path,
      reason: Object.hasOwn(rules, id)
        ? `Error \`${id}\`, expected a warning: errors are always told`
        : `Unknown warning \`${id}\`${expecting(near.length > 0 ? near : names)}`
    })
  }
  return new Set(Object.keys(warnings).filter((id) => !warnings[id]))
}

/** Every kind of message, by id. */
export function rulesOf(marks: ReadonlyArray<MarkDefinition>): Readonly<Record<string, Rule>> {
  return Object.assign(
    {},
    audienceRules,
    directiveRules,
    lintRules,
    matterRules,
    referenceRules,
    sourceRules,
    ...marks.map((mark) => mark.rules)
  )
}
