import {
  blockFor,
  writeChoose,
  writeNotice,
  writeOtherwise,
  writeSection
} from './conditional-blocks.js'
import {type Context, createLabel, enter, isInside} from './draft.js'
import {fence, indent, quote} from './lines.js'
import {pickCondition} from './readers.js'
import type {BlockContainer} from './recipe.js'
import {markedWords, word} from './words.js'

type Content = (inner: Context) => Array<string>

/** Every kind of block that holds blocks of any kind. */
export const blockContainers: ReadonlyArray<BlockContainer> = [
  {
    name: 'quote',
    write(context, content) {
      const kind = context.random.pick([undefined, undefined, undefined, 'NOTE', 'tip', 'Caution'])
      const body = content(enter(context, 'quote'))
      // An alert is a quotation with a first line of its own.
      return quote(kind === undefined ? body : [`[!${kind}]`, '', ...body])
    }
  },
  {
    name: 'bullet item',
    write: (context, content) => items(context, content, context.random.pick(['- ', '+ ']))
  },
  {
    name: 'ordered item',
    write: (context, content) => items(context, content, context.random.pick(['1. ', '1) ']))
  },
  {
    name: 'task item',
    write: (context, content) => items(context, (inner) => underTask(inner, content(inner)), '- ')
  },
  {
    fits: (context) => context.sections.length === 0,
    name: 'footnote',
    write(context, content) {
      const label = createLabel(context)
      context.references.push(`${word(context)}[^${label}]`)
      const inner = {...enter(context, 'footnote'), certain: false}
      return indent(`[^${label}]: `, withWords(inner, content(inner)), 4)
    }
  },
  {
    name: 'audience block',
    write(context, content, writers) {
      const chosen = pickCondition(context, context.random.pick(['some', 'some', 'hidden']))
      return chosen ? blockFor(context, chosen, writers, content) : [markedWords(context)]
    }
  },
  {
    name: 'otherwise',
    write: (context, content, writers) => writeOtherwise(context, writers, content)
  },
  {
    name: 'choose branch',
    write: (context, content, writers) => writeChoose(context, writers, content)
  },
  {
    fits: (context) => !isInside(context, 'footnote'),
    name: 'notice',
    write: (context, content, writers) =>
      writeNotice(
        context,
        writers,
        context.random.pick(['caution', 'disclaimer', 'information']),
        content
      )
  },
  {
    name: 'verbatim',
    write: (context, content) => fence('verbatim', content(enter(context, 'verbatim')))
  },
  {
    fits: ({minRank, sections}) => minRank <= 3 && sections.length === 0,
    name: 'section',
    // One of the first rank holds underlined headings; in the root it would go on to the end.
    write: (context, content, writers) => {
      const rank = context.depth > 0 && context.random.chance(0.3) ? 1 : 3
      return writeSection({...context, rank}, writers, content)
    }
  }
]

/** A box stands in a paragraph; what comes after it may do without a blank line, if it is none. */
function underTask(context: Context, body: ReadonlyArray<string>): Array<string> {
  const touches = /^(?::::|[>#]|```|[-+*] \w)/.test(body[0] ?? '') && context.random.chance(0.5)
  return [`[ ] ${markedWords(context)}`, ...(touches ? [] : ['']), ...body]
}

/** Blocks with words for all who see their parent, so that it is there for all of them. */
function withWords(context: Context, body: ReadonlyArray<string>): Array<string> {
  const words = markedWords(context)
  // At the end they would be part of a section that is for some.
  const first = context.sections.length > 0 || context.random.chance(0.5)
  return first ? [words, '', ...body] : [...body, '', words]
}

/** A list, one item of which holds the content. */
function items(context: Context, content: Content, marker: string): Array<string> {
  const {random} = context
  const between = random.chance(0.3) ? [''] : []
  const result: Array<string> = []
  if (random.chance(0.4)) result.push(`${marker}${markedWords(context)}`, ...between)
  result.push(...indent(marker, content(enter(context, 'item'))))
  if (random.chance(0.5)) result.push(...between, `${marker}${markedWords(context)}`)
  return result
}
