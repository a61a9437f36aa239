import type {Root} from 'hast'
import type {Id} from '../annotate/annotation.js'
import type {State} from '../annotate/state.js'
import type {Condition} from '../audience/sets.js'
import {type CompiledArticle, type TextChoice, version} from '../compiled/article.js'
import type {Words} from '../config/config.js'
import type {Settings} from '../config/resolve.js'
import type {FrontMatterFields, TextFor} from '../front-matter/fields.js'
import type {Withheld} from '../render/rendition.js'
import {toInstructions} from './to-instructions.js'
import {withheldHtml, withheldText} from './withheld-article.js'

/** What an article is compiled from. */
export interface CompileArticleOptions {
  state: State
  fields: FrontMatterFields
  /** Conditional tree. */
  tree: Root
  settings: Settings
  /** Words in the language of the article. */
  words: Words
  /** Readers that it is restricted to, and the expression for them. */
  restriction: {condition: Condition; expression: string} | undefined
  /** Whether the HTML is written too; trees need the decisions alone. */
  html: boolean
}

/** Maps tree nodes to the instructions that decide them. */
export interface Places {
  /** Index of the instruction for each use, first use and member, and for ids that aren't settled. */
  instructions: ReadonlyMap<object, number>
  /** Ids that nothing else asks for: they are the same for all who see them. */
  settled: ReadonlySet<Id>
  /** Key in the program for each key of the article. */
  keys: ReadonlyMap<number, number>
}

/** A compiled article, and where its decisions are. */
export interface Compiled {
  article: CompiledArticle
  places: Places
  /** Whether its instructions tell readers apart. */
  varies: boolean
}

/**
 * Compile an article that has been annotated.
 *
 * @param options
 *   Article, and whom it is for.
 * @returns
 *   Compiled article, with nothing in it that its readers can't see.
 */
export function compileArticle(options: Readonly<CompileArticleOptions>): Compiled {
  const {fields, html, restriction, settings, state, tree, words} = options
  const {sets} = state
  const within = restriction?.condition ?? 1
  const meant = state.failed ? 0 : sets.and(state.readers, within)
  const readers = sets.minus(meant, state.gated)
  const {ids, writer} = toInstructions({html, idPrefix: settings.idPrefix, readers, state, tree})
  const {varies} = writer
  const dimensions = settings.labelled(state.language)
  const parts = {
    description: chooseFrom(fields.description),
    title: chooseFrom(fields.title),
    withheld: withhold()
  }
  return {
    article: {
      lectern: version,
      ...(restriction && {restrictedTo: restriction.expression}),
      language: state.language,
      dimensions,
      choices:
        fields.choices ??
        dimensions.flatMap(({name, question}) => (question === undefined ? [] : name)),
      idPrefix: settings.idPrefix,
      notices: writer.notices,
      ...parts,
      ...writer.finish()
    },
    places: {instructions: writer.instructions, keys: writer.keys, settled: ids.settled},
    varies
  }

  function chooseFrom(texts: ReadonlyArray<TextFor>): Array<TextChoice> {
    return texts.flatMap(({condition, text}) => {
      const seen = sets.and(condition, readers)
      return seen === 0 ? [] : [[writer.conditionOf(seen), writer.textOf(text)]]
    })
  }

  function withhold(): CompiledArticle['withheld'] {
    if (state.failed) return [one('errors', 0)]
    return [
      ...(within === 1 ? [] : [one('restricted', within)]),
      ...(sets.isSubset(within, state.readers) ? [] : [one('audience', meant)]),
      ...(readers === meant ? [] : [one('gate', readers)])
    ]
  }

  function one(
    reason: Withheld['reason'],
    condition: Condition
  ): CompiledArticle['withheld'][number] {
    const html = withheldHtml(withheldText(words, reason))
    return {html, reason, unless: writer.conditionOf(condition)}
  }
}
