// Generated dimensions, small enough to try every profile.

import fc from 'fast-check'
import type {Dimension} from '../../src/audience/dimension.js'

const valueNames = ['adult', 'basic', 'child', 'doctor', 'expert', 'first-year', 'g2', 'high']
const dimensionNames = ['role', 'level', 'place']

/** How many values each dimension has: at most twelve profiles, and one that is bigger. */
const shapes = [
  [1],
  [2],
  [3],
  [5],
  [7],
  [1, 1],
  [1, 3],
  [2, 2],
  [4, 1],
  [2, 3],
  [3, 4],
  [6, 2],
  [2, 1, 3],
  [2, 2, 3],
  [1, 4, 3]
]

/** Dimensions of each kind; the same values may be in several. */
export const someDimensions: fc.Arbitrary<ReadonlyArray<Dimension>> = fc
  .oneof(
    {arbitrary: fc.constantFrom(...shapes), weight: 9},
    {arbitrary: fc.constant([4, 3, 5]), weight: 1}
  )
  .chain((shape) => fc.tuple(...shape.map((size, index) => someDimension(size, index))))

function someDimension(size: number, index: number): fc.Arbitrary<Dimension> {
  return fc
    .record({
      fallback: fc.nat(size - 1),
      kind: fc.constantFrom('flat', 'ordered', 'narrower'),
      // How far up the value stands that the next one is put below.
      ups: fc.array(fc.nat(2), {maxLength: size, minLength: size}),
      values: fc.shuffledSubarray(valueNames, {maxLength: size, minLength: size})
    })
    .map(({fallback, kind, ups, values}) => ({
      default: values[fallback] as string,
      name: dimensionNames[index] as string,
      narrower: kind === 'narrower' ? nest(values, ups) : new Map(),
      ordered: kind === 'ordered',
      values
    }))
}

/** Put values below others, broader ones first. */
function nest(
  values: ReadonlyArray<string>,
  ups: ReadonlyArray<number>
): Map<string, ReadonlyArray<string>> {
  const narrower = new Map<string, Array<string>>()
  let path: Array<string> = []
  for (const [index, value] of values.entries()) {
    path = path.slice(0, Math.max(0, path.length - (ups[index] as number)))
    const above = path.at(-1)
    if (above !== undefined) narrower.set(above, [...(narrower.get(above) ?? []), value])
    path.push(value)
  }
  return narrower
}

/** Every profile, as the index of each value; the last dimension turns fastest. */
export function allProfiles(dimensions: ReadonlyArray<Dimension>): Array<Array<number>> {
  let profiles: Array<Array<number>> = [[]]
  for (const {values} of dimensions) {
    profiles = profiles.flatMap((profile) => values.map((_, index) => [...profile, index]))
  }
  return profiles
}
