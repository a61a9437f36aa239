import {mostGroups, type ReviewedText} from './annotate/sign-off.js'
import type {Condition, Sets} from './audience/sets.js'
import type {FrontMatterFields} from './front-matter/fields.js'
import {sha256} from './render/sha256.js'
import {type ArticleOptions, createTrees} from './trees.js'
import {limitSteps} from './variant/limit-steps.js'
import {usedConditions} from './variant/used-conditions.js'

/**
 * Give the text that each group of readers gets, as Markdown, and its digest:
 * after the title and description of front matter, as YAML, where they have some.
 *
 * @param options
 *   Article, annotated without what is told of its review.
 * @returns
 *   Texts; nothing where there are more groups than anybody could read.
 */
export function textsOf(options: Readonly<ArticleOptions>): Array<ReviewedText> | undefined {
  const {fields, state} = options.annotated
  const {readers, sets, textsBy = []} = state
  const conditions = [...usedConditions(state, fields), ...textsBy]
  const groups = limitSteps(
    sets,
    options.settings.limits.conditions,
    (): ReadonlyArray<Condition> | undefined => sets.partition(conditions, mostGroups, readers)
  )
  const trees = createTrees<Record<string, string>>(options)
  return groups?.map((group) => {
    // Cast: a group has a reader.
    const markdown = trees.toMarkdown(sets.sample(group) as Record<string, string>)
    const text = headOf(sets, fields, group) + markdown
    return {digest: sha256(text), readers: group, text}
  })
}

/** Title and description that readers get, as front matter. */
function headOf(
  sets: Sets,
  fields: Pick<FrontMatterFields, 'description' | 'title'>,
  readers: Condition
): string {
  const lines = (['title', 'description'] as const).flatMap((name) => {
    const found = fields[name].find(({condition}) => sets.isSubset(readers, condition))
    return found ? [`${name}: ${JSON.stringify(found.text)}\n`] : []
  })
  return lines.length > 0 ? `---\n${lines.join('')}---\n\n` : ''
}
