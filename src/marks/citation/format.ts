import {isKeptAddress} from '../../annotate/addresses.js'
import {fault, faultAt, type State} from '../../annotate/state.js'
import {formatAma} from './ama.js'
import type {FormatReference} from './config.js'
import {citationsOf} from './making.js'
import {type Part, piecesOf} from './parts.js'
import {termsFor} from './reference-words.js'
import {rules} from './rules.js'
import type {CitationSettings} from './settings.js'
import type {Source} from './source.js'
import {formatVancouver} from './vancouver.js'

/**
 * Format the sources that an article cites.
 *
 * @param state
 *   State of the article; what a function of the config gives is checked, by
 *   calling it again in another order.
 * @param settings
 *   Style, or the function.
 * @param sources
 *   Sources.
 */
export function formatAll(
  state: State,
  {format, style}: CitationSettings,
  sources: ReadonlyArray<Source>
): Map<Source, ReadonlyArray<Part>> {
  const {language} = state
  const formatted = new Map<Source, ReadonlyArray<Part>>()
  const write = format ? writeBy(format) : builtIn
  for (const source of sources) {
    const parts = write(source)
    const lead = source.item.placeholder ? `${termsFor(language).placeholder} ` : ''
    formatted.set(source, [...piecesOf(lead), ...parts])
  }
  return formatted

  function builtIn({item}: Source): ReadonlyArray<Part> {
    return style === 'ama' ? formatAma(item, language) : formatVancouver(item, language)
  }

  function writeBy(format: FormatReference): (source: Source) => ReadonlyArray<Part> {
    const use = {language, style}
    const first = new Map<Source, unknown>()
    for (const source of sources) first.set(source, format(source.item, use))
    // In another order, so that a counter or a clock shows.
    for (const source of sources.toReversed()) {
      const [one, two] = [first.get(source), format(source.item, use)].map(print)
      if (one === two && readParts(first.get(source))) continue
      const values = {first: String(one), name: source.id, second: String(two)}
      faultAt(state, rules['bad-formatting'], citationsOf(state).own.get(source.id)?.place, values)
    }
    return (source) => readParts(first.get(source)) ?? []
  }
}

/** What a function gave, in letters. */
function print(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
}

/** Pieces of what a function gave; nothing where that is none. */
function readParts(value: unknown): ReadonlyArray<Part> | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : [{text: value}]
  if (!Array.isArray(value) || value.length === 0) return undefined
  const parts = value.map((each: unknown) => (typeof each === 'string' ? {text: each} : each))
  return parts.every(isPart) ? parts : undefined
}

function isPart(value: unknown): value is Part {
  if (typeof value !== 'object' || value === null) return false
  const {href, style, text, year, ...rest} = value as Record<string, unknown> // Cast: it is an object.
  return (
    typeof text === 'string' &&
    (year === undefined || year === true) &&
    Object.keys(rest).length === 0 &&
    (style === undefined || ['bold', 'italic', 'sub', 'sup'].includes(String(style))) &&
    (href === undefined || (typeof href === 'string' && isKeptAddress(href, 'link')))
  )
}

/** Tell what is missing in a source that is cited. */
export function tellMissing(
  state: State,
  source: Source,
  missing: ReadonlyArray<string>,
  node: Parameters<typeof fault>[2]
): void {
  const fields = missing.map((field) => `\`${field}\``).join(', ')
  fault(state, rules['broken-reference'], node, {
    place: citationsOf(state).own.get(source.id)?.place,
    values: {
      name: source.id,
      problem: `missing ${fields}, expected for \`${source.item.type}\``
    }
  })
}
