import type {Mark} from '../annotate/mark.js'
import {audience, reservedNames} from './audience/index.js'
import {type FootnoteWords, footnote} from './footnote/index.js'
import {heading} from './heading/index.js'
import {later, laterNames} from './later/index.js'
import {notice} from './notice/index.js'
import type {ConfigNotice} from './notice/notice.js'
import {term} from './term/index.js'
import type {Concept} from './term/lexicon.js'

/** Names that directives have already, so that no audience or value can. */
export const directiveNames: ReadonlyArray<string> = [
  ...reservedNames,
  ...laterNames.keys(),
  'notice',
  'term',
  'verbatim'
]

/** What the marks need from a config. */
export interface MarkOptions {
  /** Names of audiences and values. */
  names: Iterable<string>
  idPrefix: string
  /** Language of plain texts. */
  language: string
  notices: ReadonlyArray<ConfigNotice>
  lexicon: ReadonlyArray<Concept>
  /** Words of footnotes, by language. */
  words: (language: string) => FootnoteWords
}

/**
 * Every kind of mark, in the order that they work in.
 *
 * @param options
 *   What the marks need from a config.
 */
export function createMarks(options: MarkOptions): Array<Mark> {
  return [
    later(),
    heading(),
    notice(options),
    audience(options.names),
    footnote(options),
    term(options.lexicon)
  ]
}
