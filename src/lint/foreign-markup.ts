import type {Parents} from 'mdast'
import {visit} from 'unist-util-visit'
import {fault, type State} from '../annotate/state.js'
import {lintRules} from '../messages/lint.js'
import {placeBetween} from '../source/lines.js'
import {placeOf} from '../syntax/place.js'
import type {Collected} from './collect.js'

/** What stands in the text for code, and for all else that is no text. */
const code = '`'
const other = ')'

/** Markup of another dialect: what it is called, how it is found in a line, what to write. */
interface Dialect {
  name: string
  form: RegExp
  right: string
  /** Where a line must stand in its paragraph, or that it must be a heading’s. */
  line?: 'first' | 'heading' | 'later' | 'only'
}

/**
 * Markup that Markdown doesn't know, and that readers would see.
 *
 * Measured on 3,107 files of 26 public repositories; `{name}`, `[[name]]`,
 * `[@name]`, `$x$` and `:name:` are mostly text there, so they are left alone.
 */
const dialects: ReadonlyArray<Dialect> = [
  {
    form: /^(?:!!!|\?\?\?\+?)[\t ]+\S.*/,
    name: 'admonition of MkDocs',
    right: '`> [!NOTE]` and a quotation'
  },
  {form: /^===[!+]?[\t ]+".*/, name: 'tab of MkDocs', right: 'headings or `:::choose`'},
  {
    form: /(?<!\\)\{:[\t ]*[.#\w][^}\n]{0,200}\}/,
    name: 'attributes of kramdown',
    right: 'none, or `{#id}` at the end of a heading'
  },
  {form: /(?<!\\)\{\{[^\n]{0,200}?\}\}/, name: 'template', right: 'the text itself'},
  {form: /(?<!\\)\{%[^\n]{0,200}?%\}/, name: 'template', right: 'the text itself'},
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
  {form: /(?<!\\)\{[\t ]*[a-z-]+="[^"\n]*"[\t ]*\}/, name: 'attributes of Pandoc', right: 'none'},
  {
    form: /^\[(?:TOC|\[_?TOC_?\])\][\t ]*$/i,
    line: 'only',
    name: 'contents list',
    right: '`::contents`, or the list of your site'
  },
  {
    form: /^\*\[[^\]\n]+\]:[\t ].*/,
    name: 'abbreviation of MkDocs',
    right: 'a concept of the lexicon'
  },
  {form: /^:[\t ]+\S.*/, line: 'later', name: 'definition list', right: 'a list or a table'},
  {form: /^<<<[\t ]+@?\/.*/, name: 'include of VitePress', right: 'the text itself'},
  {form: /^-+8<-+.*/, name: 'include of MkDocs', right: 'the text itself'},
  {form: /(?<!\\)\{[a-z][\w:-]*\}(?=`)/, name: 'role of MyST', right: 'code alone'},
  {
    form: /^\[![A-Za-z][\w-]*\].*/,
    line: 'first',
    name: 'alert',
    right: '`[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]` or `[!CAUTION]` alone on its line'
  }
]

/** What every form has in it, in the source of its block. */
const likely =
  /\{[\t ]*[{%:.#]|\{[\t ]*[a-z-]+="|\{[a-z][\w:-]*\}`|\[(?:toc|\[|!)|\*\[|!!!|\?\?\?|===|[\n\r][\t >]*:[\t ]|<<<|8</i

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
}

function checkLines(state: State, block: Parents, quoted: boolean): void {
  const place = placeOf(block)
  if (!place) return
  const {source} = state
  const {offset} = place.start
  if (!likely.test(source.slice(offset, place.end.offset))) return
  const text = textOf(source, block, offset, place.end.offset)
  let start = 0
  const lines = text.split('\n')
  for (const [index, line] of lines.entries()) {
    const from = start + (/^[\t >]*/.exec(line) as RegExpExecArray)[0].length
    const rest = text.slice(from, start + line.length).replace(/\r$/, '')
    start += line.length + 1
    for (const {form, line: where, name, right} of dialects) {
      if (where === 'heading' && block.type !== 'heading') continue
      if (where === 'only' && lines.length > 1) continue
      if (where === 'later' && index === 0) continue
      if (where === 'first' && (index > 0 || !quoted)) continue
      const found = form.exec(rest)
      if (!found) continue
      const at = offset + from + found.index
      const end = at + found[0].trimEnd().length
      fault(state, lintRules['foreign-markup'], block, {
        actual: source.slice(at, end),
        place: placeBetween(state.lines, at, end),
        values: {dialect: name, right}
      })
      break
    }
  }
}

/** Source of a block, with signs in place of all that is no text. */
function textOf(source: string, block: Parents, start: number, end: number): string {
  const parts: Array<string> = []
  let at = start
  visit(block, (node) => {
    if (node.type !== 'text' && node.type !== 'inlineCode') return
    const place = placeOf(node)
    if (!place || place.start.offset < at) return
    blank(at, place.start.offset, other)
    at = place.end.offset
    if (node.type === 'text') parts.push(source.slice(place.start.offset, at))
    else blank(place.start.offset, at, code)
  })
  blank(at, end, other)
  return parts.join('')

  function blank(from: number, to: number, sign: string): void {
    parts.push(source.slice(from, to).replace(/[^\n\r\t >]/g, sign))
  }
}
