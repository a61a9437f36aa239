import {readCondition} from '../../annotate/config-condition.js'
import type {Audiences} from '../../audience/audiences.js'
import {createCoverage} from '../../audience/coverage.js'
import {describeReader} from '../../audience/describe-reader.js'
import {isName} from '../../audience/name.js'
import type {ConfigProblem} from '../../messages/errors.js'
import type {Concept, Form} from './lexicon.js'

/** Most characters of a form: long ones would make finding them slow. */
const longest = 200

/** Words that deny something; a form with one could turn the sense of a sentence round. */
const negation =
  /(?:^|[^\p{L}])(?:no|not|never|none|neither|nor|without|cannot|can['’]?t|\p{L}+n['’]t|non)(?![\p{L}])/iu

/**
 * Check a lexicon.
 *
 * Vocabulary changes words, never facts: a form that holds a digit or a
 * negation is refused.
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
  const ids = new Set<string>()
  const forms = new Map<string, string>()
  for (const [index, concept] of lexicon.entries()) {
    const path = `lexicon[${index}]`
    if (!isName(concept.id)) {
      add(
        `${path}.id`,
        `Unexpected id \`${concept.id}\`, expected lower-case letters, digits and single \`-\``
      )
    }
    if (ids.has(concept.id))
      add(`${path}.id`, `Second concept \`${concept.id}\`, expected ids that differ`)
    ids.add(concept.id)
    for (const [position, form] of concept.forms.entries()) {
      checkForm(form, `${path}.forms[${position}]`)
      for (const value of [form.singular, form.plural]) {
        const key = `${concept.language}:${value}`
        const known = value === undefined ? undefined : forms.get(key)
        if (known !== undefined && known !== concept.id) {
          add(
            `${path}.forms[${position}]`,
            `Unexpected form \`${value}\` of two concepts, expected it in \`${known}\` or \`${concept.id}\``
          )
        }
        if (value !== undefined) forms.set(key, concept.id)
      }
    }
    checkSayings(concept, path)
  }

  function add(path: string, reason: string): void {
    problems.push({path, reason})
  }

  function checkForm(form: Form, path: string): void {
    if (form.singular === undefined && form.plural === undefined) {
      add(path, 'Unexpected empty form, expected `singular` or `plural`')
    }
    checkWords(form.singular, `${path}.singular`)
    checkWords(form.plural, `${path}.plural`)
  }

  function checkWords(value: string | undefined, path: string): void {
    if (value === undefined) return
    if (value.trim() === '' || value !== value.trim()) {
      add(path, `Unexpected \`${value}\`, expected words without white space around them`)
    }
    if (value.length > longest)
      add(path, `Unexpected form of ${value.length} characters, expected at most ${longest}`)
    if (/\p{N}/u.test(value)) {
      add(
        path,
        `Unexpected digit in \`${value}\`, expected words only, since vocabulary must not touch numbers`
      )
    }
    if (negation.test(value)) {
      add(
        path,
        `Unexpected negation in \`${value}\`, expected words that deny nothing, since vocabulary must not touch negations`
      )
    }
    if (/[\n\r()[\]{}<>*_`\\]/.test(value)) {
      add(path, `Unexpected markup in \`${value}\`, expected plain words`)
    }
  }

  function checkSayings(concept: Concept, path: string): void {
    const coverage = createCoverage(audiences.sets, 1)
    for (const [expression, saying] of Object.entries(concept.say)) {
      const at = `${path}.say.${expression}`
      checkWords(saying.singular, `${at}.singular`)
      checkWords(saying.plural, `${at}.plural`)
      checkWords(saying.gloss, `${at}.gloss`)
      if (saying.use === 'gloss') {
        if (saying.gloss === undefined)
          add(at, 'Unexpected use `gloss` without a `gloss`, expected a short explanation')
      } else if (saying.use !== 'keep') {
        for (const number of ['singular', 'plural'] as const) {
          if (
            concept.forms.some((form) => form[number] !== undefined) &&
            saying[number] === undefined
          ) {
            add(
              at,
              `Unexpected use \`${saying.use}\` without a \`${number}\`, expected one, since \`forms\` has a ${number}`
            )
          }
        }
      }
      const condition = readCondition(audiences, expression, at, problems)
      if (condition === undefined) continue
      const both = coverage.cover(condition)
      if (both !== 0) {
        add(
          at,
          `Second saying for a reader (${describeReader(audiences, both)}), expected expressions that exclude each other`
        )
      }
    }
  }
}
