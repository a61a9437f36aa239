import {createRandom, type Random} from './random.js'

/**
 * How an article for the search of slow inputs is made: something once, things
 * many times, something once.
 *
 * In each text `§` stands for a number that is another one each time.
 */
export interface Shape {
  /** What it starts with. */
  open: string
  /** What every line of the parts starts with. */
  line: string
  /** What is repeated, each as often as the share of the size allows. */
  parts: ReadonlyArray<string>
  /** What it ends with. */
  close: string
}

/** Each thing that Markdown, GFM and Lectern know, whole, in halves, and nearly right. */
const pieces: ReadonlyArray<string> = [
  // Text, white space, line endings.
  'a',
  'a b',
  'a-',
  'a.',
  'a_b',
  'é',
  '…',
  '\u{1f600}',
  ' ',
  '    ',
  '\t',
  'a\n',
  'a \n',
  'a  \n',
  'a\\\n',
  '\n',
  '\n\n',
  ' \n',
  '\t\n',
  '\r',
  'a\r\n',
  '\u00a0',
  '\u2028',
  // Headings and breaks.
  '# a\n',
  '#',
  '# ',
  '###### a ##\n',
  'a\n=\n',
  'a\n-\n',
  '=\n',
  '-\n',
  '---\n',
  '* * *\n',
  '***\n',
  '___\n',
  // Quotes and lists.
  '>',
  '> ',
  '> a\n',
  '> a\n\n',
  '> a\nb\n',
  '>\n',
  '- ',
  '-\t',
  '- a\n',
  '- a\n\n',
  '- a\n\nb\n',
  '- a\nb\n',
  '-\n',
  '* a\n',
  '+ a\n',
  '+ a\n* a\n',
  '1. a\n',
  '1) a\n',
  '2. a\n',
  '1. ',
  '- [ ] a\n',
  '- [x] ',
  '[ ] ',
  '  - a\n',
  '    a\n',
  '  a\n',
  // Code.
  '`',
  '``',
  '`a`',
  '`a``',
  '```\n',
  '```a\n',
  '```\na\n```\n',
  '~~~\n',
  '````\n```\n````\n',
  // Emphasis and deletions.
  '*',
  '**',
  '***',
  '_',
  '__',
  '~',
  '~~',
  '*a',
  '*a*',
  '*a_',
  '**a **',
  '*a **b',
  'a*',
  'a**',
  '_a_ ',
  '~~a~~',
  'a~~b',
  '~~a',
  // Links, images, definitions.
  '[',
  ']',
  '![',
  '[]',
  '[](',
  '](',
  '](b)',
  '[a](b)',
  '[a](<b',
  '[a](b "',
  '[a](b "c")',
  '[a](b (',
  '[a](',
  '[a](((',
  '![a](b)',
  '![a',
  '[a]',
  '[§]',
  '[a][',
  '[a][b]',
  '[a][]',
  '[ (](',
  '(',
  ')',
  '[§]: a\n',
  '[a]: b\n',
  '[a]: b "c"\n',
  '[a]: b "c\n',
  '[a]:\nb\n"c"\n',
  "[a]: b\n'c\n",
  '[a]: <b\n',
  '[a]:',
  '"',
  "'",
  // Footnotes.
  '[^',
  '[^a]',
  '[^§]',
  '[^a]: b\n',
  '[^§]: b\n',
  '[^§]: b\n\n',
  '[^§]: b\n\n    c\n',
  '[^a]: ',
  '[^§]: ',
  '[^a]:\n',
  // Addresses.
  '<http://a.b>',
  '<a@b.c>',
  '<http:',
  '<a@',
  'http://a.b ',
  'http://a.b/',
  'http://',
  'http://a',
  'https://a.b&amp;',
  'www.a',
  'www.a.b ',
  'www.',
  'w',
  'a@b.c ',
  'a@b.c',
  'a@',
  '@',
  '@a.b',
  'a.b@',
  'mailto:a@b.c',
  '_.',
  '!',
  '?!',
  '&a;',
  // Tables.
  '|',
  '|a',
  '|-',
  ':-',
  '|a|\n',
  '|-|\n',
  '|a|\n|-|\n',
  '|a|b|\n|-|-|\n|c|d|\n',
  '|a|\n|-|\n|b|\n\n',
  'a\n-\n|a|\n-|\n',
  '|\\|',
  '| `a|` |\n',
  // HTML.
  '<',
  '</',
  '<a',
  '<a>',
  '<a b',
  '<a b="',
  "<a b='c' ",
  '<a b=c>',
  '</a',
  '</a>',
  '<b>a</b>',
  '<br>',
  '<sub>',
  '<sup>a</sup>',
  '<em>a</em> ',
  '<!--',
  '-->',
  '<!-- a -->',
  '<!-- a -->\n\n',
  '<!-->',
  '<?',
  '<?a?>',
  '<!A',
  '<!A>',
  '<![CDATA[',
  '<![CDATA[a]]>',
  '<div>\n',
  '<div>\n\n',
  '</div>\n\n',
  '<div>a</div>\n\n',
  '<p>a\n\n',
  '<script>\n',
  '<pre>\n',
  '<a>\n',
  '<!--\n',
  '<td>',
  '<ul><li>',
  '>a',
  // Characters written otherwise.
  '&amp;',
  '&#1;',
  '&#x41;',
  '&a',
  '&',
  '\\',
  '\\*',
  '\\[',
  '\\a',
  // Directives.
  ':',
  '::',
  ':::\n',
  '::::\n',
  ':::us\n',
  ':::us\na\n:::\n',
  ':::us\na\n:::\n\n',
  ':::a\n',
  '::::choose\n',
  '::section\n',
  '::section{#a}\n',
  '# a\n\n::section{for="us"}\n\n',
  '# a {#§}\n\n',
  '# a {#a}\n\n',
  ':::audience{for="us"}\na\n:::\n\n',
  ':::otherwise\na\n:::\n\n',
  ':::notice{kind="caution"}\na\n:::\n\n',
  ':::a{',
  ':us',
  ':us[',
  ':us[a]',
  ':us[a]{',
  ':us{',
  ':us{.',
  ':us{a="',
  ":us{a='b' ",
  ':us{a=b ',
  ':us[a]:otherwise[b]',
  ':clinician[a](',
  ':clinicia[a]',
  ':a[',
  ':a[b]',
  ':a{b}',
  ':term[thrombosis]{id="thrombosis"}',
  ':verbatim[a]',
  ':audience[a]{for="us"}',
  ':audience[a]{when="us and not patient"} ',
  'us[a]',
  ': us[a]',
  '{',
  '}',
  '{#a}',
  '\uff1a',
  '\uff1aus[a]',
  'thrombosis ',
  'for="us" ',
  '{.',
  '{for=',
  ':3.',
  'audience: us\n',
  // Front matter.
  '---\na: b\n---\n',
  'a: b\n',
  'a: {',
  'a: [',
  '- - '
]

/** What articles may start or end with, and lines of the parts may start with. */
const lines = ['', '> ', '  ', '    ', '- ', '>> ', ':::us\n', '\t']
const openers = [
  '> a\n',
  '> ',
  '- a\n',
  '- ',
  '1. a\n',
  '[^a]: b\n',
  '[^a]: ',
  ':::us\n',
  ':::us\n> ',
  '> - ',
  '- > ',
  '- - - ',
  '> > > > ',
  '::::us\n:::uk\n',
  '# ',
  '|a|\n|-|\n',
  '```\n',
  '<div>\n',
  '---\n',
  '[a]: b\n\n',
  '@ ',
  'http://a.b/',
  'www.a.b',
  'a'
]

/**
 * Draw a shape.
 *
 * The first numbers give each piece by itself, with one of four things after it.
 */
export function drawShape(number: number): Shape {
  const joints = ['', ' ', '\n', '\n\n']
  const singles = pieces.length * joints.length
  if (number < singles) {
    const unit = `${pieces[Math.floor(number / joints.length)]}${joints[number % joints.length]}`
    return {close: '', line: '', open: '', parts: [unit]}
  }
  const random = createRandom(number)
  const parts: Array<string> = []
  for (let count = random.pick([1, 1, 2, 2, 3]); count > 0; count--) parts.push(drawPart(random))
  return {
    close: random.chance(0.3) ? random.pick(pieces) : '',
    line: random.chance(0.2) ? random.pick(lines) : '',
    open: random.chance(0.5) ? random.pick(random.chance(0.6) ? openers : pieces) : '',
    parts
  }
}

function drawPart(random: Random): string {
  let part = ''
  for (let count = random.pick([1, 1, 1, 2, 2, 3]); count > 0; count--) {
    part += random.pick(pieces) + random.pick(['', '', '', ' ', '\n', '\n\n'])
  }
  // Now and then many of one thing in a block, and many such blocks.
  return random.chance(0.15) ? `${part.repeat(random.pick([10, 100, 900]))}\n\n` : part
}

/** Write an article of at most about so many characters. */
export function writeShape({close, line, open, parts}: Readonly<Shape>, size: number): string {
  let number = 0
  let result = open
  for (const part of parts) {
    const times = Math.max(1, Math.floor(size / parts.length / part.length))
    const text = part.includes('§')
      ? Array.from({length: times}, () => part.replaceAll('§', () => (number++).toString(36))).join(
          ''
        )
      : part.repeat(times)
    result += line === '' ? text : line + text.replaceAll(/\n(?=.)/gs, () => `\n${line}`)
  }
  return result + close
}
