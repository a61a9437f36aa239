import {type PartialDate, readDate, seasonName, shortMonth} from './dates.js'
import type {Part, Written} from './parts.js'
import type {Writing} from './writing.js'

/** A date as NLM has it: `2002 Apr 3-5`. */
export function nlmDate({item, language}: Writing, field: string): Written | undefined {
  const date = readDate(item, field)
  if (!date) return undefined
  const {end, start, words} = date
  const flag = field === 'issued' ? ({year: true} as const) : {}
  if (!start) return [{text: words, ...flag}]
  const rest = restOf(start, language) + (end ? `-${endOf(start, end, language)}` : '')
  const parts: Array<Part> = [{text: String(start.year), ...flag}, {text: rest}]
  return parts.filter(({text}) => text !== '')
}

function restOf({day, month, season}: PartialDate, language: string): string {
  if (season !== undefined) return ` ${seasonName(season, language)}`
  if (month === undefined) return ''
  return ` ${shortMonth(month, language)}${day === undefined ? '' : ` ${day}`}`
}

/** What of the end of a range isn't said by its start. */
function endOf(start: PartialDate, end: PartialDate, language: string): string {
  if (end.year !== start.year) return `${end.year}${restOf(end, language)}`
  const sameMonth = end.month === start.month && end.day !== undefined
  return sameMonth ? String(end.day) : restOf(end, language).trim()
}
