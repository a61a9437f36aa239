import type {Emphasis, Link, Nodes, PhrasingContent} from 'mdast'
import type {TextDirective} from 'mdast-util-directive'
import {keyOf, seenOf} from '../../annotate/state.js'
import type {Condition} from '../../audience/sets.js'
import {labelOf} from './author-date.js'
import {citationsOf, inline, type Making, made, sourceOf, textNode} from './making.js'
import {keysIn} from './read-keys.js'
import type {Source} from './source.js'

/** Name of the sequence that references are numbered in. */
export const sequence = 'reference'

/** A source in a citation, and who sees it there. */
interface Member {
  source: Source
  seen: Condition
}

/**
 * Make what stands for a citation: `(1–3, 5)`, raised numbers, or authors and
 * years.
 *
 * @param making
 *   What it is made with.
 * @param node
 *   Citation, of which it is known who sees what.
 */
export function cite(making: Making, node: TextDirective): ReadonlyArray<Nodes> {
  const {settings, state} = making
  const members = membersOf(making, node)
  let seen: Condition = 0
  for (const member of members) seen = state.sets.or(seen, member.seen)
  if (seen === 0) return []
  const locator = node.attributes?.locator?.trim() ?? ''
  if (settings.form === 'author-date') return parenthesized(authors(making, members, locator), seen)
  if (settings.style === 'ama') return raised(making, members, locator)
  const inner = numbers(making, members)
  if (locator !== '') inner.push(textNode(state, `, ${locator}`, seen))
  return parenthesized(inner, seen)

  function parenthesized(
    inner: ReadonlyArray<PhrasingContent>,
    seen: Condition
  ): Array<PhrasingContent> {
    return [textNode(state, '(', seen), ...inner, textNode(state, ')', seen)]
  }
}

/** Numbers: in a group for those who see several, and by itself for those who see one. */
function numbers(making: Making, members: ReadonlyArray<Member>): Array<PhrasingContent> {
  const {alone, several, together} = part(making, members)
  const links = alone.map((member) => numberLink(making, member))
  if (several === 0) return links
  return [...links, group(making, together, several, 'span', {range: '–', separator: ', '})]
}

/** Part sources by whether a reader sees one or several, since who sees one isn’t to know of others. */
function part({state: {sets}}: Making, members: ReadonlyArray<Member>) {
  let once: Condition = 0
  let several: Condition = 0
  for (const {seen} of members) {
    several = sets.or(several, sets.and(once, seen))
    once = sets.or(once, seen)
  }
  const within = (readers: Condition): Array<Member> =>
    members
      .map((member) => ({...member, seen: sets.and(member.seen, readers)}))
      .filter(({seen}) => seen !== 0)
  return {alone: within(sets.not(several)), several, together: within(several)}
}

/** Sources of a citation, each once for each reader. */
function membersOf({settings, state}: Making, node: TextDirective): Array<Member> {
  const {sets} = state
  const before = new Map<Source, Condition>()
  const members: Array<Member> = []
  for (const key of keysIn(node)) {
    const source = sourceOf(state, settings, key.id)
    // Cast: it stands in the tree.
    const seen = seenOf(state, key as unknown as Nodes)
    if (!source || seen === 0) continue
    const known = before.get(source) ?? 0
    const left = sets.minus(seen, known)
    before.set(source, sets.or(known, seen))
    if (left !== 0) members.push({seen: left, source})
  }
  return members
}

/** Numbers, raised, as AMA has them: `1-3,5`. */
function raised(making: Making, members: ReadonlyArray<Member>, locator: string): Array<Emphasis> {
  const {state} = making
  // `p. 4` is `p4` there.
  const short = locator.replace(/\b(pp?)\.?\s+(?=\d)/g, '$1')
  const {alone, several, together} = part(making, members)
  const links = alone.map((member) => {
    const children: Array<PhrasingContent> = [numberLink(making, member)]
    if (locator !== '') children.push(textNode(state, `(${short})`, member.seen))
    return made(state, inline('sup', children), member.seen)
  })
  if (several === 0) return links
  return [...links, group(making, together, several, 'sup', {range: '-', separator: ','})]
}

function group(
  making: Making,
  members: ReadonlyArray<Member>,
  seen: Condition,
  name: string,
  between: {range: string; separator: string}
): Emphasis {
  const {idPrefix, state} = making
  const children = members.flatMap((member): Array<PhrasingContent> => {
    const {source} = member
    const use = {key: keyOf(state, sequence, source.id)}
    const within = inline('span', [], {id: `${idPrefix}cite-${source.name}`})
    const alone = numberLink(making, member)
    made(state, alone, member.seen, {member: {form: 'alone', use}})
    return [
      alone,
      made(state, within, member.seen, {member: {form: 'within', use}, reference: {...use}})
    ]
  })
  return made(state, inline(name, children), seen, {group: between})
}

/** A link to a reference, by its number. */
function numberLink(making: Making, member: Member): Link {
  const {state, words} = making
  const use = {key: keyOf(state, sequence, member.source.id)}
  const number = made(state, {type: 'text', value: ''}, member.seen, {number: use})
  return link(making, member, [number], {label: {key: use.key, text: words.reference}})
}

function link(
  {idPrefix, state}: Making,
  {seen, source}: Member,
  children: Link['children'],
  {label}: {label?: {key: number; text: string}} = {}
): Link {
  const key = keyOf(state, sequence, source.id)
  const node: Link = {
    children,
    data: {
      hProperties: {id: `${idPrefix}cite-${source.name}`, ...(label && {ariaLabel: label.text})}
    },
    type: 'link',
    url: `#${idPrefix}ref-${source.name}`
  }
  citationsOf(state).uses.push({node, source})
  return made(state, node, seen, {reference: {key}, ...(label && {label})})
}

/** Authors and years, parted by `; ` where something stands before. */
function authors(
  making: Making,
  members: ReadonlyArray<Member>,
  locator: string
): Array<PhrasingContent> {
  const {state} = making
  const {sets} = state
  const result: Array<PhrasingContent> = []
  let before: Condition = 0
  for (const member of members) {
    const {seen, source} = member
    const after = sets.and(before, seen)
    if (after !== 0) result.push(textNode(state, '; ', after))
    result.push(link(making, member, [textNode(state, labelOf(source.item, state.language), seen)]))
    before = sets.or(before, seen)
  }
  if (locator !== '') result.push(textNode(state, `, ${locator}`, before))
  return result
}
