import {enter, mark} from './draft.js'
import type {InlineContainer} from './recipe.js'
import {markedWords} from './words.js'

/** Every kind of block that holds text. */
export const sentenceContainers: ReadonlyArray<InlineContainer<Array<string>>> = [
  {
    name: 'paragraph',
    write: (context, content) => content({...enter(context, 'paragraph'), lines: true}).split('\n')
  },
  {
    fits: (context) => context.minRank <= 6,
    name: 'heading',
    write(context, content) {
      // A heading has words for everybody who sees it, of which its id is made.
      const setext = context.rank === 2 && (context.random.chance(0.6) || context.lines)
      const inner = {...enter(context, 'heading'), certain: false, lines: setext}
      const base = context.random.pick(['Dose', 'Thrombosis', `Dose ${mark(inner)}`])
      const text = context.random.chance(0.5)
        ? `${base} ${content(inner)}`
        : `${content(inner)} ${base}`
      return setext ? [...text.split('\n'), '---'] : [`${'#'.repeat(context.rank)} ${text}`]
    }
  },
  {
    name: 'table cell',
    write(context, content) {
      const {random} = context
      const inner = {...enter(context, 'table cell'), lines: false}
      const head = random.chance(0.2)
      const other = head ? inner : {...inner, certain: false}
      const cells = [
        content(head ? {...inner, certain: false} : inner),
        random.chance(0.2) ? '' : markedWords(other)
      ]
      if (random.chance(0.5)) cells.reverse()
      const row = `| ${cells.join(' | ')} |`
      const line = '| --- | :-: |'
      if (head) return random.chance(0.5) ? [row, line] : [row, line, `| ${markedWords(inner)} | |`]
      const rows = [`| ${markedWords({...inner, certain: false})} | b |`, line, row]
      return random.chance(0.5) ? rows : [...rows, `| c | ${markedWords(inner)} |`]
    }
  }
]
