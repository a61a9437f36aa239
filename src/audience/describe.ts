import {createLongForms} from './describe-long.js'
import {createFindShort} from './describe-short.js'
import {type ExpressionShape, stringifyExpression} from './expression.js'
import type {Names} from './names.js'
import type {Condition, Sets} from './sets.js'
import {shortest} from './shape.js'

/**
 * Create a function that describes a set by a short expression that people
 * would write.
 *
 * The shortest of what one or two names or comparisons can say; else the
 * shortest of what each dimension allows, the opposite of that, and what the
 * dimensions allow branch by branch.
 *
 * @param sets
 *   Sets.
 * @param names
 *   Names, all of them defined.
 * @returns
 *   Function that describes a set for those within another one (default:
 *   everybody); for others the expression may say anything.
 */
export function createDescribe(
  sets: Sets,
  names: Names
): (condition: Condition, within?: Condition) => string {
  const texts = new Map<string, string>()
  const findShort = createFindShort(sets, names)
  const longForms = createLongForms(sets, names, findShort)
  return describe

  function describe(condition: Condition, within: Condition = 1): string {
    const key = `${condition},${within}`
    let text = texts.get(key)
    if (text === undefined) {
      text = stringifyExpression(shapeOf(condition, within))
      texts.set(key, text)
    }
    return text
  }

  function shapeOf(condition: Condition, within: Condition): ExpressionShape {
    const target = sets.and(condition, within)
    // Nobody or all of them: say that, rather than something that happens to hold.
    if (within !== 1 && (target === 0 || target === within)) return shapeOf(target, 1)
    const short = findShort(target, within)
    if (short) return short
    // Three sets that are the same within: one may be much simpler than the others.
    const same = new Set([target, condition, sets.or(condition, sets.not(within))])
    const forms = [...same].flatMap((one) =>
      longForms(one, (candidate) => sets.and(candidate, within) === target)
    )
    return shortest(forms)
  }
}
