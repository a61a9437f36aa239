import type {LocalText} from '../../annotate/local-text.js'
import type {ReviewStatus} from './statuses.js'

/** What a config says of reviews. */
export interface ReviewConfig {
  /** How articles are reviewed (default: as their front matter says, without gates and sign-offs). */
  readonly review?: ReviewPolicy
}

/** How articles are reviewed. */
export interface ReviewPolicy {
  /** Whether each article must say `review` in its front matter (default: `false`). */
  readonly required?: boolean
  /**
   * Expression: readers who get approved articles only, such as `lay`; all
   * others are withheld from them, as are those without `review` (default: nobody).
   */
  readonly approvedOnly?: string
  /** Line about who reviews, in plain text: “Our medical advisory board reviews every article.” */
  readonly board?: LocalText
  /** Address of the editorial policy. */
  readonly policy?: string
  /** Address where readers find the versions for others. */
  readonly versions?: string
  /**
   * Who signs what readers get, by role: an expression for the readers whose
   * text that role must sign, such as `{clinician: 'lay or professional'}`.
   * Whose text lacks a sign-off sees the review as pending.
   */
  readonly signOff?: Readonly<Record<string, string>>
  /** Sign-offs; with `lectern/node` also the path of a JSON or YAML file of them. */
  readonly approvals?: ReadonlyArray<Approval> | string
}

/** That somebody has signed the text that some readers get. */
export interface Approval {
  /** Digest of the text, from `article.signOffs()`. */
  readonly digest: string
  /** Role in which it was signed, one of `signOff`. */
  readonly role: string
  /** Who signed. */
  readonly reviewer: string
  /** Date, as `2026-03-01`. */
  readonly date: string
  readonly comment?: string
  /** Path of the article, to show what has changed since. */
  readonly article?: string
  /** Readers who got the text, as an expression. */
  readonly readers?: string
  /** The text that was signed, to show what has changed since. */
  readonly text?: string
}

/** What front matter says of the review of an article. */
export interface ReviewMatter {
  readonly status: ReviewStatus
  /** Dates, as `2026-03-01`. */
  readonly submitted?: string
  readonly reviewed?: string
  readonly approved?: string
  /** Date by which it is to be reviewed again. */
  readonly next?: string
  readonly reviewers?: ReadonlyArray<Reviewer>
  /** In place of those of the config. */
  readonly board?: LocalText
  readonly policy?: string
  readonly versions?: string
}

/** Somebody who reviews. */
export interface Reviewer {
  readonly name: string
  /** Degrees and the like: `MD, PhD`. */
  readonly credentials?: string
}
