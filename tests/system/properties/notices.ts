import type {Nodes} from 'hast'
import {findAll, fromHtml, textIn} from './html.js'

/** First lines of the notices of the small config that are in some HTML, by code that shares nothing with the library. */
export function noticesIn(html: string): Array<string> {
  const known =
    /Check with primary sources\.|Check with the pharmacy\.|Mit der Apotheke vergleichen\.|Vraag de apotheek\.|(?:Before|Vor|Voor) (?:112|999)\s+(?:Doses vary|Dosen sind verschieden|Doses verschillen)\.|Mit Quellen vergleichen\.|Vergelijk de bronnen\.|Ask your (?:doctor|specialist) first\.|Zuerst die (?:Haus|Fach)ärztin fragen\.|Vraag eerst uw (?:huisarts|specialist)\.|Human review of this article is still pending\.|Dieser Artikel ist noch nicht von Fachleuten geprüft und freigegeben\.|In depth\.|Vertieft\.|Verdiept\./g
  const asides = findAll(
    fromHtml(html),
    ({properties, tagName}) => tagName === 'aside' && properties.role === 'note'
  )
  // What stands in an aside in one counts there.
  return asides.flatMap((aside) => textIn(withoutAsides(aside)).match(known) ?? [])
}

function withoutAsides(aside: Nodes): Nodes {
  return {...aside, children: 'children' in aside ? aside.children.map(strip) : []} as Nodes

  function strip(node: Nodes): Nodes {
    if (!('children' in node)) return node
    const isAside = node.type === 'element' && node.tagName === 'aside'
    // Cast: children of the children that were there.
    return {...node, children: isAside ? [] : (node.children as Array<Nodes>).map(strip)} as Nodes
  }
}
