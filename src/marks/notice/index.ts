import type {Nodes, RootContent, Text} from 'mdast'
import type {ContainerDirective} from 'mdast-util-directive'
import {defineMark, type Mark, type MarkContext} from '../../annotate/mark.js'
import {checkNarrowing} from '../../annotate/narrowing.js'
import {ranksUnder} from '../../annotate/ranks-under.js'
import {createSlot} from '../../annotate/slot.js'
import type {State} from '../../annotate/state.js'
import {isNear} from '../../audience/nearest.js'
import type {DirectiveForm} from '../../syntax/directive-names.js'
import {type AsideFacts, aside} from './aside.js'
import {createBuild} from './build.js'
import {checkCautions, findErrorsInside} from './check-cautions.js'
import {insertNotices, noticesAt} from './insert.js'
import {noticeKinds} from './kinds.js'
import {allNotices, allTopics, readMatter} from './matter.js'
import type {ArticleNotice, ForReaders, NoticeSettings} from './notice.js'
import {createTextsFor} from './owed-text.js'
import {createNoticeParser} from './parse.js'
import {readPlaces, sharePlaces} from './places.js'
import {planNotices} from './plan.js'
import {readNotice} from './read-notice.js'
import {resolveNotices} from './resolve.js'
import {rules} from './rules.js'
import {matterSchema, noticesSchema} from './schema.js'
import {styles} from './styles.js'
import {readTopics, tellTopics} from './topics.js'
import {type NoticeWords, noticeWords} from './words.js'

/** Notices: those that the config owes to readers, and the article's own. */
export const notice = defineMark<NoticeSettings>({
  kind: 'notice',
  rules,
  apart: ['notice'],
  elements: {
    aside: [
      ['className', 'notice', ...noticeKinds.map((kind) => `notice-${kind}`)],
      ['role', 'note']
    ]
  },
  styles,
  words: noticeWords,
  names: new Map([
    ['notice', new Set<DirectiveForm>(['container'])],
    ['notices', new Set<DirectiveForm>(['leaf'])]
  ]),
  facts: {topic: 'any'},
  frontMatter: matterSchema,
  sharedKeys: ['topics'],
  config: {resolve: resolveNotices, schema: noticesSchema},
  create: createNotice
})

/** Notices of the article's own, by the node that stands for each. */
const noticesOf = createSlot(() => new Map<Nodes, ArticleNotice>())

function createNotice({language, settings, words}: MarkContext<NoticeSettings>): Mark {
  const parse = createNoticeParser()
  /** What is left to be put in when the article is lowered. */
  const inserts = createSlot((): {insert: () => void} => ({insert: () => {}}))

  return {
    kind: 'notice',
    readFrontMatter(state, fields) {
      readMatter(state, fields, settings)
    },

    annotate(state, parent, context) {
      readTopics(state, parent, allTopics(state, settings))
      readPlaces(state, parent, context, allNotices(state, settings))
      for (const [index, node] of parent.children.entries()) {
        if (node.type !== 'containerDirective') continue
        if (state.own.get(node) === 0 && maybeCaution(node)) state.failed = true
        if (node.name !== 'notice') continue
        const own = readNotice(state, node, context)
        // Cast: a quotation may stand wherever a block directive may.
        parent.children[index] = own.node as never
        noticesOf(state).set(own.node, own)
      }
    },

    check(state) {
      for (const {narrowing, node} of noticesOf(state).values()) {
        if (narrowing) checkNarrowing(state, node, narrowing)
      }
    },

    resolve(state) {
      checkCautions(state, noticesOf(state))
      tellTopics(state)
      for (const {kind, node} of noticesOf(state).values()) {
        state.records.push({forms: [], kind: 'notice', name: kind, node, rule: undefined})
      }
    },

    // All facts are told.
    lower(state) {
      const planned = planNotices(state, allNotices(state, settings), settings, language)
      owe(state, planned)
      // Cast: words are complete, or the config was refused.
      const labels = words(state.language) as NoticeWords
      const build = createBuild(state, {labels, language, parse, settings})
      const places = sharePlaces(state)
      const ranks = ranksUnder(
        state,
        (node) => places.has(node) || noticesOf(state).get(node)?.title !== undefined
      )
      const taken = [...places].map(([node, readers]) => ({
        node,
        // Cast: every place has its ranks.
        ranks: ranks.get(node) as NonNullable<ReturnType<typeof ranks.get>>,
        readers
      }))
      inserts(state).insert = () => insertNotices(state, planned, taken, build)
      return {
        blockquote(node) {
          const own = noticesOf(state).get(node)
          return own && [asideOf(state, own, labels[own.kind], ranks.get(node) ?? [])]
        },
        leafDirective(node) {
          const place = taken.find((each) => each.node === node)
          return place && noticesAt(state, planned, place, build)
        }
      }
    },

    insert(state) {
      const hasErrorInside = findErrorsInside(state)
      for (const own of noticesOf(state).values()) {
        if (own.kind === 'caution' && hasErrorInside(own)) state.failed = true
      }
      inserts(state).insert()
    }
  }

  /** Note what readers are owed, and why, for checks of the output and `explain`. */
  function owe(state: State, planned: ReadonlyArray<ForReaders>): void {
    for (const {notice: each, readers} of planned) {
      const {id, kind, required} = each
      const rule = settings.notices.includes(each) ? `notices.${id}.for` : undefined
      state.records.push({
        condition: readers,
        forms: [],
        kind: 'notice',
        name: id,
        node: undefined,
        rule
      })
      if (!required) continue
      const texts = createTextsFor(state, each, settings.parameters, language, parse)
      state.owed.push({id, kind, readers, ...texts})
    }
  }
}

/** The element of a notice of the article's own. */
function asideOf(
  state: State,
  {kind, node, title}: ArticleNotice,
  label: string,
  ranks: Parameters<typeof aside>[3]
): RootContent {
  const facts: AsideFacts = {kind, label, ...(title !== undefined && {title})}
  return aside(state, facts, node, ranks, (readers) => {
    // Cast: only one with a title has ranks.
    const text: Text = {type: 'text', value: title as string}
    state.seen.set(text, readers)
    return [text]
  })
}

/** Whether a block that can't be read may be a caution, which must not get lost. */
function maybeCaution(node: ContainerDirective): boolean {
  return isNear(node.name, 'notice') || isNear(node.attributes?.kind ?? '', 'caution')
}
