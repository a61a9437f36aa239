import {isNear, nearest} from '../../audience/nearest.js'
import {expecting} from '../../messages/rule.js'
import {itemTypes} from './item.js'

/** What is wrong with an item of CSL-JSON, and where in it. */
export interface ItemProblem {
  path: ReadonlyArray<string | number>
  reason: string
}

/** Fields that are texts. */
const texts: ReadonlyArray<string> = [
  ...['title', 'container-title', 'container-title-short', 'journalAbbreviation', 'publisher'],
  ...['publisher-place', 'volume', 'issue', 'page', 'number', 'edition', 'genre', 'DOI', 'URL'],
  ...['PMID', 'PMCID', 'event', 'event-title', 'event-place', 'authority', 'jurisdiction'],
  ...['chapter-number', 'collection-number', 'collection-title', 'language', 'medium', 'section'],
  ...['number-of-pages', 'status', 'supplement-number', 'version']
]

/** Characters that part the ids of a citation, or end it. */
const forbidden = /[;[\]{}\\\n\r]/

/** Check that an item of CSL-JSON is what it has to be, as far as references are made of it. */
export function checkItem(item: Readonly<Record<string, unknown>>): Array<ItemProblem> {
  const problems: Array<ItemProblem> = []
  const {id, placeholder, type} = item
  if (typeof id !== 'string' && typeof id !== 'number') {
    add(['id'], `${given(id, 'id')}, expected a text`)
  } else if (String(id).trim() === '' || String(id).trim() !== String(id)) {
    add(['id'], `Unexpected id \`${String(id)}\`, expected a text without white space around it`)
  } else if (forbidden.test(String(id))) {
    add(['id'], `Unexpected id \`${String(id)}\`, expected no brackets, \`;\` or \`\\\``)
  }
  if (typeof type !== 'string' || !itemTypes.includes(type)) {
    const near = typeof type === 'string' ? nearest(type, itemTypes) : []
    add(['type'], `${given(type, 'type')}${expecting(near, ', expected a type of CSL')}`)
  }
  if (placeholder !== undefined && typeof placeholder !== 'boolean') {
    add(['placeholder'], `${given(placeholder, 'placeholder')}, expected \`true\` or \`false\``)
  }
  for (const key of Object.keys(item)) {
    // Otherwise a slip in it would publish what isn't finished.
    const isSlip = key !== 'placeholder' && isNear(key.replace(/[^\p{L}]/gu, ''), 'placeholder')
    if (isSlip) add([key], `Unexpected key \`${key}\`, expected \`placeholder\``)
  }
  for (const name of texts) {
    const value = item[name]
    if (value === undefined || typeof value === 'string' || typeof value === 'number') continue
    add([name], `${given(value, name)}, expected a text`)
  }
  if (typeof item.URL === 'string' && !/^\s*(?:https?|ftp):\/\//i.test(item.URL)) {
    add(['URL'], `Unexpected URL \`${item.URL}\`, expected one that begins with \`https://\``)
  }
  for (const role of ['author', 'container-author', 'editor', 'translator'])
    checkNames(role, item[role])
  for (const field of ['issued', 'accessed', 'event-date']) checkDate(field, item[field])
  return problems

  function add(path: ItemProblem['path'], reason: string): void {
    problems.push({path, reason})
  }

  function checkNames(role: string, names: unknown): void {
    if (names === undefined) return
    if (!Array.isArray(names)) add([role], `${given(names, role)}, expected a list of names`)
    else
      for (const [index, name] of names.entries()) {
        if (isName(name)) continue
        add(
          [role, index],
          `${given(name, role)}, expected \`family\` and \`given\`, or \`literal\``
        )
      }
  }

  function checkDate(field: string, date: unknown): void {
    if (date === undefined || isDate(date)) return
    add([field], `${given(date, field)}, expected \`{date-parts: [[2019, 3, 5]]}\``)
  }
}

function isName(name: unknown): boolean {
  if (!isObject(name)) return false
  const parts = [
    'family',
    'given',
    'literal',
    'suffix',
    'dropping-particle',
    'non-dropping-particle'
  ]
  const written = parts.filter((part) => name[part] !== undefined)
  return (
    written.every((part) => typeof name[part] === 'string') &&
    ['family', 'given', 'literal'].some((part) => written.includes(part))
  )
}

function isDate(date: unknown): boolean {
  if (!isObject(date)) return false
  const {literal, raw} = date
  const parts = date['date-parts']
  if (parts === undefined) return typeof raw === 'string' || typeof literal === 'string'
  return (
    Array.isArray(parts) &&
    parts.length > 0 &&
    parts.every(
      (part) =>
        Array.isArray(part) &&
        part.length > 0 &&
        part.every((each) => Number.isInteger(typeof each === 'string' ? Number(each) : each)) &&
        isDay(part.map(Number))
    )
  )
}

/** Whether numbers are a year, with a month or season, and a day that there is. */
function isDay(numbers: ReadonlyArray<number>): boolean {
  // Cast: there is a year.
  const [year, month, day] = numbers as [number, number?, number?]
  if (!isYear(year)) return false
  if (month === undefined) return true
  const isSeason = (month >= 13 && month <= 16) || (month >= 21 && month <= 24)
  if (isSeason) return day === undefined
  if (month < 1 || month > 12) return false
  // Day 0 of the next month is the last of this one; in a leap year like the wanted one.
  return (
    day === undefined ||
    (day >= 1 && day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate())
  )
}

/** Whether a number is a year that styles have a form for: `20170125` is a slip, and years before our era are words. */
function isYear(number: number): boolean {
  return number >= 1 && number <= 9999
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What was given, in words. */
function given(value: unknown, name: string): string {
  if (value === undefined) return `Missing \`${name}\``
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value)
  return `Unexpected \`${name}\` \`${text.slice(0, 40)}\``
}
