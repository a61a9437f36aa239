import {articleConfig} from '../../helpers/article-config.js'
import {fromHtml, textIn} from './html.js'

/** Words of the lexicon, and one that is pinned: a word may touch one where something between them is hidden. */
const forms = Object.values(articleConfig.lexicon ?? {}).flatMap(({forms}) =>
  forms.flatMap((form) => Object.values(form))
)
const touching = new RegExp(`(?:${['clot', ...forms].join('|')})(?=\\p{L})`, 'giu')

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
