import {generateArticle} from '../../helpers/generate-article.js'
import {compileSource} from './articles.js'
import {type Coverage, cover, createCoverage} from './coverage.js'

/** What some generated articles hold. */
export interface Counted {
  coverage: Coverage
  /** How many compiled; a cell counts in those only. */
  compiled: number
}

/** Count what stands where in the articles of some seeds. */
export function countCoverage(from: number, runs: number): Counted {
  const coverage = createCoverage()
  let compiled = 0
  for (let seed = from; seed < from + runs; seed++) {
    const {source} = generateArticle(seed)
    if (!compileSource(source)) continue
    compiled++
    cover(coverage, source)
  }
  return {compiled, coverage}
}

/**
 * Look for cells of containers with two constructs beside each other in the
 * articles of further seeds; only articles that hold one are compiled.
 *
 * @param missing
 *   Cells; those that are found are taken away.
 * @param from
 *   First seed.
 * @param runs
 *   How many seeds at most.
 * @returns
 *   Last seed that was tried.
 */
export function findTriples(missing: Set<string>, from: number, runs: number): number {
  let seed = from - 1
  while (missing.size > 0 && seed < from + runs - 1) {
    seed++
    const {source} = generateArticle(seed)
    const coverage = createCoverage()
    cover(coverage, source)
    const found = [...coverage.triples.keys()].filter((cell) => missing.has(cell))
    if (found.length > 0 && compileSource(source)) for (const cell of found) missing.delete(cell)
  }
  return seed
}
