import type {Audiences} from '../../../audience/audiences.js'
import type {Condition} from '../../../audience/sets.js'
import type {Concept, Form, GrammaticalNumber, Saying, TermUse} from '../concept.js'
import {isEnglish} from '../language.js'
import {keyOf} from './key-of.js'

/** What each part of the check is given. */
export interface Check {
  audiences: Audiences
  /** Refuse what stands at a path. */
  add(path: string, reason: string): void
  /** Readers of the expressions that were read, those without fault. */
  conditions: ReadonlyMap<string, Condition>
  /** Readers of an expression; nothing when it is wrong, which is told at a path. */
  readersOf(expression: string, path: string): Condition | undefined
}

/** A concept, and where it stands. */
export interface Entry {
  concept: Concept
  index: number
  path: string
  /** All words of its forms. */
  words: ReadonlyArray<Word>
  /** Whether the word lists, which are of English, tell of it. */
  isEnglish: boolean
}

/** A form as it is found. */
export interface Word {
  concept: Concept
  /** Index of the concept. */
  index: number
  /** Index of the form. */
  position: number
  form: Form
  number: GrammaticalNumber
  value: string
  /** Value without regard to case, white space, and the kind of hyphen. */
  key: string
}

/** Numbers of a form. */
export const numbers: ReadonlyArray<GrammaticalNumber> = ['singular', 'plural']

/** Read a concept of a lexicon. */
export function entryOf(concept: Concept, index: number): Entry {
  const words: Array<Word> = []
  for (const [position, form] of concept.forms.entries()) {
    for (const number of numbers) {
      for (const value of form[number]) {
        words.push({concept, form, index, key: keyOf(value), number, position, value})
      }
    }
  }
  return {
    concept,
    index,
    isEnglish: isEnglish(concept.language),
    path: `lexicon[${index}]`,
    words
  }
}

/** Where a word stands. */
export function pathOf({form, index, number, position, value}: Word): string {
  const last = form[number].length > 1 ? `[${form[number].indexOf(value)}]` : ''
  return `lexicon[${index}].forms[${position}].${number}${last}`
}

/** Whether a use puts the plain form in the place of the term. */
export function isReplacing(use: TermUse): boolean {
  return use === 'plain-first' || use === 'replace'
}

/** Plain forms of a saying, by the key that they stand under. */
export function plainsOf(saying: Saying): Array<['singular' | 'plural' | 'attributive', string]> {
  const plains: Array<['singular' | 'plural' | 'attributive', string]> = []
  for (const key of ['singular', 'plural', 'attributive'] as const) {
    const plain = saying[key]
    if (plain !== undefined) plains.push([key, plain])
  }
  return plains
}
