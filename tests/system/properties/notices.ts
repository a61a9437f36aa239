import {findAll, fromHtml, textIn} from './html.js'

/** First lines of the notices of the small config that are in some HTML, by code that shares nothing with the library. */
export function noticesIn(html: string): Array<string> {
  const known =
    /Check with primary sources\.|Mit Quellen vergleichen\.|Vergelijk de bronnen\.|Ask your (?:doctor|specialist) first\.|Zuerst die (?:Haus|Fach)ärztin fragen\.|Vraag eerst uw (?:huisarts|specialist)\.|In depth\.|Vertieft\.|Verdiept\./g
  const asides = findAll(
    fromHtml(html),
    ({properties, tagName}) => tagName === 'aside' && properties.role === 'note'
  )
  return asides.flatMap((aside) => textIn(aside).match(known) ?? [])
}
