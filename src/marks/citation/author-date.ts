import type {Text} from 'mdast'
import {annotationOf, type State} from '../../annotate/state.js'
import type {Condition} from '../../audience/sets.js'
import {numeral} from '../../render/numeral.js'
import {yearOf} from './dates.js'
import {titleOf} from './fields.js'
import type {CslItem} from './item.js'
import {textNode} from './making.js'
import {familyOf, namesOf} from './names.js'
import {plainText} from './parts.js'
import type {Source} from './source.js'

/** Authors and year of a source: `Smith and Jones, 2019`. */
export function labelOf(item: CslItem, language: string): string {
  const year = yearOf(item)
  return year === undefined ? whoOf(item, language) : `${whoOf(item, language)}, ${year}`
}

function whoOf(item: CslItem, language: string): string {
  const authors = namesOf(item, 'author')
  const [first, second, third] = (authors.length > 0 ? authors : namesOf(item, 'editor')).map(
    familyOf
  )
  if (first === undefined) return plainText(titleOf(item))
  if (second === undefined) return first
  if (third !== undefined) return `${first} et al.`
  return new Intl.ListFormat([language, 'en'], {type: 'conjunction'}).format([first, second])
}

/** Names that a source is sorted by: those of its authors or editors, else its title. */
export function sortNames(item: CslItem): Array<string> {
  const authors = namesOf(item, 'author')
  const names = authors.length > 0 ? authors : namesOf(item, 'editor')
  if (names.length === 0) return [plainText(titleOf(item))]
  return names.map((name) =>
    `${familyOf(name)} ${name.family === undefined ? '' : (name.given ?? '')}`.trim()
  )
}

/** What tells a source apart from others with the same authors and year, for some readers. */
export interface Letter {
  condition: Condition
  letter: string
}

/**
 * Work out the letters of sources whose authors and years are the same: each
 * reader gets them for those that this reader’s text cites.
 *
 * @param state
 *   State of the article.
 * @param sources
 *   Sources in the order of the list, each with its readers.
 * @returns
 *   Letters by source; none where readers are told of one of them alone.
 */
export function lettersOf(
  state: State,
  sources: ReadonlyArray<{cited: Condition; source: Source}>
): Map<Source, ReadonlyArray<Letter>> {
  const {language, sets} = state
  const alike = new Map<string, Array<{cited: Condition; source: Source}>>()
  for (const each of sources) {
    const label = labelOf(each.source.item, language)
    const known = alike.get(label) ?? []
    if (known.push(each) === 1) alike.set(label, known)
  }
  const letters = new Map<Source, ReadonlyArray<Letter>>()
  for (const group of alike.values()) if (group.length > 1) addLetters(group)
  return letters

  function addLetters(group: ReadonlyArray<{cited: Condition; source: Source}>): void {
    let some: Condition = 0
    let several: Condition = 0
    for (const {cited} of group) {
      several = sets.or(several, sets.and(some, cited))
      some = sets.or(some, cited)
    }
    /** Readers by how many of those before they are told of. */
    let counts: Array<Condition> = [1]
    for (const {cited, source} of group) {
      const wanted = sets.and(cited, several)
      letters.set(
        source,
        counts.flatMap((readers, count) => {
          const condition = sets.and(readers, wanted)
          return condition === 0 ? [] : [{condition, letter: numeral(count + 1, 1)}]
        })
      )
      const next: Array<Condition> = [...counts.map((readers) => sets.minus(readers, cited)), 0]
      for (const [count, readers] of counts.entries()) {
        next[count + 1] = sets.or(next[count + 1] as Condition, sets.and(readers, cited))
      }
      counts = next
    }
  }
}

/** Texts of the letters of a source, for those around who get one. */
export function letterNodes(
  state: State,
  letters: ReadonlyArray<Letter>,
  around: Condition
): Array<Text> {
  return letters.flatMap(({condition, letter}) => {
    const seen = state.sets.and(condition, around)
    if (seen === 0) return []
    const node = textNode(state, letter, seen)
    if (seen !== around) annotationOf(state, node).condition = seen
    return [node]
  })
}
