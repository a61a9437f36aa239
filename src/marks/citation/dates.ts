import type {CslDate, CslItem} from './item.js'
import {termsFor} from './reference-words.js'

/** A day, month or year. */
export interface PartialDate {
  year: number
  /** From 1. */
  month?: number
  day?: number
  /** From 1, spring. */
  season?: number
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
    const season = seasonOf(date.season)
    if (season !== undefined && start.month === undefined) start.season = season
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
  const season = seasonOf(month !== undefined && month > 12 ? month : undefined)
  if (season !== undefined) return {season, year}
  if (month === undefined || !(month >= 1 && month <= 12)) return {year}
  return day !== undefined && day >= 1 && day <= 31 ? {day, month, year} : {month, year}
}

/** Season of what CSL has for one: 1 to 4, or in place of a month 13 to 16 or 21 to 24; or its English name. */
function seasonOf(value: number | string | undefined): number | undefined {
  const number = Number(value)
  if (number >= 1 && number <= 4) return number
  if (number >= 13 && number <= 16) return number - 12
  if (number >= 21 && number <= 24) return number - 20
  const named = ['spring', 'summer', 'autumn', 'winter'].indexOf(
    String(value).trim().toLowerCase().replace('fall', 'autumn')
  )
  return named === -1 ? undefined : named + 1
}

/** Year of publication, or words; nothing where there is none. */
export function yearOf(item: CslItem): string | undefined {
  const date = readDate(item, 'issued')
  if (!date) return undefined
  const {end, start, words} = date
  if (!start) return words
  return end && end.year !== start.year ? `${start.year}-${end.year}` : String(start.year)
}

/** A date of an item as the language writes it, or its words. */
export function dateInWords(item: CslItem, field: string, language: string): string | undefined {
  const date = readDate(item, field)
  return date?.start ? longDate(date.start, language) : date?.words
}

/** Short name of a month, without a full stop. */
export function shortMonth(month: number, language: string): string {
  const format = new Intl.DateTimeFormat(localesOf(language), {month: 'short', timeZone: 'UTC'})
  return format.format(Date.UTC(2000, month - 1, 1)).replace(/\.$/, '')
}

/** A date as the language writes it: `March 5, 2019`. */
export function longDate({day, month, season, year}: PartialDate, language: string): string {
  if (season !== undefined) return `${seasonName(season, language)} ${year}`
  const time = new Date(0)
  time.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1)
  return new Intl.DateTimeFormat(localesOf(language), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && {month: 'long'}),
    ...(day !== undefined && {day: 'numeric'})
  }).format(time)
}

/** Name of a season, from 1, spring. */
export function seasonName(season: number, language: string): string {
  // Cast: there are four.
  return termsFor(language).seasons[season - 1] as string
}

/**
 * Both styles are American: in English their dates are, too, and in languages
 * that aren’t known, rather than in that of the machine.
 */
function localesOf(language: string): Array<string> {
  return /^en(?:-|$)/i.test(language) ? ['en-US'] : [language, 'en-US']
}
