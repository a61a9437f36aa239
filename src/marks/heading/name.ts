import {slug} from 'github-slugger'
import type {Heading, Parents} from 'mdast'
import {isOfNotes} from '../../annotate/definition.js'
import {isContent} from '../../annotate/drop-emptied.js'
import {annotationOf, contextOf, fault, type State, seenOf} from '../../annotate/state.js'
import {closing} from '../../annotate/steps.js'
import {describeReader} from '../../audience/describe-reader.js'
import type {Condition} from '../../audience/sets.js'
import type {Bearer} from './bearer.js'
import {rules} from './rules.js'

/** What a heading says to everybody who may see it. */
interface Shared {
  text: string
  /** Whether any content is for everybody. */
  some: boolean
  /** Whether something for some readers only stands just before. */
  cut: boolean
  /** Readers for whom any content is left; nothing where there was none. */
  content: Condition | undefined
}

/**
 * Work out the id that a heading asks for.
 *
 * @param state
 *   State of the article; `seen` is known.
 * @param node
 *   Heading.
 * @returns
 *   Heading and id; nothing when it has no character that ids are made of.
 */
export function nameHeading(state: State, node: Heading): Bearer | undefined {
  const {sets} = state
  const context = contextOf(state, node)
  const shared: Shared = {content: undefined, cut: false, some: false, text: ''}
  collect(node)
  const annotation = annotationOf(state, node)
  annotation.outline = node.depth

  if (shared.content !== undefined) {
    const emptied = sets.minus(context, shared.content)
    if (emptied !== 0) {
      fault(state, rules['emptied-heading'], node, {
        values: {reader: describeReader(state.audiences, emptied)}
      })
    } else if (!shared.some && !annotation.id) {
      fault(state, rules['conditional-heading'], node)
    }
  }

  if (!annotation.id) {
    // White space before a part for some readers only would end the id in a hyphen.
    const name = slug(shared.text.trimEnd().normalize())
    if (name === '') return undefined
    annotation.id = {explicit: false, name}
  }
  const seen = seenOf(state, node)
  state.records.push({forms: [], kind: 'heading', name: annotation.id.name, node, rule: undefined})
  return {id: annotation.id, node, seen}

  function collect(parent: Parents): void {
    for (const child of parent.children) {
      // Who may see it: that the heading goes with its section doesn't matter here.
      const readers = contextOf(state, child)
      const all = sets.isSubset(context, readers)
      if ('children' in child) {
        // What the author left empty shows as nothing, too.
        const nothing = !all || child.children.length === 0
        shared.cut ||= nothing
        collect(child)
        shared.cut ||= nothing
      } else if (!all || isOfNotes(child)) {
        shared.cut = true
      } else if ('value' in child) {
        // What was left out takes the white space around it along.
        if (shared.cut && closing.test(child.value)) shared.text = shared.text.trimEnd()
        const apart = shared.cut && (shared.text === '' || /\s/.test(shared.text.slice(-1)))
        const rest = apart ? child.value.replace(/^\s+/, '') : child.value
        shared.text += rest
        if (rest !== '') shared.cut = false
      }
      if (isContent(child) && !('children' in child)) {
        shared.some ||= all
        shared.content = sets.or(shared.content ?? 0, readers)
      }
    }
  }
}
