import type {CslDate, CslItem} from './item.js'

/** A day, month or year. */
export interface PartialDate {
  year: number
  /** From 1. */
  month?: number
  day?: number
}

/** A date, and the end of the range that it starts; or words. */
export type ReadDate =
  | {start: PartialDate; end?: PartialDate; words?: undefined}
  | {start?: undefined; end?: undefined; words: string}

/** Read a date of an item; nothing where there is none. */
export function readDate(item: CslItem, field: string): ReadDate | undefined {
  // Cast: checked when the item was read.
  const date = item[field] as CslDate | undefined
  if (!date) return undefined
  const parts = date['date-parts']
  if (parts) {
    // Cast: there is one at least.
    const [start, end] = parts.map(readParts) as [PartialDate, PartialDate?]
    return {start, ...(end && {end})}
  }
  // Cast: one of them is there.
  const words = String(date.raw ?? date.literal).trim()
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:T.*)?$/.exec(words)
  if (iso) return {start: readParts(iso.slice(1).filter((part) => part !== undefined))}
  return words === '' ? undefined : {words}
}

function readParts(parts: ReadonlyArray<number | string>): PartialDate {
  // Cast: there is a year.
  const [year, month, day] = parts.map(Number) as [number, number?, number?]
  if (month === undefined || !(month >= 1 && month <= 12)) return {year}
  return day !== undefined && day >= 1 && day <= 31 ? {day, month, year} : {month, year}
}

/** Year of publication, or words; nothing where there is none. */
export function yearOf(item: CslItem): string | undefined {
  const date = readDate(item, 'issued')
  if (!date) return undefined
  const {end, start, words} = date
  if (!start) return words
  return end && end.year !== start.year ? `${start.year}-${end.year}` : String(start.year)
}

/** Short name of a month, without a full stop. */
export function shortMonth(month: number, language: string): string {
  const format = new Intl.DateTimeFormat(localesOf(language), {month: 'short', timeZone: 'UTC'})
  return format.format(Date.UTC(2000, month - 1, 1)).replace(/\.$/, '')
}

/** A date as the language writes it: `March 5, 2019`. */
export function longDate({day, month, year}: PartialDate, language: string): string {
  const time = new Date(0)
  time.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1)
  return new Intl.DateTimeFormat(localesOf(language), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && {month: 'long'}),
    ...(day !== undefined && {day: 'numeric'})
  }).format(time)
}

/**
 * Both styles are American: in English their dates are, too, and in languages
 * that aren’t known, rather than in that of the machine.
 */
function localesOf(language: string): Array<string> {
  return /^en(?:-|$)/i.test(language) ? ['en-US'] : [language, 'en-US']
}
