import type {LocalText} from '../../annotate/local-text.js'

/** What a config says of the call that closes an article. */
export interface FollowUpConfig {
  /** Call that closes an article, such as an invitation to ask (default: none). */
  readonly followUp?: FollowUpTexts
}

/** The call that closes an article. */
export interface FollowUpTexts {
  /** Plain text; a heading of rank 2. */
  readonly title?: LocalText
  /**
   * Markdown of paragraphs, lists, emphasis, code and links, by expression;
   * `otherwise` for everybody else. Who meets none gets no call.
   */
  readonly text: Readonly<Record<string, LocalText>>
}
