import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type Audiences, createAudiences} from '../../src/audience/audiences.js'
import type {Dimension} from '../../src/audience/dimension.js'
import type {ExpressionShape} from '../../src/audience/expression.js'
import type {Condition} from '../../src/audience/sets.js'
import {stringifyExpression} from '../../src/audience/stringify-expression.js'
import {check} from '../helpers/property.js'
import {isMeant, nest, someShape, someWorld, unknownNames, type World} from './some-audiences.js'

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

/** A config like those of a health site: two dimensions have a value in common. */
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
    values: ['basic', 'advanced', 'expert']
  },
  {default: 'other', name: 'place', narrower: new Map(), ordered: false, values: ['uk', 'other']},
  {default: 'other', name: 'skill', narrower: new Map(), ordered: true, values: ['other', 'expert']}
]
const definitions = {lay: 'not trained', trained: 'clinician or student'}

function create(named: Readonly<Record<string, string>> = definitions): Audiences {
  const created = createAudiences(dimensions, named)
  if ('problems' in created) throw new Error(JSON.stringify(created.problems))
  return created.audiences
}

/** Names, values and comparisons in an expression, in order. */
function atomsOf(shape: ExpressionShape): Array<ExpressionShape> {
  if (shape.type === 'not') return atomsOf(shape.argument)
  return 'arguments' in shape ? shape.arguments.flatMap(atomsOf) : [shape]
}

describe('names', () => {
  test('should be the audiences, and the values that only one dimension has', () => {
    const {names, sets} = create()
    expect([...names.keys()].sort()).toEqual(
      'advanced basic clinician lay nurse patient physician student trained uk'.split(' ')
    )
    expect(names.get('clinician')).toBe(sets.value(0, [2, 3, 4]))
    expect(names.get('lay')).toBe(sets.value(0, [0]))
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'role']) {
      expect(names.get(name)).toBe(undefined)
    }
  })

  test('should be defined whatever their order', () => {
    const forwards = create({a: 'b and uk', b: 'c or d', c: 'not d', d: 'nurse'})
    const backwards = create({d: 'nurse', c: 'not d', b: 'c or d', a: 'b and uk'})
    for (const name of 'abcd') expect(forwards.names.get(name)).toBe(backwards.names.get(name))
    expect(forwards.names.get('a')).toBe(forwards.sets.value(2, [0]))
  })
})

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

  test.each([
    ['pacient', 'unknown-name', 'pacient', ['patient']],
    ['uk and (not \u0441linician)', 'unknown-name', '\u0441linician', ['clinician']],
    ['uk or Clinician', 'unknown-name', 'Clinician', ['clinician']],
    ['\uff4e\uff55\uff52\uff53\uff45', 'unknown-name', '\uff4e\uff55\uff52\uff53\uff45', ['nurse']],
    ['traned', 'unknown-name', 'traned', ['trained']],
    ['expertt', 'unknown-name', 'expertt', ['level:expert', 'skill:expert']],
    ['role', 'unknown-name', 'role', []],
    ['(expert)', 'ambiguous-name', 'expert', ['level:expert', 'skill:expert']],
    ['constructor or toString', 'unknown-name', 'constructor', []],
    ['__proto__', 'unknown-name', '__proto__', []],
    ['(rolle:nurse)', 'unknown-dimension', 'rolle', ['role']],
    ['__proto__:nurse', 'unknown-dimension', '__proto__', []],
    ['constructor >= nurse', 'unknown-dimension', 'constructor', []],
    ['uk and (levle > basic)', 'unknown-dimension', 'levle', ['level']],
    ['(role:nurs)', 'unknown-value', 'nurs', ['nurse']],
    ['role:basic', 'unknown-value', 'basic', []],
    ['role:lay', 'unknown-value', 'lay', []],
    ['not (level  <=  advancd)', 'unknown-value', 'advancd', ['advanced']],
    ['level < toString', 'unknown-value', 'toString', []],
    ['role < nurse', 'not-ordered', 'role', []],
    ['lay > nurse', 'unknown-dimension', 'lay', []],
    ['uk or', 'expression-syntax', '', []]
  ])('should tell what is wrong in `%s`', (value, code, actual, expected) => {
    const result = create().read(value)
    const start = actual === '' ? value.length : value.indexOf(actual)
    const end = start + actual.length
    expect(result).toEqual({problem: {actual, code, end, expected, start}})
  })

  test('should give the same result each time', () => {
    const audiences = create()
    for (const value of ['lay', 'x9', 'lay and']) {
      expect(audiences.read(value)).toBe(audiences.read(value))
    }
  })

  test('should find any unknown name, dimension or value, and tell it at its characters', () => {
    const name = fc.constantFrom(...unknownNames, 'patient', 'lay', 'expert')
    const atom = fc.oneof(
      name.map((one) => ({name: one, type: 'name'}) as const),
      fc
        .tuple(fc.constantFrom('role', 'level', ...unknownNames), name)
        .map(([dimension, value]) => ({dimension, type: 'value', value}) as const),
      fc
        .tuple(fc.constantFrom('role', 'level', ...unknownNames), name)
        .map(
          ([dimension, value]) => ({dimension, operator: '>', type: 'comparison', value}) as const
        )
    )
    const known = new Set(['patient', 'lay', 'role:patient', 'level:expert', 'level > expert'])
    const audiences = create()
    check(
      fc.property(nest(atom, 3), fc.nat(3), (shape, depth) => {
        const text = stringifyExpression(shape)
        const value = `${' ('.repeat(depth)}${text}${') '.repeat(depth)}`
        const result = audiences.read(value)
        const faulty = atomsOf(shape)
          .map(stringifyExpression)
          .find((one) => !known.has(one))
        expect('problem' in result).toBe(faulty !== undefined)
        if ('condition' in result) return
        const {actual, end, start} = result.problem
        expect(actual).not.toBe('')
        expect(value.slice(start, end)).toBe(actual)
        expect(faulty?.split(/:| > /)).toContain(actual)
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
        // What was asked before doesn't matter.
        expect(read(world, audiences.describe(condition))).toBe(condition)
      })
    )
  })
})
