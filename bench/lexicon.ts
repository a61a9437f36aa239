const columns = [
  'id',
  'language',
  'singular',
  'plural',
  'slot',
  'countable',
  'source',
  'lay.use',
  'lay.singular',
  'lay.plural',
  'lay.countable',
  'student.use',
  'student.gloss'
]

/**
 * Make a table of concepts: terms of two words, what lay readers get, and what
 * students do.
 *
 * @param count
 *   How many.
 * @returns
 *   TSV.
 */
export function createTable(count: number): string {
  const rows = Array.from({length: count}, (_, index) => {
    const name = nameOf(index)
    return [
      `term-${name}`,
      'en',
      `${name} terminus`,
      `${name} termini`,
      'noun',
      'true',
      'editorial',
      'term-first',
      `${name} end`,
      `${name} ends`,
      'true',
      'gloss',
      `a short explanation of ${name}`
    ]
  })
  return `${[columns, ...rows].map((row) => row.join('\t')).join('\n')}\n`
}

/** A word for a number, which is none of English. */
function nameOf(index: number): string {
  const letters = [...index.toString(26)].map((digit) =>
    String.fromCharCode(97 + Number.parseInt(digit, 26))
  )
  return `zq${letters.join('')}`
}
