import {pagesOf} from './fields.js'
import {type CslItem, textOf} from './item.js'
import {join, type Part} from './parts.js'

/** How volume, issue, supplement and pages of a journal are written. */
export interface PlaceStyle {
  /** Whether the end of a range is `284-7`, rather than `284-287`. */
  readonly shorten: boolean
  /** A supplement of an issue, or of a volume where no issue is given. */
  readonly supplement: (issue: string, supplement: string) => string
}

/**
 * Write where in a journal an article is: `347(4):284-7`, `42 Suppl 2:S93-9`.
 *
 * The number of an article stands for pages that it hasn’t.
 */
export function placeOf(item: CslItem, {shorten, supplement}: PlaceStyle): ReadonlyArray<Part> {
  const volume = partsOf(textOf(item, 'volume'))
  const issue = partsOf(textOf(item, 'issue'))
  const more = textOf(item, 'supplement-number') ?? issue.supplement ?? volume.supplement
  const inVolume =
    more === undefined ? issue.number && `(${issue.number})` : supplement(issue.number, more)
  const numbers = `${volume.number}${inVolume}`.trim()
  const pages = pagesOf(item, shorten) ?? textOf(item, 'number')
  return join([numbers, pages], numbers === '' ? '' : ':')
}

/** Number and supplement of `12 Suppl 7`; the supplement may have no number. */
function partsOf(written = ''): {number: string; supplement?: string} {
  const match = /\bsuppl(?:ement)?\b\.?/i.exec(written)
  if (!match) return {number: written}
  const [number, supplement] = [
    written.slice(0, match.index),
    written.slice(match.index + match[0].length)
  ].map((part) => part.replace(/[()]/g, '').trim()) as [string, string] // Cast: of two.
  return {number, supplement}
}
