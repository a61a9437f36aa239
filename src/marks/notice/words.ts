import type {MarkWords} from '../../annotate/mark.js'

/** What the kinds of notice are called, in one language; alerts call a caution so, too. */
export interface NoticeWords extends MarkWords {
  readonly disclaimer: string
  readonly caution: string
  readonly information: string
}

/** What the kinds of notice are called, in the languages that are known. */
export const noticeWords = {
  de: {caution: 'Vorsicht', disclaimer: 'Haftungsausschluss', information: 'Information'},
  en: {caution: 'Caution', disclaimer: 'Disclaimer', information: 'Information'},
  es: {
    caution: 'Precaución',
    disclaimer: 'Descargo de responsabilidad',
    information: 'Información'
  },
  fr: {
    caution: 'Prudence',
    disclaimer: 'Clause de non-responsabilité',
    information: 'Information'
  }
} satisfies Readonly<Record<string, NoticeWords>>
