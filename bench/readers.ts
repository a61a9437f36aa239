/** A reader, and what a publisher who writes the filter by hand knows of them. */
export interface Reader {
  name: string
  /** As Lectern takes it. */
  profile: Readonly<Record<string, string>>
  /** Names and comparisons of the reference article that hold. */
  holds: ReadonlySet<string>
}

/** Readers of the reference article; the first is the one that is measured. */
export const readers: [patient: Reader, student: Reader, clinician: Reader] = [
  {name: 'patient', profile: {role: 'patient'}, holds: new Set(['lay', 'patient', 'other'])},
  {name: 'student', profile: {role: 'student'}, holds: new Set(['student', 'trained', 'other'])},
  {
    name: 'clinician',
    profile: {role: 'clinician'},
    holds: new Set(['clinician', 'professional', 'trained', 'other'])
  }
]
