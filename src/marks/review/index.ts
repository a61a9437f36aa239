import type {Nodes, Parents} from 'mdast'
import type {LeafDirective} from 'mdast-util-directive'
import {readConditions} from '../../annotate/conditions.js'
import {defineMark, type Mark, type MarkContext} from '../../annotate/mark.js'
import {addPart, partRanks} from '../../annotate/parts.js'
import {createSlot} from '../../annotate/slot.js'
import {annotationOf, fault, type State, seenOf} from '../../annotate/state.js'
import type {Condition} from '../../audience/sets.js'
import type {DirectiveForm} from '../../syntax/directive-names.js'
import {blockOf, type ReviewFacts} from './block.js'
import {cautionOf, oweCaution} from './caution.js'
import {readReview} from './read.js'
import {rules} from './rules.js'
import {matterSchema, reviewSchema} from './schema.js'
import {type ReviewSettings, resolveReview} from './settings.js'
import {readSignOffs} from './sign-offs.js'
import {reviewFacts} from './statuses.js'
import {styles} from './styles.js'
import {type ReviewWords, reviewWords} from './words.js'

/** Reviews: how far that of an article is, and who has signed what. */
export const review = defineMark<ReviewSettings>({
  kind: 'review',
  rules,
  apart: ['review'],
  elements: {
    aside: [
      ['className', 'notice', 'notice-caution'],
      ['role', 'note']
    ],
    li: [['ariaCurrent', 'step']],
    ol: [['className', 'review-steps']],
    p: [['className', 'review-status']],
    section: ['ariaLabel', ['className', 'review']]
  },
  styles,
  words: reviewWords,
  facts: {review: reviewFacts},
  names: new Map([['review', new Set<DirectiveForm>(['leaf'])]]),
  frontMatter: matterSchema,
  config: {resolve: resolveReview, schema: reviewSchema},
  create: createReview
})

/** What is known of the review of an article. */
interface Known {
  facts: ReviewFacts | undefined
  /** Readers for whom the article is approved. */
  approved: Condition
  /** `::review`, and what stands there until the part is made. */
  node: LeafDirective | undefined
  stub: Nodes | undefined
}

const knownOf = createSlot<Known>(() => ({
  approved: 0,
  facts: undefined,
  node: undefined,
  stub: undefined
}))

function createReview({language, settings, words}: MarkContext<ReviewSettings>): Mark {
  return {
    kind: 'review',

    readFrontMatter(state, fields) {
      const known = knownOf(state)
      known.facts = readReview(state, fields, settings, language)
      const isApproved = known.facts?.status === 'approved'
      if (isApproved) {
        const {signed, signOff} = settings
        if (signOff && !state.texts) {
          // What is signed is the text without all of this.
          state.textsBy = Object.values(signOff).map((readers) => conditionOf(state, readers))
          return
        }
        known.approved =
          signOff && state.texts ? readSignOffs(state, state.texts, signOff, signed) : 1
      }
      if (settings.approvedOnly === undefined) return
      state.gated = state.sets.minus(conditionOf(state, settings.approvedOnly), known.approved)
    },

    annotate(state, parent) {
      for (const node of parent.children) {
        if (node.type === 'leafDirective' && node.name === 'review') readPlace(state, parent, node)
      }
    },

    resolve(state) {
      const {approved, facts} = knownOf(state)
      if (!facts || state.textsBy) return
      const {readers, sets} = state
      const seen = {
        approved: sets.and(readers, approved),
        overdue: facts.overdue ? readers : 0,
        pending: sets.minus(readers, approved)
      }
      for (const value of reviewFacts) {
        if (seen[value] !== 0) state.facts.push({kind: 'review', seen: seen[value], value})
      }
      tellMetadata(state, facts, seen.approved)
      state.records.push({
        condition: readers,
        decision: facts.status === 'approved' ? 'pending' : facts.status,
        forms: [{condition: seen.approved, decision: 'approved', rule: 'review'}],
        kind: 'review',
        name: 'review',
        node: undefined,
        rule: 'review'
      })
    },

    lower: (state) => ({
      leafDirective(node) {
        const known = knownOf(state)
        if (node !== known.node) return undefined
        known.stub = {children: [], type: 'paragraph'}
        state.seen.set(known.stub, state.readers)
        return [known.stub]
      }
    }),

    insert(state) {
      const {approved, facts, stub} = knownOf(state)
      const blocks: Array<Nodes> = []
      if (facts && !state.textsBy) {
        const {readers, sets} = state
        // Cast: words are complete, or the config was refused.
        const own = words(state.language) as ReviewWords
        const pending = sets.minus(readers, approved)
        const label = words(state.language).caution as string // Cast: the words of notices are there, too.
        if (pending !== 0) {
          oweCaution(state, own.reviewPending, pending)
          addPart(state, {
            build: (seen) => [cautionOf(state, label, own.reviewPending, seen)],
            place: 'start',
            rank: partRanks.caution,
            readers: pending
          })
        }
        const build = (seen: Condition): Array<ReturnType<typeof blockOf>> =>
          [
            {facts, readers: sets.and(seen, approved)},
            {facts: withoutApproval(facts), readers: sets.minus(seen, approved)}
          ].flatMap((each) =>
            each.readers === 0 ? [] : [blockOf(state, each.facts, own, each.readers)]
          )
        if (stub) {
          for (const block of build(readers)) {
            const seen = seenOf(state, block)
            if (seen !== readers) annotationOf(state, block).condition = seen
            blocks.push(block)
          }
        } else addPart(state, {build, place: 'start', rank: partRanks.review, readers})
      }
      if (!stub) return
      // Cast: parts stand wherever a paragraph may.
      const children = state.tree.children as Array<Nodes>
      children.splice(children.indexOf(stub), 1, ...blocks)
    }
  }

  function conditionOf(state: State, expression: string): Condition {
    // Cast: checked with the config.
    return (state.audiences.read(expression) as {condition: Condition}).condition
  }

  function readPlace(state: State, parent: Parents, node: LeafDirective): void {
    readConditions(state, node, {conditions: []})
    const known = knownOf(state)
    let problem: string | undefined
    if (parent !== state.tree) problem = 'in a block, expected it outside of all'
    else if (known.node) problem = 'again, expected one'
    else if (!known.facts) problem = 'without a review, expected `review` in the front matter'
    if (problem === undefined) known.node = node
    else fault(state, rules['review-place'], node, {values: {problem}})
  }
}

/** Tell metadata of the review: who has reviewed, and when, where it is approved. */
function tellMetadata(state: State, facts: ReviewFacts, approved: Condition): void {
  const {metadata, readers} = state
  const {dates, policy, reviewed, reviewers} = facts
  const last = reviewed ?? dates.approved
  if (last !== undefined) metadata.push({name: 'lastReviewed', readers: approved, value: last})
  for (const {credentials, name} of reviewers) {
    const value = {
      '@type': 'Person',
      name,
      ...(credentials !== undefined && {honorificSuffix: credentials})
    }
    metadata.push({name: 'reviewedBy', readers: approved, value})
  }
  if (policy !== undefined) metadata.push({name: 'publishingPrinciples', readers, value: policy})
}

/** What readers are told whose text isn't signed. */
function withoutApproval(facts: ReviewFacts): ReviewFacts {
  const {approved: _, ...dates} = facts.dates
  const status = facts.status === 'approved' ? 'under-review' : facts.status
  return {...facts, dates, reviewed: undefined, reviewers: [], status}
}
