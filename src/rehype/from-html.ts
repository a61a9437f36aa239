import {type DefaultTreeAdapterTypes, html, parse} from 'parse5'
import {type Box, deeper, nameOf} from './box.js'

/**
 * Read HTML as a browser does.
 *
 * @param value
 *   Document, or a part of one.
 */
export function fromHtml(value: string): Box {
  return toBox(parse(value), '', 0)
}

function toBox(node: DefaultTreeAdapterTypes.ParentNode, name: string, level: number): Box {
  // What a template holds is apart from its children.
  const nodes = 'content' in node ? node.content.childNodes : node.childNodes
  const attributes = 'attrs' in node ? node.attrs : []
  return {
    attributes: new Map(attributes.map((each) => [nameOf(each.name), each.value])),
    children: nodes.flatMap((child): ReadonlyArray<Box | string> => {
      if ('value' in child) return [child.value]
      return 'tagName' in child ? [toBox(child, child.tagName, deeper(level))] : []
    }),
    html: !('namespaceURI' in node) || node.namespaceURI === html.NS.HTML,
    name: name.toLowerCase()
  }
}
