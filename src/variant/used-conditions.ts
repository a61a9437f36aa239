import type {State} from '../annotate/state.js'
import type {Condition} from '../audience/sets.js'
import type {FrontMatterFields} from '../front-matter/fields.js'

/** All conditions that tell readers of an article apart; none of one with errors. */
export function usedConditions(
  {annotations, failed, gated, readers, sets}: State,
  {description, title}: FrontMatterFields
): Array<Condition> {
  if (failed) return []
  const used = new Set([
    readers,
    ...title.map(({condition}) => condition),
    ...description.map(({condition}) => condition)
  ])
  for (const {className, condition, spread, tags, type} of annotations) {
    for (const known of [className, condition, spread, tags, type]) {
      if (known !== undefined) used.add(known)
    }
  }
  // Who gets a paragraph instead of the article gets it alike.
  return gated === 0
    ? [...used]
    : [gated, ...[...used].map((condition) => sets.minus(condition, gated))]
}
