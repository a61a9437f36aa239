import type {Definition, Heading, Link, LinkReference, Nodes} from 'mdast'
import {visit} from 'unist-util-visit'
import {defineMark, type Mark, type MarkContext} from '../../annotate/mark.js'
import {annotationOf, fault, nodesOf, type State, seenOf} from '../../annotate/state.js'
import {directiveRules} from '../../messages/directive.js'
import type {Place} from '../../messages/report.js'
import {attributePlaces} from '../../syntax/attributes.js'
import type {Bearer} from './bearer.js'
import {checkIds} from './check-ids.js'
import {linkAll} from './link.js'
import {nameHeading} from './name.js'
import {readId} from './read-id.js'
import {rules} from './rules.js'

/** Characters of an explicit id: letters and digits of any script, and signs that addresses take. */
const idPattern = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.:-]*$/u

/**
 * Headings: their ids, and links to them.
 *
 * An id is the slug of what everybody who may see the heading reads in it,
 * before vocabulary, or the one that the author gives with `::section{#id}`, or
 * with `{#id}` at the end of the heading.
 */
export const heading = defineMark({kind: 'heading', rules, create: createHeading})

function createHeading({reservedIds}: MarkContext<undefined>): Mark {
  /** Give a heading the id that an author wrote for it. */
  function nameBy(state: State, node: Heading, id: string, at: Nodes, place?: Place): void {
    const annotation = annotationOf(state, node)
    if (annotation.id) {
      fault(state, directiveRules['doubled-attribute'], at, {actual: `#${id}`, place})
    } else if (idPattern.test(id) && !reservedIds.some((start) => id.startsWith(start))) {
      annotation.id = {explicit: true, name: id.normalize()}
    } else {
      fault(state, rules['bad-id'], at, {
        actual: id,
        place,
        values: {right: reservedIds.map((start) => `\`${start}\``).join(' or ')}
      })
    }
  }

  return {
    kind: 'heading',

    prepare(state) {
      // Most articles have none, and a walk takes time.
      if (!/\{[\t ]*#/.test(state.source)) return
      visit(state.tree, 'heading', (node) => {
        const found = readId(state, node)
        if (found) nameBy(state, node, found.id, node, found.place)
      })
    },

    annotate(state, parent) {
      let before: Nodes | undefined
      for (const node of parent.children) {
        if (node.type !== 'leafDirective' || node.name !== 'section') {
          before = node
          continue
        }
        const id = node.attributes?.id
        if (before?.type !== 'heading' || id === undefined || id === null) continue
        nameBy(state, before, id, node, attributePlaces(state, node).get('id')?.value)
      }
    },

    resolve(state) {
      const bearers: Array<Bearer> = []
      const links: Array<Link | LinkReference> = []
      for (const node of nodesOf(state)) {
        if (node.type === 'link' || node.type === 'linkReference') links.push(node)
        const bearer = node.type === 'heading' && nameHeading(state, node)
        if (bearer) bearers.push(bearer)
      }
      const ids = checkIds(state, bearers)
      linkAll(state, links, bearers, ids)
    },

    lower(state) {
      const ofImages = new Set(
        [...state.definitions].flatMap(([{type}, used]) =>
          type === 'imageReference' ? [used] : []
        )
      )
      return {
        /** What only links to headings lead to goes: they become links without it. */
        definition(node) {
          // Cast: the key is the type of node.
          const definition = node as Definition
          return definition.url.startsWith('#') && !ofImages.has(definition) ? [] : undefined
        },
        /** A link to a heading by way of a definition: each reader's heading has an id of its own. */
        linkReference(node) {
          // Cast: the key is the type of node.
          const reference = node as LinkReference
          const definition = state.definitions.get(reference)
          if (definition?.type !== 'definition' || !definition.url.startsWith('#')) return undefined
          const {identifier, label, referenceType, ...rest} = reference
          const link: Link = {
            ...rest,
            type: 'link',
            title: definition.title ?? null,
            url: definition.url
          }
          state.seen.set(link, seenOf(state, node))
          return [link]
        }
      }
    }
  }
}
