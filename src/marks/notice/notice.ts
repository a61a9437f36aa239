import type {Blockquote} from 'mdast'
import type {LocalText} from '../../annotate/local-text.js'
import type {Place} from '../../messages/report.js'
import type {NoticeKind} from './kinds.js'

/** A notice of the config. */
export interface ConfigNotice {
  id: string
  kind: NoticeKind
  /** Expression: whom it is owed to. */
  for: string
  placement: 'start' | 'end'
  required: boolean
  version?: string | undefined
  title?: LocalText | undefined
  /** Markdown, with `{name}` for each parameter. */
  text: LocalText
  /** For each parameter, texts by expression; `otherwise` for everybody else. */
  parameters?: Readonly<Record<string, Readonly<Record<string, LocalText>>>> | undefined
  /** Whether it is an example that a publisher should replace. */
  sample: boolean
}

/** A notice of the article's own. */
export interface ArticleNotice {
  node: Blockquote
  /** Line that opens it. */
  place: Place | undefined
  kind: NoticeKind
  title: string | undefined
  /** Whether its directive says whom it is for. */
  conditional: boolean
}

/** What the notice mark gets from the config. */
export interface NoticeOptions {
  notices: ReadonlyArray<ConfigNotice>
  /** Language of plain texts in the config. */
  language: string
}
