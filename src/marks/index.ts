import type {MarkDefinition} from '../annotate/mark.js'
import {alert} from './alert/index.js'
import type {AlertWords} from './alert/words.js'
import {audience} from './audience/index.js'
import type {ReferencesConfig} from './citation/config.js'
import {citation} from './citation/index.js'
import type {CitationWords} from './citation/words.js'
import {contents} from './contents/index.js'
import type {ContentsWords} from './contents/words.js'
import type {EvidenceConfig} from './evidence/config.js'
import {evidence} from './evidence/index.js'
import type {EvidenceWords} from './evidence/words.js'
import type {FollowUpConfig} from './follow-up/config.js'
import {followUp} from './follow-up/index.js'
import {footnote} from './footnote/index.js'
import type {FootnoteWords} from './footnote/words.js'
import {heading} from './heading/index.js'
import type {MetadataSettingsConfig} from './metadata/config.js'
import {metadata} from './metadata/index.js'
import type {NoticesConfig} from './notice/config.js'
import {notice} from './notice/index.js'
import type {NoticeWords} from './notice/words.js'
import type {ParametersConfig} from './parameter/config.js'
import {parameter} from './parameter/index.js'
import type {ReviewConfig} from './review/config.js'
import {review} from './review/index.js'
import type {ReviewWords} from './review/words.js'
import type {LexiconConfig} from './term/config.js'
import {term} from './term/index.js'

/** Keys of a config that belong to marks. */
export interface MarksConfig
  extends EvidenceConfig,
    FollowUpConfig,
    LexiconConfig,
    MetadataSettingsConfig,
    NoticesConfig,
    ParametersConfig,
    ReferencesConfig,
    ReviewConfig {}

/** Words that marks add, in one language. */
export interface MarksWords
  extends AlertWords,
    CitationWords,
    ContentsWords,
    EvidenceWords,
    FootnoteWords,
    NoticeWords,
    ReviewWords {}

/** Every kind of mark, in the order that they work in. */
export const allMarks: ReadonlyArray<MarkDefinition> = [
  metadata,
  review,
  citation,
  evidence,
  heading,
  alert,
  notice,
  followUp,
  audience,
  parameter,
  footnote,
  term,
  contents
]
