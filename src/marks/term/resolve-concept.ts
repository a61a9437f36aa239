import type {ConfigProblem} from '../../messages/errors.js'
import type {Concept, Form, Saying} from './concept.js'
import type {ConceptConfig, FormConfig, LexiconConfig} from './config.js'
import {isInitialism} from './initialism.js'

/**
 * Concepts of a config, with their defaults filled in.
 *
 * @param lexicon
 *   Concepts; the files of it should have been read before.
 * @param language
 *   Language of those that don’t say theirs.
 * @param problems
 *   Where to put that a file was not read.
 * @returns
 *   Concepts; none when a file was not read.
 */
export function resolveConcepts(
  lexicon: NonNullable<LexiconConfig['lexicon']>,
  language: string,
  problems: Array<ConfigProblem>
): ReadonlyArray<Concept> {
  const entries = typeof lexicon === 'string' ? [lexicon] : lexicon
  const concepts: Array<Concept> = []
  const before = problems.length
  for (const [index, entry] of entries.entries()) {
    if (typeof entry === 'string') {
      problems.push({
        path: typeof lexicon === 'string' ? 'lexicon' : `lexicon[${index}]`,
        reason: `Unexpected path \`${entry}\`, expected concepts, or the config to be read by \`loadConfig\``
      })
    } else concepts.push(resolveConcept(entry, language))
  }
  return problems.length > before ? [] : concepts
}

/** A concept with its defaults filled in. */
export function resolveConcept(concept: ConceptConfig, language: string): Concept {
  const say: Record<string, Saying> = {}
  for (const [expression, saying] of Object.entries(concept.say)) {
    say[expression] = {...saying, use: saying.use ?? 'term-first'}
  }
  return {
    ...concept,
    forms: concept.forms.map(resolveForm),
    language: concept.language ?? language,
    say
  }
}

function resolveForm(config: string | FormConfig): Form {
  const form = typeof config === 'string' ? {singular: config} : config
  const singular = listOf(form.singular)
  const plural = listOf(form.plural)
  return {
    abbreviation: form.abbreviation ?? false,
    // An initialism that is said to be found in any case is refused by the check.
    exact: form.exact ?? [...singular, ...plural].some(isInitialism),
    plural,
    singular
  }
}

function listOf(words: string | ReadonlyArray<string> | undefined): ReadonlyArray<string> {
  if (words === undefined) return []
  return typeof words === 'string' ? [words] : words
}
