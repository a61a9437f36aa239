import {type Context, enter, isInside} from './draft.js'
import {inlineFor, writeOtherwise} from './inline-recipes.js'
import {pickCondition} from './readers.js'
import type {InlineContainer} from './recipe.js'
import {markedWords} from './words.js'

/** Every kind of inline form that holds text of any kind. */
export const inlineContainers: ReadonlyArray<InlineContainer> = [
  {name: 'emphasis', write: between('emphasis', '*', '_')},
  {name: 'strong', write: between('strong', '**', '__')},
  {
    fits: (context) => !isInside(context, 'strikethrough'),
    name: 'strikethrough',
    write: between('strikethrough', '~~', '~~')
  },
  {
    fits: (context) => !isInside(context, 'link text'),
    name: 'link text',
    write: (context, content) =>
      `[${content(enter(context, 'link text'))}](${context.random.pick(['#stable', 'https://example.org/t'])})`
  },
  {
    name: 'inline audience',
    write(context, content, writers) {
      const chosen = pickCondition(context, context.random.pick(['some', 'some', 'hidden']))
      return chosen ? inlineFor(context, chosen, writers, content) : markedWords(context)
    }
  },
  {
    name: 'inline otherwise',
    write: (context, content, writers) => writeOtherwise(context, writers, content)
  },
  {
    name: 'inline verbatim',
    write: (context, content) => `:verbatim[${content(enter(context, 'inline verbatim'))}]`
  },
  {name: 'sub', write: (context, content) => `<sub>${content(enter(context, 'sub'))}</sub>`},
  {name: 'sup', write: (context, content) => `<sup>${content(enter(context, 'sup'))}</sup>`}
]

/** Between two signs, of which there are two kinds, so that one can stand in the other. */
function between(name: string, even: string, odd: string): InlineContainer['write'] {
  return (context: Context, content) => {
    const sign = context.depth % 2 === 0 ? even : odd
    return sign + content(enter(context, name)) + sign
  }
}

/** Inline containers that must not touch what is beside them. */
export const spaced: ReadonlySet<string> = new Set(['emphasis', 'strong', 'strikethrough'])
