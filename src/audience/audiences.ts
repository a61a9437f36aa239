import {type AudienceProblem, checkNames} from './check-names.js'
import {defineAudiences} from './define-audiences.js'
import {createDescribe} from './describe.js'
import type {Dimension} from './dimension.js'
import {type ExpressionProblem, parseExpression} from './expression.js'
import {type ListProblem, readList} from './list.js'
import {createNames, type Names} from './names.js'
import {beyondSteps, createResolver, mostSteps} from './resolve.js'
import {type Condition, createSets, type Sets} from './sets.js'

export type {AudienceProblem} from './check-names.js'

/** Steps that the names of a config may take. */
const mostStepsOfNames = 4_500_000

/** Everything that can be said of readers with the names of a config. */
export interface Audiences {
  /** Sets of profiles that all conditions here are of. */
  sets: Sets
  /** Audiences and values that only one dimension has: what blocks can be called. */
  names: ReadonlyMap<string, Condition>
  /**
   * Parse an expression and work out what it means.
   *
   * One that means a set too intricate to be worked out is a problem, as one
   * is that is too long.
   */
  read(value: string): {condition: Condition} | {problem: ExpressionProblem}
  /** Read a list of names of one dimension, or of audiences: any of them. */
  list(value: string): {condition: Condition} | {problems: Array<ListProblem>}
  /**
   * Describe a set by a short expression.
   *
   * It means the set for those `within` (default: everybody).
   * Of a set that takes more than the 1,000 characters that an expression may
   * have, or is made of very many parts, it names one reader instead, such as
   * `student and uk, and others`; that is no expression, and another text for
   * each of several sets that exclude each other.
   */
  describe(condition: Condition, within?: Condition): string
}

/**
 * Create the audiences of a config.
 *
 * @param dimensions
 *   Dimensions; at least one.
 * @param audiences
 *   Expressions by name; they may use each other.
 * @param reserved
 *   Names that are taken, such as those of directives (default: none).
 * @returns
 *   Audiences, or all that is wrong with the names.
 */
export function createAudiences(
  dimensions: ReadonlyArray<Dimension>,
  audiences: Readonly<Record<string, string>>,
  reserved: Iterable<string> = []
): {audiences: Audiences} | {problems: Array<AudienceProblem>} {
  const problems = checkNames(dimensions, audiences, new Set(reserved))
  // Values within themselves have no end.
  if (!dimensions.every(isSound)) return {problems}
  const sets = createSets(dimensions)
  const names = define()
  if (!names || problems.length > 0) return {problems}

  const resolve = createResolver(sets, names)
  const memo = new Map<string, ReturnType<Audiences['read']>>()
  return {
    audiences: {
      describe: createDescribe(sets, names),
      list: (value) =>
        sets.steps.tryWithin(mostSteps, () => readList(value, sets, names)) ?? {
          problems: [beyondSteps(value)]
        },
      names: names.plain,
      read(value) {
        let result = memo.get(value)
        if (!result) {
          const parsed = parseExpression(value)
          result =
            'problem' in parsed
              ? parsed
              : (sets.steps.tryWithin(mostSteps, () => resolve(parsed.expression)) ?? {
                  problem: beyondSteps(value)
                })
          memo.set(value, result)
        }
        return result
      },
      sets
    }
  }

  /** Names of values and audiences; nothing when the dimensions are too large for sets. */
  function define(): Names | undefined {
    const defined = sets.steps.tryWithin(mostStepsOfNames, () => {
      const names = createNames(dimensions, sets, new Set(Object.keys(audiences)))
      problems.push(...defineAudiences(audiences, sets, names))
      return names
    })
    if (!defined) {
      problems.push({
        path: 'dimensions',
        reason: 'Unexpected size of dimensions and audiences together, expected fewer values'
      })
    }
    return defined
  }
}

/** Whether each value stands in a dimension once. */
function isSound({values}: Dimension): boolean {
  return new Set(values).size === values.length
}
