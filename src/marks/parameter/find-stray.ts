import type {Definition, Image, ImageReference, Link, Nodes} from 'mdast'
import {visit} from 'unist-util-visit'
import {fault, faultAt, type State} from '../../annotate/state.js'
import {nearest} from '../../audience/nearest.js'
import type {FrontMatterFields} from '../../front-matter/fields.js'
import type {Place} from '../../messages/report.js'
import {placeBetween} from '../../source/lines.js'
import {attributePlaces} from '../../syntax/attributes.js'
import {isDirective} from '../../syntax/directive.js'
import {placeOf} from '../../syntax/place.js'
import {rules} from './rules.js'

/** What may be a parameter of a notice, unless it is escaped. */
const form = /(?<![\\{])\{ ?([A-Za-z][A-Za-z0-9-]*) ?\}(?!\})/g

/** What parameters are written with. */
interface Names {
  /** Parameters of the config, for articles too. */
  shared: ReadonlySet<string>
  /** Parameters of notices alone. */
  ofNotices: ReadonlySet<string>
}

/**
 * Find parameters that are written as in notices of the config, where readers
 * would see them as they are.
 *
 * ```markdown
 * > | Call {emergency} at once.
 *          ^^^^^^^^^^^
 * ```
 *
 * @param state
 *   State of the article, as it was parsed.
 * @param names
 *   Parameters; names in braces that are near to none are text.
 */
export function findStray(state: State, names: Names): void {
  if (!state.source.includes('{')) return
  visit(state.tree, (node: Nodes) => {
    const place = placeOf(node)
    if (place && node.type === 'text') findIn(node, place, true)
    else if (place && isLink(node)) findIn(node, behindText(node, place), false)
    else if (isDirective(node)) {
      const places = attributePlaces(state, node)
      for (const [name, value] of Object.entries({...node.attributes})) {
        findAmong(node, value, places.get(name)?.value)
      }
    }
  })

  /** Find them in the source of a text, or of what takes no directives, such as a title. */
  function findIn(node: Nodes, {end, start}: Place, takesDirectives: boolean): void {
    const text = state.source.slice(start.offset, end.offset)
    for (const {0: actual, 1: name = '', index} of text.matchAll(form)) {
      const known = parameterOf(names, name)
      if (known === undefined) continue
      const from = start.offset + index
      fault(state, rules['stray-parameter'], node, {
        actual,
        expected: takesDirectives && names.shared.has(known) ? [`:parameter[${known}]`] : [],
        place: placeBetween(state.lines, from, from + actual.length)
      })
    }
  }

  /** Find them in the value of an attribute. */
  function findAmong(node: Nodes, text: string | null | undefined, place?: Place): void {
    for (const [actual, name = ''] of String(text).matchAll(form)) {
      if (parameterOf(names, name) !== undefined)
        fault(state, rules['stray-parameter'], node, {actual, place})
    }
  }
}

/** Whether a node has an address, a title or an alternative. */
function isLink(node: Nodes): node is Definition | Image | ImageReference | Link {
  return (
    node.type === 'definition' ||
    node.type === 'image' ||
    node.type === 'imageReference' ||
    node.type === 'link'
  )
}

/** Place of the address and title of a link, of which the text is looked at by itself; of others, the whole. */
function behindText(node: Definition | Image | ImageReference | Link, place: Place): Place {
  const last = node.type === 'link' ? node.children.at(-1) : undefined
  const start = last && placeOf(last)?.end
  return start ? {...place, start} : place
}

/** Find them in the title and description of front matter, where there are no parameters. */
export function findStrayInMatter(
  state: State,
  {description, title}: Readonly<FrontMatterFields>,
  names: Names
): void {
  for (const {text} of [...title, ...description]) {
    for (const [written, name = ''] of text.matchAll(form)) {
      if (parameterOf(names, name) !== undefined)
        faultAt(state, rules['stray-parameter'], undefined, {actual: written})
    }
  }
}

/** The parameter that something in braces is, or is near to. */
function parameterOf({ofNotices, shared}: Names, written: string): string | undefined {
  const name = written.toLowerCase()
  const all = [...shared, ...ofNotices]
  return all.find((known) => known === name) ?? nearest(name, all)[0]
}
