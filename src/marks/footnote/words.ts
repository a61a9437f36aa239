import type {MarkWords} from '../../annotate/mark.js'

/** Words of footnotes, in one language. */
export interface FootnoteWords extends MarkWords {
  /** Heading over the footnotes. */
  readonly footnotes: string
  /** Name of a link from a footnote back to the text; `{reference}` is its number. */
  readonly backToReference: string
}

/** Words of footnotes, in the languages that are known. */
export const footnoteWords = {
  de: {backToReference: 'Zurück zu Verweis {reference}', footnotes: 'Fußnoten'},
  en: {backToReference: 'Back to reference {reference}', footnotes: 'Footnotes'},
  es: {backToReference: 'Volver a la referencia {reference}', footnotes: 'Notas al pie'},
  fr: {backToReference: 'Retour à la référence {reference}', footnotes: 'Notes de bas de page'}
} satisfies Readonly<Record<string, FootnoteWords>>
