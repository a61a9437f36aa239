import type {MarkWords} from '../../annotate/mark.js'

/** Titles of alerts, in one language. */
export interface AlertWords extends MarkWords {
  /** Title of `[!CAUTION]`. */
  readonly caution: string
  /** Title of `[!IMPORTANT]`. */
  readonly important: string
  /** Title of `[!NOTE]`. */
  readonly note: string
  /** Title of `[!TIP]`. */
  readonly tip: string
  /** Title of `[!WARNING]`. */
  readonly warning: string
}

/** Titles of alerts, in the languages that are known. */
export const alertWords = {
  de: {
    caution: 'Vorsicht',
    important: 'Wichtig',
    note: 'Hinweis',
    tip: 'Tipp',
    warning: 'Warnung'
  },
  en: {caution: 'Caution', important: 'Important', note: 'Note', tip: 'Tip', warning: 'Warning'},
  es: {
    caution: 'Precaución',
    important: 'Importante',
    note: 'Nota',
    tip: 'Consejo',
    warning: 'Advertencia'
  },
  fr: {
    caution: 'Prudence',
    important: 'Important',
    note: 'Remarque',
    tip: 'Conseil',
    warning: 'Avertissement'
  }
} satisfies Readonly<Record<string, AlertWords>>
