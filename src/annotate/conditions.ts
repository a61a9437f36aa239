import type {ExpressionProblem} from '../audience/expression.js'
import {nearest} from '../audience/nearest.js'
import type {Condition} from '../audience/sets.js'
import {audienceRules} from '../messages/audience.js'
import type {Place} from '../messages/report.js'
import {listFirst} from '../messages/rule.js'
import {type AttributePlace, attributePlaces, placeInValue} from '../syntax/attributes.js'
import type {Directive} from '../syntax/directive.js'
import {fault, type State} from './state.js'

/** What a directive may say of its readers. */
const conditionAttributes = ['for', 'not', 'when'] as const

/** Words and signs of an expression, those of other languages too. */
const operators = /(?:^|[\s,(])(?:and|but|not|or)(?=[\s,(]|$)|[()&|!<>]/i

/** The attribute that was meant by a list with operators in it. */
function rightAttribute(name: 'for' | 'not', value: string): string | undefined {
  if (!operators.test(value)) return undefined
  const list = value
    .replace(/!(?!=)/g, ' not ')
    .replace(/&&?/g, ' and ')
    .replace(/\|\|?/g, ' or ')
    .replace(/\b(?:and|but|not|or)\b/gi, (word) => word.toLowerCase())
    .replace(/\bbut\b(?:\s+and\b)?/g, 'and')
    .replace(/\s*,\s*(?=and\b|or\b)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const [, denied] = /^not,? ([^()<>]*)$/.exec(list) ?? []
  if (denied !== undefined && !/\b(?:and|not|or)\b/.test(denied)) {
    return `${name === 'for' ? 'not' : 'for'}="${denied}"`
  }
  const expression = list.replace(/ ?, ?/g, ' or ')
  return `when="${name === 'for' ? expression : `not (${expression})`}"`
}

/** A problem of an attribute's value, with offsets into it. */
interface ValueProblem extends Omit<ExpressionProblem, 'code'> {
  code: keyof typeof audienceRules
}

/**
 * Read the attributes of a directive: those that say who it is for, and
 * whether all others are known.
 *
 * Problems are reported at the characters at fault.
 *
 * @param state
 *   State of the article.
 * @param node
 *   Directive.
 * @param options
 *   Attributes for readers that it may have (default: all), and its other attributes.
 * @returns
 *   Readers that the attributes leave, everybody without any; nothing when an
 *   attribute is at fault.
 */
export function readConditions(
  state: State,
  node: Directive,
  options: {conditions?: ReadonlyArray<'for' | 'not' | 'when'>; others?: ReadonlyArray<string>} = {}
): Condition | undefined {
  const {conditions = conditionAttributes, others = []} = options
  const known = [...conditions, ...others]
  let condition: Condition = 1
  let sound = true
  state.reading = node
  // Found when there is a fault, and once however many there are.
  let places: ReadonlyMap<string, AttributePlace> | undefined

  for (const [name, value] of Object.entries({...node.attributes})) {
    // Already reported by the syntax checks.
    if (name === 'class' || !value?.trim()) {
      sound = false
    } else if (!known.includes(name)) {
      const place = placeOf(name)
      const written = place && state.source.slice(place.name.start.offset, place.name.end.offset)
      fail('unknown-attribute', {
        actual: written === name ? name : undefined,
        expected: nearest(name, known),
        place: place?.name,
        values: {
          actual: name,
          directive: node.name,
          known: known.map((attribute) => `\`${attribute}\``).join(', ')
        }
      })
    } else if (name === 'when') {
      const read = state.audiences.read(value)
      if ('problem' in read) failAt(read.problem, value, placeOf(name)?.value)
      else condition = state.sets.and(condition, read.condition)
    } else if (name === 'for' || name === 'not') {
      const read = state.audiences.list(value)
      const written = 'problems' in read ? rightAttribute(name, value) : undefined
      if (written !== undefined) {
        const at = placeOf(name)
        fail('expression-in-list', {
          expected: [written],
          place: at?.value && {end: at.value.end, start: at.name.start},
          values: {name}
        })
      } else if ('problems' in read)
        for (const problem of read.problems) {
          // None of several: each of them denied.
          const expected = problem.expected.map((when) =>
            problem.code === 'mixed-dimensions' && name === 'not'
              ? `not ${when.replaceAll(' and ', ' and not ')}`
              : when
          )
          failAt({...problem, expected}, value, placeOf(name)?.value)
        }
      else {
        const listed = name === 'for' ? read.condition : state.sets.not(read.condition)
        condition = state.sets.and(condition, listed)
      }
    }
  }
  return sound ? condition : undefined

  function placeOf(name: string): AttributePlace | undefined {
    places ??= attributePlaces(state, node)
    return places.get(name)
  }

  function fail(ruleId: keyof typeof audienceRules, options: Parameters<typeof fault>[3]): void {
    sound = false
    fault(state, audienceRules[ruleId], node, options)
  }

  /** Report a problem in a value at its characters, where the source has them as they are. */
  function failAt(problem: ValueProblem, value: string, place: Place | undefined): void {
    const at = place && placeInValue(place, value, problem.start, problem.end)
    fail(problem.code, {
      // Only characters of the source that are right there.
      actual:
        at && state.source.slice(at.start.offset, at.end.offset) === problem.actual
          ? problem.actual
          : undefined,
      // Where a parenthesis should close is the author's to say.
      exact: problem.expected[0] === ')' ? false : undefined,
      expected: problem.expected,
      place: at,
      values: {actual: problem.actual, known: listFirst(state.audiences.names.keys())}
    })
  }
}
