import {describe, expect, test} from 'vitest'
import {createAudiences} from '../../src/audience/audiences.js'
import type {Dimension} from '../../src/audience/dimension.js'
import {createSets} from '../../src/audience/sets.js'
import {createSteps, StepsError} from '../../src/audience/steps.js'

/** Sixty dimensions of twenty values each: pairs of values of these mean more than memory holds. */
const wide = Array.from({length: 60}, (_, index) => like(`d${index}`, 20))

/** Pairs of names of dimensions far from each other. */
const pairs = Array.from({length: 30}, (_, index) => `d${index}-1 and d${index + 30}-1`)
const intricate = pairs.join(' or ')

function like(name: string, count: number): Dimension {
  const values = Array.from({length: count}, (_, index) => `${name}-${index}`)
  return {default: `${name}-0`, name, narrower: new Map(), ordered: false, values}
}

function create(dimensions: ReadonlyArray<Dimension>, named: Record<string, string> = {}) {
  const created = createAudiences(dimensions, named)
  if ('problems' in created) throw new Error(JSON.stringify(created.problems))
  return created.audiences
}

describe('createSteps', () => {
  test('should let steps be taken until there are none left', () => {
    const steps = createSteps(3)
    steps.take(2)
    steps.take(1)
    expect(() => steps.take(1)).toThrow(StepsError)
    expect(() => steps.take(1)).toThrow('in the steps that were allowed')
    steps.allow(1)
    steps.take(1)
    expect(() => steps.take(1)).toThrow(StepsError)
  })

  test('should give nothing for what takes more than it may, and go on', () => {
    const steps = createSteps(10)
    expect(steps.tryWithin(2, () => steps.take(2))).toBe(undefined)
    expect(steps.tryWithin(2, () => 'done')).toBe('done')
    expect(
      steps.tryWithin(2, () => {
        steps.take(3)
        return 'done'
      })
    ).toBe(undefined)
    // Five of ten are left.
    steps.take(5)
    expect(() => steps.take(1)).toThrow(StepsError)
  })

  test('should throw from within where there are none left at all', () => {
    const steps = createSteps(1)
    expect(() => steps.tryWithin(5, () => steps.take(2))).toThrow(StepsError)
  })

  test('should stop what is tried within something else where that has to stop', () => {
    const steps = createSteps(100)
    const inner = (): string | undefined =>
      steps.tryWithin(50, () => {
        steps.take(11)
        return 'inner'
      })
    expect(steps.tryWithin(10, () => inner() ?? 'outer')).toBe(undefined)
    expect(steps.tryWithin(20, inner)).toBe('inner')
  })

  test('should give nothing for what takes more than it may from now on', () => {
    const steps = createSteps(0)
    expect(steps.runWithin(2, () => steps.take(3))).toBe(undefined)
    expect(
      steps.runWithin(2, () => {
        steps.take(2)
        return 'done'
      })
    ).toBe('done')
  })

  test('should not take other errors for its own', () => {
    const steps = createSteps(1)
    expect(() =>
      steps.runWithin(1, () => {
        throw new RangeError('other')
      })
    ).toThrow(RangeError)
    expect(() =>
      steps.tryWithin(1, () => {
        throw new RangeError('other')
      })
    ).toThrow(RangeError)
  })
})

describe('sets', () => {
  test('should take steps for what they look at, and none for what is known', () => {
    const sets = createSets(wide)
    const [a, b] = [sets.value(0, [1]), sets.value(1, [1])]
    sets.steps.allow(0)
    expect([sets.and(a, 1), sets.or(a, a), sets.minus(a, 1)]).toEqual([a, a, 0])
    expect(() => sets.and(a, b)).toThrow(StepsError)
    sets.steps.allow(21)
    const both = sets.and(a, b)
    expect(() => sets.value(0, [2])).toThrow(StepsError)
    // What was worked out is remembered.
    sets.steps.allow(1)
    expect(sets.and(b, a)).toBe(both)
  })

  test('should stop before memory is full', () => {
    const sets = createSets(wide)
    sets.steps.allow(100_000)
    const grow = (): number =>
      Array.from({length: 30}, (_, index) =>
        sets.and(sets.value(index, [1]), sets.value(index + 30, [1]))
      ).reduce((all, one) => sets.or(all, one), 0)
    expect(grow).toThrow(StepsError)
    sets.steps.allow(100_000)
    const conditions = Array.from({length: 30}, (_, index) => sets.value(index, [1]))
    expect(() => sets.partition(conditions, 2 ** 30)).toThrow(StepsError)
    sets.steps.allow(1_000_000)
    expect(sets.partition(conditions, 1000)).toBe(undefined)
  })
})

describe('expressions', () => {
  test('should be refused whole when they mean too much, and leave others alone', () => {
    const {list, read, sets} = create(wide, {far: 'd0-1 and d59-1'})
    expect(intricate.length).toBeLessThan(1000)
    expect(read(intricate)).toEqual({
      problem: {
        actual: intricate,
        code: 'expression-limit',
        end: intricate.length,
        expected: [],
        start: 0
      }
    })
    expect(read(pairs.slice(0, 3).join(' or '))).toHaveProperty('condition')
    expect(list('d0-1 d0-2')).toEqual({condition: sets.value(0, [1, 2])})
    expect(read('far')).toHaveProperty('condition')
  })

  test('should never give a set that is not theirs', () => {
    const {read, sets} = create(wide)
    read(intricate)
    // Parts of it that were worked out are right.
    const result = read(pairs.slice(0, 6).join(' or '))
    if ('problem' in result) throw new Error('Six pairs are few')
    const profile = (at: ReadonlyArray<number>): Array<number> =>
      wide.map((_, index) => Number(at.includes(index)))
    for (let index = 0; index < 6; index++) {
      expect(sets.has(result.condition, profile([index, index + 30]))).toBe(true)
      expect(sets.has(result.condition, profile([index, index + 31]))).toBe(false)
    }
    expect(sets.has(result.condition, profile([6, 36]))).toBe(false)
  })

  test('should be refused in lists too', () => {
    const many = like('place', 600)
    const {list} = create([many])
    const value = many.values.join(' ')
    expect(list(value)).toEqual({
      problems: [
        {actual: value, code: 'expression-limit', end: value.length, expected: [], start: 0}
      ]
    })
    expect(list(many.values.slice(0, 100).join(' '))).toHaveProperty('condition')
  })

  test('should throw where no steps are left at all', () => {
    const {list, read, sets} = create(wide)
    sets.steps.allow(100)
    expect(() => read('d1-1 and d2-1 and d3-1 and d4-1 and d5-1 and d6-1')).toThrow(StepsError)
    expect(() => list('d1-1 d1-2 d1-3 d1-4 d1-5 d1-6')).toThrow(StepsError)
  })

  test('should be told as a problem of the config, each by itself', () => {
    const created = createAudiences(wide, {much: intricate, some: 'd0-1', user: 'much and d1-1'})
    expect(created).toEqual({
      problems: [
        {
          path: 'audiences.much',
          reason:
            'Unexpected length, depth or intricacy of expression, expected at most 1000 characters and 32 levels, and fewer combinations of values'
        }
      ]
    })
  })

  test('should be told as a problem of dimensions that are too large', () => {
    expect(createAudiences([like('place', 3000)], {})).toEqual({
      problems: [
        {
          path: 'dimensions',
          reason: 'Unexpected size of dimensions and audiences together, expected fewer values'
        }
      ]
    })
  })
})

describe('describe', () => {
  const {describe: say, read, sets} = create(wide)
  const conditionOf = (value: string): number => {
    const result = read(value)
    if ('problem' in result) throw new Error(value)
    return result.condition
  }

  test('should say exactly what can be read again', () => {
    for (const count of [2, 3, 4]) {
      const condition = conditionOf(pairs.slice(0, count).join(' or '))
      const text = say(condition)
      expect(text.length).toBeLessThanOrEqual(1000)
      expect(conditionOf(text)).toBe(condition)
    }
  })

  test('should name one reader of a set that takes too much, and say that there are others', () => {
    const many = conditionOf(pairs.slice(0, 8).join(' or '))
    expect(say(many)).toBe('d7-1 and d37-1, and others')
    expect(say(sets.not(many))).toBe('d0-0, and others')
    expect(say(many, sets.value(59, [3]))).toBe('d7-1 and d37-1 and d59-3, and others')
    expect(read(say(many))).toHaveProperty('problem')
  })

  test('should name one of a set that is only long', () => {
    const long = like('a-dimension-with-a-name-of-some-length', 60)
    const {describe: tell, sets} = create([long])
    const odd = sets.value(
      0,
      long.values.flatMap((_, index) => (index % 2 ? [index] : []))
    )
    expect(tell(odd)).toBe('a-dimension-with-a-name-of-some-length-1, and others')
    expect(tell(sets.not(odd))).toBe('a-dimension-with-a-name-of-some-length-0, and others')
  })

  test('should leave out what all have whom it is said to', () => {
    const all = conditionOf('d1-1 and d2-1 and d3-1 and d4-1')
    expect(say(all, conditionOf('d4-1'))).toBe('d1-1 and d2-1 and d3-1')
  })

  test('should tell sets apart that exclude each other', () => {
    const conditions = pairs.slice(0, 7).map(conditionOf)
    const cells = sets.partition(conditions, 1000) ?? []
    expect(cells.length).toBe(2 ** 7)
    expect(new Set(cells.map((cell) => say(cell))).size).toBe(cells.length)
  })
})
