import type {ReviewedText} from './annotate/sign-off.js'
import type {Condition} from './audience/sets.js'
import {sha256} from './render/sha256.js'
import {type ArticleOptions, createTrees} from './trees.js'
import {limitSteps} from './variant/limit-steps.js'
import {usedConditions} from './variant/used-conditions.js'

/** Most groups of readers whose texts are signed. */
const most = 1000

/**
 * Give the text that each group of readers gets, as Markdown, and its digest.
 *
 * @param options
 *   Article, annotated without what is told of its review.
 * @returns
 *   Texts; none where there are more than a thousand groups, which nobody could read.
 */
export function textsOf(options: Readonly<ArticleOptions>): Array<ReviewedText> {
  const {fields, state} = options.annotated
  const {readers, sets, textsBy = []} = state
  const conditions = [...usedConditions(state, fields), ...textsBy]
  const groups = limitSteps(
    sets,
    options.settings.limits.conditions,
    (): ReadonlyArray<Condition> | undefined => sets.partition(conditions, most, readers)
  )
  const trees = createTrees<Record<string, string>>(options)
  return (groups ?? []).map((group) => {
    // Cast: a group has a reader.
    const text = trees.toMarkdown(sets.sample(group) as Record<string, string>)
    return {digest: sha256(text), readers: group, text}
  })
}
