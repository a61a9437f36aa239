import {blockRecipes} from './block-recipes.js'
import {blockFor} from './conditional-blocks.js'
import {type Context, writeFor} from './draft.js'
import {conditions, everybody, type Mask, pickCondition, type Visibility} from './readers.js'
import type {BlockRecipe, Writers} from './recipe.js'
import {writeInline} from './write-inline.js'

/** A block to write: how, and for whom. */
export interface BlockPiece {
  recipe: BlockRecipe
  visibility: Visibility
}

/** Deepest that blocks of any kind are nested; deeper there are simple ones. */
const deepest = 4

const simple: ReadonlySet<string> = new Set(['paragraph', 'fenced code', 'tight bullet list'])

/** What recipes write other text with. */
export const writers: Writers = {
  blocks(context, count) {
    const pieces = Array.from({length: count}, (): BlockPiece => {
      const fit = blockRecipes.filter(
        (recipe) =>
          canWrite(recipe, context) && (context.depth < deepest || simple.has(recipe.name))
      )
      return {recipe: context.random.pick(fit), visibility: 'all'}
    })
    return writeBlocks(context, pieces)
  },
  inline: (context, count) => writeInline(context, count, writers)
}

/** Whether a block can stand in a place. */
export function canWrite(recipe: BlockRecipe, context: Readonly<Context>): boolean {
  return (
    (recipe.fits?.(context) ?? true) &&
    (recipe.ranks?.some((rank) => rank >= context.minRank) ?? true)
  )
}

/**
 * Write the content of a parent: blocks one after the other, then the
 * references that they ask for.
 *
 * @param context
 *   Parent.
 * @param pieces
 *   Blocks.
 */
export function writeBlocks(context: Context, pieces: ReadonlyArray<BlockPiece>): Array<string> {
  const result: Array<string> = []
  let previous: BlockRecipe | undefined
  let before: Mask | undefined
  for (const {recipe, visibility} of pieces) {
    const piece = wrap({...context, before}, recipe, visibility)
    const inner: Context = {...context, before}
    if (piece.ranks) {
      inner.rank = context.random.pick(piece.ranks.filter((rank) => rank >= context.minRank))
      const open = context.sections.filter((section) => section.rank < inner.rank)
      context.sections.splice(0, context.sections.length, ...open)
    }
    const lines = writeInSections(inner, piece)
    // A block that can't be written there may give nothing.
    if (lines.length === 0) continue
    result.push(...separate(context, previous, piece), ...lines)
    if (piece.name !== 'comment') {
      const opener = lines[0]?.replace(/^:+/, '')
      before = conditions.find((one) => one.opener === opener)?.mask
    }
    previous = piece
  }
  const references = context.references.splice(0).join(' ')
  if (references === '') return result
  if (result.length === 0) return [references]
  // At the end they would be part of a section that is for some.
  const first = pieces.some(({recipe}) => recipe.name === 'section for some')
  return first ? [references, '', ...result] : [...result, '', references]
}

/** Put a block into one for some readers, unless it is for all. */
function wrap(context: Context, recipe: BlockRecipe, visibility: Visibility): BlockRecipe {
  const chosen = visibility === 'all' ? undefined : pickCondition(context, visibility)
  if (!chosen) return recipe
  return {
    interrupts: true,
    name: recipe.name,
    write: (outer) =>
      blockFor(outer, chosen, writers, (inner) => writeBlocks(inner, [{recipe, visibility: 'all'}]))
  }
}

/** Write a block in the sections that are open around it, which may be for some readers. */
function writeInSections(context: Context, recipe: BlockRecipe): Array<string> {
  const {sections} = context
  if (sections.length === 0) return recipe.write(context, writers)
  const mask = sections.reduce((all, section) => all & section.mask, everybody)
  const minRank = Math.max(...sections.map(({rank}) => rank)) + 1
  return writeFor(
    context,
    mask,
    (inner) => recipe.write(inner, writers),
    // References that it needs stand in the section with it.
    (inner) =>
      writers.blocks({...inner, before: undefined, minRank, references: [], sections: []}, 1)
  )
}

/** What stands between two blocks: a blank line, nothing, or a comment where one would go on in the other. */
function separate(
  {random}: Context,
  previous: BlockRecipe | undefined,
  next: BlockRecipe
): Array<string> {
  if (!previous) return []
  if (previous.ends === 'indented' && next.name === 'indented code') return ['', '<!-- c -->', '']
  const touches =
    previous.ends === undefined ||
    (previous.ends === 'lazily' && previous.name !== 'table' && next.interrupts)
  // Right below text a definition is text.
  const apart = previous.name === next.name || next.name === 'definition'
  return touches && !apart && random.chance(0.25) ? [] : ['']
}
