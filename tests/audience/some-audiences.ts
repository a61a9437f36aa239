// Generated audiences over generated dimensions, and expressions that use them.

import fc from 'fast-check'
import {type Audiences, createAudiences} from '../../src/audience/audiences.js'
import type {Dimension} from '../../src/audience/dimension.js'
import type {ExpressionShape} from '../../src/audience/expression.js'
import {stringifyExpression} from '../../src/audience/stringify-expression.js'
import {allProfiles, someDimensions} from './some-dimensions.js'

/** Audiences, and what is needed to say by hand what an expression means. */
export interface World {
  audiences: Audiences
  dimensions: ReadonlyArray<Dimension>
  /** Expressions of the audiences, by name. */
  definitions: ReadonlyMap<string, ExpressionShape>
  profiles: ReadonlyArray<ReadonlyArray<number>>
}

const audienceNames = ['trained', 'lay', 'not-me']

/** Names that no config here has, those of objects among them. */
export const unknownNames = ['constructor', 'tostring', 'hasownproperty', 'nobody', 'x9']

/** Generated audiences; up to three, which may use those before them. */
export const someWorld: fc.Arbitrary<World> = someDimensions.chain((dimensions) =>
  fc
    .nat(audienceNames.length)
    .chain((count) =>
      fc.tuple(
        ...audienceNames
          .slice(0, count)
          .map((_, index) => someShape(dimensions, audienceNames.slice(0, index), 2))
      )
    )
    .map((shapes) => createWorld(dimensions, shapes))
)

/** An expression over dimensions and audiences, none of its names unknown. */
export function someShape(
  dimensions: ReadonlyArray<Dimension>,
  audiences: ReadonlyArray<string>,
  maxDepth = 4
): fc.Arbitrary<ExpressionShape> {
  const atoms: Array<fc.Arbitrary<ExpressionShape>> = dimensions.flatMap((dimension) => {
    const value = fc.constantFrom(...dimension.values)
    const qualified = value.map(
      (one): ExpressionShape => ({dimension: dimension.name, type: 'value', value: one})
    )
    const own = dimension.values.filter((one) => countOwners(dimensions, one) === 1)
    const named = own.map((name) => fc.constant<ExpressionShape>({name, type: 'name'}))
    const compared = fc
      .tuple(fc.constantFrom('<', '<=', '>', '>='), value)
      .map(
        ([operator, one]): ExpressionShape =>
          ({dimension: dimension.name, operator, type: 'comparison', value: one}) as ExpressionShape
      )
    return [qualified, ...named, ...(dimension.ordered ? [compared] : [])]
  })
  const named = audiences.map((name) => fc.constant<ExpressionShape>({name, type: 'name'}))
  return nest(fc.oneof(...atoms, ...named), maxDepth)
}

/** Join expressions by operators. */
export function nest(
  atom: fc.Arbitrary<ExpressionShape>,
  maxDepth: number
): fc.Arbitrary<ExpressionShape> {
  return fc.letrec<{shape: ExpressionShape}>((tie) => ({
    shape: fc.oneof(
      {maxDepth, withCrossShrink: true},
      atom,
      tie('shape').map((argument): ExpressionShape => ({argument, type: 'not'})),
      fc
        .tuple(
          fc.constantFrom('and' as const, 'or' as const),
          fc.array(tie('shape'), {maxLength: 3, minLength: 2})
        )
        .map(([type, parts]): ExpressionShape => ({arguments: parts, type}))
    )
  })).shape
}

/** Whether a profile is in an expression, told without sets. */
export function isMeant(
  world: Pick<World, 'definitions' | 'dimensions'>,
  shape: ExpressionShape,
  profile: ReadonlyArray<number>
): boolean {
  switch (shape.type) {
    case 'and':
      return shape.arguments.every((part) => isMeant(world, part, profile))
    case 'or':
      return shape.arguments.some((part) => isMeant(world, part, profile))
    case 'not':
      return !isMeant(world, shape.argument, profile)
    case 'name': {
      const definition = world.definitions.get(shape.name)
      if (definition) return isMeant(world, definition, profile)
      return world.dimensions.some((dimension, index) =>
        covers(dimension, shape.name, profile[index] as number)
      )
    }
    case 'value':
      return world.dimensions.some(
        (dimension, index) =>
          dimension.name === shape.dimension &&
          covers(dimension, shape.value, profile[index] as number)
      )
    default: {
      const index = world.dimensions.findIndex(({name}) => name === shape.dimension)
      const position = world.dimensions[index]?.values.indexOf(shape.value) as number
      const own = profile[index] as number
      if (shape.operator === '<') return own < position
      if (shape.operator === '<=') return own <= position
      return shape.operator === '>' ? own > position : own >= position
    }
  }
}

function createWorld(
  dimensions: ReadonlyArray<Dimension>,
  shapes: ReadonlyArray<ExpressionShape>
): World {
  const definitions = new Map(shapes.map((shape, index) => [audienceNames[index] as string, shape]))
  // The last ones first, so that most use some that come after them.
  const texts = [...definitions]
    .reverse()
    .map(([name, shape]) => [name, stringifyExpression(shape)])
  const created = createAudiences(dimensions, Object.fromEntries(texts))
  if ('problems' in created) throw new Error(JSON.stringify(created.problems))
  return {audiences: created.audiences, definitions, dimensions, profiles: allProfiles(dimensions)}
}

/** Whether a value is another one, or stands somewhere below it. */
function covers(dimension: Dimension, value: string, index: number): boolean {
  let at: string | undefined = dimension.values[index]
  while (at !== undefined && at !== value) {
    const below: string = at
    at = [...dimension.narrower].find(([, inner]) => inner.includes(below))?.[0]
  }
  return at === value
}

function countOwners(dimensions: ReadonlyArray<Dimension>, value: string): number {
  return dimensions.filter(({values}) => values.includes(value)).length
}
