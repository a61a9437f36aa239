import type {CslItem, CslName} from './item.js'

/** How names are listed. */
export interface NameStyle {
  /** Initials of a person that are written at most. */
  initials: number
  /** Names that are all written; of more only the first `first`. */
  most: number
  first: number
  /** Whether bodies keep `The` before their name. */
  the: boolean
  /** Whether `III` after a name is `3rd`. */
  ordinals: boolean
}

/**
 * List names: `Halpern SD, Ubel PA, et al`, with a semicolon before and after
 * a body: `Sugarman J, Getz K; Study Group`; nothing where there are none.
 */
export function listNames(
  names: ReadonlyArray<CslName>,
  {first, initials, most, ordinals, the}: NameStyle
): string | undefined {
  if (names.length === 0) return undefined
  const shown = names.length > most ? names.slice(0, first) : names
  const list = shown.reduce((before, name, index) => {
    const written = nameOf(name, initials, ordinals)
    const short = the || !isBody(name) ? written : written.replace(/^The /, '')
    if (index === 0) return short
    return `${before}${isBody(name) || isBody(shown[index - 1]) ? ';' : ','} ${short}`
  }, '')
  return names.length > most ? `${list}, et al` : list
}

/** Family name with its particles; of a body its name. */
export function familyOf(name: CslName): string {
  const {family, given, literal} = name
  if (literal !== undefined || family === undefined) return clean(literal ?? given)
  const particles = [name['dropping-particle'], name['non-dropping-particle']]
  // `d'Ales`, `al-Ali`.
  return particles
    .toReversed()
    .map(clean)
    .reduce(
      (after, particle) =>
        `${particle}${particle === '' || /['’-]$/.test(particle) ? '' : ' '}${after}`,
      clean(family)
    )
}

/** Names of a role; none where there are none. */
export function namesOf(item: CslItem, role: string): ReadonlyArray<CslName> {
  const names = item[role]
  // Cast: checked when the item was read.
  return Array.isArray(names) ? (names as ReadonlyArray<CslName>).filter(familyOf) : []
}

/** `Halpern SD`; of a body its name. */
function nameOf(name: CslName, most: number, ordinals: boolean): string {
  const short = name.family === undefined ? '' : initialsOf(clean(name.given), most)
  const suffix = clean(name.suffix).replace(/\.$/, '')
  const after = (ordinals ? ordinalSuffixes[suffix] : undefined) ?? suffix
  return [familyOf(name), short, after].filter(Boolean).join(' ')
}

/** Suffixes of names as NLM has them. */
const ordinalSuffixes: Readonly<Record<string, string | undefined>> = {
  II: '2nd',
  III: '3rd',
  IV: '4th',
  V: '5th'
}

/** Whether a name is that of a body, not of a person. */
function isBody(name: CslName | undefined): boolean {
  return name?.literal !== undefined
}

function initialsOf(given: string, most: number): string {
  // Scripts without capitals have no initials.
  if (!/[\p{Lu}\p{Ll}]/u.test(given)) return given
  // Initials that are written without dots: `SD`.
  if (/^\p{Lu}{2,3}$/u.test(given)) return given.slice(0, most)
  const words = given.split(/[\s.\-‐]+/).filter((word) => /^\p{L}/u.test(word))
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word))
  return (capitals.length > 0 ? capitals : words)
    .map((word) => (word.match(/^\p{L}/u) as RegExpMatchArray)[0].toUpperCase())
    .slice(0, most)
    .join('')
}

function clean(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim()
}
