import {runInNewContext} from 'node:vm'
import fc from 'fast-check'
import {afterEach, describe, expect, test, vi} from 'vitest'
import {
  type ProfileDimension,
  ProfileError,
  readProfile,
  resolveProfile
} from '../../src/audience/profile.js'
import {check} from '../helpers/property.js'

const dimensions: ReadonlyArray<ProfileDimension> = [
  {default: 'patient', name: 'role', values: ['clinician', 'patient', 'student']},
  {default: 'basic', name: 'level', values: ['basic', 'advanced']},
  // Names that every object has something of.
  {default: 'other', name: 'constructor', values: ['other', 'name']}
]
const defaults = {constructor: 'other', level: 'basic', role: 'patient'}

/** The error that a profile raises; it may be anything. */
function errorOf(profile: unknown): ProfileError {
  try {
    // Cast: types can't keep everybody from giving something else.
    resolveProfile(dimensions, profile as Record<string, string>)
  } catch (error) {
    if (error instanceof ProfileError) return error
    throw error
  }
  throw new Error('No error')
}

function revoked(): object {
  const {proxy, revoke} = Proxy.revocable({}, {})
  revoke()
  return proxy
}

/** A proxy that throws whatever is done with it. */
function hostile(): object {
  const handler = new Proxy(
    {},
    {
      get: () => () => {
        throw new Error('trap')
      }
    }
  )
  return new Proxy({role: 'clinician'}, handler)
}

function withGetter(): object {
  return Object.defineProperty({}, 'role', {enumerable: true, get: () => 'clinician'})
}

describe('resolveProfile', () => {
  test.each([
    [undefined, [1, 0, 0]],
    [null, [1, 0, 0]],
    [{}, [1, 0, 0]],
    [{role: 'clinician'}, [0, 0, 0]],
    [{level: 'advanced', role: 'student'}, [2, 1, 0]],
    [{level: undefined, role: 'student'}, [2, 0, 0]],
    [{constructor: 'name'}, [1, 0, 1]],
    [Object.assign(Object.create(null), {role: 'clinician'}), [0, 0, 0]],
    // An object of another realm.
    [runInNewContext('({role: "clinician"})'), [0, 0, 0]]
  ])('should give the indexes of the values of %o', (profile, expected) => {
    expect(resolveProfile(dimensions, profile as Record<string, string>)).toEqual(expected)
  })

  test.each(['colour', '__proto__', 'toString', 'hasOwnProperty', 'Role', 'role ', ''])(
    'should refuse the unknown dimension `%s`',
    (name) => {
      const profile = Object.fromEntries([[name, 'clinician']])
      expect(errorOf(profile)).toMatchObject({
        code: 'profile',
        dimension: name,
        message: `Unknown dimension \`${name}\` in profile`,
        name: 'ProfileError',
        value: undefined
      })
    }
  )

  test.each([
    ['doctor', 'Unknown value `doctor`'],
    ['Clinician', 'Unknown value `Clinician`'],
    ['', 'Unknown value ``'],
    ['basic', 'Unknown value `basic`'],
    ['constructor', 'Unknown value `constructor`'],
    ['length', 'Unknown value `length`'],
    ['0', 'Unknown value `0`'],
    [0, 'Unexpected number'],
    [Number.NaN, 'Unexpected number'],
    [true, 'Unexpected boolean'],
    [null, 'Unexpected object'],
    [Symbol('clinician'), 'Unexpected symbol'],
    [['clinician'], 'Unexpected object'],
    [{toString: () => 'clinician'}, 'Unexpected object'],
    [Object.create(null), 'Unexpected object']
  ])('should refuse the unknown value %o', (value, what) => {
    const error = errorOf({role: value})
    expect(error).toMatchObject({
      code: 'profile',
      dimension: 'role',
      message: `${what} for \`role\` in profile`
    })
    // Others may have no text, and whoever makes a message of them would fail.
    expect(error.value).toBe(typeof value === 'string' ? value : undefined)
  })

  test.each([
    ['clinician'],
    [''],
    [0],
    [true],
    [() => ({role: 'clinician'})],
    [[]],
    [['clinician']],
    [new Map([['role', 'clinician']])],
    [new URLSearchParams('role=clinician')],
    [Promise.resolve({role: 'clinician'})],
    [new Date(0)],
    // What is inherited would be overlooked.
    [Object.create({role: 'clinician'})],
    [Object.create(Object.create(null))]
  ])('should refuse %o, which is no profile', (profile) => {
    expect(errorOf(profile)).toMatchObject({
      code: 'profile',
      dimension: '',
      message: 'Profile is no plain object'
    })
  })

  test('should give indexes of the values given, for every whole profile', () => {
    const whole = fc.record(
      Object.fromEntries(
        dimensions.map(({name, values}) => [name, fc.constantFrom(...values)] as const)
      )
    )
    check(
      fc.property(whole, (profile) => {
        const indexes = resolveProfile(dimensions, profile)
        const again = dimensions.map(({name, values}, at) => [name, values[indexes[at] as number]])
        expect(Object.fromEntries(again)).toEqual(profile)
        expect(resolveProfile(dimensions, readProfile(dimensions, profile))).toEqual(indexes)
      })
    )
  })
})

describe('readProfile', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  test.each([
    [{role: 'clinician'}, {role: 'clinician'}],
    [
      {level: 'advanced', role: 'student'},
      {level: 'advanced', role: 'student'}
    ],
    [{colour: 'red', role: 'clinician'}, {role: 'clinician'}],
    [JSON.parse('{"__proto__": {"role": "clinician"}, "level": "advanced"}'), {level: 'advanced'}],
    [{constructor: 'name'}, {constructor: 'name'}],
    [new URLSearchParams('role=clinician&level=advanced'), {level: 'advanced', role: 'clinician'}],
    [new URLSearchParams('role=clinician&colour=red'), {role: 'clinician'}],
    [new URLSearchParams('role=clinician&role=clinician&level=advanced'), {level: 'advanced'}],
    [new URLSearchParams('role=clinician&role=patient'), {}],
    [new URLSearchParams('role[]=clinician&Role=clinician&role%20=clinician'), {}],
    [new URLSearchParams('role=clinician '), {}],
    [new URLSearchParams('__proto__=clinician&constructor=name'), {constructor: 'name'}],
    [Object.assign(Object.create(null), {role: 'clinician'}), {role: 'clinician'}]
  ])('should read what is known in %o', (untrusted, expected) => {
    expect(readProfile(dimensions, untrusted)).toEqual({...defaults, ...expected})
  })

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'clinician'],
    ['a number', 7],
    ['a symbol', Symbol('role')],
    ['a function', Object.assign(() => 'clinician', {role: 'clinician'})],
    ['a list', ['clinician']],
    ['a map', new Map([['role', 'clinician']])],
    ['an inherited value', Object.create({role: 'clinician'})],
    ['a getter', withGetter()],
    [
      'a getter that throws',
      {
        get role() {
          throw new Error('getter')
        }
      }
    ],
    ['a list of one value', {role: ['clinician']}],
    ['an object like a value', {role: {toString: () => 'clinician'}}],
    ['a string object', {role: new String('clinician')}],
    ['an unknown value', {role: 'doctor'}],
    ['another case', {ROLE: 'clinician', role: 'Clinician'}],
    ['a value of another dimension', {level: 'clinician', role: 'basic'}],
    ['a number for an index', {role: 0}],
    ['what objects inherit', {role: 'constructor'}],
    ['search parameters that are none', Object.create(URLSearchParams.prototype)],
    ['a proxy of search parameters', new Proxy(new URLSearchParams('role=clinician'), {})],
    ['a revoked proxy', revoked()],
    ['a proxy that throws', hostile()]
  ])('should fall back to the defaults given %s', (_, untrusted) => {
    expect(readProfile(dimensions, untrusted)).toEqual(defaults)
  })

  test('should run no code of what it reads', () => {
    const getter = vi.fn(() => 'clinician')
    readProfile(dimensions, Object.defineProperty({}, 'role', {get: getter}))
    expect(getter).not.toHaveBeenCalled()
  })

  test('should not be fooled by what everything inherits', () => {
    const prototype = Object.prototype as Record<string, unknown>
    prototype.role = 'clinician'
    try {
      expect(readProfile(dimensions, {})).toEqual(defaults)
      expect(resolveProfile(dimensions, {})).toEqual([1, 0, 0])
    } finally {
      delete prototype.role
    }
  })

  test('should read objects where there are no search parameters', () => {
    vi.stubGlobal('URLSearchParams', undefined)
    expect(readProfile(dimensions, {role: 'clinician'})).toEqual({...defaults, role: 'clinician'})
  })

  test('should give a plain object with the dimensions and nothing else', () => {
    const profile = readProfile(dimensions, {colour: 'red'})
    expect(Object.keys(profile)).toEqual(['role', 'level', 'constructor'])
    expect(Object.getPrototypeOf(profile)).toBe(Object.prototype)
  })

  test('should give known values for known dimensions, whatever it is given', () => {
    const key = fc.constantFrom('role', 'level', 'constructor', '__proto__', 'toString')
    const value = fc.oneof(
      fc.constantFrom('clinician', 'basic', 'name', 'toString', 0, null, undefined),
      fc.anything()
    )
    const pairs = fc.array(fc.tuple(key, fc.constantFrom('clinician', 'advanced', 'x', '')))
    const untrusted = fc.oneof(
      fc.array(fc.tuple(key, value)).map((entries) => Object.fromEntries(entries)),
      pairs.map((entries) => new URLSearchParams(entries)),
      fc.anything({withMap: true, withNullPrototype: true, withObjectString: true})
    )
    check(
      fc.property(untrusted, (given) => {
        const profile = readProfile(dimensions, given)
        expect(Object.keys(profile)).toEqual(dimensions.map(({name}) => name))
        for (const {default: fallback, name, values} of dimensions) {
          const all =
            given instanceof URLSearchParams
              ? given.getAll(name)
              : typeof given === 'object' && given !== null && Object.hasOwn(given, name)
                ? [(given as Record<string, unknown>)[name]]
                : []
          const [only] = all
          const isKnown = all.length === 1 && values.includes(only as string)
          expect(profile[name]).toBe(isKnown ? only : fallback)
        }
      })
    )
  })
})
