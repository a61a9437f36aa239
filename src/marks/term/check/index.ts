import {readCondition} from '../../../annotate/config-condition.js'
import type {Audiences} from '../../../audience/audiences.js'
import {isName} from '../../../audience/name.js'
import type {Condition} from '../../../audience/sets.js'
import type {ConfigProblem} from '../../../messages/errors.js'
import type {Concept} from '../concept.js'
import {checkAmbiguity} from './ambiguity.js'
import {checkChains} from './chains.js'
import {type Check, entryOf} from './check.js'
import {checkContext} from './context.js'
import {checkFacts} from './facts.js'
import {checkForms} from './forms.js'
import {checkReplacing} from './replacing.js'
import {checkSayings} from './sayings.js'

/**
 * Check a lexicon.
 *
 * Vocabulary changes words, never facts: an entry that could change one is
 * refused, unless its author says in `confirmed` why it is right.
 *
 * @param lexicon
 *   Concepts.
 * @param audiences
 *   Names and sets.
 * @param problems
 *   Where to put what is wrong.
 */
export function checkLexicon(
  lexicon: ReadonlyArray<Concept>,
  audiences: Audiences,
  problems: Array<ConfigProblem>
): void {
  const conditions = new Map<string, Condition>()
  const check: Check = {
    add: (path, reason) => problems.push({path, reason}),
    audiences,
    conditions,
    readersOf(expression, path) {
      const known = conditions.get(expression)
      if (known !== undefined) return known
      const condition = readCondition(audiences, expression, path, problems)
      if (condition !== undefined) conditions.set(expression, condition)
      return condition
    }
  }
  const ids = new Set<string>()
  const entries = lexicon.map(entryOf)
  for (const entry of entries) {
    const {concept, path} = entry
    checkId(check, concept.id, ids, path)
    if (concept.confirmed?.trim() === '') {
      check.add(`${path}.confirmed`, 'Unexpected empty text, expected why the entry is right')
    }
    checkForms(check, entry)
    checkContext(check, entry)
    checkSayings(check, entry)
    checkReplacing(check, entry)
    checkFacts(check, entry)
  }
  checkAmbiguity(check, entries)
  checkChains(check, entries)
}

function checkId(check: Check, id: string, ids: Set<string>, path: string): void {
  if (!isName(id)) {
    check.add(
      `${path}.id`,
      `Unexpected id \`${id}\`, expected lower-case letters, digits and single \`-\``
    )
  }
  if (ids.has(id)) check.add(`${path}.id`, `Second concept \`${id}\`, expected ids that differ`)
  ids.add(id)
}
