import {isKeptAddress} from '../annotate/addresses.js'
import {type LabelledDimension, readersOf} from '../compiled/readers.js'
import {checkOptions} from '../config/check-options.js'

/** What `toPage` is told of the site. */
export interface PageOptions<Readers = Readonly<Record<string, string | undefined>>> {
  /**
   * Address of this article for another reader; with it the page has a chooser:
   * a link for each labelled value of the dimensions in `rendition.choices`.
   */
  href?: ((profile: Required<Readers>) => string) | null | undefined
  /** Address that search engines show instead of those of variants (default: none). */
  canonical?: string | null | undefined
  /**
   * Whether the data in the page says whom it is for (default: `true`); not for
   * a page that all get who get the same text.
   */
  audience?: boolean | null | undefined
}

/** What `metadata` is told of the site. */
export interface MetadataOptions {
  /** Address of the page (default: none). */
  url?: string | null | undefined
}

/**
 * Check options of metadata.
 *
 * @throws {TypeError}
 *   When one is unknown, or of another type.
 */
export function checkMetadataOptions(options: Readonly<MetadataOptions>): void {
  checkOptions(options, {url: 'text'})
  if (options.url) checkAddress('url', options.url)
}

/**
 * Check options of a page.
 *
 * @throws {TypeError}
 *   When one is unknown, or of another type.
 */
export function checkPageOptions(options: Readonly<PageOptions<never>>): void {
  checkOptions(options, {audience: 'boolean', canonical: 'text', href: 'function'})
  const {canonical} = options
  if (canonical) checkAddress('canonical', canonical)
}

/** Check an address that a page is given: a text, and none that would run something. */
function checkAddress(what: string, address: unknown): string {
  if (typeof address !== 'string') {
    throw new TypeError(`Unexpected ${typeof address} for \`${what}\`, expected an address`)
  }
  if (isKeptAddress(address, 'link')) return address
  throw new TypeError(`Unexpected address \`${address}\` for \`${what}\`, expected a path or URL`)
}

/** A dimension that the reader may choose by, and where each choice leads. */
export interface PageChoice {
  question: string | undefined
  /** Why it is asked. */
  reason: string | undefined
  values: ReadonlyArray<{label: string; href: string; current: boolean}>
}

/**
 * Say where each labelled value of the dimensions to choose by leads, all else
 * as the reader has it.
 *
 * @param dimensions
 *   All dimensions.
 * @param names
 *   Names of those to choose by.
 * @param reader
 *   Index of the reader's value for each dimension.
 * @param href
 *   Address for a reader; without it there is nothing to choose.
 */
export function choicesFor<Readers>(
  dimensions: ReadonlyArray<LabelledDimension>,
  names: ReadonlyArray<string>,
  reader: ReadonlyArray<number>,
  href: PageOptions<Readers>['href']
): Array<PageChoice> {
  if (!href) return []
  const profile = Object.fromEntries(
    dimensions.map(({name, values}, index) => [name, values[reader[index] as number]])
  )
  const offered = readersOf(dimensions.filter(({name}) => names.includes(name)))
  const choices = offered.map(({name, question, reason, values}) => ({
    question,
    reason,
    values: values.flatMap(({label, name: value}) => {
      if (label === undefined) return []
      // Cast: a value of each dimension of the config.
      const other = {...profile, [name]: value} as Required<Readers>
      return [{current: profile[name] === value, href: checkAddress('href', href(other)), label}]
    })
  }))
  return choices.filter(({values}) => values.length > 0)
}
