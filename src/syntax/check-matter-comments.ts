import {nearest} from '../audience/nearest.js'
import {findReaders} from '../audience/reader-line.js'
import {type CheckContext, fault} from './checks.js'

/** Keys that no comment may hide, and that say who gets what. */
const tellingKeys = ['audience', 'title', 'description', 'language']

/** Keys that a comment may well hide, but not by a sign in the place of their first letter. */
const otherKeys = [
  'choices',
  'lexicon',
  'notices',
  'published',
  'references',
  'review',
  'topics',
  'updated'
]

/**
 * Check the comments of front matter: a key in one says nothing.
 *
 * A slip may have put the comment before the key, or have taken the line
 * ending between the two.
 *
 * ```markdown
 *   | ---
 * > | # audience: clinician
 *     ^^^^^^^^^^^^^^^^^^^^^
 * > | robots: none # as alwaysaudience: clinician
 *                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *   | ---
 * ```
 */
export function checkMatterComments(
  context: CheckContext,
  textStart: number,
  textEnd: number
): void {
  const text = context.source.slice(textStart, textEnd)
  const hidden = tellingKeys.flatMap((key) => context.nameOf(key) ?? [])
  const others = otherKeys.flatMap((key) => context.nameOf(key) ?? [])
  const references = context.nameOf('references')
  if (references !== undefined && text.includes(`${references}:`)) hidden.push('placeholder')
  const readers = context.nameOf('audience')
  const mapped = titlesOf(context).some((key) =>
    new RegExp(`^(["']?)${key}\\1[\\t ]*:[\\t ]*(?:[#{].*)?$`, 'm').test(text)
  )
  for (const {0: line, index} of text.matchAll(/[^\n\r]+/g)) {
    const mark = line.search(/(?<![^\t ])#/)
    if (mark === -1) continue
    const comment = line.slice(mark).trim()
    const start = textStart + index + mark
    const isWhole = line.slice(0, mark).trim() === ''
    const {0: form = '', 1: key} = /^#([^:]*[^\s:])[\t ]*:/.exec(comment) ?? []
    const cut = others.find((other) => other.slice(1) === key)
    const whole = isWhole && key !== undefined ? (cut ?? expectedKey(key.trimStart())) : undefined
    const expected = whole ?? (endsInReaders(comment) ? readers : undefined)
    if (expected === undefined) continue
    const {length} = whole === undefined ? comment : form
    fault(context, 'front-matter-key', start, start + length, {
      // It may well be a comment.
      exact: false,
      expected: [`${expected}:`]
    })
  }

  /** Whether a comment ends in the key that says whom the article is for, and what it says. */
  function endsInReaders(comment: string): boolean {
    return readers !== undefined && findReaders(context.audiences, comment, [readers]) !== undefined
  }

  /** Key that the text of a comment is, or nearly is. */
  function expectedKey(key: string): string | undefined {
    const [near] = nearest(key, hidden)
    return near ?? (mapped ? readerKey(context, key.replace(/^["']|["']$/g, '')) : undefined)
  }
}

/** Names of the keys that may be a text for each reader; of characters that a pattern takes as they are. */
function titlesOf({nameOf}: CheckContext): Array<string> {
  return ['title', 'description'].flatMap((key) => nameOf(key) ?? [])
}

/** The expression that a text's key says or nearly says, by which texts are told apart. */
function readerKey({audiences}: CheckContext, key: string): string | undefined {
  if ('condition' in audiences.read(key)) return key
  const [first = '', ...rest] = key.split(/\s+/)
  const [near] = nearest(first, ['otherwise', ...audiences.names.keys()])
  if (near === undefined) return undefined
  const whole = [near, ...rest].join(' ')
  return near === 'otherwise' || 'condition' in audiences.read(whole) ? whole : undefined
}
