import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {createAudiences} from '../../src/audience/audiences.js'
import type {Dimension} from '../../src/audience/dimension.js'
import {check} from '../helpers/property.js'
import {someWorld} from './some-audiences.js'

const dimensions: ReadonlyArray<Dimension> = [
  {
    default: 'patient',
    name: 'role',
    narrower: new Map([['clinician', ['nurse', 'physician']]]),
    ordered: false,
    values: ['patient', 'student', 'clinician', 'nurse', 'physician']
  },
  {
    default: 'basic',
    name: 'level',
    narrower: new Map(),
    ordered: true,
    values: ['basic', 'advanced', 'high']
  },
  {default: 'low', name: 'risk', narrower: new Map(), ordered: true, values: ['low', 'high']}
]

const created = createAudiences(dimensions, {
  beginner: 'basic and not clinician',
  everyone: 'patient or not patient',
  lay: 'patient',
  trained: 'clinician or student'
})
if ('problems' in created) throw new Error('These audiences are sound')
const {audiences} = created

/** What is wrong with a list, without its offsets. */
function problemsOf(
  value: string
): Array<[code: string, actual: string, expected: ReadonlyArray<string>]> {
  const result = audiences.list(value)
  if ('condition' in result) return []
  for (const {actual, end, start} of result.problems) {
    expect(value.slice(start, end)).toBe(actual)
  }
  return result.problems.map(({actual, code, expected}) => [code, actual, expected])
}

describe('readList', () => {
  test.each([
    ['patient', 'patient'],
    ['patient student', 'patient or student'],
    [' patient,student\n,nurse ', 'patient or student or nurse'],
    ['clinician nurse', 'clinician'],
    ['role:patient student', 'patient or student'],
    ['risk:high low', 'risk:high or low'],
    ['level:high,basic', 'level:high or basic'],
    ['lay beginner', 'lay or beginner'],
    ['lay student', 'lay or student'],
    ['student trained lay', 'student or trained or lay'],
    ['everyone student', 'everyone']
  ])('should read `%s` as `%s`', (value, expression) => {
    expect(audiences.list(value)).toEqual(audiences.read(expression))
    expect(audiences.list(value)).toHaveProperty('condition')
  })

  test.each([
    ['', [['expression-syntax', '', []]]],
    [' , ', [['expression-syntax', ' , ', []]]],
    ['pacient', [['unknown-name', 'pacient', ['patient']]]],
    [
      'constructor toString',
      [
        ['unknown-name', 'constructor', []],
        ['unknown-name', 'toString', []]
      ]
    ],
    ['__proto__', [['unknown-name', '__proto__', []]]],
    ['high', [['ambiguous-name', 'high', ['level:high', 'risk:high']]]],
    ['role:pacient', [['unknown-value', 'pacient', ['patient']]]],
    ['rolle:patient', [['unknown-dimension', 'rolle', ['role']]]],
    ['patient patient', [['doubled-name', 'patient', []]]],
    ['student role:student', [['doubled-name', 'role:student', []]]],
    [
      'x9 x9',
      [
        ['unknown-name', 'x9', []],
        ['doubled-name', 'x9', []]
      ]
    ],
    ['patient or student', [['expression-syntax', 'or', []]]],
    ['not patient', [['expression-syntax', 'not', []]]],
    ['(patient)', [['expression-syntax', '(patient)', []]]],
    ['level>=basic', [['expression-syntax', 'level>=basic', []]]],
    ['patient;student', [['expression-syntax', 'patient;student', []]]],
    ['patient & student', [['expression-syntax', '&', []]]],
    [
      'role : patient',
      [
        ['unknown-name', 'role', []],
        ['expression-syntax', ':', []]
      ]
    ]
  ])('should tell what is wrong in `%s`', (value, expected) => {
    expect(problemsOf(value)).toEqual(expected)
  })

  test.each([
    ['patient basic', 'patient and basic'],
    ['patient student basic', '(patient or student) and basic'],
    ['risk:high basic level:high', 'risk:high and (basic or level:high)'],
    ['lay basic', 'lay and basic'],
    ['beginner student', 'beginner and student'],
    ['lay student basic everyone', '(lay or student) and basic']
  ])('should tell what `%s` was rather meant to be', (value, meant) => {
    expect(problemsOf(value)).toEqual([['mixed-dimensions', value, [meant]]])
    expect(audiences.read(meant)).toHaveProperty('condition')
  })

  test('should tell a word that is longer than any expression', () => {
    expect(problemsOf(`patient ${'x'.repeat(1001)}`)).toEqual([['expression-limit', 'x', []]])
  })

  test('should mean any of the values, of one dimension', () => {
    check(
      fc.property(someWorld, fc.infiniteStream(fc.nat()), ({audiences, dimensions}, choices) => {
        const choose = (below: number): number => (choices.next().value as number) % below
        const index = choose(dimensions.length)
        const {name, values} = dimensions[index] as Dimension
        const chosen = values.filter((_, position) => position === 0 || choose(2) === 0)
        const words = chosen.map((value) => `${name}:${value}`)
        const separators = [' ', ',', ', ', '\n']
        const value = words.reduce((all, word) => `${all}${separators[choose(4)]}${word}`)
        expect(audiences.list(value)).toEqual(audiences.read(words.join(' or ')))
      })
    )
  })

  test('should never throw, and tell each problem at its characters', () => {
    const word = fc.constantFrom(
      'patient',
      'lay',
      'basic',
      'high',
      'role:',
      ':',
      '(',
      'or',
      '\ud83d'
    )
    const texts = fc.oneof(
      fc.array(word).map((words) => words.join(' ')),
      fc.string({unit: 'binary'})
    )
    check(
      fc.property(texts, (value) => {
        const result = audiences.list(value)
        if ('condition' in result) return
        expect(result.problems).not.toEqual([])
        for (const {actual, end, start} of result.problems) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(start).toBeLessThanOrEqual(end)
          expect(end).toBeLessThanOrEqual(value.length)
          expect(value.slice(start, end)).toBe(actual)
        }
      })
    )
  })
})
