import type {Condition} from '../../../audience/sets.js'
import type {Saying} from '../concept.js'
import {caseOf} from '../letter-case.js'
import {endsWithOne, startsWithOne} from '../nearby-words.js'
import {type Check, type Entry, isReplacing, plainsOf, type Word} from './check.js'
import {keyOf} from './key-of.js'
import {longest} from './text.js'

/** What is said of a term, and to whom. */
interface Said {
  entry: Entry
  saying: Saying
  readers: Condition
  path: string
}

/** Forms that are replaced, by how they are looked up. */
type Targets = ReadonlyMap<string, ReadonlyArray<Word>>

/**
 * Refuse plain forms and explanations that hold a form of a concept which is
 * itself replaced for the same reader: of another one (a chain, or a cycle), or
 * of its own.
 *
 * Nothing is replaced twice, so that such a reader would get two words for
 * one thing.
 */
export function checkChains(check: Check, entries: ReadonlyArray<Entry>): void {
  const said = entries.map((entry) => saidOf(check, entry))
  const all = said.map((each) => each.filter(({saying}) => isReplacing(saying.use)))
  const targets = targetsOf(all)
  for (const each of said.flat()) {
    for (const [key, plain] of textsOf(each.saying)) {
      const at = `${each.path}.${key}`
      for (const target of heldIn(plain, targets)) {
        if (target.index === each.entry.index) {
          // Told with the texts where it is the whole form.
          if (target.key === keyOf(plain) || !isReplacing(each.saying.use)) continue
          check.add(
            at,
            `Unexpected \`${target.value}\` in \`${plain}\`, a form of the concept itself, expected other words`
          )
          break
        }
        const next = (all[target.index] as Array<Said>).find(
          ({readers}) => check.audiences.sets.and(readers, each.readers) !== 0
        )
        if (next === undefined) continue
        const isCycle = plainsOf(next.saying).some(([, back]) =>
          heldIn(back, targets).some(({index}) => index === each.entry.index)
        )
        const told = isCycle ? 'and the other way round' : 'for the same reader'
        check.add(
          at,
          `Unexpected \`${target.value}\` in \`${plain}\`, which \`${target.concept.id}\` replaces ${told}, expected words that no concept replaces`
        )
        break
      }
    }
  }
}

/** What a saying puts into articles, by key. */
function textsOf(saying: Saying): Array<readonly [string, string]> {
  const {gloss} = saying
  return [...plainsOf(saying), ...(gloss === undefined ? [] : [['gloss', gloss] as const])]
}

/** What is said of a concept. */
function saidOf(check: Check, entry: Entry): Array<Said> {
  const sayings: Array<Said> = []
  if (!entry.isEnglish) return sayings
  for (const [expression, saying] of Object.entries(entry.concept.say)) {
    // A wrong expression is told with the sayings.
    const readers = check.conditions.get(expression)
    if (readers === undefined) continue
    sayings.push({entry, path: `${entry.path}.say.${expression}`, readers, saying})
  }
  return sayings
}

function targetsOf(all: ReadonlyArray<ReadonlyArray<Said>>): Targets {
  const targets = new Map<string, Array<Word>>()
  for (const [first] of all) {
    for (const word of first?.entry.words ?? []) {
      const known = targets.get(word.key)
      if (known) known.push(word)
      else targets.set(word.key, [word])
    }
  }
  return targets
}

/** Forms that stand in a plain form as whole words and would be replaced there. */
function heldIn(plain: string, targets: Targets): Array<Word> {
  // Too long a one is told with the texts.
  if (plain.length > longest) return []
  const words = [...plain.matchAll(/[\p{L}\p{M}\p{N}\p{Cf}]+/gu)]
  const held: Array<Word> = []
  for (const [position, first] of words.entries()) {
    for (const last of words.slice(position)) {
      const start = first.index
      const end = last.index + last[0].length
      const surface = plain.slice(start, end)
      for (const target of targets.get(keyOf(surface)) ?? []) {
        if (isReplaced(target, plain, start, end)) held.push(target)
      }
    }
  }
  return held
}

/** Whether a concept acts at a place of a plain form, as far as the form tells. */
function isReplaced(
  {concept, form, value}: Word,
  plain: string,
  start: number,
  end: number
): boolean {
  if (caseOf(value, plain.slice(start, end), form.exact) === undefined) return false
  const {never, only} = concept
  if (never?.in?.some((longer) => keyOf(plain).includes(keyOf(longer)))) return false
  if (never?.before && endsWithOne(plain, start, never.before)) return false
  if (never?.after && startsWithOne(plain, end, never.after)) return false
  // What stands around the plain form in an article isn’t known.
  if (start > 0 && only?.before && !endsWithOne(plain, start, only.before)) return false
  return !(end < plain.length && only?.after && !startsWithOne(plain, end, only.after))
}
