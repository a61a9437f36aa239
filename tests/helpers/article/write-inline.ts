import type {Context} from './draft.js'
import {inlineFor, inlineRecipes} from './inline-recipes.js'
import {pickCondition, type Visibility} from './readers.js'
import type {InlineRecipe, Writers} from './recipe.js'
import {markedWords, word} from './words.js'

/** An inline form to write: how, and for whom. */
export interface InlinePiece {
  recipe: InlineRecipe
  visibility: Visibility
}

/** Deepest that forms of any kind are nested; deeper there are words. */
const deepest = 6

/** Write some text of any kind, with words more often than not. */
export function writeInline(context: Context, count: number, writers: Writers): string {
  const {random} = context
  if (context.depth >= deepest) return markedWords(context)
  const fit = inlineRecipes.filter((recipe) => recipe.fits?.(context) ?? true)
  const [text] = inlineRecipes as [InlineRecipe, ...Array<InlineRecipe>]
  const pieces = Array.from(
    {length: count},
    (): InlinePiece => ({
      recipe: random.chance(0.45) ? text : random.pick(fit),
      visibility: 'all'
    })
  )
  return writeInlinePieces(context, pieces, writers)
}

/** Write forms one after the other, with white space between, a comma, or nothing. */
export function writeInlinePieces(
  context: Context,
  pieces: ReadonlyArray<InlinePiece>,
  writers: Writers
): string {
  const {random} = context
  let result = ''
  let touching = true
  for (const [index, {recipe, visibility}] of pieces.entries()) {
    const chosen = visibility === 'all' ? undefined : pickCondition(context, visibility)
    const touches = chosen ? true : recipe.touches
    const isBreak = recipe.precedes === true && !chosen
    let between = ''
    if (index > 0 && !isBreak && !result.endsWith('\n')) {
      between =
        touching && touches && random.chance(0.3)
          ? ''
          : random.pick([' ', ' ', ' ', ', ', context.lines && !recipe.follows ? '\n' : ' '])
    }
    if (!chosen && needsWord(recipe, result)) {
      result += markedWords(context)
    }
    result += between
    result += chosen
      ? inlineFor(context, chosen, writers, (inner) =>
          writeInlinePieces(inner, [{recipe, visibility: 'all'}], writers)
        )
      : recipe.write({...context, depth: context.depth + 1}, writers)
    if (isBreak && index === pieces.length - 1) result += word(context)
    touching = touches
  }
  return result
}

function needsWord({follows}: InlineRecipe, before: string): boolean {
  return (follows !== undefined && before === '') || (follows === 'line' && before.endsWith('\n'))
}
