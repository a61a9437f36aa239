import {resolveProfile} from '../audience/profile.js'
import type {CompiledArticle} from '../compiled/article.js'
import {holds} from '../compiled/condition.js'
import {dimensionsOf} from '../compiled/dimensions-of.js'
import {decide} from './decide.js'
import {headingsOf, partsOf, textOf} from './join.js'
import type {Rendition, RenditionNotice} from './rendition.js'

/** A profile as it is given: a value by dimension. */
export type GivenProfile = Readonly<Record<string, string | undefined>> | null

/**
 * Render a compiled article for a reader.
 *
 * @param article
 *   Compiled article, from `decode`.
 * @param profile
 *   Reader (default: the defaults of all dimensions).
 * @returns
 *   Rendition: HTML, and data about it.
 * @throws {ProfileError}
 *   When a dimension or value is unknown.
 */
export function render(article: CompiledArticle, profile?: GivenProfile): Rendition {
  return renderFor(article, resolveProfile(dimensionsOf(article), profile))
}

/** Render for a reader whose values are known by index. */
export function renderFor(article: CompiledArticle, reader: ReadonlyArray<number>): Rendition {
  const {code, idPrefix, language, notices: facts, pieces, texts} = article
  const choices = [...article.choices]
  const withheld = withheldFor(article, reader)
  if (withheld) {
    const {html, reason} = withheld
    return {choices, headings: [], html, language, notices: [], withheld: {reason}}
  }

  const decisions = decide(article, reader)
  const notices: Array<RenditionNotice> = []
  let html = ''
  // Notices that have begun: which, and where in the HTML.
  const open: Array<[notice: number, start: number]> = []
  for (const part of partsOf(article, decisions)) {
    if (typeof part === 'string') html += part
    else if (part >= 0) html += pieces[part]
    else if (part < -1) {
      open.push([notices.length, html.length])
      // Cast: an article has the facts that its instructions point at.
      notices.push({...facts[-2 - part], html: ''} as RenditionNotice)
    } else {
      const last = open.pop()
      // A forged file may end what has never begun.
      if (last) (notices[last[0]] as RenditionNotice).html = html.slice(last[1])
    }
  }

  const rendition: Rendition = {
    choices,
    headings: headingsOf(article, decisions).map((at) => {
      const text = textOf(article, decisions, at)
      const depth = code[at + 1] as number
      const name = decisions.ids.get(code[at + 3] as number) ?? texts[code[at + 2] as number]
      return {depth, text, ...(name && {id: idPrefix + name})}
    }),
    html,
    language,
    notices
  }
  for (const name of ['title', 'description'] as const) {
    const choice = article[name].find((choice) => decisions.conditions[choice[0]])
    if (choice) rendition[name] = texts[choice[1]] as string
  }
  return rendition
}

/** What a reader gets instead of the article, if anything. */
export function withheldFor(
  {nodes, roots, withheld}: CompiledArticle,
  reader: ReadonlyArray<number>
): CompiledArticle['withheld'][number] | undefined {
  return withheld.find(({unless}) => !holds(nodes, roots[unless] as number, reader))
}
