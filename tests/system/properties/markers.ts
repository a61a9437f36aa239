import {compileGenerated, failWith, someReaders} from './articles.js'
import {decodings} from './decodings.js'
import {allOutputs} from './outputs.js'
import type {Property} from './property.js'

/** Nothing leaks and nothing is lost, by words that stand in one place only. */
export const markers: Property = {
  name: 'a word for some readers is in no output of the others, and in that of these',
  holds(seed) {
    const compiled = compileGenerated(seed)
    if (!compiled) return false
    const {article, source} = compiled
    for (const {profile, reader} of someReaders(seed, 3)) {
      const forms = allOutputs(article, profile)
      const texts = Object.values(forms).flatMap((form) => decodings(form))
      for (const {certain, mask, word} of compiled.markers) {
        const meant = (mask & (1 << reader)) !== 0
        if (!meant && texts.some((text) => text.includes(word))) {
          const names = Object.keys(forms).filter((name) =>
            decodings(forms[name] as string).some((text) => text.includes(word))
          )
          failWith(
            `seed ${seed}: \`${word}\` leaks to ${JSON.stringify(profile)} in ${names.join(', ')}`,
            [source]
          )
        }
        if (!meant || !certain) continue
        for (const name of ['html', 'mdast', 'restricted html']) {
          if (forms[name]?.includes(word)) continue
          failWith(`seed ${seed}: \`${word}\` is lost for ${JSON.stringify(profile)} in ${name}`, [
            source
          ])
        }
      }
    }
    return true
  }
}
