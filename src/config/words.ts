import {fallbacks} from '../annotate/local-text.js'
import type {MarkDefinition, MarkWords} from '../annotate/mark.js'

/** Words that belong to no mark. A mark brings its own in a file `words.ts` of its folder. */
const ownWords: Readonly<Record<string, MarkWords>> = {
  de: {
    gated: 'Dieser Artikel wird noch geprüft. Er erscheint hier, sobald er freigegeben ist.',
    onThisPage: 'Auf dieser Seite',
    readingTime: 'Lesezeit: {minutes} ({words} Wörter)',
    restricted: 'Diese Fassung des Artikels ist für andere Leser.',
    unavailable: 'Dieser Artikel ist zurzeit nicht verfügbar.',
    withheld: 'Dieser Artikel ist nicht für Sie bestimmt.'
  },
  en: {
    gated: 'This article is still being reviewed. It will be here once it has been approved.',
    onThisPage: 'On this page',
    readingTime: 'Reading time: {minutes} ({words} words)',
    restricted: 'This copy of the article is for other readers.',
    unavailable: 'This article is not available at present.',
    withheld: 'This article is not meant for you.'
  },
  es: {
    gated: 'Este artículo aún se está revisando. Estará aquí cuando se haya aprobado.',
    onThisPage: 'En esta página',
    readingTime: 'Tiempo de lectura: {minutes} ({words} palabras)',
    restricted: 'Esta copia del artículo es para otros lectores.',
    unavailable: 'Este artículo no está disponible por el momento.',
    withheld: 'Este artículo no está destinado a usted.'
  },
  fr: {
    gated: 'Cet article est encore en cours de révision. Il sera disponible ici une fois approuvé.',
    onThisPage: 'Sur cette page',
    readingTime: 'Temps de lecture\u00A0: {minutes} ({words} mots)',
    restricted: 'Cette copie de l’article est destinée à d’autres lecteurs.',
    unavailable: 'Cet article n’est pas disponible pour le moment.',
    withheld: 'Cet article ne vous est pas destiné.'
  }
}

/** Names of the words that a language must have. */
export function wordNames(marks: ReadonlyArray<MarkDefinition>): Array<string> {
  // Cast: there are English words.
  return Object.keys(knownWords(marks).en as MarkWords)
}

/** Words of Lectern and of marks, in the languages that are known. */
export function knownWords(marks: ReadonlyArray<MarkDefinition>): Record<string, MarkWords> {
  const all = Object.entries(ownWords).map(([language, words]) => [
    language,
    Object.assign({}, words, ...marks.map((mark) => mark.words?.[language]))
  ])
  // Cast: each entry is a language and its words.
  return Object.fromEntries(all) as Record<string, MarkWords>
}

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
  words: Readonly<Record<string, MarkWords>>,
  language: string
): MarkWords | undefined {
  for (const tag of fallbacks(language)) {
    for (const [key, value] of Object.entries(words)) {
      if (key.toLowerCase() === tag) return value
    }
  }
  return undefined
}
