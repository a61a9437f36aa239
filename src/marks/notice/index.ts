import type {Blockquote, Heading, Nodes} from 'mdast'
import type {ContainerDirective} from 'mdast-util-directive'
import {SKIP, visit} from 'unist-util-visit'
import {readConditions} from '../../annotate/conditions.js'
import {isNote} from '../../annotate/definition.js'
import {defineMark, type Mark, type MarkContext} from '../../annotate/mark.js'
import {isContent} from '../../annotate/see.js'
import {createSlot} from '../../annotate/slot.js'
import {fault, openingOf, restrict, type State, seenOf} from '../../annotate/state.js'
import {isNear, nearest} from '../../audience/nearest.js'
import type {Condition} from '../../audience/sets.js'
import {attributePlaces} from '../../syntax/attributes.js'
import type {DirectiveForm} from '../../syntax/directive-names.js'
import {type AsideFacts, aside} from './aside.js'
import {checkNotices} from './check.js'
import {checkCautions, findErrorsInside} from './check-cautions.js'
import type {NoticesConfig} from './config.js'
import {insertNotices} from './insert.js'
import {noticeKinds} from './kinds.js'
import type {ArticleNotice, ConfigNotice} from './notice.js'
import {createNoticeParser} from './parse.js'
import {rules} from './rules.js'
import {noticesSchema} from './schema.js'

/** Notices: those that the config owes to readers, and the article's own. */
export const notice = defineMark<ReadonlyArray<ConfigNotice>>({
  kind: 'notice',
  rules,
  names: new Map([['notice', new Set<DirectiveForm>(['container'])]]),
  config: {
    schema: noticesSchema,
    resolve(config, {audiences, problems}) {
      // Cast: checked by the schema above.
      const {notices = [], owed = []} = config as NoticesConfig
      const resolved = notices.map((each) => ({...each, sample: each.sample ?? false}))
      if (audiences) checkNotices(resolved, owed, audiences, problems)
      return resolved
    }
  },
  create: createNotice
})

/** Notices of the article's own, by the node that stands for each. */
const noticesOf = createSlot(() => new Map<Nodes, ArticleNotice>())

function createNotice({language, settings}: MarkContext<ReadonlyArray<ConfigNotice>>): Mark {
  const parse = createNoticeParser()

  return {
    kind: 'notice',
    annotate(state, parent) {
      for (const [index, node] of parent.children.entries()) {
        if (node.type !== 'containerDirective') continue
        if (state.own.get(node) === 0 && maybeCaution(node)) state.failed = true
        if (node.name !== 'notice') continue
        const own = readNotice(state, node)
        // Cast: a quotation may stand wherever a block directive may.
        parent.children[index] = own.node as never
        noticesOf(state).set(own.node, own)
      }
    },

    resolve(state) {
      checkCautions(state, noticesOf(state))
      for (const {kind, node} of noticesOf(state).values()) {
        state.records.push({forms: [], kind: 'notice', name: kind, node, rule: undefined})
      }
    },

    lower(state) {
      const ranks = titleRanks(state)
      return {
        blockquote(node) {
          const own = noticesOf(state).get(node)
          if (!own) return undefined
          const {title} = own
          const facts: AsideFacts = title === undefined ? {kind: own.kind} : {kind: own.kind, title}
          return [aside(state, facts, own.node, ranks.get(node) ?? [])]
        }
      }
    },

    insert(state) {
      const hasErrorInside = findErrorsInside(state)
      for (const own of noticesOf(state).values()) {
        if (own.kind === 'caution' && hasErrorInside(own)) state.failed = true
      }
      insertNotices(state, {language, notices: settings}, parse)
    }
  }

  /**
   * Who stands under a heading of which rank, where a notice with a title is:
   * its own heading is one below.
   */
  function titleRanks(state: State): Map<Nodes, Array<Condition>> {
    const {sets} = state
    const result = new Map<Nodes, Array<Condition>>()
    const under: Array<Condition> = [1, 0, 0, 0, 0, 0, 0]
    visit(state.tree, (node) => {
      if (isNote(node)) return SKIP
      if (node.type === 'heading') pass(node)
      if (noticesOf(state).get(node)?.title === undefined) return undefined
      const ranks: Array<Condition> = [0, 0, 0, 0, 0, 0, 0]
      for (const [depth, condition] of under.entries()) {
        const rank = depth === 0 ? 2 : Math.min(depth + 1, 6)
        ranks[rank] = sets.or(ranks[rank] as Condition, condition)
      }
      result.set(node, ranks)
      return undefined
    })
    return result

    function pass(heading: Heading): void {
      const seen = seenOf(state, heading)
      for (const [depth, condition] of under.entries()) under[depth] = sets.minus(condition, seen)
      under[heading.depth] = sets.or(under[heading.depth] as Condition, seen)
    }
  }
}

/** Whether a block that can't be read may be a caution, which must not get lost. */
function maybeCaution(node: ContainerDirective): boolean {
  return isNear(node.name, 'notice') || isNear(node.attributes?.kind ?? '', 'caution')
}

/** Read a notice directive; one at fault is taken for a caution, the kind that must not get lost. */
function readNotice(state: State, node: ContainerDirective): ArticleNotice {
  const attributes = {...node.attributes}
  const condition = readConditions(state, node, {others: ['kind', 'title']})
  const kind = noticeKinds.find((known) => known === attributes.kind)
  const faulty = condition === undefined || state.own.get(node) === 0
  if (!kind && attributes.kind?.trim() !== '') {
    const place = attributePlaces(state, node).get('kind')
    fault(state, rules['notice-kind'], node, {
      actual: attributes.kind ?? undefined,
      expected: [...new Set([...nearest(attributes.kind ?? '', noticeKinds), ...noticeKinds])],
      ...(place?.value ? {place: place.value} : undefined)
    })
  }
  if (faulty || !kind) state.failed = true
  if (!node.children.some(isContent)) fault(state, rules['empty-notice'], node)

  const quote = {
    type: 'blockquote',
    children: node.children,
    position: node.position
  } as Blockquote
  const own = state.own.get(node)
  if (own !== undefined) state.own.set(quote, own)
  if (condition !== undefined) restrict(state, quote, condition)
  return {
    conditional: ['for', 'not', 'when'].some((name) => Object.hasOwn(attributes, name)),
    kind: kind ?? 'caution',
    node: quote,
    place: openingOf(state, node),
    title: attributes.title ?? undefined
  }
}
