import type {CompiledArticle, TextChoice} from '../compiled/article.js'
import * as operation from '../compiled/operation.js'
import {decide} from '../render/decide.js'
import {headingsOf, partsOf, textOf} from '../render/join.js'
import {indexIn} from './index-in.js'

/**
 * Write out what a runtime would decide alike for every reader: numbers, first
 * uses, ids.
 *
 * @param article
 *   Compiled article without an `if` among its instructions.
 * @returns
 *   Compiled article that renders the same, of few pieces.
 */
export function settle(article: CompiledArticle): CompiledArticle {
  const decisions = decide(
    article,
    article.dimensions.map(() => 0)
  )
  const code: Array<number> = []
  const pieces = new Map<string, number>()
  // The first one stands for none.
  const texts = new Map([['', 0]])
  let html = ''
  for (const part of partsOf(article, decisions)) {
    if (typeof part === 'string') html += part
    else if (part >= 0) html += article.pieces[part]
    else {
      writePiece()
      if (part === -1) code.push(operation.end)
      else code.push(operation.notice, -2 - part)
    }
  }
  writePiece()
  for (const at of headingsOf(article, decisions)) {
    // Cast: there are as many at each heading.
    const [, rank, name, id] = article.code.slice(at, at + 4) as [number, number, number, number]
    const settled = decisions.ids.get(id) ?? (article.texts[name] as string)
    const text = operation.piece + indexIn(texts, textOf(article, decisions, at))
    code.push(operation.heading, rank, indexIn(texts, settled), 0, 1, text)
  }
  return {
    ...article,
    code,
    description: article.description.map(keep),
    keys: [],
    pieces: [...pieces.keys()],
    title: article.title.map(keep),
    texts: [...texts.keys()]
  }

  function writePiece(): void {
    if (html !== '') code.push(operation.piece + indexIn(pieces, html))
    html = ''
  }

  function keep([condition, text]: TextChoice): TextChoice {
    return [condition, indexIn(texts, article.texts[text] as string)]
  }
}
