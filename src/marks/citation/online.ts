import {doiLink, doiOf, shapeOf, urlPart} from './fields.js'
import {type CslItem, textOf} from './item.js'
import {nlmDate} from './nlm-date.js'
import {join, type Written} from './parts.js'
import type {Writing} from './writing.js'

/** Whether a source is found by its address alone. */
function isOnline(item: CslItem): boolean {
  const found = shapeOf(item) === 'periodical' && (doiOf(item) ?? textOf(item, 'PMID', 'PMCID'))
  return textOf(item, 'URL') !== undefined && !found && !(doiOf(item) && item.type !== 'webpage')
}

/** A title, the kind of source, and whether it was read online. */
export function online(
  {item, terms}: Writing,
  title: Written | undefined,
  kind?: string | undefined
): Written | undefined {
  const read = isOnline(item)
  if (kind === undefined) return read ? join([title, `[${terms.internet}]`], ' ') : title
  return join([title, `[${read ? terms.onInternet(kind) : kind}]`], ' ')
}

/** Date of publication, and when the source was read where it is online. */
export function dateWith(writing: Writing): Written {
  const {item, terms} = writing
  const read = isOnline(item) ? nlmDate(writing, 'accessed') : undefined
  return join(
    [nlmDate(writing, 'issued'), read && join(['[', terms.cited, ' ', read, ']'], '')],
    ' '
  )
}

/** DOI and numbers of PubMed, or the address. */
export function links({item, terms}: Writing): Array<Written | undefined> {
  const doi = doiOf(item)
  const pmid = textOf(item, 'PMID')?.replace(/^PMID:?\s*/i, '')
  const pmcid = textOf(item, 'PMCID')?.replace(/^PMCID:?\s*/i, '')
  const url = textOf(item, 'URL')
  if (url !== undefined && isOnline(item)) {
    // NLM has a full stop after a slash alone.
    return [[{text: `${terms.availableFrom} `}, urlPart(url, !url.endsWith('/'))]]
  }
  const pubmed = [pmid && `PubMed PMID: ${pmid}`, pmcid && `PubMed Central PMCID: ${pmcid}`]
  return [doi && [doiLink(doi, 'doi: ', false)], join(pubmed, '; ')]
}
