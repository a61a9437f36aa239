import type {LocalText} from '../../annotate/local-text.js'
import type {NoticeKind, Placement} from './kinds.js'

/**
 * What a reader must see for a notice to be shown, or owed: one of the values
 * of each key that is there.
 */
export interface NoticeWhen {
  /** State of the review for the reader: `approved`, `pending` or `overdue`. */
  readonly review?: string | ReadonlyArray<string>
  /** Origin of what is said: what the guidelines say, or what research found. */
  readonly evidence?: string | ReadonlyArray<string>
  /** Topic of the article, from its front matter, or of a section that the reader sees. */
  readonly topic?: string | ReadonlyArray<string>
}

/** Text owed to readers. */
export interface NoticeConfig {
  /** Name of the notice, for messages and renditions. */
  readonly id: string
  readonly kind: NoticeKind
  /** Expression: whom it is for. */
  readonly for: string
  /** What else its readers must see of the article (default: nothing). */
  readonly when?: NoticeWhen
  /**
   * `start`: after a leading heading of rank 1, else first; `end`: after the
   * body, before the notes; `notices`: at `::notices`, else at the end; `topic`:
   * before the first section of its topics that the reader sees, else at the start.
   */
  readonly placement: Placement
  /** Where it stands among the notices of the same place: lowest first; at the start, cautions before all others (default: 0). */
  readonly order?: number
  /** Name of a group: of its notices that apply, each reader gets the most specific one (default: none). */
  readonly exclusive?: string
  /** Whether it counts for `owed`, and an article without its text in its language is refused. */
  readonly required: boolean
  /** Version of the text, for records. */
  readonly version?: string
  /** A line of Markdown, with `{name}` for a parameter; a heading. */
  readonly title?: LocalText
  /** Markdown without directives, notes, definitions and raw HTML; `{name}` for a parameter. */
  readonly text: LocalText
  /** Parameters of its own, which go before those of the config: texts by expression; `otherwise` for everybody else. */
  readonly parameters?: Readonly<Record<string, Readonly<Record<string, LocalText>>>>
  /** Whether it is an example to be replaced: `lectern.messages` tells of it (default: `false`). */
  readonly sample?: boolean
}

/** A kind of notice that must be there. */
export interface OwedConfig {
  readonly kind: NoticeKind
  /** Expression: to whom (default: everybody). */
  readonly to?: string
  /** What these must see of the article for it to be owed to them (default: nothing). */
  readonly when?: NoticeWhen
}

/** What a config says of notices. */
export interface NoticesConfig {
  /** Texts owed to readers (default: none). */
  readonly notices?: ReadonlyArray<NoticeConfig>
  /** Kinds of notice that must be there for every reader (default: none). */
  readonly owed?: ReadonlyArray<OwedConfig>
}
