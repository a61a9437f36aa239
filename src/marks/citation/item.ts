/** A name of CSL-JSON: of a person, or with `literal` of a body. */
export interface CslName {
  readonly family?: string
  readonly given?: string
  /** Part of the family name, such as `van der`. */
  readonly 'non-dropping-particle'?: string
  /** Part of the name that goes where the given name is not written. */
  readonly 'dropping-particle'?: string
  readonly suffix?: string
  /** Name of a body, as it is written. */
  readonly literal?: string
}

/** A date of CSL-JSON, or a range of two. */
export interface CslDate {
  /** Year from 1 to 9999, month and day, as far as they are known; a second one ends a range. */
  readonly 'date-parts'?: ReadonlyArray<ReadonlyArray<number | string>>
  /** Season, from 1, spring, or its English name, where no month is known. */
  readonly season?: number | string
  /** A date in words, or as `2019-03-05`. */
  readonly raw?: string
  /** A date in words. */
  readonly literal?: string
}

/**
 * A source, as CSL-JSON has it.
 *
 * Fields that are not here may be there; those that are must be of these types.
 */
export interface CslItem {
  /** Key that `:cite[…]` has. */
  readonly id: string | number
  /** Kind of source, such as `article-journal`, `book` or `webpage`. */
  readonly type: string
  readonly title?: string
  readonly author?: ReadonlyArray<CslName>
  readonly editor?: ReadonlyArray<CslName>
  readonly translator?: ReadonlyArray<CslName>
  /** Authors of the book that a chapter stands in, where it is theirs as well. */
  readonly 'container-author'?: ReadonlyArray<CslName>
  /** Language that it is in, as a BCP 47 tag or in words. */
  readonly language?: string
  readonly issued?: CslDate
  readonly accessed?: CslDate
  /** Whether it stands for a source that is to come: an error outside of drafts. */
  readonly placeholder?: boolean
  readonly [field: string]: unknown
}

/** Kinds of source of CSL 1.0.2. */
export const itemTypes: ReadonlyArray<string> = [
  ...['article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book'],
  ...['broadcast', 'chapter', 'classic', 'collection', 'dataset', 'document', 'entry'],
  ...['entry-dictionary', 'entry-encyclopedia', 'event', 'figure', 'graphic', 'hearing'],
  ...['interview', 'legal_case', 'legislation', 'manuscript', 'map', 'motion_picture'],
  ...['musical_score', 'pamphlet', 'paper-conference', 'patent', 'performance', 'periodical'],
  ...['personal_communication', 'post', 'post-weblog', 'regulation', 'report', 'review'],
  ...['review-book', 'software', 'song', 'speech', 'standard', 'thesis', 'treaty', 'webpage']
]

/** Text of a field, white space as one space; nothing where there is none. */
export function textOf(item: CslItem, ...names: ReadonlyArray<string>): string | undefined {
  for (const name of names) {
    const value = item[name]
    if (typeof value === 'number') return String(value)
    const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''
    if (text !== '') return text
  }
  return undefined
}
