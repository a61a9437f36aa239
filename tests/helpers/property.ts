import fc from 'fast-check'

/** Cases for each property. */
export const runs = Number(process.env.LECTERN_RUNS ?? 100)

/** Seed of all properties, so that a run can be repeated. */
export const seed = Number(process.env.LECTERN_SEED ?? 1)

/** Assert a property for as many cases as asked, from the same seed each time. */
export function check<Values>(property: fc.IProperty<Values>): void {
  fc.assert(property, {numRuns: runs, seed})
}
