import {implies} from '../../annotate/facts.js'
import type {Audiences} from '../../audience/audiences.js'
import type {Condition, Sets} from '../../audience/sets.js'
import type {ForReaders} from './notice.js'

/** Two notices of a group of which some readers could get either. */
interface Tie {
  first: ForReaders
  second: ForReaders
  readers: Condition
}

/**
 * Whether a notice is more specific than another one: whoever gets it would get
 * the other one, but not the other way round.
 */
export function isMoreSpecific(sets: Sets, one: ForReaders, other: ForReaders): boolean {
  return (
    sets.isSubset(one.readers, other.readers) &&
    implies(one.notice.when, other.notice.when) &&
    !(one.readers === other.readers && implies(other.notice.when, one.notice.when))
  )
}

/** Other notices of the group that a notice belongs to. */
export function rivalsOf(all: ReadonlyArray<ForReaders>, one: ForReaders): Array<ForReaders> {
  const {exclusive} = one.notice
  return all.filter(
    (other) => other !== one && exclusive !== undefined && other.notice.exclusive === exclusive
  )
}

/**
 * Find notices of one group of which neither is more specific, and that some
 * reader could get both of, with none that is more specific than both.
 *
 * @param audiences
 *   Names and sets.
 * @param all
 *   Notices.
 */
export function findTies({sets}: Audiences, all: ReadonlyArray<ForReaders>): Array<Tie> {
  return all.flatMap((second, index) => {
    const rivals = rivalsOf(all, second)
    return rivals.flatMap((first): ReadonlyArray<Tie> => {
      if (all.indexOf(first) > index) return []
      if (isMoreSpecific(sets, first, second) || isMoreSpecific(sets, second, first)) return []
      let readers = sets.and(first.readers, second.readers)
      for (const third of rivals) {
        const settles =
          isMoreSpecific(sets, third, first) &&
          isMoreSpecific(sets, third, second) &&
          implies({...first.notice.when, ...second.notice.when}, third.notice.when)
        if (settles) readers = sets.minus(readers, third.readers)
      }
      return readers === 0 ? [] : [{first, readers, second}]
    })
  })
}
