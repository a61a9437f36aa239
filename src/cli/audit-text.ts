import type {ArticleJargon, Audit, AuditedUse} from '../node/audit.js'
import {countOf, decisionOf, jargonOf, placesOf, plainOf, readerOf} from './audit-words.js'
import {width} from './io.js'
import {wrap} from './wrap.js'

/**
 * Print an audit for people.
 *
 * @param audit
 *   What was found.
 * @param color
 *   Whether to make headings bold.
 */
export function auditText({families, jargon, uses}: Audit, color: boolean): string {
  const fresh = uses.filter(({isNew}) => isNew)
  const accepted = uses.filter(({isNew}) => !isNew)
  const parts = [
    `${countOf(fresh.length, 'new context')}, ${countOf(accepted.length, 'accepted one')}`,
    ...section('New', fresh.map(useText)),
    ...section('Accepted', accepted.map(useText)),
    ...jargon.map(jargonText),
    ...section(
      'Families without a common stem',
      families.map(({family, plain}) => line(`${family}: ${plainOf(plain)}`, 2))
    )
  ]
  return `${parts.join('\n\n')}\n`

  /** A heading and what is below it; nothing where there is nothing. */
  function section(heading: string, items: ReadonlyArray<string>): Array<string> {
    return items.length === 0 ? [] : [bold(heading), ...items]
  }

  function useText(use: AuditedUse): string {
    const {concept, context, places, sentence, source} = use
    return [
      bold(line(`${concept}: ${context} (${places.length} ×)`, 0)),
      line(decisionOf(use), 2),
      ...(sentence === source ? [] : [line(`source: ${source}`, 2)]),
      line(`${readerOf(use)}: ${sentence}`, 2),
      line(placesOf(use), 2)
    ].join('\n')
  }

  function jargonText(own: ArticleJargon): string {
    const grade = own.grade === undefined ? '' : `, reading grade ${own.grade.toFixed(1)}`
    return [
      bold(line(`${own.path ?? '<stdin>'} for ${readerOf(own)}${grade}`, 0)),
      ...jargonOf(own).flatMap(({heading, items}) => [
        line(heading, 2),
        ...items.map((item) => line(item, 4))
      ])
    ].join('\n')
  }

  function bold(text: string): string {
    return color ? `\u001B[1m${text}\u001B[22m` : text
  }
}

/** A text in lines of the width, each after some spaces; those after the first have four more. */
function line(text: string, indentation: number): string {
  const deeper = indentation + 4
  return `${' '.repeat(indentation)}${wrap(text, width - deeper, deeper)}`
}
