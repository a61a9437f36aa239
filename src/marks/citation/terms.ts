import {fallbacks} from '../../annotate/local-text.js'

/** Words in a formatted reference. */
export interface ReferenceTerms {
  /** Before the date on which a page was read, `cited 2019 Mar 5`. */
  cited: string
  accessed: string
  availableFrom: string
  /** After one name, and after several. */
  editor: string
  editors: string
  /** The same, as AMA has it. */
  shortEditor: string
  shortEditors: string
  in: string
  internet: string
  /** Before pages of a book. */
  pages: string
  reportNumber: string
  dissertation: string
  preprint: string
  postedOnline: string
  publishedOnline: string
  volume: string
  patent: string
  updated: string
  /** Before a reference that stands for one to come. */
  placeholder: string
  /** Number of an edition, `{number}`. */
  edition: (number: number) => string
}

const english: ReferenceTerms = {
  accessed: 'Accessed',
  availableFrom: 'Available from:',
  cited: 'cited',
  dissertation: 'dissertation',
  edition: (number) => `${ordinal(number)} ed`,
  editor: 'editor',
  editors: 'editors',
  in: 'In:',
  internet: 'Internet',
  pages: 'p.',
  patent: 'patent',
  placeholder: 'Placeholder:',
  postedOnline: 'Preprint posted online',
  preprint: 'preprint',
  publishedOnline: 'Published online',
  reportNumber: 'Report No.:',
  shortEditor: 'ed',
  shortEditors: 'eds',
  updated: 'Updated',
  volume: 'Vol.'
}

/** Words of formatted references by language; in other languages they are English. */
const terms: Readonly<Record<string, ReferenceTerms>> = {
  de: {
    accessed: 'Abgerufen am',
    availableFrom: 'Verfügbar unter:',
    cited: 'zitiert am',
    dissertation: 'Dissertation',
    edition: (number) => `${number}. Aufl`,
    editor: 'Herausgeber',
    editors: 'Herausgeber',
    in: 'In:',
    internet: 'Internet',
    pages: 'S.',
    patent: 'Patent',
    placeholder: 'Platzhalter:',
    postedOnline: 'Als Preprint veröffentlicht am',
    preprint: 'Preprint',
    publishedOnline: 'Online veröffentlicht am',
    reportNumber: 'Bericht Nr.:',
    shortEditor: 'Hrsg',
    shortEditors: 'Hrsg',
    updated: 'Aktualisiert am',
    volume: 'Bd.'
  },
  en: english,
  es: {
    accessed: 'Consultado el',
    availableFrom: 'Disponible en:',
    cited: 'citado',
    dissertation: 'tesis',
    edition: (number) => `${number}.ª ed`,
    editor: 'editor',
    editors: 'editores',
    in: 'En:',
    internet: 'Internet',
    pages: 'p.',
    patent: 'patente',
    placeholder: 'Referencia provisional:',
    postedOnline: 'Preprint publicado en línea el',
    preprint: 'preprint',
    publishedOnline: 'Publicado en línea el',
    reportNumber: 'Informe n.º:',
    shortEditor: 'ed',
    shortEditors: 'eds',
    updated: 'Actualizado el',
    volume: 'Vol.'
  },
  fr: {
    accessed: 'Consulté le',
    availableFrom: 'Disponible sur :',
    cited: 'cité le',
    dissertation: 'thèse',
    edition: (number) => `${number}e éd`,
    editor: 'éditeur',
    editors: 'éditeurs',
    in: 'Dans :',
    internet: 'Internet',
    pages: 'p.',
    patent: 'brevet',
    placeholder: 'Référence provisoire :',
    postedOnline: 'Prépublication mise en ligne le',
    preprint: 'prépublication',
    publishedOnline: 'Publié en ligne le',
    reportNumber: 'Rapport n° :',
    shortEditor: 'éd',
    shortEditors: 'éds',
    updated: 'Mis à jour le',
    volume: 'Vol.'
  }
}

/** Words of formatted references in a language. */
export function termsFor(language: string): ReferenceTerms {
  const [known = 'en'] = fallbacks(language).filter((tag) => Object.hasOwn(terms, tag))
  // Cast: it is a key of the table.
  return terms[known] as ReferenceTerms
}

function ordinal(number: number): string {
  const tens = number % 100
  const ends = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${ends}`
}
