import type {Nodes, Parents, Text} from 'mdast'
import type {Handle, Options, Unsafe} from 'mdast-util-to-markdown'
import {defaultHandlers} from 'mdast-util-to-markdown'
import {toString as textOf} from 'mdast-util-to-string'
import {fold} from '../audience/fold-look-alikes.js'
import {isNear} from '../audience/nearest.js'
import type {KeyNames} from '../front-matter/keys.js'
import {
  isBracketLookAlike,
  isColonLookAlike,
  parenthesisLookAlikes
} from '../source/look-alike-punctuation.js'

/** Characters of a class, for patterns: a character, and what looks like it. */
const classOf = (plain: string, looksLike: (code: number) => boolean): string =>
  plain +
  Array.from({length: 0x1_0000}, (_, code) => code)
    .filter(looksLike)
    .map((code) => String.fromCharCode(code))
    .join('')
const colons = classOf(':', isColonLookAlike)
const brackets = classOf('', isBracketLookAlike)

/** Letters that no name of ours is near to. */
const farLetters = '\\u3041-\\u9fff\\uac00-\\ud7ff'

/** Constructs in which brackets stand as they are, or are escaped as a label wants. */
const asWritten: NonNullable<Unsafe['notInConstruct']> = [
  'autolink',
  'destinationLiteral',
  'destinationRaw',
  'reference',
  'titleApostrophe',
  'titleQuote'
]

/** What in a text or title would be markup: `:name[`, `:name(`, `for="`, `{#id}`, `{name}`, `[a]:`. */
const inText: Array<Unsafe> = [
  ...Array.from(colons, (character) => ({
    // Nothing is taken, since the next one may be such a colon, too.
    after: `(?=[^\\s\\[\\]{}${colons}]{0,64}[\\[\\\\{]|[^\\s\\[\\]{}${colons}${brackets}${farLetters}]{1,64}:?[${brackets}]|[a-z][a-z\\d-]{0,63}[^\\S\\n]{1,8}[\\[{${brackets}]|[^\\s\\[\\]{}${colons}]{0,64}[^\\S\\n\\t ][^\\S\\n]{0,8}[^\\s\\[\\]{}${colons}]{0,64}[\\[{]|[^\\s\\[\\]{}${colons}]{1,64}(?:[${colons}][\\[{]|[${colons}]?!$))`,
    character
  })),
  {
    // Not `before`, which is left out where what is before is escaped.
    after: `(?<=(?:^|[^a-zA-Z\\d]):)[a-z][a-z\\d-]{0,63}[\\t ]?[(${parenthesisLookAlikes}]`,
    character: ':'
  },
  {
    after: `[\\t ]*["'“”‘’„«]`,
    before: '(?:for|not|when|f\\{or|n\\{ot|w\\{hen)[\\t ]*',
    character: '='
  },
  {after: '[\\t ]*(?:[#.]|(?:for|not|when)=)', character: '{'},
  {after: '[a-z][a-z\\d-]{0,64}\\}', character: '{'},
  {after: '!(?:[\\t ]*[-–—])', character: '‹'},
  // Front matter in other languages, where it is the first text.
  {after: ';;', atBreak: true, character: ';'},
  {after: '[\\t ]*(?:\\n|\\n?[\\t ]*[{"]|$)', atBreak: true, character: '{'},
  {after: '\\+{1,3}[\\t ]*\\n', atBreak: true, character: '+'},
  // A marker of a merge.
  {after: '\\|{6} ', atBreak: true, character: '|'},
  // After a reference it would make a definition.
  {before: '\\]', character: ':', inConstruct: 'phrasing'},
  // With an escaped one before it, it would close nothing.
  {character: ']', inConstruct: 'phrasing', notInConstruct: asWritten},
  // What is nearly a comment, or a marker of a merge.
  {after: '--', character: '!'},
  {after: '[\\t ]+!-', character: '<'},
  {after: '--', character: '<'},
  {after: '->', atBreak: true, character: '-'},
  {after: '<{6}', atBreak: true, character: '<'}
]

/** Not in an address as it is, where escapes are no escapes. */
const unsafe = inText.map((pattern): Unsafe => ({notInConstruct: 'autolink', ...pattern}))

/** White space within a line, and what has no width. */
const gap = '[\\t\\v\\f \\xA0\\u1680\\u2000-\\u200D\\u202F\\u205F\\u2060\\u3000\\uFEFF]'

/** Where a line starts, or what looks like markers of lists and quotations ends. */
const lineStart = `(?:^|\\n)${gap}*(?:[^\\p{L}\\p{N}\\s:]{1,3}${gap}*|\\d{1,9}[.)]${gap}*){0,4}`

/**
 * Colons that a block directive could start with: two at the start of a line,
 * or after what looks like the marker of a quotation, three in a sentence.
 *
 * The lookahead comes first, here and below, since looking back from each of
 * many spaces takes long.
 */
const fence = new RegExp(
  `(?=[${colons}])(?:(?<=${lineStart})[${colons}](?:${gap}{0,8}[${colons}])+|[${colons}]{3,})`,
  'gu'
)

/** Colons and a name alone on a line, or with braces, where a backslash escapes nothing. */
const alone = new RegExp(
  `(?=[${colons}])(?<=${lineStart})(?:[${colons}]|[${colons}]{2,}[\\t ]*)(?=[^\\s${colons}]{1,64}(?:[\\t ]*(?:\\n|$)|\\{))`,
  'gu'
)

/** What may be a key of front matter, and whether a value stands on its line. */
const key =
  /(?<=(?:^|\n|[{,;])[^\p{L}\p{N}:=,;{\n]{0,64}(?:[\w-]{1,64}\.){0,8})([\p{L}\p{N}_-]+)(["'“”‘’]?[\t ]*)([:=\uff1a\ua789])(?=[\t ]*(\S?))/gu

/** Stands before a character that is to be escaped; no text has it. */
const mark = '\0'

/**
 * Create what escapes the markup of ours in texts of Markdown.
 *
 * @param keys
 *   Names that front matter has for keys.
 */
export function escapeOurs(keys: KeyNames): Options {
  const audience = namesOf('audience')
  const texts = [...namesOf('title'), ...namesOf('description')]

  return {handlers: {text}, unsafe}

  function text(...[node, parent, state, info]: Parameters<Handle>): string {
    if (state.stack.includes('autolink')) {
      return defaultHandlers.text(node, parent, state, info)
    }
    // Cast: the key is the type of node.
    const own = node as Text
    const before = wordsBefore(own, parent)
    const marked = own.value
      .replace(alone, (run) => run.replace(/\S/g, `${mark}${mark}$&`))
      .replace(fence, (run) => run.replace(/\S/g, `${mark}$&`))
    const escapeKey = (
      form: string,
      ...[word, between, sign, rest, at]: [string, string, string, string, number]
    ): string =>
      at + form.length > before.length && saysReaders(word, rest)
        ? word + between + mark + sign
        : form
    const value = (before + marked).replace(key, escapeKey).slice(before.length)
    return defaultHandlers
      .text({...node, value}, parent, state, info)
      .replace(/(\\*)\0(\0?)\\?(&#x[\dA-F]+;|[\s\S])/g, escapeMarked)
  }

  /** Names of a key: Lectern's own, and that of the config. */
  function namesOf(own: string): Array<string> {
    return [own, keys.get(own) ?? own]
  }

  /** Whether a key could say for whom an article, or its title, is. */
  function saysReaders(word: string, rest: string): boolean {
    if (fold(word) === 'for' || audience.some((each) => isNear(word, each))) return true
    return rest === '' && texts.some((each) => isNear(word, each))
  }
}

/** Text right before another one on its line, which may be a key in bold letters. */
function wordsBefore(node: Text, parent: Parents | undefined): string {
  if (!parent || !startsWithSign.test(node.value)) return ''
  const siblings: ReadonlyArray<Nodes> = parent.children
  let words = ''
  for (const sibling of siblings.slice(0, siblings.indexOf(node)).reverse()) {
    if (sibling.type !== 'text' && !emphasized.has(sibling.type)) break
    words = textOf(sibling) + words
  }
  // No key is longer.
  return words.slice(Math.max(words.lastIndexOf('\n') + 1, words.length - 160))
}

/** Nodes whose signs may stand between a key and what follows it. */
const emphasized: ReadonlySet<string> = new Set(['delete', 'emphasis', 'strong'])

/** What ends a key that stands before. */
const startsWithSign = /^["'“”‘’]?[\t ]*[:=\uff1a\ua789]/

/**
 * Escape a character: by a backslash where Markdown has that, and it does; a
 * reference is one already.
 *
 * A backslash of the text before it must not escape it, or its escape.
 */
function escapeMarked(_: string, slashes: string, twice: string, char: string): string {
  const before = slashes.length % 2 === 1 ? `${slashes}\\` : slashes
  if (char.length > 1) return before + char
  return char < '\x80' && twice === ''
    ? `${before}\\${char}`
    : `${before}&#x${char.charCodeAt(0).toString(16).toUpperCase()};`
}
