import {conditionalBlocks} from './conditional-blocks.js'
import {type Context, createLabel, enter, mark, markHidden, writeFor} from './draft.js'
import {inlineFor} from './inline-recipes.js'
import {quote} from './lines.js'
import {listRecipes} from './list-recipes.js'
import {type Condition, pickCondition} from './readers.js'
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
      if (context.random.chance(0.3) && context.sections.length === 0) {
        const some = pickCondition(context, context.random.pick(['some', 'hidden', 'hidden']))
        if (some) return noteForSome(context, writers, label, some)
      }
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
      return noteOf(label, body)
    }
  },
  ...conditionalBlocks
]

function noteOf(label: string, [first = '', ...rest]: ReadonlyArray<string>): Array<string> {
  return [`[^${label}]: ${first}`, ...rest.map((line) => (line === '' ? '' : `    ${line}`))]
}

/** A note that only some readers are led to: for the others it may be of any shape. */
function noteForSome(
  context: Context,
  writers: Writers,
  label: string,
  some: Condition
): Array<string> {
  context.references.push(
    inlineFor(context, some, writers, (inner) => `${markedWords(inner)}[^${label}]`)
  )
  const body = writeFor(
    {...enter(context, 'footnote'), certain: false},
    some.mask,
    (inner) => [markedWords(inner)],
    (inner) => [markedWords(inner), '', ...writers.blocks(inner, 1)]
  )
  return noteOf(label, body)
}

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
