/** Whether a text is a day: `2026-03-01`. */
export function isWholeDate(text: string): boolean {
  return text.length === 10 && isDate(text)
}

/** Whether a text is a date, as far as it is known: `2019`, `2019-03` or `2019-03-01`. */
export function isDate(text: string): boolean {
  const [year, month = '01', day = '01'] = text.split('-')
  if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(text)) return false
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`)
}

/**
 * A date as a language writes it, as far as it is known.
 *
 * @param text
 *   Date, as `isDate` takes it.
 * @param language
 *   BCP 47 tag.
 */
export function longDate(text: string, language: string): string {
  const [year, month, day] = text.split('-')
  const date = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && {month: 'long'}),
    ...(day !== undefined && {day: 'numeric'})
  }).format(Date.parse(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`))
  // In French the first of a month is an ordinal, which `Intl` doesn't write.
  return isFrench(language) ? date.replace(/^1(?= \p{L})/u, '1er') : date
}

/** Put a label before a value, as a language does. */
export function labelled(label: string, value: string, language: string): string {
  return `${label}${isFrench(language) ? ' ' : ''}: ${value}`
}

function isFrench(language: string): boolean {
  return /^fr(?:-|$)/i.test(language)
}
