import {fallbacks} from '../annotate/local-text.js'
import type {Words} from './config.js'

/** Words in the languages that Lectern knows. */
export const knownWords = {
  de: {
    backToReference: 'Zurück zu Verweis {reference}',
    footnotes: 'Fußnoten',
    restricted: 'Diese Fassung des Artikels ist für andere Leser.',
    unavailable: 'Dieser Artikel ist zurzeit nicht verfügbar.',
    withheld: 'Dieser Artikel ist nicht für Sie bestimmt.'
  },
  en: {
    backToReference: 'Back to reference {reference}',
    footnotes: 'Footnotes',
    restricted: 'This copy of the article is for other readers.',
    unavailable: 'This article is not available at present.',
    withheld: 'This article is not meant for you.'
  },
  es: {
    backToReference: 'Volver a la referencia {reference}',
    footnotes: 'Notas al pie',
    restricted: 'Esta copia del artículo es para otros lectores.',
    unavailable: 'Este artículo no está disponible por el momento.',
    withheld: 'Este artículo no está destinado a usted.'
  },
  fr: {
    backToReference: 'Retour à la référence {reference}',
    footnotes: 'Notes de bas de page',
    restricted: 'Cette copie de l’article est destinée à d’autres lecteurs.',
    unavailable: 'Cet article n’est pas disponible pour le moment.',
    withheld: 'Cet article ne vous est pas destiné.'
  }
} satisfies Readonly<Record<string, Words>>

/**
 * Words for a language: those of the very tag, else of a less specific one.
 *
 * @param words
 *   Words by language tag.
 * @param language
 *   BCP 47 tag.
 * @returns
 *   Words; nothing for a language without them.
 */
export function wordsFor(
  words: Readonly<Record<string, Words>>,
  language: string
): Words | undefined {
  for (const tag of fallbacks(language)) {
    for (const [key, value] of Object.entries(words)) {
      if (key.toLowerCase() === tag) return value
    }
  }
  return undefined
}
