import type {ConceptConfig} from '../../../../src/index.js'

/** What a lay reader gets for a source. */
export interface Sentence {
  concepts: ReadonlyArray<ConceptConfig>
  source: string
  /** Text; HTML where it begins with `<`; `null` where lexicon or article is refused. */
  expected: string | null
}

/** A sentence that came out wrong once. */
export interface HardCase extends Sentence {
  why: string
}

/** A sentence that changes. */
export function said(
  source: string,
  expected: string,
  ...concepts: ReadonlyArray<ConceptConfig>
): Sentence {
  return {concepts, expected, source}
}

/** A sentence of one paragraph without markup that stays as it is. */
export function kept(source: string, ...concepts: ReadonlyArray<ConceptConfig>): Sentence {
  return {concepts, expected: source, source}
}

/** A sentence whose lexicon may never be used. */
export function refused(source: string, ...concepts: ReadonlyArray<ConceptConfig>): Sentence {
  return {concepts, expected: null, source}
}
