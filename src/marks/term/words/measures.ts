/**
 * Units of measures, of time and of how often a dose is taken, in English and
 * of the SI.
 */

/** Prefixes of the SI, with the words for them. */
const prefixes: Readonly<Record<string, string>> = {
  a: 'atto',
  c: 'centi',
  d: 'deci',
  da: 'deca',
  f: 'femto',
  G: 'giga',
  h: 'hecto',
  k: 'kilo',
  M: 'mega',
  m: 'milli',
  n: 'nano',
  P: 'peta',
  p: 'pico',
  T: 'tera',
  µ: 'micro'
}

/** Units that take a prefix, with the words for them. */
const bases: Readonly<Record<string, ReadonlyArray<string>>> = {
  A: ['ampere'],
  Bq: ['becquerel'],
  Da: ['dalton'],
  Eq: ['equivalent'],
  g: ['gram', 'gramme'],
  Gy: ['gray'],
  Hz: ['hertz'],
  IU: [],
  J: ['joule'],
  K: ['kelvin'],
  kat: ['katal'],
  l: ['litre', 'liter'],
  M: [],
  m: ['metre', 'meter'],
  mol: ['mole'],
  N: ['newton'],
  Osm: ['osmole'],
  Pa: ['pascal'],
  s: ['second'],
  Sv: ['sievert'],
  U: [],
  V: ['volt'],
  W: ['watt'],
  bar: ['bar'],
  cal: ['calorie']
}

/** Other spellings of a unit that takes a prefix. */
const variants: Readonly<Record<string, string>> = {Eq: 'eq', l: 'L', Osm: 'osm'}

/** Symbols that are nothing but a unit, so that they count without a number too. */
const sure = new Set(
  `mg kg µg ng ml dl cl µl mm cm km nm mmol µmol nmol pmol mol mmHg cmH2O kPa IU mEq Hz kHz MHz GHz
  kDa bpm kcal kJ mGy cGy mSv µSv kBq MBq GBq mOsm`.split(/\s+/)
)

/** Other spellings of symbols that are nothing but a unit. */
const otherSpellings: Readonly<Record<string, string>> = {
  '%': '%',
  '‰': '‰',
  iu: 'IU',
  mcg: 'µg',
  mmhg: 'mmHg',
  percent: '%'
}

/** Words that are units after a number alone, with their symbols. */
const afterNumber: Readonly<Record<string, string>> = {
  cc: 'ml',
  cup: 'cup',
  cups: 'cup',
  d: 'day',
  feet: 'foot',
  foot: 'foot',
  h: 'hour',
  hr: 'hour',
  hrs: 'hour',
  inch: 'inch',
  inches: 'inch',
  min: 'minute',
  mins: 'minute',
  ounce: 'ounce',
  ounces: 'ounce',
  pound: 'pound',
  pounds: 'pound',
  pint: 'pint',
  pints: 'pint',
  mile: 'mile',
  miles: 'mile',
  sec: 'second',
  secs: 'second',
  stone: 'stone',
  ug: 'µg',
  unit: 'U',
  units: 'U',
  wk: 'week',
  wks: 'week',
  yr: 'year',
  yrs: 'year'
}

/** Words of time, and how often a dose is taken. */
const timeWords = new Set(
  `minute hour day week fortnight month year decade daily hourly nightly weekly fortnightly monthly
  yearly bedtime noon midday midnight tonight teaspoon tablespoon teaspoonful tablespoonful monday
  tuesday wednesday thursday friday saturday sunday bd bid tds tid qds qid prn`.split(/\s+/)
)

/** Words for units that are other words too, so that they are units after a number alone. */
const ambiguous = new Set(['bar', 'equivalent', 'gray', 'mole', 'second'])

/** Symbols with prefixes, as they are written, and the spelling that they are told in. */
const symbols = new Map<string, string>()
/** Words in lower case that are units anywhere, with the spelling that they are told in. */
const anywhere = new Map<string, string>(Object.entries(otherSpellings))
/** Words in lower case that are units after a number, beside those. */
const measured = new Map<string, string>(Object.entries(afterNumber))

for (const [base, names] of Object.entries(bases)) {
  for (const [prefix, said] of [['', ''] as const, ...Object.entries(prefixes)]) {
    const symbol = prefix + base
    symbols.set(symbol, symbol)
    const variant = variants[base]
    // `ML` are millilitres in capitals.
    if (variant !== undefined && prefix !== 'M') symbols.set(prefix + variant, symbol)
    for (const name of names) {
      const place = ambiguous.has(said + name) ? measured : anywhere
      place.set(said + name, symbol).set(`${said}${name}s`, symbol)
    }
  }
}
for (const symbol of sure) {
  symbols.set(symbol, symbol)
  measured.set(symbol.toLowerCase(), symbol)
}
for (const word of timeWords) anywhere.set(word, word).set(`${word}s`, word)

/**
 * A unit in one spelling, such as `µg` for `mcg` and `micrograms`.
 *
 * @param word
 *   Word or symbol.
 * @param isMeasured
 *   Whether it stands after a number, or is joined to a unit; then words that
 *   have another sense too are units.
 * @returns
 *   Symbol, or the word in the singular; nothing if it is no unit.
 */
export function unitOf(word: string, isMeasured: boolean): string | undefined {
  const written = word.replaceAll('\u03bc', '\u00b5')
  const symbol = symbols.get(written)
  if (symbol !== undefined && (isMeasured || sure.has(symbol))) return symbol
  const lower = written.toLowerCase()
  const unit = anywhere.get(lower) ?? (isMeasured ? measured.get(lower) : undefined)
  if (unit !== undefined) return unit
  if (/^[a-z]+$/.test(lower)) return undefined
  if (lower.startsWith('°')) return lower.replace(/\s/, '').toUpperCase()
  return /^per[\s\u00a0-]cent$/.test(lower) ? '%' : undefined
}

/** Whether a word is written as a symbol of a unit is. */
export function isSymbol(word: string): boolean {
  return symbols.has(word.replaceAll('\u03bc', '\u00b5'))
}
