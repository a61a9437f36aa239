import type {Blockquote} from 'mdast'
import type {ToldFacts, Wanted} from '../../annotate/facts.js'
import type {LocalText} from '../../annotate/local-text.js'
import type {Narrowing} from '../../annotate/narrowing.js'
import type {Parameters} from '../../annotate/parameters.js'
import type {Condition} from '../../audience/sets.js'
import type {Place} from '../../messages/report.js'
import type {NoticeKind, Placement} from './kinds.js'

/** A notice of the config, or of front matter. */
export interface ConfigNotice {
  id: string
  kind: NoticeKind
  /** Expression: whom it is owed to. */
  for: string
  when?: Wanted | undefined
  placement: Placement
  order?: number | undefined
  exclusive?: string | undefined
  required: boolean
  version?: string | undefined
  title?: LocalText | undefined
  /** Markdown, with `{name}` for each parameter. */
  text: LocalText
  parameters?: Parameters | undefined
  /** Whether it is an example that a publisher should replace. */
  sample?: boolean | undefined
}

/** Which kind of notice somebody is owed. */
export interface Owed {
  kind: NoticeKind
  /** Expression (default: everybody). */
  to?: string | undefined
  when?: Wanted | undefined
}

/** A notice, and whom it is for; what `when` says left out. */
export interface ForReaders {
  notice: ConfigNotice
  readers: Condition
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
  /** Its condition, where that could be read. */
  narrowing: Narrowing | undefined
}

/** What the notice mark gets from the config. */
export interface NoticeSettings {
  notices: ReadonlyArray<ConfigNotice>
  owed: ReadonlyArray<Owed>
  /** Parameters of the config. */
  parameters: Parameters
  /** Facts that marks tell of articles. */
  facts: ToldFacts
  /** Topics that the config speaks of. */
  topics: ReadonlyArray<string>
}

/** Parameters that the texts of a notice may name. */
export function parametersFor(notice: ConfigNotice, shared: Parameters): Parameters {
  return {...shared, ...notice.parameters}
}
