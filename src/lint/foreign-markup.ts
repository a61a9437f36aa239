import type {Nodes, Parents} from 'mdast'
import {fault, nodesOf, type State} from '../annotate/state.js'
import {lintRules} from '../messages/lint.js'
import {placeBetween} from '../source/lines.js'
import {placeOf} from '../syntax/place.js'
import type {Collected} from './collect.js'
import {other, textOf} from './text-of.js'

/** Markup of another dialect: what it is called, how it is found in a line, what to write. */
interface Dialect {
  name: string
  form: RegExp
  right: string
  /** Where a line must stand in its paragraph, or that it must be a heading’s. */
  line?: 'first' | 'heading' | 'later'
  /** Whether it may go on in the next lines, and is no part of a formula. */
  isTemplate?: true
}

const admonition = 'admonition of MkDocs'

const template = {
  form: /(?<!\\)\{(?:\{[\s\S]{0,200}?\}|%[\s\S]{0,200}?%)\}/,
  name: 'template',
  right: 'the text itself'
}

/**
 * Markup that Markdown doesn’t know, and that readers would see.
 *
 * Measured on 3,107 files of 26 public repositories; `{name}`, `[[name]]`,
 * `[@name]`, `$x$` and `:name:` are mostly text there, so they are left alone.
 */
const dialects: ReadonlyArray<Dialect> = [
  ...[
    {kinds: 'note|info|abstract|summary|todo|seealso', right: 'NOTE'},
    {kinds: 'tip|hint|success|check|done|question|help|faq|example', right: 'TIP'},
    {kinds: 'important', right: 'IMPORTANT'},
    {kinds: 'warning|attention', right: 'WARNING'},
    {kinds: 'caution|danger|error|failure|fail|missing|bug', right: 'CAUTION'}
  ].map(({kinds, right}) => ({
    form: new RegExp(`^(?:!!!|\\?\\?\\?\\+?)[\\t ]*(?:${kinds})(?![\\w-]).*`, 'i'),
    name: admonition,
    right: `\`> [!${right}]\`, and a quotation whose text isn’t indented`
  })),
  {
    form: /^(?:!!!|\?\?\?\+?)[\t ]+\S.*/,
    name: admonition,
    right: '`> [!NOTE]` or `> [!WARNING]`, and a quotation whose text isn’t indented'
  },
  {form: /^===[!+]?[\t ]+".*/, name: 'tab of MkDocs', right: 'headings or `:::choose`'},
  {
    form: /^\{:[^}\n]{1,200}\}$|(?<=[^\s\\])\{:[\t ]*[.#\w][^}\n]{0,200}\}|(?<!\\)\{:[\t ]*[.#][^}\n]{0,200}\}$/,
    name: 'attributes of kramdown',
    right: 'none, or `{#id}` at the end of a heading'
  },
  {...template, isTemplate: true},
  {
    form: /(?<!\\)\{[\t ]*#[^{}\n]*\}/,
    line: 'heading',
    name: 'attributes of Pandoc',
    right: '`{#id}` at the end of the heading'
  },
  {
    form: /(?:(?<!\\)\{[\t ]*[.#][A-Za-z][^{}\n]*\}[\t ]*$|(?<=[\])`])\{[\t ]*[.#][A-Za-z][^{}\n]*\})/,
    name: 'attributes of Pandoc',
    right: 'none'
  },
  {
    form: /(?<!\\)\{[\t ]*[a-z-]+="[^"\n]*"(?:[\t ]+[a-z-]+="[^"\n]*")*[\t ]*\}/,
    name: 'attributes of Pandoc',
    right: 'none'
  },
  {
    // Underscores around the word are signs of emphasis.
    form: /^\[(?:TOC|\[\)?TOC\)?\])\][\t ]*$/i,
    name: 'contents list',
    right: '`::contents`, or the list of your site'
  },
  {
    form: /^\*\[[^\]\n]+\]:[\t ].*/,
    name: 'abbreviation of MkDocs',
    right: 'a concept of the lexicon'
  },
  {form: /^:[\t ]+\S.*/, line: 'later', name: 'definition list', right: 'a list or a table'},
  {form: /^:(?: {2,}|\t)\S.*/, name: 'definition list', right: 'a list or a table'},
  {form: /^<<<[\t ]+@?\/.*/, name: 'include of VitePress', right: 'the text itself'},
  {form: /^-+8<-+.*/, name: 'include of MkDocs', right: 'the text itself'},
  {form: /(?<!\\)\{[a-z][\w:-]*\}(?=`)/, name: 'role of MyST', right: 'code alone'},
  {
    form: /^\)*\[[\t ]*![\t ]*(?:note|tip|important|warning|caution)[\t ]*\]\)*[\t ]*$/i,
    name: 'alert',
    right: 'it alone on the first line of a quotation of its own: `> [!NOTE]`'
  },
  {
    form: /^\[![A-Za-z][\w-]*\].*/,
    line: 'first',
    name: 'alert',
    right: '`[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]` or `[!CAUTION]` alone on its line'
  }
]

/** Characters of a template that goes on in the next lines, at most. */
const longestTemplate = 200

/** What every form has in it, in the source of its block. */
const likely =
  /\{[\t ]*[{%:.#]|\{[\t ]*[a-z-]+="|\{[a-z][\w:-]*\}`|\[(?:toc|\[|[\t ]*!)|\*\[|!!!|\?\?\?|===|(?:^|[\n\r])[\t >]*:[\t ]|<<<|8</i

/**
 * Warn of markup of other dialects: readers would see it as it is written.
 *
 * ```markdown
 * > | !!! note
 *     ^^^^^^^^
 * ```
 */
export function warnOfForeignMarkup(state: State, {texts}: Collected): void {
  if (!likely.test(state.source)) return
  for (const {node, parent} of texts) {
    checkLines(state, node, parent.type === 'blockquote')
  }
  if (template.form.test(state.source)) for (const node of nodesOf(state)) checkParts(state, node)
}

/** Templates in what links and images have beside their text. */
function checkParts(state: State, node: Nodes): void {
  const place = placeOf(node)
  if (!place || !('url' in node || 'alt' in node)) return
  // Cast: texts, where they are there.
  const {alt, title, url} = node as {alt?: string; title?: string | null; url?: string}
  if (![alt, title, url].some((part) => template.form.test(part ?? ''))) return
  const {offset} = place.start
  const found = template.form.exec(state.source.slice(offset, place.end.offset))
  // What character references make isn’t looked for.
  if (!found) return
  const [actual] = found
  const start = offset + found.index
  fault(state, lintRules['foreign-markup'], node, {
    actual,
    place: placeBetween(state.lines, start, start + actual.length),
    values: {dialect: template.name, right: template.right}
  })
}

function checkLines(state: State, block: Parents, quoted: boolean): void {
  const place = placeOf(block)
  if (!place) return
  const {source} = state
  const {offset} = place.start
  if (!likely.test(source.slice(offset, place.end.offset))) return
  const text = textOf(source, block, offset, place.end.offset)
  const formulas = withoutFormulas(text)
  for (const [number, found] of [...text.matchAll(/[^\n\r]+/g)].entries()) {
    const index = block.type === 'heading' ? 0 : number
    const from = found.index + (/^[\t >]*/.exec(found[0]) as RegExpExecArray)[0].length
    const to = found.index + found[0].length
    // The last cell of a row ends with a bar.
    const rest = text.slice(from, to).replace(block.type === 'tableCell' ? /[\t )]+$/ : /$/, '')
    for (const {form, isTemplate, line: where, name, right} of dialects) {
      if (where === 'heading' && block.type !== 'heading') continue
      if (where === 'later' && index === 0) continue
      if (where === 'first' && (index > 0 || !quoted)) continue
      const found = form.exec(isTemplate ? formulas.slice(from, to + longestTemplate) : rest)
      if (!found || from + found.index > to) continue
      const at = offset + from + found.index
      const end = Math.min(at + found[0].trimEnd().length, offset + to)
      fault(state, lintRules['foreign-markup'], block, {
        actual: source.slice(at, end),
        place: placeBetween(state.lines, at, end),
        values: {dialect: name, right}
      })
      break
    }
  }
}

/** A text without its formulas, in which braces may be doubled: `$\\frac{{a}}{b}$`. */
function withoutFormulas(text: string): string {
  if (!text.includes('$')) return text
  return text.replace(/\$\$[\s\S]*?\$\$|\$(?=\S)[^$\n\r]*(?<=\S)\$(?!\d)/g, (formula) =>
    other.repeat(formula.length)
  )
}
