import type {Concept, Saying} from '../concept.js'
import {classesOf, type Said, type Theme} from '../words/classes.js'
import {factsIn} from '../words/numbers.js'
import {type Check, type Entry, isReplacing, plainsOf} from './check.js'

/** What words may not change, as it is told. */
const themes: Readonly<Record<Theme, string>> = {
  disease: 'disease',
  dose: 'time of a dose',
  likelihood: 'likelihood',
  polarity: 'class'
}

const opposites: Readonly<Record<string, string>> = {lowered: 'raised', raised: 'lowered'}

/** A Roman numeral that is a number in a name, as in `type II diabetes`. */
const roman = /(?:^|\s)(?:X{0,3}(?:IX|IV|V?I{1,3})|X{0,3}V|X{1,3})(?=\s|$)/

/**
 * Check that words which stand for a term say what it says: the same numbers
 * and units, diseases, likelihood and polarity.
 *
 * Explanations replace nothing, and must not say the opposite alone; entries
 * that somebody confirmed are left out.
 */
export function checkFacts(check: Check, entry: Entry): void {
  const {concept, path} = entry
  if (concept.confirmed !== undefined || !entry.isEnglish) return
  checkPolarity(check, entry)
  for (const [expression, saying] of Object.entries(concept.say)) {
    const at = `${path}.say.${expression}`
    if (isReplacing(saying.use)) checkSaying(check, entry, saying, at)
    else checkExplanation(check, entry, saying, at)
  }
}

/** Check that the words of a term don’t say the opposite of its `polarity`. */
function checkPolarity({add}: Check, {concept: {polarity}, path, words}: Entry): void {
  const opposite = polarity && opposites[polarity]
  if (opposite === undefined) return
  for (const {value} of words) {
    if (!says(classesOf(value), opposite)) continue
    add(
      `${path}.polarity`,
      `Unexpected polarity \`${polarity}\` of \`${value}\`, expected \`${opposite}\`, or \`confirmed\` with a reason`
    )
    return
  }
}

function checkSaying(check: Check, {concept, words}: Entry, saying: Saying, path: string): void {
  for (const {value} of words) {
    const fact = factOf(value)
    if (fact === undefined) continue
    check.add(
      `${path}.use`,
      `Unexpected use \`${saying.use}\` of \`${value}\`, a form with ${fact}, expected \`term-first\`, \`gloss\` or \`keep\`, or \`confirmed\` with a reason`
    )
    return
  }
  for (const [key, plain] of plainsOf(saying)) {
    const same = words.filter(({number}) => number === key)
    for (const {value} of same.length > 0 ? same : words) {
      const reasons = [...compareNumbers(value, plain), ...compareClasses(concept, value, plain)]
      for (const reason of reasons) check.add(`${path}.${key}`, reason)
      if (reasons.length > 0) break
    }
  }
}

/** Check that an explanation of what is raised doesn’t say that it is lowered, or the other way about. */
function checkExplanation(check: Check, entry: Entry, saying: Saying, path: string): void {
  const {concept, words} = entry
  const explanations = [...plainsOf(saying), ...explanationOf(saying)]
  for (const [key, text] of explanations) {
    const found = classesOf(text)
    for (const {value} of words) {
      const wanted = withPolarity(classesOf(value), concept)
      const said = wanted.find(({name}) => opposites[name] !== undefined)
      // Cast: it has an opposite.
      const opposite = said && (opposites[said.name] as string)
      if (!said || !opposite || says(found, said.name)) continue
      const word = found.find(({name}) => name === opposite)?.word
      if (word === undefined) continue
      check.add(
        `${path}.${key}`,
        `Unexpected \`${word}\` in \`${text}\`, expected what \`${value}\` says (${said.name}), or \`confirmed\` with a reason`
      )
      return
    }
  }
}

function explanationOf({gloss}: Saying): Array<['gloss', string]> {
  return gloss === undefined ? [] : [['gloss', gloss]]
}

/** What in a form only a term that stays may hold. */
function factOf(form: string): string | undefined {
  if (/\p{N}/u.test(form)) return 'a digit'
  if (roman.test(form)) return 'a Roman numeral'
  return says(classesOf(form), 'negated') ? 'a negation' : undefined
}

/** What is wrong with the numbers and units of a plain form. */
function compareNumbers(term: string, plain: string): ReadonlyArray<string> {
  const wanted = factsIn(term)
  const found = factsIn(plain)
  if (found.join(' ') === wanted.join(' ')) return []
  const extra = found.filter((fact) => !wanted.includes(fact))
  const what =
    extra.length > 0 ? `Unexpected ${told(extra)} in \`${plain}\`` : `Unexpected \`${plain}\``
  const which =
    wanted.length > 0
      ? `the numbers and units of \`${term}\` (${told(wanted)})`
      : `no number or unit, as in \`${term}\``
  return [`${what}, expected ${which}, or \`confirmed\` with a reason`]
}

/** What is wrong with the classes that a plain form says: at most one of each theme. */
function compareClasses(concept: Concept, term: string, plain: string): ReadonlyArray<string> {
  const wanted = withPolarity(classesOf(term), concept)
  const found = withPolarity(classesOf(plain), concept)
  const extra = found.filter(({name}) => !says(wanted, name))
  const missing = wanted.filter(({name}) => !says(found, name))
  if (extra.length + missing.length === 0) return []
  const reasons: Array<string> = []
  for (const [theme, name] of Object.entries(themes)) {
    const orPolarity = theme === 'polarity' ? '`polarity` where its words don’t, or ' : 'or '
    const more = extra.find((each) => each.theme === theme)
    const less = missing.find((each) => each.theme === theme)
    if (more !== undefined) {
      reasons.push(
        `Unexpected \`${more.word}\` in \`${plain}\`, expected the ${name} that \`${term}\` says, ${orPolarity}\`confirmed\` with a reason`
      )
    } else if (less !== undefined) {
      reasons.push(
        `Unexpected \`${plain}\`, expected the ${name} that \`${less.word}\` in \`${term}\` says, ${orPolarity}\`confirmed\` with a reason`
      )
    }
  }
  return reasons
}

/** Classes, with the polarity that the author of an entry gives where the words don’t tell. */
function withPolarity(classes: ReadonlyArray<Said>, {polarity}: Concept): ReadonlyArray<Said> {
  if (polarity === undefined || classes.some(({theme}) => theme === 'polarity')) return classes
  return [...classes, {name: polarity, theme: 'polarity', word: polarity}]
}

function says(classes: ReadonlyArray<Said>, name: string): boolean {
  return classes.some((each) => each.name === name)
}

function told(facts: ReadonlyArray<string>): string {
  return facts.map((fact) => `\`${fact}\``).join(', ')
}
