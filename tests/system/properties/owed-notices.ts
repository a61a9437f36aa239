import {toHtml} from 'hast-util-to-html'
import {checkNotices} from '../../../src/rehype/index.js'
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
    const language = compiled.language ?? 'en'
    for (const [reader, profile] of smallProfiles.entries()) {
      const {html: body, notices} = article.render(profile)
      // With a withheld rendition none is owed.
      const meant = (readers & (1 << reader)) > 0
      const isPending = /^review: \{status: (?!approved)/m.test(source)
      const expected = meant
        ? [
            ...owedTo(profile, language, hasTopic(source, body)),
            ...(isPending ? [pending[language.slice(0, 2)] as string] : [])
          ]
        : []
      const every = [body]
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
          noticesIn(html)
            .map((notice) => notice.replace(/\s+/g, ' '))
            .sort()
            .join('|'),
          [...expected].sort().join('|'),
          [source]
        )
        checkNotices(html, article.owed(profile))
      }
      checkNotices(article.toHast(profile), article.owed(profile))
      checkNotices(body, notices)
      // What is required comes of the config alone.
      same(
        `seed ${seed}, ${JSON.stringify(profile)}: owed`,
        article.owed(profile).map(firstOf).sort().join('|'),
        expected
          .filter((text) => !extra.includes(text))
          .sort()
          .join('|'),
        [source]
      )
      for (const text of [article.toText(profile), article.toMarkdown(profile)]) {
        const plain = text
          .replace(/^[ >]+/gm, ' ')
          .replace(/[*#\\]/g, '')
          .replace(/\s+/g, ' ')
        const missing = expected.filter((notice) => plain.split(notice).length !== 2)
        if (missing.length > 0)
          failWith(`seed ${seed}: ${missing} not once in text of ${JSON.stringify(profile)}`, [
            text
          ])
      }
      const told = notices.filter(({id}) => id !== undefined)
      if (told.length !== expected.length)
        failWith(`seed ${seed}: notices told to ${JSON.stringify(profile)}`, [source])
    }
    return true
  }
}

/** What the caution of an article that isn’t approved says first, in each language. */
const pending: Readonly<Record<string, string>> = {
  de: 'Dieser Artikel ist noch nicht von Fachleuten geprüft und freigegeben.',
  en: 'Human review of this article is still pending.',
  // The words of these articles are English ones.
  nl: 'Human review of this article is still pending.'
}

/** What the notices say in a language, by the names of the doctors in it. */
const said: Readonly<
  Record<
    string,
    readonly [string, (who: number) => string, string, string, (number: number) => string]
  >
> = {
  de: [
    'Mit Quellen vergleichen.',
    (who) => `Zuerst die ${['Hausärztin', 'Fachärztin'][who]} fragen.`,
    'Vertieft.',
    'Mit der Apotheke vergleichen.',
    (number) => `Vor ${number} Dosen sind verschieden.`
  ],
  en: [
    'Check with primary sources.',
    (who) => `Ask your ${['doctor', 'specialist'][who]} first.`,
    'In depth.',
    'Check with the pharmacy.',
    (number) => `Before ${number} Doses vary.`
  ],
  nl: [
    'Vergelijk de bronnen.',
    (who) => `Vraag eerst uw ${['huisarts', 'specialist'][who]}.`,
    'Verdiept.',
    'Vraag de apotheek.',
    (number) => `Voor ${number} Doses verschillen.`
  ]
}

/** The notice that isn't required, in each language. */
const extra = Object.values(said).map(([, , text]) => text)

function owedTo({level, role}: SmallProfile, language: string, topic: boolean): Array<string> {
  const [other, lay, more, nurse, doses] = said[language.slice(0, 2)] as (typeof said)[string]
  const advanced = level === 'advanced'
  return [
    role === 'patient' ? lay(advanced ? 1 : 0) : role === 'nurse' ? nurse : other,
    ...(advanced ? [more] : []),
    ...(topic && role !== 'physician' ? [doses(advanced ? 999 : 112)] : [])
  ]
}

/** Whether a reader sees a topic: that of the article, or the heading of a section. */
function hasTopic(source: string, html: string): boolean {
  return /^topics:/m.test(source) || /<h\d[^>]*>(?:<[^>]+>)*Dosing/.test(html)
}

/** What a notice says first, as `noticesIn` finds it. */
function firstOf({text}: {text: string}): string {
  return text.replace(/^(?:For you|Für Sie|Voor u) /, '').replace(/(?<=[.]) .*/, '')
}
