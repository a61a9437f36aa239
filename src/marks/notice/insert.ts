import type {Blockquote, Nodes, Text} from 'mdast'
import {isDefinition} from '../../annotate/definition.js'
import {type LocalText, localize} from '../../annotate/local-text.js'
import {annotationOf, faultWhole, type State, seenOf} from '../../annotate/state.js'
import type {Condition} from '../../audience/sets.js'
import type {Rule} from '../../messages/rule.js'
import {type AsideFacts, aside} from './aside.js'
import type {ConfigNotice, NoticeOptions} from './notice.js'
import {type NoticeParser, placeholder} from './parse.js'
import {rules} from './rules.js'

/** Where a notice goes: into the root's children at an index, for some readers. */
interface Slot {
  index: number
  condition: Condition
}

/**
 * Put the notices of the config where they go.
 *
 * @param state
 *   State of the article, lowered.
 * @param options
 *   Notices, and the language of plain texts.
 * @param parse
 *   Parser of their texts; what it gives isn't changed.
 */
export function insertNotices(
  state: State,
  {language, notices}: NoticeOptions,
  parse: NoticeParser
): void {
  const {sets, tree} = state
  const content = tree.children.findIndex(isDefinition)
  const end = content === -1 ? tree.children.length : content
  const slots = {end: [{condition: state.readers, index: end}], start: startSlots(state, end)}
  const added: Array<{index: number; node: Blockquote}> = []
  // Notices without a text in the language of the article.
  const missing: Array<string> = []
  const leftOut: Array<string> = []

  for (const notice of notices) {
    const owed = sets.and(conditionOf(notice.for), state.readers)
    if (owed === 0) continue
    const texts = [
      notice.text,
      notice.title,
      ...Object.values({...notice.parameters}).flatMap((values) => Object.values(values))
    ]
    if (texts.some((text) => text !== undefined && say(text) === undefined)) {
      const list = notice.required ? missing : leftOut
      list.push(`\`${notice.id}\``)
      continue
    }
    if (notice.sample) faultWhole(state, rules['sample-notice'], {name: notice.id})
    const title = notice.title && say(notice.title)
    const facts: AsideFacts = {
      id: notice.id,
      kind: notice.kind,
      ...(notice.version === undefined ? undefined : {version: notice.version}),
      ...(title === undefined ? undefined : {title})
    }
    state.records.push({
      condition: owed,
      forms: [],
      kind: 'notice',
      name: notice.id,
      node: undefined,
      rule: `notices.${notice.id}.for`
    })
    for (const {condition, index} of slots[notice.placement]) {
      const seen = sets.and(owed, condition)
      if (seen !== 0) added.push({index, node: build(notice, facts, seen)})
    }
  }

  tellMissing(rules['notice-language'], missing)
  tellMissing(rules['notice-left-out'], leftOut)
  // From the end, so that indexes stay right; those of one place in the order of the config.
  for (const {index, node} of added.sort((a, b) => a.index - b.index).reverse()) {
    tree.children.splice(index, 0, node)
  }

  function tellMissing(rule: Rule, ids: ReadonlyArray<string>): void {
    if (ids.length === 0) return
    const right = `${ids.length === 1 ? 'notice' : 'notices'} ${ids.join(', ')}`
    faultWhole(state, rule, {language: state.language, right})
  }

  /** Text in the language of the article. */
  function say(text: LocalText): string | undefined {
    return localize(text, state.language, language)
  }

  function conditionOf(expression: string): Condition {
    // Checked when the config was.
    return (state.audiences.read(expression) as {condition: Condition}).condition
  }

  function build(notice: ConfigNotice, facts: AsideFacts, seen: Condition): Blockquote {
    const children = parse(say(notice.text) as string).children.flatMap((child) =>
      copy(notice, child, seen)
    )
    const node = {type: 'blockquote', children} as Blockquote
    state.seen.set(node, seen)
    if (seen !== state.readers) annotationOf(state, node).condition = seen
    return aside(state, facts, node, [0, 0, seen])
  }

  /**
   * Copy a part of a notice, fill parameters in, and note who sees what.
   *
   * It stands nowhere in the article, so it has no position.
   */
  function copy(notice: ConfigNotice, node: Readonly<Nodes>, seen: Condition): Array<Nodes> {
    if (node.type === 'text') return fill(notice, node, seen)
    const {position, ...result} = node
    state.seen.set(result, seen)
    if ('children' in result) {
      const children = result.children.flatMap((child) => copy(notice, child, seen))
      // Cast: copies of the children that were there.
      result.children = children as never
    }
    return [result]
  }

  function fill(notice: ConfigNotice, node: Readonly<Text>, seen: Condition): Array<Text> {
    return node.value
      .split(placeholder)
      .flatMap((part, index) => {
        // Every other part is the name of a parameter.
        const values = notice.parameters?.[part]
        if (index % 2 === 0 || !values) return [{condition: seen, value: part}]
        let left = seen
        // `otherwise` is what the others leave, wherever it stands.
        const keys = Object.entries(values).sort(
          ([a], [b]) => Number(a === 'otherwise') - Number(b === 'otherwise')
        )
        return keys.map(([key, value]) => {
          const condition = key === 'otherwise' ? left : sets.and(conditionOf(key), seen)
          left = sets.minus(left, condition)
          return {condition, value: say(value) as string}
        })
      })
      .filter(({condition, value}) => condition !== 0 && value !== '')
      .map(({condition, value}) => {
        const text: Text = {type: 'text', value}
        state.seen.set(text, condition)
        if (condition !== seen) annotationOf(state, text).condition = condition
        return text
      })
  }
}

/** Where the start is: after a leading heading of rank 1 for those who see one, else first. */
function startSlots(state: State, end: number): Array<Slot> {
  const {sets} = state
  const slots: Array<Slot> = []
  let waiting = state.readers
  let first: Condition = 0
  for (const [index, node] of state.tree.children.slice(0, end).entries()) {
    if (waiting === 0) break
    const here = sets.and(waiting, seenOf(state, node))
    if (node.type === 'heading' && node.depth === 1 && here !== 0)
      slots.push({condition: here, index: index + 1})
    else first = sets.or(first, here)
    waiting = sets.minus(waiting, here)
  }
  first = sets.or(first, waiting)
  if (first !== 0) slots.unshift({condition: first, index: 0})
  return slots
}
