import type {LocalText} from '../../annotate/local-text.js'
import {createSlot} from '../../annotate/slot.js'
import {faultAt, type State} from '../../annotate/state.js'
import {nearest} from '../../audience/nearest.js'
import type {FrontMatterFields} from '../../front-matter/fields.js'
import {findSwallowedKey} from '../../front-matter/swallowed-key.js'
import type {ConfigProblem} from '../../messages/errors.js'
import {matterRules} from '../../messages/front-matter.js'
import type {Place} from '../../messages/report.js'
import {checkNotices} from './check.js'
import type {ConfigNotice, NoticeSettings} from './notice.js'
import {rules} from './rules.js'
import {topicsIn, topicsOf} from './topics.js'

/** Notices that the front matter of an article adds. */
const added = createSlot((): {notices: ReadonlyArray<ConfigNotice>} => ({notices: []}))

/** Notices of the config and of the front matter of an article. */
export function allNotices(state: State, {notices}: NoticeSettings): Array<ConfigNotice> {
  return [...notices, ...added(state).notices]
}

/** Topics that the config and the front matter of an article speak of. */
export function allTopics(state: State, {topics}: NoticeSettings): Array<string> {
  return [...topics, ...topicsIn(added(state).notices)]
}

/** How many topics are named in a message. */
const mostTopics = 10

/**
 * Read the notices and topics of front matter.
 *
 * @param state
 *   State of the article.
 * @param fields
 *   What front matter says.
 * @param settings
 *   What the config says.
 */
export function readMatter(
  state: State,
  {ofMarks}: Readonly<FrontMatterFields>,
  settings: NoticeSettings
): void {
  const {facts, notices: others, parameters} = settings
  if (ofMarks.notices) {
    const {placeOf, value} = ofMarks.notices
    // Cast: the schema says so.
    const notices = value as ReadonlyArray<ConfigNotice>
    const problems: Array<ConfigProblem> = []
    checkNotices(notices, {audiences: state.audiences, facts, others, parameters, problems})
    const swallowed = notices.map((notice, index) =>
      reportSwallowed(state, notice, (path) => placeOf([index, ...path]), `notices[${index}]`)
    )
    for (const {path, reason} of problems) {
      const [, index, key = ''] = /^notices\[(\d+)\]\.(\w+)/.exec(path) as RegExpExecArray
      const place = placeOf([Number(index), key])
      faultAt(state, rules['front-matter-notice'], place, {path, why: reason})
    }
    if (problems.length > 0 || swallowed.includes(true)) return
    // A text alone is in the language of the article.
    const inLanguage = (text: LocalText): LocalText =>
      typeof text === 'string' ? {[state.language]: text} : text
    added(state).notices = notices.map(({text, title, ...notice}) => ({
      ...notice,
      text: inLanguage(text),
      ...(title !== undefined && {title: inLanguage(title)})
    }))
  }
  if (!ofMarks.topics) return
  const known = allTopics(state, settings)
  // Cast: the schema says so.
  for (const [index, name] of (ofMarks.topics.value as ReadonlyArray<string>).entries()) {
    const [near] = known.includes(name) ? [name] : nearest(name, known)
    const place = ofMarks.topics.placeOf([index])
    if (near === undefined || near === name) topicsOf(state).article.add(name)
    else faultAt(state, rules['unknown-topic'], place, {name, right: near})
    if (near !== undefined) continue
    ofMarks.topics.leave()
    if (known.length === 0) continue
    const right = known.slice(0, mostTopics).map((each) => `\`${each}\``)
    const why = `since \`${name}\` is the topic of no notice (those are ${right.join(', ')})`
    faultAt(state, matterRules['host-key'], place, {name: 'topics', why})
  }
}

/** Keys of a notice that say who gets it, and what starts the next one. */
const tellingKeys = [
  'exclusive',
  'for',
  'id',
  'kind',
  'placement',
  'required',
  'text',
  'title',
  'when'
]

/** Report lines of texts that are keys of a notice: then it has other readers, or the next notice is a part of it. */
function reportSwallowed(
  state: State,
  {text, title}: ConfigNotice,
  placeOf: (path: ReadonlyArray<string>) => Place | undefined,
  name: string
): boolean {
  let found = false
  for (const [key, value] of Object.entries({text, title})) {
    if (value === undefined) continue
    const paths = typeof value === 'object' ? Object.keys(value).map((tag) => [key, tag]) : [[key]]
    for (const path of paths) {
      const place = placeOf(path)
      const swallowed = findSwallowedKey(state.source, place, tellingKeys)
      if (swallowed === undefined) continue
      const why = `Unexpected line \`${swallowed}: …\` in a text, expected it further to the left, as a key`
      faultAt(state, rules['front-matter-notice'], place, {path: [name, ...path].join('.'), why})
      found = true
    }
  }
  return found
}
