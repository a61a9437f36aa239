import {fromHtml, textIn} from './html.js'

/**
 * Numbers (with signs, comparators, ranges and units) and words that deny or
 * hedge, in the order of a text.
 */
export function countFacts(html: string): string {
  const text = textIn(fromHtml(html))
  const facts =
    text.match(
      /[-−+≤≥<>~±]?\s?\d+(?:[.,:]\d+)*(?:[–-]\d+)?(?:\s?(?:mg|%|°C|µg|ml))?|\b(?:not|no|never|none|without|may|might)\b|probably/giu
    ) ?? []
  return facts.join(' | ')
}
