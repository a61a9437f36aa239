import {articleConfig} from '../../helpers/article-config.js'
import {fromHtml, textIn} from './html.js'

/**
 * Words of the lexicon, what is said for them, and one that is pinned: a word
 * may touch one where something between them is hidden.
 */
const words = Object.values(articleConfig.lexicon ?? {}).flatMap(({forms, say = {}}) =>
  [...forms, ...Object.values(say)].flatMap(({plural, singular}) => [plural, singular])
)
const touching = new RegExp(`(?:${['clot', ...words.filter(Boolean)].join('|')})(?=\\p{L})`, 'giu')

/**
 * Numbers (with signs, comparators, ranges and units) and words that deny or
 * hedge, in the order of a text.
 */
export function countFacts(html: string): string {
  const text = textIn(fromHtml(html)).replace(touching, '$& ')
  const facts =
    text.match(
      /[-−+≤≥<>~±]?\s?\d+(?:[.,:]\d+)*(?:[–-]\d+)?(?:\s?(?:mg|%|°C|µg|ml))?|\b(?:not|no|never|none|without|may|might)\b|probably/giu
    ) ?? []
  return facts.join(' | ')
}
