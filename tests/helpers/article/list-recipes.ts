import type {Context} from './draft.js'
import {indent} from './lines.js'
import type {BlockRecipe, Writers} from './recipe.js'
import {markedWords} from './words.js'

/** Every kind of list. */
export const listRecipes: ReadonlyArray<BlockRecipe> = [
  {
    ends: 'indented',
    interrupts: true,
    name: 'tight bullet list',
    write: (context, writers) => list(context, writers, bullet(context), false)
  },
  {
    ends: 'indented',
    interrupts: true,
    name: 'loose bullet list',
    write: (context, writers) => list(context, writers, bullet(context), true)
  },
  {
    ends: 'indented',
    interrupts: true,
    name: 'tight ordered list',
    write: (context, writers) => list(context, writers, `1${number(context)} `, false)
  },
  {
    ends: 'indented',
    interrupts: true,
    name: 'loose ordered list',
    write: (context, writers) => list(context, writers, `1${number(context)} `, true)
  },
  {
    ends: 'indented',
    interrupts: true,
    name: 'task list',
    write: (context, writers) => {
      const box = context.random.chance(0.5) ? '[ ] ' : '[x] '
      return list(context, writers, bullet(context), context.random.chance(0.3), box)
    }
  },
  {
    ends: 'indented',
    name: 'list of an empty item',
    write: (context) => (context.random.chance(0.5) ? ['-'] : ['-', `- ${markedWords(context)}`])
  }
]

function bullet(context: Context): string {
  return context.random.pick(['- ', '- ', '* ', '+ '])
}

function number(context: Context): string {
  return context.random.pick(['.', ')'])
}

function list(
  context: Context,
  writers: Writers,
  marker: string,
  loose: boolean,
  box = ''
): Array<string> {
  const {random} = context
  const result: Array<string> = []
  for (let count = loose ? 2 : 1 + random.below(3); count > 0; count--) {
    const text = random.chance(0.4) ? writers.inline(context, 1) : markedWords(context)
    const body = text.split('\n')
    // A box needs text after it.
    if (box !== '') body[0] = `${box}${markedWords(context)} ${body[0]}`
    if (random.chance(0.2)) body.push(`- ${markedWords(context)}`)
    result.push(...indent(marker, body))
    if (loose && count > 1) result.push('')
  }
  return result
}
