import type {MarkWords} from '../../annotate/mark.js'

/** Words of contents lists, in one language. */
export interface ContentsWords extends MarkWords {
  /** Name of the list. */
  readonly contents: string
}

/** Words of contents lists, in the languages that are known. */
export const contentsWords = {
  de: {contents: 'Inhalt'},
  en: {contents: 'Contents'},
  es: {contents: 'Contenido'},
  fr: {contents: 'Sommaire'}
} satisfies Readonly<Record<string, ContentsWords>>
