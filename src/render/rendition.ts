/** A heading of the article's own. */
export interface Heading {
  /** Rank, from 1 to 6. */
  depth: number
  /** Final id, prefix included; nothing when the text has no character that ids are made of. */
  id?: string
  /** Text, in the reader's words. */
  text: string
}

/** A notice in a rendition. */
export interface RenditionNotice {
  /** Name in the config or in front matter, or `review-pending`; nothing for a notice of the text. */
  id?: string
  /** `disclaimer`, `caution` or `information`. */
  kind: string
  /** What the kind is called, in the language of the article. */
  label?: string
  /** Version in the config, if there is one. */
  version?: string
  /** Title, if there is one. */
  title?: string
  /** HTML of its content, without the title. */
  html: string
}

/** Why a reader gets nothing of an article. */
export interface Withheld {
  /**
   * `audience`: it is for others; `errors`: it has errors that nothing else
   * holds; `gate`: it isn't approved, and this reader gets approved articles
   * only; `restricted`: this copy of it is for others.
   */
  reason: 'audience' | 'errors' | 'gate' | 'restricted'
}

/** What one reader gets: plain data. */
export interface Rendition {
  /** HTML of the body, notices included; ends with a newline unless empty. */
  html: string
  /** Title for this reader, if front matter has one. */
  title?: string
  /** Description for this reader, if front matter has one. */
  description?: string
  /** BCP 47 tag. */
  language: string
  /** The article's own headings, in order. */
  headings: Array<Heading>
  /** Notices in the order of the output. */
  notices: Array<RenditionNotice>
  /**
   * Names of the dimensions that the reader may choose by: those that front
   * matter lists as `choices`, else those with a question. Never what the text
   * uses, which would tell of what is hidden. `readers` has questions and labels.
   */
  choices: Array<string>
  /** There when the reader gets nothing of the article but a paragraph that says so. */
  withheld?: Withheld
}
