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
  /** Before the number of a report in its series. */
  number: string
  dissertation: string
  preprint: string
  postedOnline: string
  publishedOnline: string
  volume: string
  patent: string
  /** After one inventor, and after several. */
  inventor: string
  inventors: string
  /** After who holds a patent. */
  assignee: string
  /** Before the year of what is accepted, and what AMA says of it. */
  forthcoming: string
  inPress: string
  /** Before the name of a meeting. */
  presentedAt: string
  /** Seasons, spring first. */
  seasons: ReadonlyArray<string>
  /** After one who translated, and after several; and for both as AMA has it. */
  translator: string
  translators: string
  shortTranslator: string
  /** Before the number of a chapter. */
  chapter: string
  /** Before the section of a newspaper. */
  section: string
  /** Kinds of source. */
  dataset: string
  software: string
  video: string
  /** Before the version of software. */
  version: string
  /** A kind of source that was read online. */
  onInternet: (kind: string) => string
  /** Before a reference that stands for one to come. */
  placeholder: string
  /** Number of an edition, `{number}`. */
  edition: (number: number) => string
}

const english: ReferenceTerms = {
  accessed: 'Accessed',
  assignee: 'assignee',
  availableFrom: 'Available from:',
  chapter: 'Chapter',
  cited: 'cited',
  dataset: 'dataset',
  dissertation: 'dissertation',
  edition: (number) => `${ordinal(number)} ed`,
  editor: 'editor',
  editors: 'editors',
  forthcoming: 'Forthcoming',
  in: 'In:',
  inPress: 'In press',
  internet: 'Internet',
  inventor: 'inventor',
  inventors: 'inventors',
  number: 'no.',
  onInternet: (kind) => `${kind} on the Internet`,
  pages: 'p.',
  patent: 'patent',
  placeholder: 'Placeholder:',
  postedOnline: 'Preprint posted online',
  preprint: 'preprint',
  presentedAt: 'Paper presented at:',
  publishedOnline: 'Published online',
  reportNumber: 'Report No.:',
  seasons: ['Spring', 'Summer', 'Autumn', 'Winter'],
  section: 'Sect.',
  shortEditor: 'ed',
  shortEditors: 'eds',
  shortTranslator: 'trans',
  software: 'software',
  translator: 'translator',
  translators: 'translators',
  version: 'Version',
  video: 'video',
  volume: 'Vol.'
}

/** Words of formatted references by language; in other languages they are English. */
const terms: Readonly<Record<string, ReferenceTerms>> = {
  de: {
    accessed: 'Abgerufen am',
    assignee: 'Anmelder',
    availableFrom: 'Verfügbar unter:',
    chapter: 'Kapitel',
    cited: 'zitiert am',
    dataset: 'Datensatz',
    dissertation: 'Dissertation',
    edition: (number) => `${number}. Aufl`,
    editor: 'Herausgeber',
    editors: 'Herausgeber',
    forthcoming: 'Im Druck',
    in: 'In:',
    inPress: 'Im Druck',
    internet: 'Internet',
    inventor: 'Erfinder',
    inventors: 'Erfinder',
    number: 'Nr.',
    onInternet: (kind) => `${kind} im Internet`,
    pages: 'S.',
    patent: 'Patent',
    placeholder: 'Platzhalter:',
    postedOnline: 'Als Preprint veröffentlicht am',
    preprint: 'Preprint',
    presentedAt: 'Vortrag auf:',
    publishedOnline: 'Online veröffentlicht am',
    reportNumber: 'Bericht Nr.:',
    seasons: ['Frühling', 'Sommer', 'Herbst', 'Winter'],
    section: 'Teil',
    shortEditor: 'Hrsg',
    shortEditors: 'Hrsg',
    shortTranslator: 'Übers',
    software: 'Software',
    translator: 'Übersetzer',
    translators: 'Übersetzer',
    version: 'Version',
    video: 'Video',
    volume: 'Bd.'
  },
  en: english,
  es: {
    accessed: 'Consultado el',
    assignee: 'titular',
    availableFrom: 'Disponible en:',
    chapter: 'Capítulo',
    cited: 'citado',
    dataset: 'conjunto de datos',
    dissertation: 'tesis',
    edition: (number) => `${number}.ª ed`,
    editor: 'editor',
    editors: 'editores',
    forthcoming: 'En prensa',
    in: 'En:',
    inPress: 'En prensa',
    internet: 'Internet',
    inventor: 'inventor',
    inventors: 'inventores',
    number: 'n.º',
    onInternet: (kind) => `${kind} en Internet`,
    pages: 'p.',
    patent: 'patente',
    placeholder: 'Referencia provisional:',
    postedOnline: 'Preprint publicado en línea el',
    preprint: 'preprint',
    presentedAt: 'Ponencia presentada en:',
    publishedOnline: 'Publicado en línea el',
    reportNumber: 'Informe n.º:',
    seasons: ['primavera', 'verano', 'otoño', 'invierno'],
    section: 'Secc.',
    shortEditor: 'ed',
    shortEditors: 'eds',
    shortTranslator: 'trad',
    software: 'programa informático',
    translator: 'traductor',
    translators: 'traductores',
    version: 'Versión',
    video: 'vídeo',
    volume: 'Vol.'
  },
  fr: {
    accessed: 'Consulté le',
    assignee: 'titulaire',
    availableFrom: 'Disponible sur :',
    chapter: 'Chapitre',
    cited: 'cité le',
    dataset: 'jeu de données',
    dissertation: 'thèse',
    edition: (number) => `${number}e éd`,
    editor: 'éditeur',
    editors: 'éditeurs',
    forthcoming: 'Sous presse',
    in: 'Dans :',
    inPress: 'Sous presse',
    internet: 'Internet',
    inventor: 'inventeur',
    inventors: 'inventeurs',
    number: 'n°',
    onInternet: (kind) => `${kind} sur Internet`,
    pages: 'p.',
    patent: 'brevet',
    placeholder: 'Référence provisoire :',
    postedOnline: 'Prépublication mise en ligne le',
    preprint: 'prépublication',
    presentedAt: 'Communication présentée à :',
    publishedOnline: 'Publié en ligne le',
    reportNumber: 'Rapport n° :',
    seasons: ['printemps', 'été', 'automne', 'hiver'],
    section: 'Sect.',
    shortEditor: 'éd',
    shortEditors: 'éds',
    shortTranslator: 'trad',
    software: 'logiciel',
    translator: 'traducteur',
    translators: 'traducteurs',
    version: 'Version',
    video: 'vidéo',
    volume: 'Vol.'
  }
}

/** Words of formatted references in a language. */
export function termsFor(language: string): ReferenceTerms {
  const [known = 'en'] = fallbacks(language).filter((tag) => Object.hasOwn(terms, tag))
  // Cast: it is a key of the table.
  return terms[known] as ReferenceTerms
}

/** A word as it begins a sentence. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function ordinal(number: number): string {
  const tens = number % 100
  const ends = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${ends}`
}
