import type {MarkWords} from '../../annotate/mark.js'

/** Words of citations and references, in one language. */
export interface CitationWords extends MarkWords {
  /** Name of a link back from a reference to the text; `{citation}` is its number. */
  readonly backToCitation: string
  /** Name of a link to a reference; `{number}` is its number. */
  readonly reference: string
  /** Heading over the references. */
  readonly references: string
}

/** Words of citations and references, in the languages that are known. */
export const citationWords = {
  de: {
    backToCitation: 'Zurück zum Zitat {citation}',
    reference: 'Quelle {number}',
    references: 'Quellen'
  },
  en: {
    backToCitation: 'Back to citation {citation}',
    reference: 'Reference {number}',
    references: 'References'
  },
  es: {
    backToCitation: 'Volver a la cita {citation}',
    reference: 'Referencia {number}',
    references: 'Referencias'
  },
  fr: {
    backToCitation: 'Retour à la citation {citation}',
    reference: 'Référence {number}',
    references: 'Références'
  }
} satisfies Readonly<Record<string, CitationWords>>
