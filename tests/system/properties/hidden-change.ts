import {readerOf} from '../../helpers/generate-article.js'
import {smallProfiles} from '../../helpers/small-config.js'
import {compileGenerated, type SmallProfile, sameForms} from './articles.js'
import {allOutputs} from './outputs.js'
import type {Property} from './property.js'

/** Who doesn't see a text doesn't see that it is another one, of whatever shape. */
export const hiddenChange: Property = {
  name: 'changing what is hidden from a reader changes nothing that this reader gets',
  holds(seed) {
    const compiled = compileGenerated(seed)
    const reader = readerOf(seed)
    const changed = compileGenerated(seed, {readers: 1 << reader, salt: seed * 31 + 1})
    if (!compiled || !changed || changed.source === compiled.source) return false
    const profile = smallProfiles[reader] as SmallProfile
    sameForms(
      `seed ${seed}, ${JSON.stringify(profile)}:`,
      allOutputs(changed.article, profile),
      allOutputs(compiled.article, profile),
      [compiled.source, changed.source]
    )
    return true
  }
}
