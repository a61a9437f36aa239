import {defineConfig} from '../../src/index.js'
import {smallConfig} from './small-config.js'
import type {FootnoteWords} from './stock.js'
import {englishWords} from './words.js'

const [lay, other, nurse, extra, doses] = smallConfig.notices

/** Words of the config for a language that Lectern has none for, by what they are for. */
const ownWords = {
  ...englishWords,
  backToReference: 'Terug naar {reference}',
  disclaimer: 'Disclaimer',
  footnotes: 'Voetnoten',
  information: 'Informatie',
  restricted: 'Voor andere lezers.',
  unavailable: 'Niet beschikbaar.',
  withheld: 'Niet voor u.'
}

/** The small config, with notices and words in the languages of generated articles. */
export const articleConfig = defineConfig({
  ...smallConfig,
  notices: [
    {
      ...lay,
      parameters: {
        who: {
          basic: {de: 'die Hausärztin', en: 'your doctor', nl: 'uw huisarts'},
          otherwise: {de: 'die Fachärztin', en: 'your specialist', nl: 'uw specialist'}
        }
      },
      text: {
        de: 'Zuerst {who} fragen.\n\n1. Nicht *warten*.',
        en: lay.text,
        nl: 'Vraag eerst {who}.'
      },
      title: {de: 'Für Sie', en: 'For you', nl: 'Voor u'}
    },
    {
      ...other,
      text: {de: 'Mit Quellen vergleichen.', en: other.text, nl: 'Vergelijk de bronnen.'}
    },
    {
      ...nurse,
      text: {de: 'Mit der Apotheke vergleichen.', en: nurse.text, nl: 'Vraag de apotheek.'}
    },
    {...extra, text: {de: 'Vertieft.', en: extra.text, nl: 'Verdiept.'}},
    {
      ...doses,
      text: {de: 'Dosen sind verschieden.', en: doses.text, nl: 'Doses verschillen.'},
      title: {de: 'Vor {number}', en: doses.title, nl: 'Voor {number}'}
    }
  ],
  parameters: {
    number: {
      basic: {de: '112', en: '112', nl: '112'},
      otherwise: {de: '999', en: '999', nl: '999'}
    }
  },
  references: Array.from({length: 8}, (_, index) => ({
    'container-title': 'J',
    id: `r${index + 1}`,
    issued: {'date-parts': [[2000 + index]]},
    title: `Source r${index + 1}`,
    type: 'article-journal'
  })),
  words: {nl: ownWords}
})

/** Languages that a generated article may say; each with texts of the notices, and words. */
export const languages = ['en', 'de', 'de-AT', 'nl'] as const

/** Words for footnotes in a language of these. */
export function wordsFor(language: string | undefined): FootnoteWords | undefined {
  if (language?.startsWith('de')) {
    return {
      ...englishWords,
      backToReference: 'Zurück zu Verweis {reference}',
      footnotes: 'Fußnoten'
    }
  }
  return language === 'nl' ? ownWords : undefined
}
