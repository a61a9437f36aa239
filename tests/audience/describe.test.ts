import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type Audiences, createAudiences} from '../../src/audience/audiences.js'
import type {Dimension} from '../../src/audience/dimension.js'
import type {Condition} from '../../src/audience/sets.js'
import {stringifyExpression} from '../../src/audience/stringify-expression.js'
import {check} from '../helpers/property.js'
import {someWorld, type World} from './some-audiences.js'

const role: Dimension = {
  default: 'patient',
  name: 'role',
  narrower: new Map([
    ['clinician', ['physician', 'nurse']],
    ['physician', ['surgeon', 'other']]
  ]),
  ordered: false,
  values: ['patient', 'caregiver', 'student', 'clinician', 'physician', 'surgeon', 'other', 'nurse']
}
const level: Dimension = {
  default: 'basic',
  name: 'level',
  narrower: new Map(),
  ordered: true,
  values: ['basic', 'middle', 'upper', 'advanced']
}
const place: Dimension = {
  default: 'other',
  name: 'place',
  narrower: new Map(),
  ordered: false,
  values: ['us', 'ca', 'uk', 'eu', 'other']
}
const audiences = create([role, level, place], {
  lay: 'patient or caregiver',
  trained: 'clinician or student'
})

function create(
  dimensions: ReadonlyArray<Dimension>,
  named: Readonly<Record<string, string>> = {}
): Audiences {
  const created = createAudiences(dimensions, named)
  if ('problems' in created) throw new Error(JSON.stringify(created.problems))
  return created.audiences
}

function read(value: string, from = audiences): Condition {
  const result = from.read(value)
  if ('problem' in result) throw new Error(`${value}: ${result.problem.code}`)
  return result.condition
}

/** The audiences of a world, made anew. */
function again({definitions, dimensions}: World): Audiences {
  const named = [...definitions].map(([name, shape]) => [name, stringifyExpression(shape)])
  return create(dimensions, Object.fromEntries(named))
}

/** The set of some profiles. */
function unite({sets}: Audiences, {profiles}: World, members: ReadonlyArray<boolean>): Condition {
  const only = (profile: ReadonlyArray<number>): Condition =>
    profile.reduce((all, value, index) => sets.and(all, sets.value(index, [value])), 1)
  return profiles
    .filter((_, index) => members[index])
    .reduce((all, profile) => sets.or(all, only(profile)), 0)
}

describe('describe', () => {
  test.each([
    ['patient', 'patient'],
    ['role:patient', 'patient'],
    ['patient or caregiver', 'lay'],
    ['not (clinician or student)', 'lay'],
    ['not patient', 'not patient'],
    ['patient or student', 'patient or student'],
    ['physician and not surgeon', 'physician and not surgeon'],
    ['us or ca', 'us or ca'],
    ['us or ca or uk or eu', 'not place:other'],
    ['level > basic', 'not basic'],
    ['level >= upper', 'level >= upper'],
    ['level > upper', 'advanced'],
    ['not basic and level < advanced', 'middle or upper'],
    ['not clinician and not basic', 'not (clinician or basic)'],
    ['not basic or lay', 'lay or not basic'],
    ['uk and not lay and not basic', 'trained and not basic and uk'],
    [
      '(student or patient) and level >= middle and us',
      '(patient or student) and not basic and us'
    ],
    ['clinician and level >= upper and (uk or eu)', 'clinician and level >= upper and (uk or eu)'],
    ['not (patient and basic and us)', 'not (patient and basic and us)'],
    ['patient and basic or student and upper', 'patient and basic or student and upper'],
    [
      'clinician and not (physician or nurse) or role:other and us',
      'clinician and not (physician or nurse) or role:other and us'
    ],
    ['clinician and not (surgeon or nurse or patient)', 'clinician and not (surgeon or nurse)'],
    [
      'clinician and not (physician or nurse) or surgeon',
      'clinician and not (physician or nurse) or surgeon'
    ],
    ['(us or ca or uk) and basic', 'basic and not (eu or place:other)'],
    ['patient or not patient', 'patient or not patient'],
    ['patient and not patient', 'patient and not patient']
  ])('should describe `%s` as `%s`', (value, expected) => {
    const condition = read(value)
    expect(audiences.describe(condition)).toBe(expected)
    expect(audiences.describe(condition)).toBe(expected)
    expect(read(expected)).toBe(condition)
  })

  test.each([
    ['patient and us', 'patient', 'us'],
    ['clinician and not physician', 'clinician', 'not physician'],
    ['student and basic', 'trained and basic', 'student'],
    ['patient', 'lay and us', 'patient'],
    ['patient', 'us', 'patient'],
    ['patient and basic and us or caregiver and basic and us', 'lay', 'basic and us'],
    ['patient and us or student and uk', 'us or ca', 'patient and us'],
    ['patient and basic and us or student', 'not student', 'patient and basic and us'],
    ['patient', 'patient', 'patient'],
    ['us', 'patient and us', 'patient and us'],
    ['lay or trained', 'uk and not basic', 'uk and not basic'],
    ['patient', 'student', 'patient and not patient']
  ])('should describe `%s` within `%s` as `%s`', (value, context, expected) => {
    const condition = read(value)
    const within = read(context)
    expect(audiences.describe(condition, within)).toBe(expected)
    expect(audiences.sets.and(read(expected), within)).toBe(audiences.sets.and(condition, within))
  })

  test('should say everybody and nobody by an audience, where there is one', () => {
    const named = create([place], {all: 'us or not us', none: 'us and ca'})
    expect([named.describe(1), named.describe(0)]).toEqual(['all', 'none'])
    const single = create([{...place, default: 'us', values: ['us']}])
    expect([single.describe(1), single.describe(0)]).toEqual(['us', 'not us'])
  })

  test('should describe sets of many names without pairs of them', () => {
    const values = Array.from({length: 70}, (_, index) => `v${index}`)
    const many = create([{...place, default: 'v0', values}, level])
    for (const value of ['v1', 'v1 or v2', 'not (v3 or v4)', 'v5 and basic or v6 and upper']) {
      const condition = read(value, many)
      expect(many.describe(condition)).toBe(value)
    }
    const half = values.filter((_, index) => index % 2).join(' or ')
    expect(many.describe(read(half, many))).toBe(half)
  })

  test('should say the same of any set, whatever was asked before', () => {
    const worlds = someWorld.chain((world) => {
      const {length} = world.profiles
      const members = fc.array(fc.boolean(), {maxLength: length, minLength: length})
      return fc.record({
        asked: fc.array(members),
        members,
        within: members,
        world: fc.constant(world)
      })
    })
    check(
      fc.property(worlds, ({asked, members, within, world}) => {
        const [fresh, used] = [again(world), again(world)]
        for (const other of asked)
          used.describe(unite(used, world, other), unite(used, world, within))
        for (const from of [fresh, used]) from.describe(unite(from, world, members))
        expect(used.describe(unite(used, world, members))).toBe(
          fresh.describe(unite(fresh, world, members))
        )
        expect(used.describe(unite(used, world, members), unite(used, world, within))).toBe(
          fresh.describe(unite(fresh, world, members), unite(fresh, world, within))
        )
      })
    )
  })

  test('should say the same, whatever was asked before', () => {
    const other = create([role, level, place], {
      lay: 'patient or caregiver',
      trained: 'clinician or student'
    })
    for (const value of ['us and not lay', 'trained', 'basic', 'nurse or surgeon and us']) {
      other.describe(read(value, other), read('us', other))
      expect(other.describe(read(value, other))).toBe(audiences.describe(read(value)))
    }
  })
})
