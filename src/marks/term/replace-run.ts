import type {State} from '../../annotate/state.js'
import {startsSentence} from './capitals.js'
import {indefiniteArticle} from './indefinite-article.js'
import type {Lexicon} from './lexicon.js'
import type {Run} from './runs.js'
import {type Part, piece, type Replaced, say} from './say.js'

/** Put the forms of the concepts in one text in the places of its words. */
export function replaceRun(state: State, lexicon: Lexicon, run: Run, replaced: Replaced): void {
  const {node} = run
  const matches = lexicon.find(node.value, run.before, run.after)
  const parts: Array<Part> = []
  let done = 0
  for (const {concept, end, form, number, start} of matches) {
    // The author explains the word right there.
    if (/^\s*\(/.test(node.value.slice(end))) continue
    const surface = node.value.slice(start, end)
    const before = node.value.slice(done, start)
    const [, letters = '', space = ''] = indefiniteArticle.exec(before) ?? []
    const from = start - letters.length - space.length
    if (from > done) parts.push(piece(state, node, node.value.slice(done, from)))
    parts.push(
      ...say(state, {
        article: letters + space,
        capital: startsSentence(form, surface, node.value.slice(0, start), run.before),
        concept,
        explained: !run.heading,
        form,
        node,
        number,
        surface
      })
    )
    done = end
  }
  if (parts.length === 0) return
  if (done < node.value.length) parts.push(piece(state, node, node.value.slice(done)))
  replaced.set(node, parts)
}
