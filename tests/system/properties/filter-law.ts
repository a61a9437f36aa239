import {readerOf} from '../../helpers/generate-article.js'
import {smallProfiles} from '../../helpers/small-config.js'
import {compileGenerated, type SmallProfile, sameForms} from './articles.js'
import {compileFiltered} from './filter.js'
import {outputs} from './outputs.js'
import type {Property} from './property.js'

/** The law of the design: `out(A, p) = out(filter(A, p), p)`. */
export const filterLaw: Property = {
  name: 'filtering first and projecting afterwards gives the same',
  holds(seed) {
    const compiled = compileGenerated(seed)
    if (!compiled) return false
    const profile = smallProfiles[readerOf(seed)] as SmallProfile
    sameForms(
      `seed ${seed}, ${JSON.stringify(profile)}:`,
      outputs(compileFiltered(compiled.source, profile), profile),
      outputs(compiled.article, profile),
      [compiled.source]
    )
    return true
  }
}
