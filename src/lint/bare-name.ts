import {fault, type State} from '../annotate/state.js'
import {lintRules} from '../messages/lint.js'
import {placeBetween} from '../source/lines.js'
import {placeOf} from '../syntax/place.js'
import type {Collected} from './collect.js'
import {textOf} from './text-of.js'

/** A colon and a word by themselves; `:student:` is an emoji, `/users/:user` an address. */
const form = /(?<![\p{L}\p{M}\p{N}:/\\&#])::?([a-z][a-z0-9-]*)(?![\p{L}\p{M}\p{N}:/[{(-]|\.[a-z])/gu

/**
 * Warn of a known name with a colon but without brackets: it is text, and so is
 * what was meant to stand in the brackets.
 *
 * ```markdown
 * > | Take :clinician 300 mg daily.
 *          ^^^^^^^^^^
 * ```
 */
export function warnOfBareNames(state: State, {texts}: Collected): void {
  const {directives, lines, source} = state
  if (!findNames(source).next().value) return
  for (const {node} of texts) {
    const place = placeOf(node)
    if (!place) continue
    const {offset} = place.start
    for (const {index, name, text} of findNames(textOf(source, node, offset, place.end.offset))) {
      const start = offset + index
      fault(state, lintRules['bare-name'], node, {
        actual: text,
        place: placeBetween(lines, start, start + text.length),
        values: {name}
      })
    }
  }

  /** Known names by themselves in a text. */
  function* findNames(value: string): Generator<{index: number; name: string; text: string}> {
    for (const {0: text, 1: name = '', index} of value.matchAll(form)) {
      if (directives.get(name)?.has('text')) yield {index, name, text}
    }
  }
}
