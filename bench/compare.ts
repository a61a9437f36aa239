import {measure, spread} from './measure.js'
import type {Found, Quantity, Result} from './result.js'
import type {Alike, Suite} from './suites.js'
import {findDifference, wordsOf} from './words.js'

/**
 * Run a suite: check that its ways show the same words, measure, compare.
 *
 * @param suite
 *   Suite.
 * @returns
 *   A result for each of its comparisons.
 */
export function compare(suite: Suite): Array<Result> {
  const {article, comparisons, options, part, size, work} = suite
  const {alike, tasks} = suite.prepare()
  for (const one of alike) assertAlike(one)
  const times = measure(tasks, options)
  const rounds = times.get(tasks[0]?.name ?? '')?.length ?? 0

  return comparisons.map(({goal, inverse, rival, subject}) => {
    const mine = valuesOf(subject)
    const theirs = valuesOf(rival)
    const ratios = mine.map((value, round) => {
      const ratio = value / (theirs[round] as number)
      return inverse ? 1 / ratio : ratio
    })
    return {
      article,
      part,
      ratio: spread(ratios),
      rival: sumUp(rival, theirs),
      rounds,
      size,
      subject: sumUp(subject, mine),
      work,
      ...(goal && {goal}),
      ...(inverse && {inverse})
    }
  })

  function valuesOf({of}: Quantity): Array<number> {
    return Array.from({length: rounds}, (_, round) =>
      of((name) => {
        const time = times.get(name)?.[round]
        if (time === undefined) throw new Error(`Unknown task \`${name}\``)
        return time
      })
    )
  }
}

function sumUp({label, unit}: Quantity, values: ReadonlyArray<number>): Found {
  return {label, unit, value: spread(values).median}
}

/** Throw where ways show a reader other words. */
function assertAlike({reader, shown}: Alike): void {
  const [first, ...others] = shown.map(({name, show}) => ({name, words: wordsOf(show())}))
  for (const {name, words} of others) {
    const difference = findDifference(first?.words ?? [], words)
    if (difference) {
      throw new Error(`Expected \`${name}\` to show the ${reader} the same words: ${difference}`)
    }
  }
}
