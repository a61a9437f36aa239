import {fold} from '../audience/fold-look-alikes.js'
import {isNear} from '../audience/nearest.js'
import {type CheckContext, fault, findOpenBraces} from './checks.js'
import {areaAt} from './outline.js'

/** How many lines an author may take for front matter, besides a run of keys that begins in them. */
const most = 15

/** A line with a key, as front matter has it. */
const keyLine = /^[\s>]*(?:\p{N}{1,4}[.)][\t ]+)?["']?[\p{L}_][\p{L}\p{N}_.-]*["']?[\t ]*[:=]/u

/** A line that may stand between keys: blank, within one, an item, a comment, a table or bracket. */
const partLine = /^[\s>]*(?:$|[\t ]\S|[-*+][\t ]|[#[\]{}])/

/** Characters of a line that are looked at. */
const longest = 2000

/**
 * A key and what follows it, as YAML, TOML and JSON write them.
 *
 * ```markdown
 * > | audience = "clinician"
 *     ^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
const pair =
  /(?:^(?:\s*\p{N}{1,4}[.)]?\s+)?|[{,;])[^\p{L}\p{N}:=,;{]*(?:[\w-]+\.)*([\p{L}\p{N}_-]+)["'“”‘’*_]*[\t ]*[:=\uff1a\ua789](?=([^\n\r]*))/gu

/** A key within a line, and the word after it, where front matter has lost its line endings. */
const innerPair = /[\s\u0085]([\p{L}\p{N}_-]+)[\t ]*:[\t ]+([^\s\u0085]+)/gu

/** What an article that begins with front matter begins with. */
const fence = /^(?:-{3}|\*[\t ]*\*[\t ]*\*|_[\t ]*_[\t ]*_|\u2014)/

/** A line that begins or ends front matter of another article. */
const anyFence = /^[\s\ufeff]*(?:-{3,}|\+{3,}|\*{3,}|_{3,}|={3,}|\u2014)$/

/**
 * Check audience lines: near the start, or after front matter, a line that
 * says whom the whole article is for stands in front matter. Further down it
 * does where it is among keys that a fence begins or ends: an article was pasted
 * below another.
 *
 * Elsewhere it is text and without effect: TOML, a title or comment before the
 * front matter, dashes that an editor changed.
 * Code is looked at only where it opens the file.
 */
export function checkAudienceLines(context: CheckContext): void {
  const {audiences, outline, scan, source} = context
  const names = new Set(audiences.names.keys())
  for (const {values} of audiences.sets.dimensions) for (const value of values) names.add(value)
  const isInBraces = findOpenBraces(context)
  const opening = source.search(/\S/)
  const titles = keysOf(context, ['title', 'description'])
  const keys = keysOf(context, ['audience'])
  const fenced = fence.test(source.slice(Math.max(opening, 0)))
  const {end: matterEnd = 0} = scan.matter ?? {}
  const first = scan.lines.filter((start) => start < matterEnd).length
  let last = first + most
  let inKeys = false
  let isAbove = true
  for (let line = first; line < scan.lines.length; line++) {
    const text = textOf(line)
    isAbove &&= inKeys || line < last
    if (!isAbove && !isBetweenFences(line, text)) continue
    inKeys = keyLine.test(text) || (inKeys && partLine.test(text))
    const area = areaAt(outline.areas, scan.lines[line] as number)
    // A licence may stand before all.
    if (area?.kind === 'html') last++
    if (area?.code?.fenced && area.code.start > opening) continue
    for (const {0: form, 1: key = '', 2: value = '', index} of text.matchAll(pair)) {
      // A title for some readers, with the expressions behind it or below it.
      if (index === 0 && isOneOf(key, titles) && hasExpressionKey(value, line + 1)) {
        report(line, index, form, text)
        return
      }
      // Within a line only JSON has keys, and braces without it are attributes.
      const json = text.trimStart().startsWith('{')
      if ((index > 0 && !json) || !(isOneOf(key, keys) || (!json && fold(key) === 'for'))) continue
      if (!saysReaders(value, line + 1) || isAttribute((scan.lines[line] as number) + index))
        continue
      report(line, index, form, text)
      return
    }
    for (const {0: form, 1: key = '', 2: word = '', index} of fenced
      ? text.matchAll(innerPair)
      : []) {
      if (!isOneOf(key, keys) || !isName(word)) continue
      report(line, index, form, text)
      return
    }
  }

  function report(line: number, index: number, form: string, text: string): void {
    const start = scan.lines[line] as number
    const from = start + index + form.search(/[\p{L}\p{N}]/u)
    fault(context, 'front-matter-audience', from, start + text.trimEnd().length)
  }

  /** Whether a key is an attribute of a directive, that goes on from the line above. */
  function isAttribute(offset: number): boolean {
    return areaAt(outline.areas, offset)?.kind === 'attributes' || isInBraces(offset)
  }

  /** Whether a line is one of keys that begin right below a fence, or end right above one. */
  function isBetweenFences(line: number, text: string): boolean {
    if (!keyLine.test(text)) return false
    return [-1, 1].some((step) => {
      for (let at = line + step; Math.abs(at - line) < most; at += step) {
        const other = textOf(at)
        if (anyFence.test(other)) return true
        if (other === '' || !(keyLine.test(other) || partLine.test(other))) return false
      }
      return false
    })
  }

  /**
   * Whether what a key says is a map, in braces or on the lines below, whose first key
   * is an expression, or says that it is for all others.
   */
  function hasExpressionKey(value: string, below: number): boolean {
    const text = value.trim() === '' ? textOf(below) : /^[\t ]*\{(.*)/.exec(value)?.[1]
    const [, key = ''] = /^[\t >]*["']?([^"'\n\r:]+)["']?:(?:[\t ]|$)/.exec(text ?? '') ?? []
    const name = key.trim()
    return name === 'otherwise' || (name !== '' && 'condition' in audiences.read(name))
  }

  function textOf(line: number): string {
    const [start, end] = [scan.lines[line], scan.lines[line + 1]]
    return start === undefined
      ? ''
      : source.slice(start, Math.min(end ?? source.length, start + longest)).trimEnd()
  }

  /** Whether a value, or what is listed below its key, is an expression or names of the config. */
  function saysReaders(value: string, below: number): boolean {
    const quoted = /^[\t ]*["'“”‘’„«]([^"'“”‘’»]*)/.exec(value)?.[1]
    const bare = value.replace(/[\t ](?:#|\/\/|-->).*$/, '')
    const text = (quoted ?? bare)
      .replace(/\p{Cf}|<br[\t ]*\/?>/gu, '')
      .replace(/["'“”‘’[\]{},;*\\]+/g, ' ')
      .trim()
    if (text === '') return quoted === undefined && saysReadersBelow(below)
    return 'condition' in audiences.read(text) || text.split(/\s+/).every((name) => isName(name))
  }

  /** Whether a word is a name of the config, in capitals or in the plural perhaps. */
  function isName(word: string): boolean {
    const lower = word.toLowerCase()
    return names.has(lower) || names.has(lower.replace(/s$/, ''))
  }

  function saysReadersBelow(line: number): boolean {
    const text = textOf(line)
      .replace(/^[\t >*+-]+/, '')
      .trim()
    return text !== '' && saysReaders(text, scan.lines.length)
  }
}

/** Keys by Lectern's names, and by those of the config where these differ. */
function keysOf({nameOf}: CheckContext, keys: ReadonlyArray<string>): Set<string> {
  return new Set(keys.flatMap((key) => [key, nameOf(key) ?? key]))
}

/** Whether a text is one of some keys, or near to one. */
function isOneOf(text: string, keys: ReadonlySet<string>): boolean {
  return [...keys].some((key) => isNear(text, key))
}
