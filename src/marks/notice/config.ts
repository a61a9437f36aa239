import type {LocalText} from '../../annotate/local-text.js'
import type {NoticeKind} from './kinds.js'

/** Text owed to readers. */
export interface NoticeConfig {
  /** Name of the notice, for messages and renditions. */
  readonly id: string
  readonly kind: NoticeKind
  /** Expression: whom it is for. */
  readonly for: string
  /** `start`: after a leading heading of rank 1, else first; `end`: after the body, before the notes. */
  readonly placement: 'start' | 'end'
  /** Whether it counts for `owed`, and an article without its text in its language is refused. */
  readonly required: boolean
  /** Version of the text, for records. */
  readonly version?: string
  /** Plain text; a heading of rank 2. */
  readonly title?: LocalText
  /** Markdown without directives, notes, definitions and raw HTML; `{name}` for a parameter. */
  readonly text: LocalText
  /** For each parameter, plain texts by expression; `otherwise` for everybody else. */
  readonly parameters?: Readonly<Record<string, Readonly<Record<string, LocalText>>>>
  /** Whether it is an example to be replaced: articles that show it get a warning (default: `false`). */
  readonly sample?: boolean
}

/** A kind of notice that must be there. */
export interface OwedConfig {
  readonly kind: NoticeKind
  /** Expression: to whom (default: everybody). */
  readonly to?: string
}

/** What a config says of notices. */
export interface NoticesConfig {
  /** Texts owed to readers (default: none). */
  readonly notices?: ReadonlyArray<NoticeConfig>
  /** Kinds of notice that must be there for every reader (default: none). */
  readonly owed?: ReadonlyArray<OwedConfig>
}
