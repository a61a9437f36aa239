import {fallbacks} from '../../annotate/local-text.js'
import {createSlot} from '../../annotate/slot.js'
import {faultAt, type State} from '../../annotate/state.js'
import type {FrontMatterFields} from '../../front-matter/fields.js'
import {problemsOf, stepsOf} from '../../front-matter/issues.js'
import type {ConfigProblem} from '../../messages/errors.js'
import {checkLexicon} from './check/index.js'
import type {Concept} from './concept.js'
import type {ConceptConfig} from './config.js'
import {resolveConcept} from './resolve-concept.js'
import {rules} from './rules.js'
import {ownConcepts} from './schema.js'

/** Concepts that the front matter of an article adds. */
const added = createSlot((): {concepts: ReadonlyArray<Concept>} => ({concepts: []}))

/**
 * Read the concepts of front matter.
 *
 * @param state
 *   State of the article.
 * @param fields
 *   What front matter says.
 */
export function readOwnConcepts(state: State, {ofMarks}: Readonly<FrontMatterFields>): void {
  const field = ofMarks.lexicon
  if (!field) return
  const data = {lexicon: field.value}
  const parsed = ownConcepts.safeParse(data)
  const problems: Array<ConfigProblem> = problemsOf(parsed.error?.issues ?? [], data)
  if (parsed.success) {
    // Cast: the schema says so.
    const configs = parsed.data.lexicon as ReadonlyArray<ConceptConfig>
    const concepts = configs.map((concept) => resolveConcept(concept, state.language))
    checkLexicon(concepts, state.audiences, problems)
    added(state).concepts = concepts
  }
  for (const {path, reason} of problems) {
    const [, ...steps] = stepsOf(path)
    faultAt(state, rules['front-matter-concept'], field.placeOf(steps), {path, why: reason})
  }
}

/** Concepts that an article adds and that act in it. */
export function ownConceptsOf(state: State): ReadonlyArray<Concept> {
  return actingIn(state.language, added(state).concepts)
}

/** Concepts that act in articles in a language: those in it, or in a less specific one. */
export function actingIn(language: string, concepts: ReadonlyArray<Concept>): Array<Concept> {
  const tags = fallbacks(language)
  return concepts.filter((concept) => tags.includes(concept.language.toLowerCase()))
}
