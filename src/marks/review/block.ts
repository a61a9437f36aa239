import type {Blockquote, List, ListItem, Nodes, Paragraph, PhrasingContent} from 'mdast'
import {labelled, longDate} from '../../annotate/dates.js'
import type {State} from '../../annotate/state.js'
import type {Condition} from '../../audience/sets.js'
import type {Reviewer} from './config.js'
import {type ReviewStatus, steps} from './statuses.js'
import type {ReviewWords} from './words.js'

/** What readers are told of the review. */
export interface ReviewFacts {
  status: ReviewStatus
  /** Line about who reviews, in the language of the article. */
  board: string | undefined
  reviewers: ReadonlyArray<Reviewer>
  /** Dates of the steps, by name. */
  dates: Readonly<Partial<Record<ReviewStatus, string>>>
  reviewed: string | undefined
  updated: string | undefined
  next: string | undefined
  /** Whether the next review was due before now. */
  overdue: boolean
  policy: string | undefined
  versions: string | undefined
}

/** Words for each status. */
const statusWords = {
  approved: 'reviewApproved',
  draft: 'reviewDraft',
  submitted: 'reviewSubmitted',
  'under-review': 'reviewUnderReview'
} as const

/** Words for each step. */
const stepWords = {
  approved: 'stepApproved',
  submitted: 'stepSubmitted',
  'under-review': 'stepUnderReview'
} as const

/** Make the part that tells some readers of the review. */
export function blockOf(
  state: State,
  facts: Readonly<ReviewFacts>,
  words: ReviewWords,
  seen: Condition
): Blockquote {
  const {language} = state
  const say = (name: keyof ReviewWords & string, key: string, value: string): string =>
    // A function, since a text may hold what `replace` would read.
    (words[name] as string).replace(`{${key}}`, () => value)
  const status = words[statusWords[facts.status]]
  const on = (name: keyof ReviewWords & string, date: string | undefined): Array<string> =>
    date === undefined ? [] : [say(name, 'date', longDate(date, language))]
  const told = [
    ...(facts.reviewers.length > 0
      ? [say('reviewedBy', 'names', namesOf(facts.reviewers, language))]
      : []),
    ...on('reviewedOn', facts.reviewed),
    ...on('updatedOn', facts.updated),
    ...on(facts.overdue ? 'reviewOverdue' : 'nextReview', facts.next)
  ]
  const links = [
    ...(facts.policy === undefined ? [] : [linkTo(facts.policy, words.policy)]),
    ...(facts.versions === undefined ? [] : [linkTo(facts.versions, words.versions)])
  ]
  const block: Blockquote = {
    children: [
      paragraph([{type: 'text', value: say('reviewStatus', 'status', status)}], 'review-status'),
      stepsOf(facts, words, language),
      ...(facts.board === undefined ? [] : [paragraph([{type: 'text', value: facts.board}])]),
      ...(told.length > 0 ? [paragraph([{type: 'text', value: told.join(' ')}])] : []),
      ...(links.length > 0 ? [paragraph(joined(links))] : [])
    ],
    data: {
      hName: 'section',
      hProperties: {className: ['review'], ariaLabel: words.review}
    },
    type: 'blockquote'
  }
  note(block)
  return block

  /** Note who sees a node and all in it, which stands nowhere in the article. */
  function note(node: Nodes): void {
    state.seen.set(node, seen)
    if ('children' in node) for (const child of node.children) note(child)
  }
}

/** The steps, the present one marked. */
function stepsOf({dates, status}: ReviewFacts, words: ReviewWords, language: string): List {
  const children = steps.map((step): ListItem => {
    const date = dates[step]
    const name = words[stepWords[step]]
    const value = date === undefined ? name : labelled(name, longDate(date, language), language)
    return {
      children: [paragraph([{type: 'text', value}])],
      spread: false,
      type: 'listItem',
      ...(step === status && {data: {hProperties: {ariaCurrent: 'step'}}})
    }
  })
  return {
    children,
    data: {hProperties: {className: ['review-steps']}},
    ordered: true,
    spread: false,
    start: 1,
    type: 'list'
  }
}

/** Names of reviewers, as the language lists them. */
function namesOf(reviewers: ReadonlyArray<Reviewer>, language: string): string {
  const names = reviewers.map(({credentials, name}) =>
    credentials === undefined ? name : `${name} (${credentials})`
  )
  return new Intl.ListFormat(language, {type: 'conjunction'}).format(names)
}

function linkTo(url: string, text: string): PhrasingContent {
  return {children: [{type: 'text', value: text}], type: 'link', url}
}

function joined(links: ReadonlyArray<PhrasingContent>): Array<PhrasingContent> {
  return links.flatMap((link, index) =>
    index === 0 ? [link] : [{type: 'text', value: ' · '} as const, link]
  )
}

function paragraph(children: Array<PhrasingContent>, className?: string): Paragraph {
  return {
    children,
    type: 'paragraph',
    ...(className !== undefined && {data: {hProperties: {className: [className]}}})
  }
}
