import {toHtml} from 'hast-util-to-html'
import {smallConfig, smallProfiles} from '../helpers/small-config.js'
import {normalize, stockHtml} from '../helpers/stock.js'
import {compileGenerated, compileSource, failWith, outputs, same, someReaders} from './articles.js'
import {decodeAgain} from './decode-again.js'
import {decodings} from './decodings.js'
import {describeTree} from './describe-tree.js'
import {countFacts} from './facts.js'
import {compileFiltered} from './filter.js'
import {noticesIn} from './notices.js'
import {compilePlain} from './plain.js'

/** Something that must hold for every article. */
export interface Property {
  /** Name, as a claim. */
  name: string
  /**
   * Try it for the article of a seed.
   *
   * @returns
   *   Whether it was tried: some generated articles have errors.
   * @throws
   *   When it does not hold.
   */
  holds(seed: number): boolean
}

/** Every property of whole articles. */
export const properties: ReadonlyArray<Property> = [
  {
    name: 'hast and HTML equal the stock pipeline over the mdast',
    holds(seed) {
      const compiled = compileGenerated(seed)
      if (!compiled) return false
      const {article, source} = compiled
      const decoded = decodeAgain(article)
      for (const profile of smallProfiles) {
        const stock = stockHtml(article.toMdast(profile))
        const title = `seed ${seed}, ${JSON.stringify(profile)}:`
        const tree = article.toHast(profile)
        const rendition = decoded.render(profile)
        same(`${title} hast`, normalize(toHtml(tree)), stock, [source])
        same(`${title} HTML`, normalize(rendition.html), stock, [source])
        same(`${title} bytes`, decoded.renderText(profile), rendition.html, [source])
        const {headings, notices} = describeTree(tree)
        same(`${title} headings`, JSON.stringify(rendition.headings), JSON.stringify(headings), [
          source
        ])
        const told = rendition.notices.map(({html}) => normalize(html))
        same(`${title} notices`, told.join('|'), notices.map(normalize).join('|'), [source])
      }
      return true
    }
  },
  {
    name: 'changing what is hidden from a reader changes nothing that this reader gets',
    holds(seed) {
      const compiled = compileGenerated(seed)
      const reader = seed % smallProfiles.length
      const changed = compileGenerated(seed, {readers: 1 << reader, salt: seed * 31 + 1})
      if (!compiled || !changed || changed.source === compiled.source) return false
      const profile = smallProfiles[reader] as (typeof smallProfiles)[number]
      const before = outputs(compiled.article, profile)
      const after = outputs(changed.article, profile)
      for (const form of Object.keys(before)) {
        same(
          `seed ${seed}, ${JSON.stringify(profile)}: ${form}`,
          after[form] as string,
          before[form] as string,
          [compiled.source, changed.source]
        )
      }
      return true
    }
  },
  {
    name: 'filtering first and projecting afterwards gives the same',
    holds(seed) {
      const compiled = compileGenerated(seed)
      if (!compiled) return false
      const reader = seed % smallProfiles.length
      const profile = smallProfiles[reader] as (typeof smallProfiles)[number]
      const expected = outputs(compiled.article, profile)
      const actual = outputs(compileFiltered(compiled.source, profile), profile)
      for (const form of Object.keys(expected)) {
        same(
          `seed ${seed}, ${JSON.stringify(profile)}: ${form}`,
          actual[form] as string,
          expected[form] as string,
          [compiled.source]
        )
      }
      return true
    }
  },
  {
    name: 'a word for some readers is in no output of the others, and in that of these',
    holds(seed) {
      const compiled = compileGenerated(seed)
      if (!compiled) return false
      const {article, markers, source} = compiled
      for (const {profile, reader} of someReaders(seed, 3)) {
        const all = Object.values(outputs(article, profile)).join('\n')
        const texts = decodings(all)
        const {html} = article.render(profile)
        for (const {certain, mask, word} of markers) {
          const meant = (mask & (1 << reader)) !== 0
          if (!meant && texts.some((text) => text.includes(word))) {
            failWith(`seed ${seed}: \`${word}\` leaks to ${JSON.stringify(profile)}`, [source])
          }
          if (meant && certain && !html.includes(word)) {
            failWith(`seed ${seed}: \`${word}\` is lost for ${JSON.stringify(profile)}`, [source])
          }
        }
      }
      return true
    }
  },
  {
    name: 'each owed notice is there exactly once for every reader',
    holds(seed) {
      const compiled = compileGenerated(seed)
      if (!compiled) return false
      const {article, source} = compiled
      for (const profile of smallProfiles) {
        const lay = profile.role === 'patient'
        const expected = [
          ...(lay ? [] : ['Check with primary sources.']),
          ...(lay
            ? [`Ask ${profile.level === 'basic' ? 'your doctor' : 'your specialist'} first.`]
            : []),
          ...(profile.level === 'advanced' ? ['In depth.'] : [])
        ]
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
  },
  {
    name: 'vocabulary changes no number and no negation',
    holds(seed) {
      const compiled = compileGenerated(seed)
      const plain = compiled && compilePlain(compiled.source)
      if (!compiled || !plain) return false
      for (const profile of smallProfiles) {
        const actual = countFacts(compiled.article.render(profile).html)
        same(
          `seed ${seed}, ${JSON.stringify(profile)}: facts`,
          actual,
          countFacts(plain.render(profile).html),
          [compiled.source]
        )
      }
      return true
    }
  },
  {
    name: 'the same input gives the same bytes',
    holds(seed) {
      const compiled = compileGenerated(seed)
      const again = compiled && compileSource(compiled.source)
      if (!compiled || !again) return false
      // Another order of readers, so that nothing is remembered from one to the next.
      const readers = someReaders(seed, 3)
      const later = [...readers].reverse().map(({profile}) => outputs(again, profile))
      for (const [index, {profile}] of readers.entries()) {
        const before = outputs(compiled.article, profile)
        const after = later[readers.length - 1 - index] as Record<string, string>
        for (const form of Object.keys(before)) {
          same(`seed ${seed}: ${form}`, after[form] as string, before[form] as string, [
            compiled.source
          ])
        }
      }
      return true
    }
  },
  {
    name: 'variants part the readers as their outputs do',
    holds(seed) {
      const compiled = compileGenerated(seed)
      if (!compiled) return false
      const {article, source} = compiled
      const html = smallProfiles.map((profile) => article.render(profile).html)
      const found = smallProfiles.map(() => 0)
      for (const {condition} of article.variants()) {
        const alike = smallProfiles.flatMap(({level, role}, reader) => {
          const within = `(${condition}) and ${level} and ${exactly(role)}`
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
  },
  {
    name: 'a restricted article holds nothing that its readers can’t see, and tells them apart',
    holds(seed) {
      const compiled = compileGenerated(seed)
      if (!compiled) return false
      const {article, markers, source} = compiled
      const {expression, readers} = restrictions[seed % restrictions.length] as Restriction
      const restricted = article.restrict(expression)
      const encoded = restricted.encode()
      for (const {mask, word} of markers) {
        if (!(mask & readers) && encoded.includes(word)) {
          failWith(`seed ${seed}: \`${word}\` is in what is encoded for \`${expression}\``, [
            source
          ])
        }
      }
      const changed = compileGenerated(seed, {readers, salt: seed * 31 + 1})
      if (changed) {
        const again = changed.article.restrict(expression).encode()
        same(`seed ${seed}, \`${expression}\`: encoded`, again, encoded, [source, changed.source])
      }
      const decoded = decodeAgain(restricted)
      for (const [reader, profile] of smallProfiles.entries()) {
        const title = `seed ${seed}, \`${expression}\` for ${JSON.stringify(profile)}:`
        if (readers & (1 << reader)) {
          const whole = article.render(profile)
          same(title, JSON.stringify(decoded.render(profile)), JSON.stringify(whole), [source])
          for (const form of ['toHast', 'toMdast'] as const) {
            const expected = JSON.stringify(article[form](profile))
            same(`${title} ${form}`, JSON.stringify(restricted[form](profile)), expected, [source])
          }
        } else if (decoded.render(profile).withheld?.reason !== 'restricted') {
          failWith(`${title} not withheld`, [source])
        }
      }
      return true
    }
  }
]

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

/** Expression for one value of the role, without narrower ones. */
function exactly(role: string): string {
  const {values} = smallConfig.dimensions.role
  return role === 'clinician'
    ? `clinician and not (${Object.keys(values.clinician.narrower).join(' or ')})`
    : role
}
