import {labelled} from '../../annotate/dates.js'
import type {EvidenceWords} from './words.js'

/** What an attribute may say in a scheme, and the words for it; nothing where it is shown as it is. */
interface Axis {
  attribute: 'certainty' | 'level' | 'strength'
  label: keyof EvidenceWords & string
  values: ReadonlyMap<string, (keyof EvidenceWords & string) | undefined>
}

/** A scheme of grading. */
interface Scheme {
  name: string
  /** Its axes, in the order in which they are told. */
  axes: ReadonlyArray<Axis>
}

const asTheyAre = (...values: ReadonlyArray<string>): Axis['values'] =>
  new Map(values.map((value) => [value, undefined]))

/** Schemes of grading: none is told in the words of another. */
const schemes: ReadonlyMap<string, Scheme> = new Map([
  [
    'grade',
    {
      axes: [
        {
          attribute: 'strength',
          label: 'strength',
          values: new Map([
            ['strong', 'strengthStrong'],
            ['conditional', 'strengthConditional']
          ])
        },
        {
          attribute: 'certainty',
          label: 'certainty',
          values: new Map([
            ['high', 'certaintyHigh'],
            ['moderate', 'certaintyModerate'],
            ['low', 'certaintyLow'],
            ['very-low', 'certaintyVeryLow']
          ])
        }
      ],
      name: 'GRADE'
    }
  ],
  [
    'acc-aha',
    {
      axes: [
        {
          attribute: 'strength',
          label: 'recommendationClass',
          values: new Map([
            ...asTheyAre('1', '2a', '2b'),
            ['3-no-benefit', 'classNoBenefit'],
            ['3-harm', 'classHarm']
          ])
        },
        {
          attribute: 'level',
          label: 'evidenceLevel',
          values: asTheyAre('A', 'B-R', 'B-NR', 'C-LD', 'C-EO')
        }
      ],
      name: 'ACC/AHA'
    }
  ]
])

/** Attributes that grade. */
export const gradeAttributes = ['certainty', 'level', 'strength'] as const

/** What is wrong with a grade. */
export interface GradeProblem {
  name: string
  actual: string
  expected: ReadonlyArray<string>
}

/** Find what is wrong with the attributes that grade. */
export function checkGrade(attributes: Readonly<Record<string, string>>): Array<GradeProblem> {
  const given = gradeAttributes.filter((name) => attributes[name] !== undefined)
  const {scheme} = attributes
  if (scheme === undefined && given.length === 0) return []
  const known = schemes.get(scheme ?? '')
  if (!known) return [{actual: scheme ?? '', expected: [...schemes.keys()], name: 'scheme'}]
  const named = known.axes.map(({attribute}) => attribute)
  if (given.length === 0) return [{actual: '', expected: [], name: named.join('` or `')}]
  return given.flatMap((name): Array<GradeProblem> => {
    // Cast: it is given.
    const actual = attributes[name] as string
    const axis = known.axes.find(({attribute}) => attribute === name)
    if (axis?.values.has(actual)) return []
    return [{actual, expected: axis ? [...axis.values.keys()] : [], name}]
  })
}

/** Tell a grade, in a sentence; nothing where there is none. */
export function tellGrade(
  attributes: Readonly<Record<string, string>>,
  words: EvidenceWords,
  language: string
): string | undefined {
  const scheme = schemes.get(attributes.scheme ?? '')
  if (!scheme) return undefined
  const told = scheme.axes.flatMap(({attribute, label, values}) => {
    const value = attributes[attribute]
    if (value === undefined) return []
    const word = values.get(value)
    // Cast: labels are texts.
    const name = words[label] as string
    return [labelled(name, word === undefined ? value : (words[word] as string), language)]
  })
  return `${told.join('; ')} (${scheme.name}).`
}
