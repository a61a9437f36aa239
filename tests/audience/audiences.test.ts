import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {stringifyExpression} from '../../src/audience/expression.js'
import type {Condition} from '../../src/audience/sets.js'
import {check} from '../helpers/property.js'
import {isMeant, someShape, someWorld, type World} from './some-audiences.js'

/** A world and an expression of it. */
const someExpression = someWorld.chain((world) =>
  fc.record({
    shape: someShape(world.dimensions, [...world.definitions.keys()]),
    world: fc.constant(world)
  })
)

/** A world, and some sets of it: any profiles, with who is within. */
const someSets = someWorld.chain((world) => {
  const {length} = world.profiles
  const members = fc.array(fc.boolean(), {maxLength: length, minLength: length})
  return fc.record({members, within: members, world: fc.constant(world)})
})

function unite({audiences: {sets}, profiles}: World, members: ReadonlyArray<boolean>): Condition {
  return profiles
    .filter((_, index) => members[index])
    .map((profile) =>
      profile.reduce((all, value, index) => sets.and(all, sets.value(index, [value])), 1)
    )
    .reduce((all, one) => sets.or(all, one), 0)
}

function read({audiences}: World, text: string): Condition {
  const result = audiences.read(text)
  if ('problem' in result) throw new Error(`${text}: ${JSON.stringify(result.problem)}`)
  return result.condition
}

describe('read', () => {
  test('should mean what the parts of an expression say of each profile', () => {
    check(
      fc.property(someExpression, ({shape, world}) => {
        const condition = read(world, stringifyExpression(shape))
        for (const profile of world.profiles) {
          expect(world.audiences.sets.has(condition, profile)).toBe(isMeant(world, shape, profile))
        }
      })
    )
  })
})

describe('describe', () => {
  test('should be read as the set that it describes', () => {
    check(
      fc.property(someSets, ({members, world}) => {
        const condition = unite(world, members)
        const text = world.audiences.describe(condition)
        expect(read(world, text)).toBe(condition)
      })
    )
  })

  test('should be read as the same set within a context', () => {
    check(
      fc.property(someSets, ({members, within, world}) => {
        const {audiences} = world
        const condition = unite(world, members)
        const context = unite(world, within)
        const text = audiences.describe(condition, context)
        expect(audiences.sets.and(read(world, text), context)).toBe(
          audiences.sets.and(condition, context)
        )
      })
    )
  })
})
