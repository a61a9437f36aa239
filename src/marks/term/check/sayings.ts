import {createCoverage} from '../../../audience/coverage.js'
import {describeReader} from '../../../audience/describe-reader.js'
import type {Concept, Saying} from '../concept.js'
import {type Check, type Entry, isReplacing, numbers, plainsOf} from './check.js'
import {keyOf} from './key-of.js'
import {faultsOf} from './text.js'

/** Check what is said for a concept, whatever the use. */
export function checkSayings(check: Check, entry: Entry): void {
  const {concept, path} = entry
  const coverage = createCoverage(check.audiences.sets, 1)
  for (const [expression, saying] of Object.entries(concept.say)) {
    const at = `${path}.say.${expression}`
    checkTexts(check, entry, saying, at)
    checkUse(check, concept, saying, at)
    const condition = check.readersOf(expression, at)
    if (condition === undefined) continue
    const both = coverage.cover(condition)
    if (both !== 0) {
      check.add(
        at,
        `Second saying for a reader (${describeReader(check.audiences, both)}), expected expressions that exclude each other`
      )
    }
  }
}

function checkTexts(check: Check, entry: Entry, saying: Saying, path: string): void {
  const texts: Array<readonly [string, string]> = plainsOf(saying)
  if (saying.gloss !== undefined) texts.push(['gloss', saying.gloss])
  for (const [key, value] of texts) {
    const at = `${path}.${key}`
    for (const fault of faultsOf(value)) check.add(at, fault)
    const form = keyOf(value)
    if (entry.words.some((word) => word.key === form)) {
      check.add(at, `Unexpected \`${value}\`, a form of the concept itself, expected other words`)
    }
    if (isReference(value, entry.isEnglish)) {
      check.add(
        at,
        `Unexpected cross-reference \`${value}\`, expected the words themselves, since nothing is looked up`
      )
    }
    if (key !== 'gloss' && isList(value, isReplacing(saying.use))) {
      check.add(at, `Unexpected list \`${value}\`, expected one plain form, the one that fits best`)
    }
  }
}

/** Whether a text points to another entry, as in “see radiation”. */
function isReference(value: string, english: boolean): boolean {
  if (/^(?:cf\.?|q\.\s?v\.|siehe|vide|vgl\.|voir|véase|ver)\s/iu.test(value)) return true
  return english && /^(?:refer to|same as|see(?: also| under)?|see:)\s/i.test(value)
}

/** Whether a plain form is a list of several; where it explains, it may hold commas and “or”. */
function isList(value: string, isReplacing: boolean): boolean {
  if (/[;|]|\s\/\s/.test(value)) return true
  if (isReplacing) return /[,/]|\s(?:and|or)\s/i.test(value)
  return /^[\p{L}\p{M}-]+(?:,| or) [\p{L}\p{M}-]+$/u.test(value)
}

function checkUse({add}: Check, concept: Concept, saying: Saying, path: string): void {
  const {forms} = concept
  const {broader, number, use} = saying
  if (broader === true && use !== 'gloss') {
    add(
      `${path}.broader`,
      `Unexpected \`broader\` with \`${use}\`, expected the use \`gloss\`, since a broader idea can’t stand for the term`
    )
  }
  if (use === 'gloss') {
    if (saying.gloss === undefined)
      add(path, 'Unexpected use `gloss` without a `gloss`, expected a short explanation')
    return
  }
  if (use === 'expand') {
    if (forms[0]?.abbreviation === true || !forms.some(({abbreviation}) => abbreviation)) {
      add(
        path,
        'Unexpected use `expand`, expected the long form first in `forms`, and a form with `abbreviation: true`'
      )
    }
    return
  }
  if (use === 'keep') return
  if (number !== undefined) {
    if (saying[number] === undefined) {
      add(
        path,
        `Unexpected \`number: ${number}\` without a \`${number}\`, expected the plain form in it`
      )
    }
    return
  }
  if (concept.slot === 'attributive' && saying.attributive !== undefined) return
  for (const each of numbers) {
    if (forms.some((form) => form[each].length > 0) && saying[each] === undefined) {
      add(
        path,
        `Unexpected use \`${use}\` without a \`${each}\`, expected one, since \`forms\` has a ${each}`
      )
    }
  }
}
