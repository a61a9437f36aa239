import {isDirectiveText} from './check-loose.js'
import {type CheckContext, fault} from './checks.js'
import {areaAt} from './outline.js'
import {isEscaped} from './surroundings.js'

/** A colon that no word or backslash precedes. */
const colon = `(?<![\\p{L}\\p{M}\\p{N}:\\\\])[:\\uff1a]`

/** Words right after a colon, and a bracket right after these. */
const words = new RegExp(`${colon}((?=[\\p{L}(*_"“])[^[\\]{}:\\n\\r]{1,80})\\[`, 'gu')

/** A word with white space on both sides, between a colon and a bracket. */
const apart = new RegExp(
  `${colon}(?:[\\t ]+|[\\t ]*(?:\\r\\n?|\\n)[\\t >]*)([\\p{L}-]{1,64})(?:[\\t ]+|[\\t ]*(?:\\r\\n?|\\n)[\\t >]*)\\[`,
  'gu'
)

/**
 * The end of a name whose colon stands behind it, or that code holds or its
 * bracket has become: looked for from its last character, which is rare.
 */
const displaced =
  /[`[](?<=(?<![\p{L}\p{M}\p{N}:`\\-])((?:([a-z][a-z0-9-]*):|`:([a-z][a-z0-9-]*)`)\[|:([a-z][a-z0-9-]*)`))/gu

/** A name with a colon before a directive, and nothing between but what joins names. */
const chained = new RegExp(
  `${colon}([a-z][a-z0-9-]*)(?:[\\t /,+&|]|(?:\\r\\n?|\\n)(?![\\t ]*[\\n\\r])|and\\b|or\\b)*$`,
  'u'
)

/**
 * Check that a known name among the words between a colon and a bracket stands
 * there alone: `:not lay[…]`, `:clinician, nurse[…]`, `: clinician […]`,
 * `:clinician:uk[…]` and `clinician:[…]` are text.
 *
 * ```markdown
 * > | Take :clinician only[300 mg] daily.
 *          ^^^^^^^^^^^^^^^
 * ```
 */
export function checkNamed(context: CheckContext): void {
  const {source} = context
  context.steps += 2 * source.length
  const told = new Set(context.faults.map(({start}) => start))
  for (const {0: form, 1: inner = '', index} of source.matchAll(words)) {
    const bracket = index + form.length - 1
    const found = inner.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []
    const name = found.map((word) => word.toLowerCase()).find((word) => isText(word))
    // A name alone is a directive, or was told of.
    if (name === undefined || found[0] === inner || /[.;!?]\s/.test(inner)) continue
    if (isToBeRead(index, bracket)) tell(index, bracket, name, found[0] === 'not')
  }
  for (const {0: form, 1: word = '', index} of source.matchAll(apart)) {
    const bracket = index + form.length - 1
    const name = word.toLowerCase()
    if (isText(name) && isToBeRead(index, bracket)) {
      fault(context, 'brackets', index, bracket + 1, {exact: false, expected: [`:${name}[`]})
    }
  }

  for (const found of source.matchAll(displaced)) {
    const {1: form = '', 2: behind, 3: coded, 4: cut, index: last} = found
    const index = last + 1 - form.length
    const name = behind ?? coded ?? cut
    if (name === undefined || !isText(name)) continue
    const isMeant =
      source[last] === '`' ? isCut(index, last) : isToBeRead(coded ? last : index, last)
    if (isMeant) {
      fault(context, 'brackets', index, last + 1, {exact: false, expected: [`:${name}[`]})
    }
  }

  function isText(name: string): boolean {
    return context.names.get(name)?.has('text') === true
  }

  /** Whether a colon and a bracket are text that nothing was told of yet, and what follows may be meant as a directive’s. */
  function isToBeRead(start: number, bracket: number): boolean {
    return (
      areaAt(context.outline.areas, start) === undefined &&
      areaAt(context.outline.areas, bracket) === undefined &&
      !context.outline.links.has(bracket) &&
      !isEscaped(source, bracket) &&
      isDirectiveText(source, bracket) &&
      !isTold(start, bracket)
    )
  }

  /** Whether code starts where the bracket of a name that is text would be. */
  function isCut(start: number, tick: number): boolean {
    const area = areaAt(context.outline.areas, tick)
    return area?.start === tick && areaAt(context.outline.areas, start) === undefined
  }

  /** Whether something between two offsets, which are close, was told of. */
  function isTold(start: number, end: number): boolean {
    for (let offset = start; offset <= end; offset++) if (told.has(offset)) return true
    return false
  }

  function tell(start: number, bracket: number, name: string, negated: boolean): void {
    fault(context, 'misspelled-directive', start, bracket, {
      exact: false,
      expected: [negated ? `:audience[…]{not="${name}"}` : `:${name}`]
    })
  }
}

/** Characters before a directive in which another name may be chained to it. */
const near = 80

/** Check that no other name stands right before a directive, as if both were meant. */
export function checkChained(context: CheckContext, start: number, name: string): void {
  const {names, source} = context
  const from = Math.max(0, start - near)
  const found = chained.exec(source.slice(from, start))
  const [, first = ''] = found ?? []
  if (!found || !names.get(first)?.has('text')) return
  const colonAt = from + found.index
  fault(context, 'misspelled-directive', colonAt, start + 1 + name.length, {
    exact: false,
    expected: [`:audience[…]{when="${first} and ${name}"}`]
  })
}
