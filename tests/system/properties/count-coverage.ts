import {generateArticle, seedsOf} from '../../helpers/generate-article.js'
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

/** How many articles with its scene are looked at for a cell. */
const mostArticles = 1500

/**
 * Look for cells of containers with two constructs beside each other in the
 * articles that have a scene for each; only those that hold one are compiled.
 *
 * @param missing
 *   Cells; those that are found are taken away.
 */
export function findTriples(missing: Set<string>): void {
  for (const cell of missing) {
    let count = 0
    // Cast: a cell has three names.
    for (const seed of seedsOf(...(cell.split(' | ') as [string, string, string]))) {
      const {source} = generateArticle(seed)
      const coverage = createCoverage()
      cover(coverage, source)
      const found = [...coverage.triples.keys()].filter((each) => missing.has(each))
      if (found.length > 0 && compileSource(source)) for (const each of found) missing.delete(each)
      if (!missing.has(cell) || ++count === mostArticles) break
    }
  }
}
