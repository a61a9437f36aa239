import type {Nodes, Parents} from 'mdast'
import type {TextDirective} from 'mdast-util-directive'
import {SKIP, visit} from 'unist-util-visit'
import type {State} from '../../annotate/state.js'
import type {Place} from '../../messages/report.js'
import {placeBetween} from '../../source/lines.js'
import {endOfBrackets} from '../../syntax/attributes.js'
import {placeOf} from '../../syntax/place.js'

/** The id of a source in a citation: stands in its brackets in place of what Markdown made of them. */
export interface KeyNode {
  type: 'citationKey'
  id: string
  place: Place
}

/** Whether a node is the id of a source. */
function isKey(node: Nodes | KeyNode): node is KeyNode {
  return node.type === 'citationKey'
}

/** Ids in a citation, those in directives in it too. */
export function keysIn(parent: Parents): Array<KeyNode> {
  return parent.children.flatMap((child) => {
    // Cast: directives are all that stands beside them.
    return isKey(child) ? [child] : keysIn(child as Parents)
  })
}

/**
 * Read the ids of a citation from the characters of the source, where they are
 * as their author wrote them: `a_b_c` is no emphasis.
 *
 * ```markdown
 * > | :cite[smith_2019; :clinician[brown_2020]]
 *           ^^^^^^^^^^               ^^^^^^^^^^
 * ```
 *
 * @param state
 *   State of the article.
 * @param node
 *   Citation; its children are replaced.
 */
export function readKeys(state: State, node: TextDirective): void {
  const {lines, source} = state
  // Cast: what was parsed has a place.
  const {end, start} = placeOf(node) as Place
  const from = source.indexOf('[', start.offset) + 1
  const to = endOfBrackets(source, from - 1, end.offset) - 1
  const children: Array<KeyNode | TextDirective> = []
  let at = from
  for (const inner of innerDirectives(node)) {
    // Cast: as above.
    const place = placeOf(inner) as Place
    addKeys(at, place.start.offset)
    readKeys(state, inner)
    children.push(inner)
    at = place.end.offset
  }
  // Without brackets there is nothing, which is told elsewhere.
  if (to >= at && from > start.offset) addKeys(at, to)
  // Cast: no type of mdast; nothing but this mark looks at it, and it is lowered to standard nodes.
  node.children = children as unknown as TextDirective['children']

  function addKeys(start: number, end: number): void {
    for (const {0: text, index} of source.slice(start, end).matchAll(/[^;]+/g)) {
      // Of a citation over several lines, markers of quotations stand between.
      const lead = (/^[\s>]*/.exec(text) as RegExpExecArray)[0].length
      const id = text.slice(lead).trimEnd()
      if (id === '') continue
      const offset = start + index + lead
      children.push({
        id: id.replace(/\s*(?:\r\n|\n|\r)[\t >]*/g, ' ').normalize(),
        place: placeBetween(lines, offset, offset + id.length),
        type: 'citationKey'
      })
    }
  }
}

/** Directives in a citation, but not those within each other. */
function innerDirectives(node: TextDirective): Array<TextDirective> {
  const found: Array<TextDirective> = []
  for (const child of node.children) {
    visit(child, 'textDirective', (inner) => {
      found.push(inner)
      return SKIP
    })
  }
  return found
}
