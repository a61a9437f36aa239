import {unitOf} from './measures.js'

/** Numbers in words, of English. */
const numberWords = new Set(
  `zero nil one two three four five six seven eight nine ten eleven twelve thirteen fourteen
  fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
  hundred hundreds thousand thousands million millions billion billions dozen dozens half halves
  quarter quarters third thirds fifths tenths once twice thrice single double triple quadruple
  hundredth hundredths thousandth nought tens score scores pair pairs couple couples trio duo triplet
  triplets twofold threefold fourfold tenfold hundredfold
  first second fourth fifth sixth seventh eighth ninth tenth eleventh twelfth`.split(/\s+/)
)

const token =
  /[<>]=?|[≤≥≦≧±≈~=+\u2212\u2013\u2014-]|\d+(?:[.,:/\u00a0\u202f]\d+)*|\p{No}|[%‰]|°\s?[CF](?!\p{L})|per[\s\u00a0-]cent(?!\p{L})|[\p{L}\p{M}]+/giu

/** What stands between a number and its unit. */
const beside = /^[\s\u00a0\u2009\u202f-]?$/

/** What joins two units, as in `mg/kg`. */
const joining = /^\s?(?:[/·⋅]|per)\s?$/

/** A text that is read, and where the last number and the last unit end. */
interface Reading {
  text: string
  number: number
  unit: number
}

/**
 * The sequence of numbers, number words, units, comparators and ranges of a
 * text, each in one spelling.
 *
 * A unit that is a word or a letter of other sense too (`g`, `m`, `min`) counts
 * after a number or a unit alone, so that “5 g” has one and “vitamin C” none.
 */
export function factsIn(text: string): ReadonlyArray<string> {
  if (holdsNone(text)) return []
  const reading: Reading = {number: -1, text: text.normalize('NFC'), unit: -1}
  const facts: Array<string> = []
  for (const {0: found, index} of reading.text.matchAll(token)) {
    const fact = factOf(reading, found, index)
    if (fact !== undefined) facts.push(fact)
  }
  return facts
}

/** Whether a text is words of ASCII of which none is a number or a unit, as most are. */
function holdsNone(text: string): boolean {
  return (
    /^[a-z -]*$/.test(text) &&
    text
      .split(/[ -]/)
      .every(
        (word) => !numberWords.has(word) && word !== 'per' && unitOf(word, false) === undefined
      )
  )
}

/** A token in one spelling; nothing if it is no fact. */
function factOf(reading: Reading, found: string, start: number): string | undefined {
  const end = start + found.length
  if (/^[\d\p{No}]/u.test(found)) {
    reading.number = end
    return found.replace(/[\u00a0\u202f]/g, '')
  }
  if (/^[^\p{L}\p{M}%‰°]/u.test(found)) return markOf(reading.text, found, start)
  const isMeasured =
    (reading.number >= 0 && beside.test(reading.text.slice(reading.number, start))) ||
    (reading.unit >= 0 && joining.test(reading.text.slice(reading.unit, start)))
  const unit = unitOf(found, isMeasured)
  if (unit !== undefined) {
    reading.unit = end
    return unit
  }
  const lower = found.toLowerCase()
  if (!numberWords.has(lower)) return undefined
  reading.number = end
  return lower
}

/** A comparator, sign or dash in one spelling; nothing where it stands before no number. */
function markOf(text: string, mark: string, start: number): string | undefined {
  const after = text.slice(start + mark.length, start + mark.length + 2)
  if (!/^\s?\d/.test(after)) return undefined
  if (/^[<>≤≥≦≧]/.test(mark)) return comparators[mark] ?? mark
  if (/^[±≈~=]$/.test(mark)) return mark
  const before = text.slice(Math.max(0, start - 2), start)
  if (mark !== '+' && /\d\s?$/.test(before)) return '\u2013'
  // A hyphen between a letter and a number joins them.
  if (/^\s/.test(after) || /[\p{L}\p{M}]$/u.test(before)) return undefined
  return mark === '+' ? '+' : '-'
}

const comparators: Readonly<Record<string, string>> = {
  '<=': '≤',
  '>=': '≥',
  '≦': '≤',
  '≧': '≥'
}
