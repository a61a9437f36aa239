import type {MarkDefinition} from '../annotate/mark.js'
import {alert} from './alert/index.js'
import type {AlertWords} from './alert/words.js'
import {audience} from './audience/index.js'
import type {ReferencesConfig} from './citation/config.js'
import {citation} from './citation/index.js'
import type {CitationWords} from './citation/words.js'
import {footnote} from './footnote/index.js'
import type {FootnoteWords} from './footnote/words.js'
import {heading} from './heading/index.js'
import {later} from './later/index.js'
import type {NoticesConfig} from './notice/config.js'
import {notice} from './notice/index.js'
import type {LexiconConfig} from './term/config.js'
import {term} from './term/index.js'

/** Keys of a config that belong to marks. */
export interface MarksConfig extends LexiconConfig, NoticesConfig, ReferencesConfig {}

/** Words that marks add, in one language. */
export interface MarksWords extends AlertWords, CitationWords, FootnoteWords {}

/** Every kind of mark, in the order that they work in. */
export const allMarks: ReadonlyArray<MarkDefinition> = [
  later,
  citation,
  heading,
  alert,
  notice,
  audience,
  footnote,
  term
]
