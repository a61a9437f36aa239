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
