import {resolveProfile} from '../audience/profile.js'
import type {CompiledArticle, TextChoice} from '../compiled/article.js'
import {holds} from '../compiled/condition.js'
import {operation} from '../compiled/instructions.js'
import {type Decisions, decide} from './decide.js'
import {write, writeText} from './join.js'
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
  return renderFor(article, resolveProfile(article.dimensions, profile))
}

/** Render for a reader whose values are known by index. */
export function renderFor(article: CompiledArticle, reader: ReadonlyArray<number>): Rendition {
  const {code, idPrefix, language, notices: facts, strings} = article
  const withheld = withheldFor(article, reader)
  if (withheld) {
    const {html, reason} = withheld
    return {headings: [], html, language, notices: [], withheld: {reason}}
  }

  const decisions = decide(article, reader)
  const notices: Array<RenditionNotice> = []
  const edges: Array<number> = []
  let html = ''
  for (const at of decisions.path) {
    const value = code[at] as number
    if (value >= operation.text) html += strings[value - operation.text]
    else if (value < operation.notice) html += write(article, decisions, at)
    else {
      edges.push(html.length)
      if (value === operation.notice) {
        notices.push({...facts[code[at + 1] as number], html: ''} as RenditionNotice)
      }
    }
  }
  for (const [index, notice] of notices.entries()) {
    notice.html = html.slice(edges[index * 2], edges[index * 2 + 1])
  }

  const rendition: Rendition = {
    headings: decisions.headings.map((at) => {
      const id = decisions.ids.get(code[at + 2] as number)
      const heading = {depth: code[at + 1] as number, text: writeText(article, decisions, at)}
      return id === undefined ? heading : {...heading, id: idPrefix + id}
    }),
    html,
    language,
    notices
  }
  const title = choose(article, decisions, article.title)
  const description = choose(article, decisions, article.description)
  if (title !== undefined) rendition.title = title
  if (description !== undefined) rendition.description = description
  return rendition
}

/** What a reader gets instead of the article, if anything. */
export function withheldFor(
  {nodes, roots, withheld}: CompiledArticle,
  reader: ReadonlyArray<number>
): CompiledArticle['withheld'][number] | undefined {
  return withheld.find(({unless}) => !holds(nodes, roots[unless] as number, reader))
}

function choose(
  {strings}: CompiledArticle,
  {conditions}: Decisions,
  choices: ReadonlyArray<TextChoice>
): string | undefined {
  const choice = choices.find(([condition]) => conditions[condition])
  return choice && strings[choice[1]]
}
