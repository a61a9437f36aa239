import {lecternOf, readCase, readCases} from '../../helpers/cases.js'
import type {EngineCase} from './render-all.js'

/** The reference article and all fixtures, each with one reader of every variant. */
export function engineCases(): Array<EngineCase> {
  return [readCase('article'), ...readCases()].map(({config, input, name}) => {
    const article = lecternOf(config).compile(input, {positions: false})
    return {
      encoded: article.encode(),
      name,
      // Cast: configs of fixtures are JSON, so their dimensions have no types.
      profiles: article.variants().map(({profile}) => profile as Record<string, string>)
    }
  })
}
