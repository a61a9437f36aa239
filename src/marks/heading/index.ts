import type {Link, LinkReference} from 'mdast'
import {visit} from 'unist-util-visit'
import {defineMark, type Mark, type MarkContext} from '../../annotate/mark.js'
import {annotationOf, fault, seenOf} from '../../annotate/state.js'
import {attributePlaces} from '../../syntax/attributes.js'
import type {Bearer} from './bearer.js'
import {checkIds} from './check-ids.js'
import {linkAll} from './link.js'
import {nameHeading} from './name.js'
import {rules} from './rules.js'

/** Characters of an explicit id. */
const idPattern = /^[A-Za-z][\w-]*$/

/**
 * Headings: their ids, and links to them.
 *
 * An id is the slug of what everybody who may see the heading reads in it,
 * before vocabulary, or the one that the author gives with `::section{#id}`.
 */
export const heading = defineMark({kind: 'heading', rules, create: createHeading})

function createHeading({reservedIds}: MarkContext<undefined>): Mark {
  return {
    kind: 'heading',

    annotate(state, parent) {
      for (const [index, node] of parent.children.entries()) {
        const before = parent.children[index - 1]
        if (node.type !== 'leafDirective' || node.name !== 'section') continue
        const id = node.attributes?.id
        if (before?.type !== 'heading' || id === undefined || id === null) continue
        if (idPattern.test(id) && !reservedIds.some((start) => id.startsWith(start))) {
          annotationOf(state, before).id = {explicit: true, name: id}
        } else {
          const place = attributePlaces(state, node).get('id')
          fault(state, rules['bad-id'], node, {
            actual: id,
            place: place?.value,
            values: {right: reservedIds.map((start) => `\`${start}\``).join(' or ')}
          })
        }
      }
    },

    resolve(state) {
      const bearers: Array<Bearer> = []
      const links: Array<Link | LinkReference> = []
      visit(state.tree, (node) => {
        if (node.type === 'link' || node.type === 'linkReference') links.push(node)
        const bearer = node.type === 'heading' && nameHeading(state, node)
        if (bearer) bearers.push(bearer)
      })
      const ids = checkIds(state, bearers)
      linkAll(state, links, bearers, ids)
    },

    lower: (state) => ({
      /** A link to a heading by way of a definition: each reader's heading has an id of its own. */
      linkReference(node) {
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
    })
  }
}
