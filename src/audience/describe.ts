import {createLongForms} from './describe-long.js'
import {createFindShort} from './describe-short.js'
import type {ExpressionShape} from './expression.js'
import type {Names} from './names.js'
import type {Condition, Sets} from './sets.js'
import {join, shortest} from './shape.js'
import {stringifyExpression} from './stringify-expression.js'

/** Nodes up to which a set is described that one or two names can't say. */
const mostNodes = 100

/**
 * Create a function that describes a set by a short expression that people
 * would write.
 *
 * The shortest of what one or two names or comparisons can say; else the
 * shortest of what each dimension allows, the opposite of that, and what the
 * dimensions allow branch by branch.
 * Where that is longer than expressions may be, or the set is made of very
 * many parts, one reader and “others”: the set alone decides that, so that it
 * is called the same each time.
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
      const shape = shapeOf(condition, within)
      text = shape ? stringifyExpression(shape) : sampleOf(sets.and(condition, within))
      texts.set(key, text)
    }
    return text
  }

  function shapeOf(condition: Condition, within: Condition): ExpressionShape | undefined {
    const target = sets.and(condition, within)
    // Nobody or all of them: say that, rather than something that happens to hold.
    if (within !== 1 && (target === 0 || target === within)) return shapeOf(target, 1)
    const short = findShort(target, within)
    if (short) return short
    // Three sets that are the same within: one may be much simpler than the others.
    const same = new Set([target, condition, sets.or(condition, sets.not(within))])
    const forms = [...same]
      .filter((one) => sets.nodesOf(one, mostNodes) <= mostNodes)
      .flatMap((one) => longForms(one, (candidate) => sets.and(candidate, within) === target))
    return shortest(forms)
  }

  /** One reader of a set, told by what isn't the default, and that there are others. */
  function sampleOf(set: Condition): string {
    // Cast: nobody and everybody are said by names.
    const profile = sets.sample(set) as Record<string, string>
    const told = sets.dimensions.filter(({default: value, name}) => profile[name] !== value)
    const shapes = (told.length > 0 ? told : sets.dimensions.slice(0, 1)).map(({name}) =>
      names.shapeOf(name, profile[name] as string)
    )
    return `${stringifyExpression(join('and', shapes))}, and others`
  }
}
