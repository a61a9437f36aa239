import {conditionalBlocks} from './conditional-blocks.js'
import {type Context, createLabel, enter, mark, markHidden} from './draft.js'
import {quote} from './lines.js'
import {listRecipes} from './list-recipes.js'
import type {BlockRecipe, Writers} from './recipe.js'
import {markedWords, word} from './words.js'

/** Every kind of block. */
export const blockRecipes: ReadonlyArray<BlockRecipe> = [
  {
    ends: 'lazily',
    name: 'paragraph',
    write: (context, writers) =>
      writers.inline({...context, lines: true}, 1 + context.random.below(3)).split('\n')
  },
  {
    interrupts: true,
    name: 'ATX heading',
    ranks: [2, 3, 3, 4, 5, 6],
    write: (context) => [`${'#'.repeat(context.rank)} ${headingText(context)}`]
  },
  {
    name: 'setext heading',
    ranks: [2],
    write: (context) => [headingText(context), '---']
  },
  {
    interrupts: true,
    name: 'thematic break',
    write: (context) => [context.random.pick(['***', '* * *', '___'])]
  },
  {
    ends: 'lazily',
    interrupts: true,
    name: 'quote',
    write: (context, writers) =>
      context.random.chance(0.1)
        ? ['>']
        : quote(writers.inline({...context, lines: true}, 1 + context.random.below(2)).split('\n'))
  },
  ...listRecipes,
  {
    interrupts: true,
    name: 'fenced code',
    write(context) {
      const body = context.random.chance(0.2)
        ? []
        : [`code ${mark(context)} 1:1000`, ...(context.random.chance(0.3) ? ['', 'more'] : [])]
      return context.random.chance(0.5) ? ['```text', ...body, '```'] : ['~~~', ...body, '~~~']
    }
  },
  {
    ends: 'indented',
    name: 'indented code',
    write: (context) => [`    code ${mark(context)} *no*`]
  },
  {
    ends: 'lazily',
    name: 'definition',
    write(context) {
      // What stands in a section for some readers is seen by all, definitions alone.
      const used = context.random.chance(0.5) && context.sections.length === 0
      const label = createLabel(context)
      const unsure = {...context, certain: false}
      if (used) context.references.push(`[${markedWords(context)}][${label}]`)
      const title = used ? mark(unsure) : markHidden(context)
      return [`[${label}]: https://example.org/d "${title}"`]
    }
  },
  {
    interrupts: true,
    name: 'comment',
    write: (context) =>
      context.random.chance(0.5)
        ? [`<!-- ${markHidden(context)} -->`]
        : ['<!--', `${markHidden(context)}`, '', '-->']
  },
  {ends: 'lazily', name: 'table', write: table},
  {
    ends: 'indented',
    name: 'footnote',
    write(context, writers) {
      const label = createLabel(context)
      const used = context.random.chance(0.7) && context.sections.length === 0
      if (used) context.references.push(`${word(context)}[^${label}]`)
      const inner: Context = {
        ...context,
        certain: false,
        mask: used ? context.mask : 0
      }
      const body = context.random.chance(0.3)
        ? writers.blocks(enter(inner, 'footnote'), 2)
        : [markedWords(inner)]
      return [
        `[^${label}]: ${body[0] ?? ''}`,
        ...body.slice(1).map((line) => (line === '' ? '' : `    ${line}`))
      ]
    }
  },
  ...conditionalBlocks
]

function headingText(context: Context): string {
  const {random} = context
  const base = random.pick(['Dose', 'Dose 1', 'Effects', 'Thrombosis', 'What is *oedema*?'])
  const text = random.chance(0.5) ? `${base} ${mark({...context, certain: false})}` : base
  return random.chance(0.1) ? `${text} {#${createLabel(context)}}` : text
}

function table(context: Context, writers: Writers): Array<string> {
  const {random} = context
  const unsure = {...context, certain: false, lines: false}
  const cell = (inner: Context): string =>
    inner.random.chance(0.15) ? '' : writers.inline(inner, 1).replace(/\n/g, ' ')
  const row = (inner: Context): string => `| ${cell(inner)} | ${cell(inner)} |`
  const result = [row(unsure), random.pick(['| --- | :-: |', '| --- | --: |'])]
  for (let count = random.below(3); count > 0; count--) result.push(row({...context, lines: false}))
  return result
}
