import {compileGenerated, compileSource, sameForms, someReaders} from './articles.js'
import {outputs} from './outputs.js'
import type {Property} from './property.js'

/** Nothing but the input decides. */
export const sameBytes: Property = {
  name: 'the same input gives the same bytes',
  holds(seed) {
    const compiled = compileGenerated(seed)
    const again = compiled && compileSource(compiled.source)
    if (!compiled || !again) return false
    // Another order of readers, so that nothing is remembered from one to the next.
    const readers = someReaders(seed, 3)
    const later = [...readers].reverse().map(({profile}) => outputs(again, profile))
    for (const [index, {profile}] of readers.entries()) {
      sameForms(
        `seed ${seed}:`,
        later[readers.length - 1 - index] as Record<string, string>,
        outputs(compiled.article, profile),
        [compiled.source]
      )
    }
    return true
  }
}
