import {smallProfiles} from '../../helpers/small-config.js'
import {compileGenerated, failWith, same} from './articles.js'
import {expressionOf} from './outputs.js'
import type {Property} from './property.js'

/** Variants are what readers get, grouped. */
export const variants: Property = {
  name: 'variants part the readers as their outputs do',
  holds(seed) {
    const compiled = compileGenerated(seed)
    if (!compiled) return false
    const {article, source} = compiled
    const html = smallProfiles.map((profile) => article.render(profile).html)
    const found = smallProfiles.map(() => 0)
    for (const {condition} of article.variants()) {
      const alike = smallProfiles.flatMap((profile, reader) => {
        const within = `(${condition}) and ${expressionOf(profile)}`
        return article.variants({within}).length > 0 ? [reader] : []
      })
      for (const reader of alike) {
        found[reader] = (found[reader] as number) + 1
        const title = `seed ${seed}: variant \`${condition}\` for ${JSON.stringify(smallProfiles[reader])}`
        same(title, html[reader] as string, html[alike[0] as number] as string, [source])
      }
    }
    if (found.some((count) => count !== 1))
      failWith(`seed ${seed}: variants overlap or miss somebody`, [source])
    return true
  }
}
