import {blockContainers} from './block-containers.js'
import {blockRecipes} from './block-recipes.js'
import type {Context} from './draft.js'
import {inlineContainers, spaced} from './inline-containers.js'
import {inlineRecipes} from './inline-recipes.js'
import type {Visibility} from './readers.js'
import type {BlockContainer, BlockRecipe, InlineContainer, InlineRecipe} from './recipe.js'
import {sentenceContainers} from './sentence-containers.js'
import {canWrite, writeBlocks, writers} from './write-blocks.js'
import {writeInlinePieces} from './write-inline.js'

const visibilities: ReadonlyArray<Visibility> = ['all', 'some', 'hidden']

/** How many scenes of blocks there are: each kind in each container, or in the root, before each other kind or alone. */
const blockScenes = (blockContainers.length + 1) * blockRecipes.length * (blockRecipes.length + 1)

/** How many scenes of inline forms there are. */
const inlineScenes =
  (inlineContainers.length + sentenceContainers.length) *
  inlineRecipes.length *
  (inlineRecipes.length + 1)

/**
 * Make a block of a scene: a construct in a container beside another one.
 *
 * Scenes follow each other by number, so that some thousand numbers that
 * follow each other hold every one of them.
 *
 * @param number
 *   Number of the scene; what else is open is chosen by chance.
 * @param context
 *   Where the block is to stand.
 */
export function sceneOf(number: number, context: Context): BlockRecipe {
  const half = Math.floor(number / 2)
  return number % 2 === 0
    ? blockScene(spread(half, blockScenes), isPlain(half, blockScenes))
    : inlineScene(spread(half, inlineScenes), isPlain(half, inlineScenes), context)
}

/**
 * Numbers of the scenes that hold a construct beside another one in a
 * container, lowest first, without end.
 *
 * @param container
 *   Name of the container.
 * @param before
 *   Name of the construct.
 * @param after
 *   Name of the one after it.
 */
export function* numbersOf(container: string, before: string, after: string): Generator<number> {
  const sets = [
    {
      constructs: blockRecipes,
      containers: [{name: 'root'}, ...blockContainers],
      count: blockScenes
    },
    {
      constructs: inlineRecipes,
      containers: [...sentenceContainers, ...inlineContainers],
      count: inlineScenes
    }
  ]
  const isNamed = (name: string) => (one: {name: string}) => one.name === name
  for (const [kind, {constructs, containers, count}] of sets.entries()) {
    const parts = [
      containers.findIndex(isNamed(container)),
      constructs.findIndex(isNamed(before)),
      constructs.findIndex(isNamed(after))
    ] as const
    if (parts.includes(-1)) continue
    const whole = parts[0] + containers.length * (parts[1] + constructs.length * (parts[2] + 1))
    let half = 0
    while (spread(half, count) !== whole) half++
    while (true) {
      yield 2 * half + kind
      half += count
    }
  }
}

/** Whether a scene is for everybody: so it is each third time, since what is for some stands beside less. */
function isPlain(number: number, count: number): boolean {
  return Math.floor(number / count) % 3 === 1
}

/** Numbers that follow each other, taken far from each other; each once before any again. */
function spread(number: number, count: number): number {
  // A prime that no count here has among its factors.
  return (number * 7_919) % count
}

/** Take the parts of a number, one after the other. */
function takeApart(number: number): <Value>(values: ReadonlyArray<Value>) => Value {
  let rest = number
  return <Value>(values: ReadonlyArray<Value>) => {
    const value = values[rest % values.length] as Value
    rest = Math.floor(rest / values.length)
    return value
  }
}

function blockScene(number: number, plain: boolean): BlockRecipe {
  const take = takeApart(number)
  const container = take<BlockContainer | undefined>([undefined, ...blockContainers])
  const recipe = take(blockRecipes)
  const beside = take<BlockRecipe | undefined>([undefined, ...blockRecipes])
  const content = (inner: Context): Array<string> => {
    return writeBlocks(
      inner,
      [recipe, beside].flatMap((one) =>
        one && canWrite(one, inner)
          ? [{recipe: one, visibility: plain ? 'all' : inner.random.pick(visibilities)}]
          : []
      )
    )
  }
  return within(container ? [container] : [], content)
}

function inlineScene(number: number, plain: boolean, context: Context): BlockRecipe {
  const take = takeApart(number)
  const sentence = take([...sentenceContainers, ...inlineContainers])
  const recipe = take(inlineRecipes)
  const beside = take<InlineRecipe | undefined>([undefined, ...inlineRecipes])
  const {random} = context
  const holders = inlineContainers.filter((one) => one.name === sentence.name)
  if (random.chance(0.3)) holders.unshift(random.pick(inlineContainers))
  const outer =
    holders.length === 0 || random.chance(0.3) ? sentenceContainers : sentenceContainers.slice(0, 1)
  const host = sentenceContainers.find((one) => one === sentence) ?? random.pick(outer)
  // Only underlined headings have several lines.
  const lines = [recipe, beside].some(
    (one) => one?.fits?.({...context, lines: true}) && !one.fits({...context, lines: false})
  )
  const block: BlockRecipe = {
    ends: 'lazily',
    name: host.name,
    ...(host.name === 'heading' && {ranks: lines ? [2, 2] : [2, 6]}),
    write: (inner) =>
      host.write(
        {...inner, lines},
        (text) => writeHolders(text, holders, (deep) => writePieces(deep, [recipe, beside], plain)),
        writers
      )
  }
  return within([], (inner) =>
    canWrite(block, inner) ? writeBlocks(inner, [{recipe: block, visibility: 'all'}]) : []
  )
}

function writePieces(
  context: Context,
  recipes: ReadonlyArray<InlineRecipe | undefined>,
  plain: boolean
): string {
  const {random} = context
  const pieces = recipes.flatMap((one) =>
    one && (one.fits?.(context) ?? true)
      ? [{recipe: one, visibility: plain ? 'all' : random.pick(visibilities)}]
      : []
  )
  return writeInlinePieces(context, pieces, writers)
}

/** Write inline containers in each other, words on both sides or on none. */
function writeHolders(
  context: Context,
  holders: ReadonlyArray<InlineContainer>,
  content: (inner: Context) => string
): string {
  const [holder, ...rest] = holders
  if (!holder || !(holder.fits?.(context) ?? true)) return content(context)
  const inside = (inner: Context): string => {
    const text = writeHolders(inner, rest, content)
    // Signs that start or end with white space are none.
    return spaced.has(holder.name) ? text.trim() || 'x' : text
  }
  const {random} = context
  const text = holder.write({...context, depth: context.depth + 1}, inside, writers)
  const start = random.chance(0.5) ? '' : random.pick(['Take ', 'See '])
  const end = random.chance(0.5) ? '' : random.pick([' daily', '.', ' for'])
  return start + text + end
}

/** Put content into containers, the outermost first, one more by chance. */
function within(
  containers: ReadonlyArray<BlockContainer>,
  content: (inner: Context) => Array<string>
): BlockRecipe {
  return {
    ends: 'indented',
    name: 'scene',
    write(context) {
      const outer = context.random.chance(0.4) ? [context.random.pick(blockContainers)] : []
      return nest(context, [...outer, ...containers], content)
    }
  }
}

function nest(
  context: Context,
  containers: ReadonlyArray<BlockContainer>,
  content: (inner: Context) => Array<string>
): Array<string> {
  const [container, ...rest] = containers
  if (!container) return content(context)
  if (!(container.fits?.(context) ?? true)) return nest(context, rest, content)
  const recipe: BlockRecipe = {
    ends: 'indented',
    name: container.name,
    write: (inner) => container.write(inner, (deep) => nest(deep, rest, content), writers)
  }
  return writeBlocks(context, [{recipe, visibility: 'all'}])
}
