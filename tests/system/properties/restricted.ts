import {smallProfiles} from '../../helpers/small-config.js'
import {compileGenerated, compileSource, failWith, same} from './articles.js'
import {decodeAgain} from './decode-again.js'
import {decodings} from './decodings.js'
import type {Property} from './property.js'

/** What is given away for some readers holds nothing of the others. */
export const restricted: Property = {
  name: 'a restricted article holds nothing that its readers can’t see, and tells them apart',
  holds(seed) {
    const compiled = compileGenerated(seed)
    if (!compiled) return false
    const {article, markers, source} = compiled
    const {expression, readers} = restrictions[seed % restrictions.length] as Restriction
    const narrowed = article.restrict(expression)
    const encoded = narrowed.encode()
    const texts = decodings(encoded)
    for (const {mask, word} of markers) {
      if (!(mask & readers) && texts.some((text) => text.includes(word))) {
        failWith(`seed ${seed}: \`${word}\` is in what is encoded for \`${expression}\``, [source])
      }
    }
    const changed = compileGenerated(seed, {readers, salt: seed * 31 + 1})
    if (changed) {
      const again = changed.article.restrict(expression).encode()
      same(`seed ${seed}, \`${expression}\`: encoded`, again, encoded, [source, changed.source])
    }
    const decoded = decodeAgain(narrowed)
    for (const [reader, profile] of smallProfiles.entries()) {
      const title = `seed ${seed}, \`${expression}\` for ${JSON.stringify(profile)}:`
      if (readers & (1 << reader)) {
        const whole = article.render(profile)
        same(title, JSON.stringify(decoded.render(profile)), JSON.stringify(whole), [source])
        for (const form of ['toHast', 'toMdast'] as const) {
          const expected = JSON.stringify(article[form](profile))
          same(`${title} ${form}`, JSON.stringify(narrowed[form](profile)), expected, [source])
        }
      } else if (decoded.render(profile).withheld?.reason !== 'restricted') {
        failWith(`${title} not withheld`, [source])
      }
    }
    return true
  }
}

/** Some of the readers, as an expression and as a set of bits. */
interface Restriction {
  expression: string
  readers: number
}

const restrictions: ReadonlyArray<Restriction> = [
  'patient',
  'student',
  'clinician',
  'nurse or physician',
  'advanced',
  'basic and (patient or student)',
  'beginner',
  'not physician',
  'advanced and nurse'
].map((expression) => ({expression, readers: readersOf(expression)}))

/** Readers of an expression as bits, by what is withheld from the others. */
function readersOf(expression: string): number {
  const article = compileSource(`---\naudience: ${expression}\n---\n\nText.\n`)
  return smallProfiles.reduce(
    (mask, profile, reader) => (article?.render(profile).withheld ? mask : mask | (1 << reader)),
    0
  )
}
