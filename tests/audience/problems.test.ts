import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {createAudiences} from '../../src/audience/audiences.js'
import type {Dimension} from '../../src/audience/dimension.js'
import {check} from '../helpers/property.js'

const role: Dimension = {
  default: 'patient',
  name: 'role',
  narrower: new Map([['clinician', ['nurse', 'physician']]]),
  ordered: false,
  values: ['patient', 'student', 'clinician', 'nurse', 'physician']
}
const level: Dimension = {
  default: 'basic',
  name: 'level',
  narrower: new Map(),
  ordered: true,
  values: ['basic', 'intermediate', 'advanced']
}

/** Everything that is wrong, one problem a line. */
function problemsOf(
  audiences: Readonly<Record<string, string>>,
  dimensions: ReadonlyArray<Dimension> = [role, level],
  reserved: ReadonlyArray<string> = ['audience', 'notice']
): Array<string> {
  const result = createAudiences(dimensions, audiences, reserved)
  if ('audiences' in result) return []
  return result.problems.map(({path, reason}) => `${path}: ${reason}`)
}

/** A dimension like one of the above, but for some of it. */
function like(dimension: Dimension, other: Partial<Dimension>): Dimension {
  return {...dimension, ...other}
}

const badValue = 'expected lower-case letters, digits, single `-` and `.`'
const badName = 'expected lower-case letters, digits and single `-`, starting with a letter'

describe('names', () => {
  test('should have nothing against sound names', () => {
    expect(problemsOf({})).toEqual([])
    expect(problemsOf({constructor: 'patient', 'not-me': 'student', or2: 'not-me'})).toEqual([])
  })

  test.each([
    'Clinician',
    'clinical nurse',
    'nurse_1',
    '.5',
    '5.',
    '3..1',
    '-x',
    'x-',
    'a--b',
    'a:b',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'naïve',
    'nurse\n',
    ''
  ])('should refuse the name `%s` everywhere', (name) => {
    const reason = `Unexpected name \`${name}\`, ${badName}`
    const value = `Unexpected name \`${name}\`, ${badValue}`
    expect(problemsOf(Object.fromEntries([[name, 'patient']]))).toEqual([
      `audiences.${name}: ${reason}`
    ])
    expect(problemsOf({}, [like(level, {default: name, values: [name]})])).toEqual([
      `dimensions.level.values.${name}: ${value}`
    ])
    expect(problemsOf({}, [like(level, {name})])).toEqual([`dimensions.${name}: ${reason}`])
  })

  test('should allow values that no directive can be named by', () => {
    const values = ['3.12', '2nd', '1.2.3-rc.1']
    expect(problemsOf({}, [like(level, {default: '2nd', values})])).toEqual([])
    expect(problemsOf({'3.12': 'patient'})).toHaveLength(1)
  })

  test.each(['and', 'or', 'not'])('should refuse the word `%s` everywhere', (name) => {
    const reason = `Unexpected name \`${name}\`, which is a word of expressions, expected another name`
    expect(problemsOf({[name]: 'patient'})).toEqual([`audiences.${name}: ${reason}`])
    expect(problemsOf({}, [like(level, {default: name, values: [name]})])).toEqual([
      `dimensions.level.values.${name}: ${reason}`
    ])
    expect(problemsOf({}, [like(level, {name})])).toEqual([`dimensions.${name}: ${reason}`])
  })

  test('should refuse names of directives, but for dimensions', () => {
    const reason = 'Unexpected name `notice`, which is a directive already, expected another name'
    expect(problemsOf({notice: 'patient'})).toEqual([`audiences.notice: ${reason}`])
    expect(problemsOf({}, [like(level, {default: 'notice', values: ['notice']})])).toEqual([
      `dimensions.level.values.notice: ${reason}`
    ])
    expect(problemsOf({}, [like(level, {name: 'notice'})])).toEqual([])
    expect(problemsOf({notice: 'patient'}, [role], [])).toEqual([])
  })

  test('should refuse an audience that is called like a value', () => {
    expect(problemsOf({student: 'patient'})).toEqual([
      'audiences.student: Unexpected audience `student`, which is a value already, expected another name'
    ])
  })

  test('should let dimensions be called like values and audiences, and share values', () => {
    const dimensions = [like(level, {name: 'patient'}), like(level, {name: 'lay'}), role]
    expect(problemsOf({lay: 'patient and lay:basic'}, dimensions)).toEqual([])
  })
})

describe('dimensions', () => {
  test('should want values', () => {
    expect(problemsOf({}, [like(level, {values: []})])).toEqual([
      'dimensions.level: No values, expected at least one'
    ])
  })

  test('should want values that differ, however they are nested', () => {
    const twice = like(role, {
      narrower: new Map([
        ['clinician', ['nurse']],
        ['nurse', ['clinician']]
      ]),
      values: ['patient', 'clinician', 'nurse', 'clinician']
    })
    expect(problemsOf({}, [twice])).toEqual([
      'dimensions.role.values: Second value `clinician`, expected values that differ'
    ])
  })

  test('should refuse an order and narrower values together', () => {
    expect(problemsOf({}, [like(role, {ordered: true})])).toEqual([
      'dimensions.role: Unexpected narrower values of an ordered dimension, expected one or the other'
    ])
  })

  test.each([
    ['basics', '`basic`'],
    ['Advanced', '`advanced`'],
    ['constructor', '`basic` or `intermediate` or `advanced`'],
    ['', '`basic` or `intermediate` or `advanced`']
  ])('should refuse the default `%s`', (fallback, expected) => {
    expect(problemsOf({}, [like(level, {default: fallback})])).toEqual([
      `dimensions.level.default: Unexpected default \`${fallback}\`, expected ${expected}`
    ])
  })
})

describe('expressions', () => {
  test.each([
    [
      '',
      'Unexpected end of expression in ``, expected a name, `dimension:value`, a comparison, `not` or `(`'
    ],
    [
      'patient and',
      'Unexpected end of expression in `patient and`, expected a name, `dimension:value`, a comparison, `not` or `(`'
    ],
    ['(patient', 'Unexpected end of expression in `(patient`, expected `)`'],
    ['patient, student', 'Unexpected `,` in `patient, student`, expected `and` or `or`'],
    ['patint', 'Unexpected `patint` in `patint`, expected `patient`'],
    ['(clinican)', 'Unexpected `clinican` in `(clinican)`, expected `clinician`'],
    ['nobody', 'Unexpected `nobody` in `nobody`, expected a name from the config'],
    ['constructor', 'Unexpected `constructor` in `constructor`, expected a name from the config'],
    ['__proto__', 'Unexpected `__proto__` in `__proto__`, expected a name from the config'],
    ['toString', 'Unexpected `toString` in `toString`, expected a name from the config'],
    ['roles:patient', 'Unexpected `roles` in `roles:patient`, expected `role`'],
    [
      'constructor:name',
      'Unexpected `constructor` in `constructor:name`, expected a dimension from the config'
    ],
    ['role:basic', 'Unexpected `basic` in `role:basic`, expected a value of the dimension'],
    [
      'role:constructor',
      'Unexpected `constructor` in `role:constructor`, expected a value of the dimension'
    ],
    ['role:nurs', 'Unexpected `nurs` in `role:nurs`, expected `nurse`'],
    ['levle > basic', 'Unexpected `levle` in `levle > basic`, expected `level`'],
    [
      '__proto__ > basic',
      'Unexpected `__proto__` in `__proto__ > basic`, expected a dimension from the config'
    ],
    ['level > advancd', 'Unexpected `advancd` in `level > advancd`, expected `advanced`'],
    ['level > 2', 'Unexpected `2` in `level > 2`, expected a value of the dimension'],
    ['role > patient', 'Unexpected `role` in `role > patient`, expected an ordered dimension'],
    [
      'x'.repeat(1001),
      'Unexpected length, depth or intricacy of expression, expected at most 1000 characters and 32 levels, and fewer combinations of values'
    ],
    [
      `${'not '.repeat(33)}patient`,
      'Unexpected length, depth or intricacy of expression, expected at most 1000 characters and 32 levels, and fewer combinations of values'
    ]
  ])('should tell what is wrong with `%s`', (value, reason) => {
    expect(problemsOf({lay: value})).toEqual([`audiences.lay: ${reason}`])
  })

  test('should want the dimension of a value that several have, also when it is mistyped', () => {
    const grade = like(level, {default: 'low', name: 'grade', values: ['low', 'advanced']})
    const expected = 'expected `level:advanced` or `grade:advanced`'
    expect(problemsOf({lay: 'advanced', other: 'advancd'}, [level, grade])).toEqual([
      `audiences.lay: Unexpected \`advanced\` in \`advanced\`, ${expected}`,
      `audiences.other: Unexpected \`advancd\` in \`advancd\`, ${expected}`
    ])
    expect(problemsOf({lay: 'level:advanced and grade:low'}, [level, grade])).toEqual([])
  })

  test('should suggest audiences, whatever the order', () => {
    expect(problemsOf({a: 'trainde', trained: 'student', z: 'traned'})).toEqual([
      'audiences.a: Unexpected `trainde` in `trainde`, expected `trained`',
      'audiences.z: Unexpected `traned` in `traned`, expected `trained`'
    ])
  })
})

describe('audiences that use each other', () => {
  test('should take any order', () => {
    expect(problemsOf({a: 'not b', b: 'c or c and c', c: 'student'})).toEqual([])
  })

  test('should name the members of a cycle in order, each cycle once', () => {
    expect(problemsOf({a: 'b', b: 'not c', c: 'student or (a and a)', d: 'a'})).toEqual([
      'audiences.a: Unexpected audiences defined by each other (`a`, `b`, `c`, `a`), expected no cycle'
    ])
    expect(problemsOf({a: 'a or student'})).toEqual([
      'audiences.a: Unexpected audiences defined by each other (`a`, `a`), expected no cycle'
    ])
    expect(problemsOf({a: 'b or c', b: 'a', c: 'a or d', d: 'c', e: 'd'})).toEqual([
      'audiences.a: Unexpected audiences defined by each other (`a`, `b`, `a`), expected no cycle',
      'audiences.a: Unexpected audiences defined by each other (`a`, `c`, `a`), expected no cycle',
      'audiences.c: Unexpected audiences defined by each other (`c`, `d`, `c`), expected no cycle'
    ])
  })

  test('should tell a fault once, where it is', () => {
    expect(problemsOf({a: 'b and c', b: 'nobody', c: 'not b', d: 'a'})).toEqual([
      'audiences.b: Unexpected `nobody` in `nobody`, expected a name from the config'
    ])
  })

  test('should tell what else is wrong with those that use faulty ones', () => {
    expect(problemsOf({a: 'b and (', b: 'a and nurs', c: 'c and clinican'})).toEqual([
      'audiences.a: Unexpected end of expression in `b and (`, expected a name, `dimension:value`, a comparison, `not` or `(`',
      'audiences.b: Unexpected `nurs` in `a and nurs`, expected `nurse`',
      'audiences.c: Unexpected audiences defined by each other (`c`, `c`), expected no cycle',
      'audiences.c: Unexpected `clinican` in `c and clinican`, expected `clinician`'
    ])
  })

  test('should not overflow on thousands of audiences that use the next', () => {
    const count = 20_000
    const entries = Array.from({length: count}, (_, index): [string, string] => [
      `x${index}`,
      `not x${index + 1}`
    ])
    const chain = Object.fromEntries(entries)
    expect(problemsOf({...chain, [`x${count}`]: 'student'})).toEqual([])
    expect(problemsOf({...chain, [`x${count}`]: `x${count - 1}`})).toHaveLength(1)
    expect(problemsOf(chain)).toHaveLength(1)
  })
})

describe('thousands of names', () => {
  test('should be defined, read and suggested', () => {
    const entries = Array.from({length: 5000}, (_, index): [string, string] => [
      `reader-${index}`,
      index % 2 ? 'patient and basic' : 'student or advanced'
    ])
    const result = createAudiences([role, level], Object.fromEntries(entries))
    if ('problems' in result) throw new Error(JSON.stringify(result.problems))
    const {describe: say, list, names, read} = result.audiences
    expect(names.size).toBe(5000 + role.values.length + level.values.length)
    expect(read('not reader-4998')).toEqual(read('not student and not advanced'))
    expect(read('readr-4998')).toMatchObject({
      problem: {expected: expect.arrayContaining(['reader-4998'])}
    })
    expect(list(entries.map(([name]) => name).join(' '))).toEqual(
      read('student or advanced or patient and basic')
    )
    expect(say(names.get('reader-7') as number)).toBe('reader-1')
  })
})

describe('all problems', () => {
  test('should be told at once', () => {
    const wrong = [
      like(level, {default: 'x', name: 'Level', narrower: new Map([['basic', ['advanced']]])}),
      like(role, {default: 'nurse', values: ['nurse', 'and', 'notice']}),
      like(level, {name: 'empty', values: []})
    ]
    const paths = problemsOf({Lay: 'patient', a: 'b', b: 'a', c: 'nurs', nurse: ')'}, wrong).map(
      (line) => line.slice(0, line.indexOf(': '))
    )
    expect(paths).toEqual([
      'dimensions.Level',
      'dimensions.Level',
      'dimensions.Level.default',
      'dimensions.role.values.and',
      'dimensions.role.values.notice',
      'dimensions.empty',
      'audiences.Lay',
      'audiences.nurse',
      'audiences.nurse',
      'audiences.Lay',
      'audiences.a',
      'audiences.c'
    ])
  })

  test('should be told for any config, without throwing', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'not', 'Bad', 'notice', 'constructor', '')
    const values = fc.array(name, {maxLength: 5})
    const nested = fc.array(fc.tuple(name, values), {maxLength: 3})
    const dimension = fc.record({
      default: name,
      name,
      narrower: fc.oneof(
        fc.constant(new Map()),
        nested.map((entries) => new Map(entries))
      ),
      ordered: fc.boolean(),
      values
    })
    const expression = fc
      .array(
        fc.oneof(name, fc.constantFrom('and', 'or', 'not', '(', ')', ':', '>', ' and a', 'a:b'))
      )
      .map((parts) => parts.join(' '))
    check(
      fc.property(
        fc.array(dimension, {maxLength: 3}).map(withoutCycles),
        fc.dictionary(name, expression),
        (dimensions, audiences) => {
          const result = createAudiences(dimensions, audiences, ['notice'])
          if ('audiences' in result) return
          expect(result.problems).not.toEqual([])
          for (const {path, reason} of result.problems) {
            expect(path).toMatch(/^(dimensions|audiences)\./)
            expect(reason).toMatch(/^(?:No|Second|Unexpected) .*, expected ./)
          }
        }
      )
    )
  })
})

/** Configs nest values, so no value is below itself unless it stands there twice. */
function withoutCycles(dimensions: ReadonlyArray<Dimension>): ReadonlyArray<Dimension> {
  return dimensions.map((dimension) => ({
    ...dimension,
    narrower: new Map(
      [...dimension.narrower].map(([above, below]) => [
        above,
        below.filter((one) => dimension.values.indexOf(one) > dimension.values.indexOf(above))
      ])
    )
  }))
}
