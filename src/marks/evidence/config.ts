import type {LocalText} from '../../annotate/local-text.js'

/** What a config says of evidence. */
export interface EvidenceConfig {
  /** How blocks of evidence are shown. */
  readonly evidence?: EvidenceHeadingsConfig
}

/** Headings over blocks of evidence. */
export interface EvidenceHeadingsConfig {
  /**
   * Headings over what the guidelines say, by expression; `otherwise` for
   * everybody else (default: those of `words`).
   */
  readonly guideline?: Readonly<Record<string, LocalText>>
  /** The same over what research found. */
  readonly research?: Readonly<Record<string, LocalText>>
}
