import {type Change, type Context, type Draft, type Marker, mark} from './article/draft.js'
import {writeFrontMatter} from './article/front-matter.js'
import {everybody, type Mask, pickCondition} from './article/readers.js'
import type {BlockRecipe} from './article/recipe.js'
import {numbersOf, sceneOf} from './article/scenes.js'
import {markedWords} from './article/words.js'
import {writeBlocks, writers} from './article/write-blocks.js'
import {languages} from './article-config.js'
import {createRandom} from './random.js'
import {smallProfiles} from './small-config.js'

export type {Change} from './article/draft.js'

/** A generated article. */
export interface GeneratedArticle {
  source: string
  markers: Array<Marker>
  /** Whom it is for; all others get a withheld rendition. */
  readers: Mask
  /** Language that its front matter says; nothing for that of the config. */
  language: string | undefined
}

/** Scenes in one article. */
const scenes = 4

/** The reader whom the article of a seed is tried on, by number. */
export function readerOf(seed: number): number {
  return seed % smallProfiles.length
}

/**
 * Generate an article in Markdown.
 *
 * It holds some scenes, a construct in a container beside another construct
 * each: articles of seeds that follow each other hold all that there are.
 * What is for some readers is generated from a seed of its own, so that it can
 * be changed and all else stays.
 *
 * @param seed
 *   Seed: the same one gives the same article.
 * @param change
 *   Text to write otherwise (optional).
 */
export function generateArticle(seed: number, change?: Change): GeneratedArticle {
  const random = createRandom(seed)
  const reader = readerOf(seed)
  const wanted = {mask: everybody, random, reader}
  const audience = random.chance(0.08)
    ? pickCondition(wanted, random.pick(['some', 'hidden']))
    : undefined
  const language = random.chance(0.1) ? random.pick(languages) : undefined
  const readers = audience?.mask ?? everybody
  const draft: Draft = {change, definitions: [], markers: [], readers}
  const root: Context = {
    before: undefined,
    certain: true,
    depth: 0,
    draft,
    inside: [],
    lines: false,
    mask: readers,
    minRank: 2,
    random,
    rank: 2,
    reader,
    references: [],
    sections: []
  }
  const review = reviewOf(seed)
  const lines = writeFrontMatter(root, audience?.expression, language, review)
  if (random.chance(0.4))
    lines.push(`# ${writers.inline({...root, inside: ['title']}, 1)} title`, '')
  lines.push('## Stable', '::section{#stable}', '', `Public ${mark(root)}.`, '')
  // Ids that are numbered.
  lines.push('## Twice', '', `${mark(root)}`, '', '## Twice', '', `${mark(root)}`, '')
  const place = random.chance(0.3) ? random.below(scenes) : -1
  for (let index = 0; index < scenes; index++) {
    if (root.sections.length > 0) lines.push(`## Part ${index}`, '')
    root.sections = []
    if (review !== undefined && index === seed % 7) lines.push('::review', '')
    if (seed % 5 === 1 && index === seed % 4) lines.push('::contents', '')
    if (index === place) lines.push(...noticesPlace(root), '')
    const scene: BlockRecipe = sceneOf(seed * scenes + index, root)
    lines.push(...writeBlocks(root, [{recipe: scene, visibility: 'all'}]), '')
  }
  for (const note of ['n1', 'n2', 'n3']) {
    lines.push(`[^${note}]: ${markedWords({...root, certain: false})}`, '')
  }
  for (const definition of draft.definitions) lines.push(...definition, '')
  lines.push(
    '[web]: https://example.org/a?b=1:2 "A title"',
    '[to]: #stable',
    '[second]: #twice-1',
    ''
  )
  return {language, markers: draft.markers, readers, source: lines.join('\n')}
}

/**
 * Seeds of the articles that have a scene with a construct beside another one
 * in a container, lowest first, without end.
 *
 * @param cell
 *   Names of the container, the construct and the one after it.
 */
export function* seedsOf(...cell: Parameters<typeof numbersOf>): Generator<number> {
  for (const number of numbersOf(...cell)) yield Math.floor(number / scenes)
}

/** How far the review of the article of a seed is; nothing when it says nothing of one. */
function reviewOf(seed: number): string | undefined {
  if (seed % 6 !== 0) return undefined
  return ['draft', 'submitted', 'under-review', 'approved'][(seed / 6) % 4]
}

/** A place for notices, for everybody or for some. */
function noticesPlace({random}: Context): Array<string> {
  const [first, last] = random.pick([
    ['', ''],
    [':::nurse\n', '\n:::'],
    ['::::audience{when="advanced"}\n:::physician\nX\n:::\n', '\n::::']
  ])
  return [`${first}::notices${last}`]
}
