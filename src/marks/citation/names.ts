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
}

/**
 * List names: `Halpern SD, Ubel PA, et al`, with a semicolon before and after
 * a body: `Sugarman J, Getz K; Study Group`; nothing where there are none.
 */
export function listNames(
  names: ReadonlyArray<CslName>,
  {first, initials, most, the}: NameStyle
): string | undefined {
  if (names.length === 0) return undefined
  const shown = names.length > most ? names.slice(0, first) : names
  const list = shown.reduce((before, name, index) => {
    const written = nameOf(name, initials)
    const short = the || !isBody(name) ? written : written.replace(/^The /, '')
    if (index === 0) return short
    return `${before}${isBody(name) || isBody(shown[index - 1]) ? ';' : ','} ${short}`
  }, '')
  return names.length > most ? `${list}, et al` : list
}

/** Family name with its particles; of a body its name. */
export function familyOf(name: CslName): string {
  const {family, given, literal} = name
  const parts = [name['dropping-particle'], name['non-dropping-particle'], family]
  return clean(literal ?? (family === undefined ? given : parts.filter(Boolean).join(' ')))
}

/** Names of a role; none where there are none. */
export function namesOf(item: CslItem, role: string): ReadonlyArray<CslName> {
  const names = item[role]
  // Cast: checked when the item was read.
  return Array.isArray(names) ? (names as ReadonlyArray<CslName>).filter(familyOf) : []
}

/** `Halpern SD`; of a body its name. */
function nameOf(name: CslName, most: number): string {
  const short = name.family === undefined ? '' : initialsOf(clean(name.given), most)
  return [familyOf(name), short, clean(name.suffix).replace(/\.$/, '')].filter(Boolean).join(' ')
}

/** Whether a name is that of a body, not of a person. */
function isBody(name: CslName | undefined): boolean {
  return name?.literal !== undefined
}

function initialsOf(given: string, most: number): string {
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
