import {plainDimensions} from './articles.js'

/** A reader, and what a publisher who writes the filter by hand knows of them. */
export interface Reader {
  name: string
  /** As Lectern takes it. */
  profile: Readonly<Record<string, string>>
  /** Names and comparisons of the article that hold. */
  holds: ReadonlySet<string>
}

/** Readers of the reference article; the first is the one that is measured. */
export const readers: [patient: Reader, student: Reader, clinician: Reader] = [
  {name: 'patient', profile: {role: 'patient'}, holds: new Set(['lay', 'patient', 'elsewhere'])},
  {
    name: 'student',
    profile: {role: 'student'},
    holds: new Set(['student', 'trained', 'elsewhere'])
  },
  {
    name: 'clinician',
    profile: {role: 'clinician'},
    holds: new Set(['clinician', 'professional', 'trained', 'elsewhere'])
  }
]

/** How many roles, and how many values of the other dimensions, there are for a number of variants. */
const counts: ReadonlyMap<number, [roles: number, others: number]> = new Map([
  [1, [1, 1]],
  [3, [3, 1]],
  [8, [2, 2]],
  [64, [4, 4]]
])

/**
 * List a reader of the plain article for each variant that it has.
 *
 * @param variants
 *   How many variants: 1, 3, 8 or 64.
 */
export function readersOf(variants: number): Array<Reader> {
  const {level, region, role} = plainDimensions
  const [roles, others] = counts.get(variants) ?? [0, 0]
  return role.slice(0, roles).flatMap((ownRole) =>
    level.slice(0, others).flatMap((ownLevel) =>
      region.slice(0, others).map((ownRegion) => ({
        holds: new Set([ownRole, ownLevel, ownRegion]),
        name: [ownRole, ownLevel, ownRegion].join(', '),
        profile: {level: ownLevel, region: ownRegion, role: ownRole}
      }))
    )
  )
}

/** Eight readers of the reference article who all get something else. */
export const eight: ReadonlyArray<Readonly<Record<string, string>>> = [
  {role: 'patient'},
  {jurisdiction: 'uk', role: 'patient'},
  {role: 'caregiver'},
  {role: 'student'},
  {level: 'intermediate', role: 'student'},
  {role: 'nurse'},
  {role: 'pharmacist'},
  {role: 'researcher'}
]
