import {endOfLine} from '../source/lines.js'
import type {Matter} from '../source/matter.js'
import {createSentences, scanOpeners} from '../source/openers.js'
import {checkAudienceLines} from './check-audience-lines.js'
import {isDirectiveText} from './check-loose.js'
import {checkMatterComments} from './check-matter-comments.js'
import {checkMatterEnd} from './check-matter-end.js'
import {parenthesis} from './check-parentheses.js'
import {type CheckContext, fault, nearNames} from './checks.js'

/** Dashes as word processors write them, and how many of ours they stand for. */
const dashes: ReadonlyMap<string, string> = new Map([
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2012', '-'],
  ['\u2013', '--'],
  ['\u2014', '---'],
  ['\u2015', '---'],
  ['\u2212', '-'],
  ['\ufe58', '---'],
  ['\ufe63', '-'],
  ['\uff0d', '-']
])

/** A line with a key, of which a slip may have taken the first character, or put one there. */
const key = /^.?[A-Za-z][\w-]*[\t ]*:(?:\s|$)/

/** A line with a key of TOML. */
const tomlKey = /^.?[A-Za-z][\w.-]*[\t ]*=/

/**
 * Check front matter, and what looks like it.
 *
 * What is front matter holds no directives, since its text is text.
 * What looks like it is front matter: otherwise `audience: professional` would
 * be text, and without effect.
 *
 * @param context
 *   What is compared.
 * @param frontMatter
 *   Whether the article may start with front matter.
 */
export function checkFrontMatter(context: CheckContext, frontMatter: boolean): void {
  const before = context.faults.length
  if (context.scan.matter) checkMatterText(context)
  else if (frontMatter) checkMatterFence(context, false)
  if (context.faults.length === before) checkAudienceLines(context)
  // Whatever else it says would be shown, as text.
  const isTold = context.faults.length > before
  if (!isTold && !context.scan.matter && frontMatter) checkMatterFence(context, true)
}

/**
 * Check the text of front matter.
 *
 * ```markdown
 *   | ---
 * > | title: Dose :clinician[300 mg]
 *                 ^^^^^^^^^^
 *   | ---
 * ```
 */
function checkMatterText(context: CheckContext): void {
  // Cast: there is some.
  const {textEnd, textStart} = context.scan.matter as Matter
  checkForms(context, textStart, textEnd)
  checkMatterComments(context, textStart, textEnd)
  checkMatterEnd(context, textStart, textEnd)
  context.steps += textEnd - textStart
}

/** Check that no line of front matter holds what is a directive in text, or nearly one. */
function checkForms(context: CheckContext, textStart: number, textEnd: number): void {
  const {names, scan, source} = context
  const isMeant = (name: string) => names.has(name) || nearNames(context, name).length > 0
  const sentences = createSentences(source)
  for (const start of scan.lines) {
    if (start >= textStart && start < textEnd) {
      scanOpeners(sentences, start, endOfLine(source, start))
    }
  }
  for (const {before, end, row, start} of sentences.openers) {
    const written = [start, ...(before === -1 ? [] : [before])]
    if (written.some((colon) => isMeant(source.slice(colon + 1, end)))) {
      fault(context, 'directive-place', row, end)
    }
  }
  for (const {colon, end, name: parts, start} of sentences.looseOpeners) {
    const written = parts.map(([from, to]) => source.slice(from, to)).join('')
    // `key: name[` has a colon of YAML, and `name[1]` points to a source.
    const [from, to] = parts[0] as readonly [number, number] // Cast: a name has a stretch.
    const isApart = !colon || from === to
    if (!names.get(written)?.has('text') || (isApart && !isDirectiveText(source, end))) continue
    fault(context, 'directive-place', start, end)
  }
  for (const {end, nameStart, start} of sentences.middleFences) {
    if (isMeant(source.slice(nameStart, end))) fault(context, 'directive-place', start, end)
  }
  const text = source.slice(textStart, textEnd)
  for (const {0: form, index} of text.matchAll(/\{(?:for|not|when)=/g)) {
    fault(context, 'directive-place', textStart + index, textStart + index + form.length)
  }
  for (const {0: form, 1: name = '', index} of text.matchAll(parenthesis)) {
    if (names.get(name)?.has('text')) {
      const end = textStart + index + form.indexOf(name) + name.length
      fault(context, 'directive-place', textStart + index, end)
    }
  }
  for (const {0: form, 1: name = '', index} of text.matchAll(
    /^[\t >-]*::+[\t ]*([^\s:[\]{}]{1,64})/gm
  )) {
    const start = textStart + index + form.indexOf(':')
    if (isMeant(name)) fault(context, 'directive-place', start, textStart + index + form.length)
  }
}

/**
 * Check the fences of front matter: an article that starts with a fence of front matter,
 * or nearly one, and keys after it, has front matter. Where nothing else was
 * found, it may also stand below a comment, or end as it starts.
 *
 * ```markdown
 * > | --
 *     ^^
 *   | audience: professional
 *   | ---
 * ```
 */
function checkMatterFence(context: CheckContext, isLoose: boolean): void {
  const {scan, source} = context
  const {lines} = scan
  let index = 0
  const above = isLoose ? /^(?:<!--.*-->)?$/ : /^$/
  while (index < lines.length && above.test(lineAt(index).trim())) index++
  const first = lineAt(index)
  let second = index + 1
  // Comments and tables of TOML come before its keys.
  while (second < lines.length && /^(?:#.*|\[.*\])?$/.test(lineAt(second).trim())) second++
  const language = otherLanguage(first.trim(), lineAt(second).trim())
  if (language !== undefined) {
    const start = lines[index] as number
    fault(context, 'front-matter-fence', start, start + first.length, {
      exact: false,
      expected: ['---'],
      values: {language}
    })
    return
  }
  const fence = first.trim().replace(/[^\n\r -~]/g, (char) => dashes.get(char) ?? char)
  const exact = index === 0 && /^---[\t ]*$/.test(first)
  if (!exact && !isNearFence(fence)) return
  let keys = key.test(fence.replace(/^-+[^A-Za-z]*/, ''))
  let next = index + 1
  // A heading after a thematic break is a comment only where the fence is wrong.
  const between = exact ? /^$/ : /^(?:#.*)?$/
  while (next < lines.length && between.test(lineAt(next).trim())) next++
  for (; next < lines.length; next++) {
    const line = lineAt(next).trim()
    if (line === '' || line === '---' || (isLoose && line === fence)) break
    if (key.test(line)) keys = true
  }
  // Rules have blank lines around them.
  const isAlike =
    isLoose &&
    /^-+$/.test(fence) &&
    next < lines.length &&
    lineAt(next).trim() === fence &&
    lineAt(index + 1) !== ''
  while (!(exact || isAlike) && next < lines.length && lineAt(next).trim() !== '---') next++
  if (!keys || (!exact && next >= lines.length)) return
  const start = lines[index] as number
  const isFence = /^---[\t ]*$/.test(first)
  const problem =
    index > 0
      ? `below a ${isLoose ? 'comment' : 'blank line'}, expected it to start on line 1`
      : whyUnread()
  fault(context, 'front-matter-fence', start, start + first.length, {
    ...(isFence ? {values: {problem}} : {expected: ['---']})
  })

  /** What is wrong with front matter that starts as it should. */
  function whyUnread(): string {
    const isClosed = lines.some((_, line) => line > 0 && /^---[\t ]*$/.test(lineAt(line)))
    return isClosed
      ? 'that the parser doesn’t read, expected `remark-frontmatter` before the plugin'
      : 'that isn’t closed, expected a line of `---` after its keys'
  }

  function lineAt(line: number): string {
    return source.slice(lines[line], lines[line + 1] ?? source.length).replace(/[\n\r]+$/, '')
  }
}

/** Language of front matter that a line opens with the first line of its text, if it is another one. */
function otherLanguage(first: string, second: string): 'JSON' | 'TOML' | undefined {
  if (/^(?:\+{2,4}|---\s*toml)$/i.test(first)) return tomlKey.test(second) ? 'TOML' : undefined
  const opens = /^(?:\{|;{3}|---\s*json)$/i.test(first)
    ? /^[{"]/.test(second)
    : /^\{\s*"[\w-]+"\s*:/.test(first)
  return opens ? 'JSON' : undefined
}

/** Whether a line is `---` but for white space and one slip, which may have joined the next line to it. */
function isNearFence(line: string): boolean {
  if (/^---[\t ]*(?:#.*|ya?ml)$/i.test(line)) return true
  if (/^-{2,7}[^-]{0,2}[A-Za-z][\w-]*[\t ]*:/.test(line)) return true
  const rest = line.replace(/[\t -]/g, '')
  const count = line.length - rest.length
  return rest.length === 0 ? count < 7 && count > 0 : rest.length === 1 && count > 1 && count < 4
}
