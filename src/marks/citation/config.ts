import type {CslItem} from './item.js'
import type {ReferencePart} from './parts.js'

/** What the formatting of a reference may depend on, beside its source. */
export interface ReferenceUse {
  /** BCP 47 tag of the article. */
  readonly language: string
  /** Style of the config. */
  readonly style: 'ama' | 'vancouver'
}

/**
 * Gives the text of a reference: plain text, or pieces of it.
 *
 * It must be pure: it is called again in another order.
 */
export type FormatReference = (
  item: CslItem,
  use: ReferenceUse
) => string | ReadonlyArray<string | ReferencePart>

/** How citations and references are written. */
export interface CitationStyleConfig {
  /**
   * `vancouver`, as NLM’s Citing Medicine has it, numbers in parentheses;
   * `ama`, as the AMA Manual of Style has it, raised numbers (default: `vancouver`).
   */
  readonly style?: 'ama' | 'vancouver'
  /** Whether citations are numbers, or authors and a year (default: `number`). */
  readonly form?: 'author-date' | 'number'
  /**
   * Expression: readers who get no reference that is a placeholder, not even in
   * drafts (default: the audience `lay`; everybody where there is none).
   */
  readonly lay?: string
}

/** What a config says of sources. */
export interface ReferencesConfig {
  /** How citations and references are written. */
  readonly citations?: CitationStyleConfig
  /** Formats references instead of the style; it must be pure. */
  readonly formatReference?: FormatReference
  /**
   * Sources as CSL-JSON, which articles cite by `id`; or the path of a JSON or
   * YAML file of them, which `loadConfig` reads.
   */
  readonly references?: ReadonlyArray<CslItem> | string
}
