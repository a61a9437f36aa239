import {isKeptAddress} from '../../annotate/addresses.js'
import {localize} from '../../annotate/local-text.js'
import {faultAt, faultWhole, type State} from '../../annotate/state.js'
import type {FrontMatterFields} from '../../front-matter/fields.js'
import type {ReviewFacts} from './block.js'
import type {ReviewMatter} from './config.js'
import {rules} from './rules.js'
import type {ReviewSettings} from './settings.js'

/** Dates of a review, in their order; the same day is fine. */
const order = ['submitted', 'reviewed', 'approved', 'next'] as const

/**
 * Read what front matter and config say of the review of an article.
 *
 * @param state
 *   State of the article.
 * @param fields
 *   What front matter says.
 * @param settings
 *   What the config says.
 * @param language
 *   Language of plain texts.
 * @returns
 *   Facts; nothing when the article says nothing of a review.
 */
export function readReview(
  state: State,
  {ofMarks}: Readonly<FrontMatterFields>,
  settings: Readonly<ReviewSettings>,
  language: string
): ReviewFacts | undefined {
  const field = ofMarks.review
  if (!field) {
    if (settings.required) faultWhole(state, rules['review-missing'], {})
    return undefined
  }
  const review = field.value as ReviewMatter // Cast: the schema says so.
  for (const name of ['policy', 'versions'] as const) {
    const actual = review[name]
    if (actual === undefined || isKeptAddress(actual, 'link')) continue
    faultAt(state, rules['review-address'], field.placeOf([name]), {actual, name})
  }
  const known = order.flatMap((name) => {
    const date = review[name]
    return date === undefined ? [] : [{date, name}]
  })
  for (const [index, {date, name}] of known.entries()) {
    const before = known[index - 1]
    // Dates of this form have the order of their texts.
    if (!before || before.date <= date) continue
    faultAt(state, rules['review-dates'], field.placeOf([name]), {date, name, other: before.name})
  }
  if (review.status !== 'approved' && review.approved !== undefined) {
    faultAt(state, rules['review-dates'], field.placeOf(['approved']), {
      date: review.approved,
      name: 'approved',
      status: review.status
    })
  }
  const texts = review.board ?? settings.board
  const board = texts && localize(texts, state.language, language)
  if (texts !== undefined && board === undefined) {
    faultAt(state, rules['review-language'], field.placeOf(), {language: state.language})
  }
  const overdue =
    state.now !== undefined &&
    review.next !== undefined &&
    Date.parse(`${review.next}T00:00:00Z`) + day <= state.now.getTime()
  if (overdue) {
    // Cast: it is over.
    faultAt(state, rules['review-overdue'], field.placeOf(['next']), {date: review.next as string})
  }
  const facts: ReviewFacts = {
    board,
    dates: {
      ...(review.submitted !== undefined && {submitted: review.submitted}),
      ...(review.approved !== undefined && {approved: review.approved})
    },
    next: review.next,
    overdue,
    policy: review.policy ?? settings.policy,
    reviewed: review.reviewed,
    reviewers: review.reviewers ?? [],
    status: review.status,
    updated: ofMarks.updated?.value as string | undefined, // Cast: the schema says so.
    versions: review.versions ?? settings.versions
  }
  if (review.status === 'approved') checkFacts(facts)
  return facts

  function checkFacts({dates, reviewed, reviewers}: ReviewFacts): void {
    const missing = [
      ...(reviewers.length > 0 || board !== undefined ? [] : ['reviewers']),
      ...(reviewed !== undefined || dates.approved !== undefined ? [] : ['a date'])
    ]
    if (missing.length === 0) return
    // Cast: it is there.
    const place = (field as NonNullable<typeof field>).placeOf(['status'])
    faultAt(state, rules['review-facts'], place, {missing: missing.join(' and ')})
  }
}

/** Milliseconds of a day. */
const day = 86_400_000
