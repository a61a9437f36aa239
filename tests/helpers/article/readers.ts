import type {Random} from '../random.js'
import {smallProfiles} from '../small-config.js'

/** Readers as a set of bits: bit `n` is the reader `n` of `smallProfiles`. */
export type Mask = number

/** A way to say whom something is for, and who that is, worked out without the library. */
export interface Condition {
  /** Name of a block or an inline form, perhaps with attributes in braces. */
  opener: string
  /** The same as attributes alone, where there are some. */
  attributes: string | undefined
  /** An expression, for the keys of maps in front matter. */
  expression: string
  mask: Mask
}

/** How a piece stands to the reader whom an article is tried on. */
export type Visibility = 'all' | 'some' | 'hidden'

type Predicate = (profile: (typeof smallProfiles)[number]) => boolean

/** Every reader. */
export const everybody: Mask = (1 << smallProfiles.length) - 1

function maskOf(predicate: Predicate): Mask {
  return smallProfiles.reduce(
    (mask, profile, index) => (predicate(profile) ? mask | (1 << index) : mask),
    0
  )
}

const isClinician: Predicate = ({role}) => ['clinician', 'nurse', 'physician'].includes(role)

/** Ways to say whom something is for, in all forms that there are. */
export const conditions: ReadonlyArray<Condition> = [
  condition('patient', undefined, 'patient', ({role}) => role === 'patient'),
  condition('student', 'for="student"', 'student', ({role}) => role === 'student'),
  condition('clinician', undefined, 'clinician', isClinician),
  condition('nurse', 'when="nurse"', 'nurse', ({role}) => role === 'nurse'),
  condition('physician', undefined, 'physician', ({role}) => role === 'physician'),
  condition('basic', 'for=basic', 'basic', ({level}) => level === 'basic'),
  condition(
    'advanced',
    'when="level >= advanced"',
    'level > basic',
    ({level}) => level === 'advanced'
  ),
  condition('lay', undefined, 'lay', ({role}) => role === 'patient'),
  condition(
    'trained',
    'when="student or clinician"',
    'trained',
    (profile) => profile.role === 'student' || isClinician(profile)
  ),
  condition(
    'beginner',
    'when="basic and not clinician"',
    'beginner',
    (profile) => profile.level === 'basic' && !isClinician(profile)
  ),
  condition(
    'audience{for="patient student"}',
    'for="patient, student"',
    'patient or student',
    (profile) => !isClinician(profile)
  ),
  condition(
    'audience{not="patient"}',
    'not="patient"',
    'not patient',
    ({role}) => role !== 'patient'
  ),
  condition('audience{not=advanced}', 'not="advanced"', 'basic', ({level}) => level === 'basic'),
  condition(
    'audience{when="not nurse and (advanced or lay)"}',
    'when="not nurse and (advanced or lay)"',
    'not nurse and (advanced or lay)',
    ({level, role}) => role !== 'nurse' && (level === 'advanced' || role === 'patient')
  ),
  condition(
    'clinician{not="physician"}',
    'when="clinician and not physician"',
    'clinician and not physician',
    ({role}) => role === 'clinician' || role === 'nurse'
  ),
  condition(
    'student{when="role:student and level < advanced"}',
    undefined,
    'student and basic',
    ({level, role}) => role === 'student' && level === 'basic'
  )
]

function condition(
  opener: string,
  attributes: string | undefined,
  expression: string,
  predicate: Predicate
): Condition {
  return {attributes, expression, mask: maskOf(predicate), opener}
}

/** Who sees a place and for whom something must be found. */
export interface Wanted {
  random: Random
  /** Readers of the place. */
  mask: Mask
  /** The one reader whom the article is tried on. */
  reader: number
}

/**
 * Pick a condition that some readers of a place meet.
 *
 * @param wanted
 *   Place.
 * @param visibility
 *   Whether the reader under test meets it: `some` for yes, `hidden` for no;
 *   `all` leaves it open.
 *   Where no condition does, one that some reader meets.
 * @param among
 *   What else must be true of it (optional).
 * @returns
 *   Condition; nothing when none will do.
 */
export function pickCondition(
  {mask, random, reader}: Readonly<Wanted>,
  visibility: Visibility,
  among: (condition: Condition) => boolean = () => true
): Condition | undefined {
  const bit = 1 << reader
  const met = conditions.filter((one) => (one.mask & mask) !== 0 && among(one))
  const wanted = met.filter((one) => {
    if (visibility === 'all') return true
    const proper = (one.mask & mask) !== mask
    return visibility === 'hidden' ? !(one.mask & bit) : proper && (one.mask & bit) !== 0
  })
  const fit = wanted.length > 0 ? wanted : met
  return fit.length === 0 ? undefined : random.pick(fit)
}
