import {smallProfiles} from '../../helpers/small-config.js'
import {compileGenerated, same} from './articles.js'
import {countFacts} from './facts.js'
import {compilePlain} from './plain.js'
import type {Property} from './property.js'

/** Words change, facts don't. */
export const vocabulary: Property = {
  name: 'vocabulary changes no number and no negation',
  holds(seed) {
    const compiled = compileGenerated(seed)
    const plain = compiled && compilePlain(compiled.source)
    if (!compiled || !plain) return false
    for (const profile of smallProfiles) {
      same(
        `seed ${seed}, ${JSON.stringify(profile)}: facts`,
        countFacts(compiled.article.render(profile).html),
        countFacts(plain.render(profile).html),
        [compiled.source]
      )
    }
    return true
  }
}
