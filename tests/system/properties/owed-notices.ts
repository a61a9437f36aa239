import {toHtml} from 'hast-util-to-html'
import {smallProfiles} from '../../helpers/small-config.js'
import {stockHtml} from '../../helpers/stock.js'
import {compileGenerated, failWith, type SmallProfile, same, someReaders} from './articles.js'
import {noticesIn} from './notices.js'
import type {Property} from './property.js'

/** What is owed is there, once, in every form of HTML. */
export const owedNotices: Property = {
  name: 'each owed notice is there exactly once for every reader',
  holds(seed) {
    const compiled = compileGenerated(seed)
    if (!compiled) return false
    const {article, readers, source} = compiled
    for (const [reader, profile] of smallProfiles.entries()) {
      // With a withheld rendition none is owed.
      const expected = readers & (1 << reader) ? owedTo(profile, compiled.language ?? 'en') : []
      const every = [article.render(profile).html]
      if (someReaders(seed, 2).some((some) => some.profile === profile)) {
        every.push(
          article.toPage(profile),
          toHtml(article.toHast(profile)),
          stockHtml(article.toMdast(profile))
        )
      }
      for (const html of every) {
        same(
          `seed ${seed}, ${JSON.stringify(profile)}: notices`,
          noticesIn(html).join('|'),
          expected.join('|'),
          [source]
        )
      }
      const told = article.render(profile).notices.filter(({id}) => id !== undefined)
      if (told.length !== expected.length)
        failWith(`seed ${seed}: notices told to ${JSON.stringify(profile)}`, [source])
    }
    return true
  }
}

/** What the notices say in a language, by the names of the doctors in it. */
const said: Readonly<Record<string, readonly [string, (who: number) => string, string]>> = {
  de: [
    'Mit Quellen vergleichen.',
    (who) => `Zuerst die ${['Hausärztin', 'Fachärztin'][who]} fragen.`,
    'Vertieft.'
  ],
  en: [
    'Check with primary sources.',
    (who) => `Ask your ${['doctor', 'specialist'][who]} first.`,
    'In depth.'
  ],
  nl: [
    'Vergelijk de bronnen.',
    (who) => `Vraag eerst uw ${['huisarts', 'specialist'][who]}.`,
    'Verdiept.'
  ]
}

function owedTo({level, role}: SmallProfile, language: string): Array<string> {
  const [other, lay, extra] = said[language.slice(0, 2)] as (typeof said)[string]
  const advanced = level === 'advanced'
  return [role === 'patient' ? lay(advanced ? 1 : 0) : other, ...(advanced ? [extra] : [])]
}
