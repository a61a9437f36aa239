import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Dimension} from '../../src/audience/dimension.js'
import {type Condition, createSets, type Sets} from '../../src/audience/sets.js'
import {holds} from '../../src/compiled/condition.js'
import {check} from '../helpers/property.js'
import {allProfiles, someDimensions} from './some-dimensions.js'

/** A set, and the same said of each profile by itself. */
interface Table {
  condition: Condition
  table: ReadonlyArray<boolean>
}

/** Sets over some dimensions, with everything that a case needs. */
interface World {
  dimensions: ReadonlyArray<Dimension>
  profiles: ReadonlyArray<ReadonlyArray<number>>
  sets: Sets
}

const twoByTwo: ReadonlyArray<Dimension> = [
  {default: 'b', name: 'x', narrower: new Map(), ordered: false, values: ['a', 'b']},
  {default: 'c', name: 'y', narrower: new Map(), ordered: false, values: ['c', 'd']}
]

/** Dimensions, and for each of `count` sets whether each profile is in it. */
function someTables(
  count: number
): fc.Arbitrary<{dimensions: ReadonlyArray<Dimension>; tables: Array<Array<boolean>>}> {
  return someDimensions.chain((dimensions) => {
    const {length} = allProfiles(dimensions)
    const table = fc.oneof(
      {arbitrary: fc.array(fc.boolean(), {maxLength: length, minLength: length}), weight: 6},
      {arbitrary: fc.constantFrom(true, false).map((is) => Array(length).fill(is)), weight: 1},
      // All but one profile, or one only.
      {
        arbitrary: fc
          .tuple(fc.nat(length - 1), fc.boolean())
          .map(([at, is]) => Array.from({length}, (_, index) => (index === at) === is)),
        weight: 2
      }
    )
    return fc.record({
      dimensions: fc.constant(dimensions),
      tables: fc.array(table, {maxLength: count, minLength: count})
    })
  })
}

/** Assert something of sets for generated dimensions and tables. */
function checkSets(count: number, assert: (world: World, tables: Array<Table>) => void): void {
  check(
    fc.property(someTables(count), ({dimensions, tables}) => {
      const sets = createSets(dimensions)
      const world = {dimensions, profiles: allProfiles(dimensions), sets}
      assert(
        world,
        tables.map((table) => ({condition: unite(world, table), table}))
      )
    })
  )
}

/** The set of the profiles in a table, one by one. */
function unite({profiles, sets}: World, table: ReadonlyArray<boolean>): Condition {
  return profiles.reduce(
    (all, profile, index) => (table[index] ? sets.or(all, only(sets, profile)) : all),
    0
  )
}

/** The set of everybody but the profiles that aren't in a table, the last ones first. */
function exclude({profiles, sets}: World, table: ReadonlyArray<boolean>): Condition {
  return profiles.reduceRight(
    (all, profile, index) => (table[index] ? all : sets.and(sets.not(only(sets, profile)), all)),
    1
  )
}

function only(sets: Sets, profile: ReadonlyArray<number>): Condition {
  return profile.reduce((all, value, index) => sets.and(all, sets.value(index, [value])), 1)
}

/** For each profile whether it is in a set. */
function tableOf({profiles, sets}: World, condition: Condition): Array<boolean> {
  return profiles.map((profile) => sets.has(condition, profile))
}

describe('algebra', () => {
  test('should hold exactly the profiles that a set was made of', () => {
    checkSets(1, (world, [a]) => {
      expect(tableOf(world, (a as Table).condition)).toEqual((a as Table).table)
    })
  })

  test('should hold the profiles with one of some values', () => {
    check(
      fc.property(someDimensions, fc.nat(), fc.array(fc.nat(6)), (dimensions, at, values) => {
        const world = {dimensions, profiles: allProfiles(dimensions), sets: createSets(dimensions)}
        const index = at % dimensions.length
        const condition = world.sets.value(index, values)
        expect(tableOf(world, condition)).toEqual(
          world.profiles.map((profile) => values.includes(profile[index] as number))
        )
      })
    )
  })

  test.each([
    ['and', (a: boolean, b: boolean) => a && b],
    ['or', (a: boolean, b: boolean) => a || b],
    ['minus', (a: boolean, b: boolean) => a && !b]
  ] as const)('should combine sets with `%s` profile by profile', (name, combine) => {
    checkSets(2, (world, [a, b]) => {
      const [left, right] = [a as Table, b as Table]
      expect(tableOf(world, world.sets[name](left.condition, right.condition))).toEqual(
        left.table.map((is, index) => combine(is, right.table[index] as boolean))
      )
    })
  })

  test('should turn sets around profile by profile', () => {
    checkSets(1, (world, [a]) => {
      expect(tableOf(world, world.sets.not((a as Table).condition))).toEqual(
        (a as Table).table.map((is) => !is)
      )
    })
  })

  test('should give equal sets equal numbers, however they were made', () => {
    checkSets(2, (world, [a, b]) => {
      const [left, right] = [a as Table, b as Table]
      expect(exclude(world, left.table)).toBe(left.condition)
      expect(left.condition === right.condition).toBe(left.table.join() === right.table.join())
    })
  })

  test('should give nobody 0 and everybody 1', () => {
    checkSets(1, (_, [a]) => {
      const {condition, table} = a as Table
      expect(condition === 0).toBe(!table.includes(true))
      expect(condition === 1).toBe(!table.includes(false))
    })
  })

  test('should keep the laws of sets', () => {
    checkSets(3, ({sets}, tables) => {
      const [a, b, c] = tables.map(({condition}) => condition) as [number, number, number]
      expect(sets.not(sets.not(a))).toBe(a)
      expect(sets.not(sets.and(a, b))).toBe(sets.or(sets.not(a), sets.not(b)))
      expect(sets.and(a, sets.or(b, c))).toBe(sets.or(sets.and(a, b), sets.and(a, c)))
      expect(sets.and(a, b)).toBe(sets.and(b, a))
      expect(sets.or(a, sets.or(b, c))).toBe(sets.or(sets.or(a, b), c))
      expect(sets.minus(a, b)).toBe(sets.and(a, sets.not(b)))
      expect(sets.or(a, sets.and(a, b))).toBe(a)
    })
  })
})

describe('questions', () => {
  test('should tell subsets and disjoint sets', () => {
    checkSets(2, ({sets}, [a, b]) => {
      const [left, right] = [a as Table, b as Table]
      expect(sets.isSubset(left.condition, right.condition)).toBe(
        left.table.every((is, index) => !is || right.table[index])
      )
      expect(sets.isDisjoint(left.condition, right.condition)).toBe(
        left.table.every((is, index) => !is || !right.table[index])
      )
      const both = sets.and(left.condition, right.condition)
      expect(sets.isSubset(both, left.condition)).toBe(true)
      expect(sets.isDisjoint(sets.minus(left.condition, both), both)).toBe(true)
    })
  })

  test('should count profiles', () => {
    checkSets(1, ({sets}, [a]) => {
      const {condition, table} = a as Table
      expect(sets.size(condition)).toBe(table.filter(Boolean).length)
    })
  })

  test('should give a profile in the set, as near to the defaults as goes dimension by dimension', () => {
    checkSets(1, ({dimensions, profiles, sets}, [a]) => {
      const {condition, table} = a as Table
      let left = profiles.filter((_, index) => table[index])
      const expected: Record<string, string> = {}
      for (const [index, {default: fallback, name, values}] of dimensions.entries()) {
        const nearest = left.some((profile) => values[profile[index] as number] === fallback)
        const value = nearest ? values.indexOf(fallback) : left[0]?.[index]
        left = left.filter((profile) => profile[index] === value)
        expected[name] = values[value as number] as string
      }
      expect(sets.sample(condition)).toEqual(condition === 0 ? undefined : expected)
    })
  })

  test('should say what is left when the first dimension that matters has a value', () => {
    checkSets(1, ({dimensions, profiles, sets}, [a]) => {
      const {condition, table} = a as Table
      if (condition < 2) return
      const dimension = sets.first(condition)
      for (const value of (dimensions[dimension] as Dimension).values.keys()) {
        expect(tableOf({dimensions, profiles, sets}, sets.given(condition, value))).toEqual(
          profiles.map((profile) => {
            const other = profile.with(dimension, value)
            return table[profiles.findIndex((one) => one.join() === other.join())]
          })
        )
      }
    })
  })

  test('should tell the dimensions that a set depends on', () => {
    checkSets(1, (world, [a]) => {
      const {condition, table} = a as Table
      const expected = [...world.dimensions.keys()].filter((dimension) =>
        world.profiles.some((profile, index) =>
          (world.dimensions[dimension] as Dimension).values.some((_, value) => {
            const other = profile.with(dimension, value).join()
            return table[index] !== table[world.profiles.findIndex((one) => one.join() === other)]
          })
        )
      )
      expect(world.sets.support(condition)).toEqual(expected)
    })
  })

  test('should count more profiles than a number holds exactly', () => {
    const values = Array.from({length: 10}, (_, index) => `v${index}`)
    const dimensions = Array.from({length: 20}, (_, index) => ({
      default: 'v0',
      name: `d${index}`,
      narrower: new Map(),
      ordered: false,
      values
    }))
    const sets = createSets(dimensions)
    expect(sets.size(1)).toBeCloseTo(1e20, -6)
    expect(sets.size(sets.value(19, [0, 1]))).toBeCloseTo(2e19, -6)
  })
})

describe('partition', () => {
  test('should part readers into the cells that conditions tell apart', () => {
    checkSets(4, (world, [within, ...rest]) => {
      const base = within as Table
      const cells = world.sets.partition(
        rest.map(({condition}) => condition),
        1000,
        base.condition
      )
      const groups = new Map<string, Array<number>>()
      for (const index of world.profiles.keys()) {
        if (!base.table[index]) continue
        const key = rest.map(({table}) => table[index]).join()
        groups.set(key, [...(groups.get(key) ?? []), index])
      }
      const members = cells?.map((cell) =>
        tableOf(world, cell).flatMap((is, index) => (is ? [index] : []))
      )
      // Groups stand in the order of their first profile.
      expect(members).toEqual([...groups.values()])
    })
  })

  test('should part everybody unless told otherwise', () => {
    const sets = createSets(twoByTwo)
    expect(sets.partition([sets.value(0, [1])], 2)).toEqual([
      sets.value(0, [0]),
      sets.value(0, [1])
    ])
    expect(sets.partition([], 1)).toEqual([1])
    expect(sets.partition([1, 0], 1)).toEqual([1])
  })

  test('should give no cell for nobody, and want a limit for anybody', () => {
    expect(createSets(twoByTwo).partition([1], 0, 0)).toEqual([])
    expect(createSets(twoByTwo).partition([], 0)).toEqual(undefined)
  })

  test('should stop above the limit, and not at it', () => {
    checkSets(3, ({sets}, tables) => {
      const conditions = tables.map(({condition}) => condition)
      const {length} = sets.partition(conditions, 8) ?? []
      expect(sets.partition(conditions, length)).toHaveLength(length)
      expect(sets.partition(conditions, length - 1)).toBe(undefined)
    })
  })

  test('should give the same cells in the same order, whatever the order of the conditions', () => {
    checkSets(3, ({sets}, tables) => {
      const conditions = tables.map(({condition}) => condition)
      expect(sets.partition(conditions.toReversed(), 8)).toEqual(sets.partition(conditions, 8))
    })
  })
})

describe('serialize', () => {
  test('should write sets that hold for the same profiles', () => {
    checkSets(3, ({profiles, sets}, tables) => {
      const {nodes, roots} = sets.serialize(tables.map(({condition}) => condition))
      expect(roots).toHaveLength(tables.length)
      for (const [index, {table}] of tables.entries()) {
        const root = roots[index] as number
        expect(profiles.map((profile) => holds(nodes, root, profile))).toEqual(table)
      }
    })
  })

  test('should write each node once, with children of greater levels', () => {
    checkSets(3, ({dimensions, sets}, tables) => {
      const conditions = tables.map(({condition}) => condition)
      const {nodes, roots} = sets.serialize([...conditions, ...conditions])
      expect(roots.slice(0, tables.length)).toEqual(roots.slice(tables.length))
      const written = new Map<number, {level: number; below: Array<number>}>()
      for (let offset = 0; offset < nodes.length; ) {
        const level = nodes[offset] as number
        const {length} = (dimensions[level] as Dimension).values
        const below = nodes.slice(offset + 1, offset + 1 + length)
        written.set(offset + 2, {below, level})
        offset += 1 + length
      }
      expect(new Set([...written.values()].map((node) => JSON.stringify(node))).size).toBe(
        written.size
      )
      for (const {below, level} of written.values()) {
        for (const child of below) {
          if (child > 1) expect(written.get(child)?.level).toBeGreaterThan(level)
        }
        expect(new Set(below).size).toBeGreaterThan(1)
      }
      for (const root of roots) expect(root < 2 || written.has(root)).toBe(true)
    })
  })

  test('should write nothing for nobody and everybody', () => {
    expect(createSets(twoByTwo).serialize([0, 1])).toEqual({nodes: [], roots: [0, 1]})
  })

  test('should write the same integers for the same sets', () => {
    checkSets(2, ({dimensions, profiles}, tables) => {
      const write = () => {
        const world = {dimensions, profiles, sets: createSets(dimensions)}
        return world.sets.serialize(tables.map(({table}) => unite(world, table)))
      }
      expect(write()).toEqual(write())
    })
  })
})
