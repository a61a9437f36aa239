import fc from 'fast-check'
import {expect, test} from 'vitest'
import {ArticleError, createLectern} from '../../src/index.js'
import {generateArticle} from '../helpers/generate-article.js'
import {check, runs, seed} from '../helpers/property.js'
import {createRandom} from '../helpers/random.js'
import {smallConfig, smallProfiles} from '../helpers/small-config.js'

const lectern = createLectern(smallConfig)

/** What slips, attacks and accidents are made of. */
const pieces = [
  ':',
  '::',
  ':::',
  '::::',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '`',
  '```',
  '~~~',
  '*',
  '_',
  '~~',
  '|',
  '>',
  '- ',
  '1. ',
  '# ',
  '\n',
  '\n\n',
  '    ',
  '\t',
  '\\',
  '<',
  '</',
  '<!--',
  '-->',
  '<sub>',
  '</sub>',
  '<br>',
  '&amp;',
  '&#0;',
  '![',
  '](',
  '[^n1]',
  '[^n1]: ',
  '[to]: #stable',
  '---',
  '---\n',
  '...',
  'title: {',
  ':::patient',
  ':::otherwise',
  ':::choose',
  ':::notice{kind="caution"}',
  '::section{#x}',
  ':clinician[',
  ':term[thrombosis]',
  ':verbatim[',
  '{when="',
  'not ',
  ' and ',
  '\u0000',
  '\uFEFF',
  '\uD800',
  '\uDC00',
  '\u200B',
  '\uFF1A',
  '\u2028',
  '\r',
  '\r\n',
  '__proto__',
  'constructor',
  'é'
] as const

/** Try everything on a source; only coded errors may come. */
function tryAll(source: string): void {
  const {messages} = lectern.check(source)
  expect(messages.every(({ruleId, source: name}) => ruleId && name === 'lectern')).toBe(true)
  const article = lectern.compile(source, {onError: 'omit'})
  for (const profile of [smallProfiles[0], smallProfiles[8]]) {
    const {html} = article.render(profile)
    expect(html === '' || html.endsWith('\n')).toBe(true)
    article.toMdast(profile)
    article.toPage(profile)
    article.explain(profile)
  }
  try {
    lectern.compile(source)
    expect(messages.some(({fatal}) => fatal)).toBe(false)
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error
  }
}

test('should throw nothing but coded errors for any string', () => {
  const soup = fc.array(fc.constantFrom(...pieces), {maxLength: 40}).map((parts) => parts.join(''))
  const any = fc.oneof(fc.string({unit: 'binary', maxLength: 80}), soup)
  check(fc.property(any, tryAll))
})

test('should throw nothing but coded errors for articles with pieces put in and taken out', () => {
  for (let index = seed; index < seed + runs / 2; index++) {
    const random = createRandom(index)
    let {source} = generateArticle(index)
    for (let edits = 1 + random.below(6); edits > 0; edits--) {
      const at = random.below(source.length)
      const piece = random.chance(0.6) ? random.pick(pieces) : ''
      source = source.slice(0, at) + piece + source.slice(at + random.below(8))
    }
    try {
      tryAll(source)
    } catch (error) {
      throw new Error(`Article ${index}:\n${source}`, {cause: error})
    }
  }
})
