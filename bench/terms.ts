import type {ConceptConfig} from '../src/index.js'

/** A term and its plain form, which are no words of English. */
export interface Term {
  singular: string
  plural: string
  plain: {singular: string; plural: string}
}

/** Make terms of two words each. */
export function createTerms(count: number): Array<Term> {
  return Array.from({length: count}, (_, index) => {
    const name = nameOf(index)
    return {
      plain: {plural: `pl${name}pqs`, singular: `pl${name}pq`},
      plural: `zq${name} termini`,
      singular: `zq${name} terminus`
    }
  })
}

/** Concepts that put the plain form in the place of each term, for readers of an expression. */
export function toConcepts(terms: ReadonlyArray<Term>, expression: string): Array<ConceptConfig> {
  return terms.map(({plain, plural, singular}) => ({
    countable: true,
    forms: [{plural, singular}],
    id: singular.replace(' ', '-'),
    say: {[expression]: {...plain, countable: true, use: 'replace'}},
    slot: 'noun'
  }))
}

/**
 * Put a sentence with a term at the end of each paragraph, in the singular and
 * the plural in turns.
 *
 * @param source
 *   Markdown, with paragraphs of one line each.
 * @param terms
 *   Terms, of which those are used that are as far from each other as can be.
 */
export function addTerms(source: string, terms: ReadonlyArray<Term>): string {
  const ends = /(?<=\w\.)$/gm
  const count = source.match(ends)?.length ?? 0
  let used = 0
  return source.replace(ends, () => {
    const term = terms[Math.floor((used * terms.length) / count)] as Term
    used++
    return used % 2 === 0 ? ` They saw the ${term.plural}.` : ` There is a ${term.singular}.`
  })
}

/**
 * Make concepts of which each begins with a word of a text, and is in it no
 * further: what is looked for goes on as far as it can in vain.
 *
 * @param count
 *   How many.
 * @param text
 *   Text.
 */
export function createNearConcepts(count: number, text: string): Array<ConceptConfig> {
  const words = [...new Set(text.toLowerCase().match(/\b[a-z]{5,}\b/g))]
  return Array.from({length: count}, (_, index) => {
    const name = nameOf(index)
    const start = words[index % words.length]
    return {
      forms: [{plural: `${start} zq${name} lumina`, singular: `${start} zq${name} lumen`}],
      id: `zq${name}`,
      say: {
        lay: {plural: `pl${name}pqs`, singular: `pl${name}pq`},
        student: {gloss: `a short explanation of pl${name}pq`, use: 'gloss'}
      }
    }
  })
}

/** Letters for a number. */
function nameOf(index: number): string {
  return [...index.toString(26)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)))
    .join('')
}
