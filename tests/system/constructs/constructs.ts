/** Something that an author may write, with a word of its own in it. */
export interface Construct {
  name: string
  /**
   * Markdown, over several lines.
   *
   * @param word
   *   Word to stand in it, which nothing else holds.
   */
  write: (word: string) => string
}

/**
 * Text to stand anywhere beside a construct, so that what the construct defines
 * or refers to is there.
 *
 * @param word
 *   Word of the construct.
 */
export type Support = (word: string) => string

/** Constructs that stand on lines of their own: CommonMark, GFM and Lectern's. */
export const blocks: ReadonlyArray<Construct & {support?: Support}> = [
  {name: 'paragraph', write: (word) => `Text ${word}.`},
  {name: 'paragraph of two lines', write: (word) => `Text ${word}\nand more`},
  {name: 'ATX heading', write: (word) => `### Head ${word}`},
  {name: 'setext heading', write: (word) => `Head ${word}\n---`},
  {name: 'heading and text', write: (word) => `### Head\n\nText ${word}.`},
  {name: 'thematic break', write: (word) => `***\n\n${word}`},
  {name: 'thematic break alone', write: () => '***'},
  {name: 'quotation', write: (word) => `> Quoted ${word}`},
  {name: 'quotation of two blocks', write: (word) => `> Quoted\n>\n> ${word}`},
  {name: 'lazy quotation', write: (word) => `> Quoted\n${word}`},
  {name: 'bullet list', write: (word) => `- one ${word}\n- two`},
  {name: 'loose list', write: (word) => `- one\n\n- two ${word}`},
  {name: 'other bullets', write: (word) => `* one ${word}`},
  {name: 'ordered list', write: (word) => `3. one\n4. two ${word}`},
  {name: 'tasks', write: (word) => `- [ ] one ${word}\n- [x] two`},
  {name: 'item of two blocks', write: (word) => `- one\n\n  ${word}`},
  {name: 'nested list', write: (word) => `- one\n  - ${word}\n\n  - two`},
  {name: 'fenced code', write: (word) => `\`\`\`text\n${word}\n\n1:1000\n\`\`\``},
  {name: 'indented code', write: (word) => `    ${word}\n\n    more`},
  {name: 'table', write: (word) => `| a | ${word} |\n| - | :-: |\n| b | c |`},
  {name: 'table of a header', write: (word) => `| ${word} |\n| - |`},
  {name: 'comment', write: (word) => `<!-- ${word} -->`},
  {name: 'comment and text', write: (word) => `<!-- -->\n\n${word}`},
  {
    name: 'link definition',
    support: (word) => `[See][${word}].`,
    write: (word) => `[${word}]: https://example.org/${word}`
  },
  {name: 'definition that nothing uses', write: (word) => `[${word}]: https://example.org/${word}`},
  {name: 'definition and text', write: (word) => `[${word}]: #x "t"\n\nText ${word}[^a].`},
  {
    name: 'footnote definition',
    support: (word) => `Noted.[^${word}]`,
    write: (word) => `[^${word}]: Note ${word}`
  },
  {
    name: 'footnote of two blocks',
    support: (word) => `Noted.[^${word}]`,
    write: (word) => `[^${word}]: Note\n\n    - ${word}\n\n    more`
  },
  {name: 'image', write: (word) => `![${word}](i.png "t")`},
  {name: 'references', write: (word) => `${word}[^a] [web] ![web] and[^a]`},
  {name: 'terms', write: (word) => `thrombosis ${word} an oedema`},
  {name: 'block for some', write: (word) => `:::trained\nSome ${word}.\n\nMore\n:::`},
  {name: 'block of a definition', write: (word) => `:::trained\n[${word}]: #x\n:::`},
  {name: 'empty block', write: () => ':::trained\n:::'},
  {
    name: 'block and otherwise',
    write: (word) => `Then.\n\n:::nurse\nN ${word}.\n:::\n\n:::otherwise\nO\n\no\n:::`
  },
  {
    name: 'choose group',
    write: (word) => `::::choose\n:::nurse\nN ${word}.\n:::\n\n:::otherwise\n- O\n:::\n::::`
  },
  {name: 'verbatim block', write: (word) => `:::verbatim\nthrombosis ${word}\n:::`},
  {
    name: 'information',
    write: (word) => `:::notice{kind=information title=T}\n${word}\n\nmore\n:::`
  },
  {name: 'section for some', write: (word) => `### S ${word}\n::section{for=student}\n\nText.`},
  {name: 'section with an id', write: (word) => `### S\n::section{#${word}}\n\nText.`},
  {name: 'text for some', write: (word) => `:trained[Only ${word}]`},
  {name: 'items for some', write: (word) => `- :trained[${word}]\n\n- two`},
  {name: 'hard breaks', write: (word) => `a\\\n${word}  \nb<br>c`}
]

/** Constructs that stand in a line. */
export const inlines: ReadonlyArray<Construct> = [
  {name: 'text', write: (word) => `text ${word}`},
  {name: 'word', write: (word) => word},
  {name: 'space around', write: (word) => ` ${word} `},
  {name: 'punctuation', write: (word) => `, ${word}.`},
  {name: 'reference to a character', write: (word) => `&nbsp;${word}&#32;`},
  {name: 'escape', write: (word) => `\\*${word}\\:`},
  {name: 'colons', write: (word) => `1:1000 at 12:05 ${word}`},
  {name: 'hard break', write: (word) => `${word}<br>`},
  {name: 'hard break before', write: (word) => `<br>${word}`},
  {name: 'hard break alone', write: () => '<br>'},
  {name: 'emphasis', write: (word) => `*${word}*`},
  {name: 'strong with space', write: (word) => `**a ${word}**`},
  {name: 'deletion', write: (word) => `~~${word}~~`},
  {name: 'code', write: (word) => `\`${word} :x\``},
  {name: 'link', write: (word) => `[${word}](#stable)`},
  {name: 'link by definition', write: (word) => `[${word}][web]`},
  {name: 'image', write: (word) => `![${word}](i.png)`},
  {name: 'autolink', write: (word) => `<https://example.org/${word}>`},
  {name: 'address', write: (word) => `https://example.org/${word}`},
  {name: 'footnote reference', write: (word) => `${word}[^a]`},
  {name: 'two footnote references', write: () => '[^b][^a]'},
  {name: 'superscript', write: (word) => `10<sup>9</sup>/${word}`},
  {name: 'comment', write: () => '<!-- c -->'},
  {name: 'term', write: (word) => `an oedema ${word} Thrombosis`},
  {name: 'pinned term', write: (word) => `:term[oedema]{id=oedema} ${word}`},
  {name: 'verbatim', write: (word) => `:verbatim[an oedema ${word}]`},
  {name: 'text for some', write: (word) => `:trained[${word}]`},
  {name: 'either', write: (word) => `:nurse[${word}]:otherwise[o]`},
  {name: 'empty directive', write: () => ':trained[]'},
  {name: 'space for some', write: () => ':trained[ ]'}
]

/** Something that holds constructs. */
export interface Container {
  name: string
  /**
   * Put Markdown in.
   *
   * @param content
   *   Blocks, or text of one line.
   */
  wrap: (content: string) => string
  /** Constructs that Markdown or Lectern does not allow there, with the reason. */
  refuses?: Readonly<Record<string, string>>
}

function indent(content: string, by: string): string {
  return content.replace(/\n(?!\n|$)/g, `\n${by}`)
}

/** A fence longer than every fence inside. */
export function fence(opener: string, content: string): string {
  const longest = Math.max(2, ...[...content.matchAll(/:{3,}/g)].map(([run]) => run.length))
  const colons = ':'.repeat(longest + 1)
  return `${colons}${opener}\n${content}\n${colons}`
}

/** What holds blocks. */
export const blockContainers: ReadonlyArray<Container> = [
  {name: 'root', wrap: (content) => content},
  {name: 'quotation', wrap: (content) => `> ${content.replaceAll('\n', '\n> ')}`},
  {name: 'bullet item', wrap: (content) => `- ${indent(content, '  ')}`},
  {name: 'item after an item', wrap: (content) => `- first\n- ${indent(content, '  ')}`},
  {name: 'item before an item', wrap: (content) => `- ${indent(content, '  ')}\n- last`},
  {
    name: 'second block of an item',
    wrap: (content) => `- first\n\n  ${indent(content, '  ')}\n- last`
  },
  {name: 'ordered item', wrap: (content) => `1. ${indent(content, '   ')}`},
  {name: 'task', wrap: (content) => `- [ ] task\n\n  ${indent(content, '  ')}`},
  {name: 'footnote', wrap: (content) => `Ref.[^f]\n\n[^f]: Note\n\n    ${indent(content, '    ')}`},
  {name: 'audience block', wrap: (content) => fence('basic', content)},
  {name: 'otherwise', wrap: (content) => `:::nurse\nN\n:::\n\n${fence('otherwise', content)}`},
  {
    name: 'choose branch',
    wrap: (content) => fence('choose', `:::nurse\nN\n:::\n\n${fence('otherwise', content)}`)
  },
  {name: 'notice', wrap: (content) => fence('notice{kind=information}', `First.\n\n${content}`)},
  {name: 'verbatim', wrap: (content) => fence('verbatim', content)},
  {name: 'section', wrap: (content) => `## Part\n::section{when=basic}\n\n${content}`},
  {name: 'section of its own', wrap: (content) => `## Part\n\n${content}\n\n## Next\n\nNext.`},
  {
    name: 'item in a quotation',
    wrap: (content) => `> - ${indent(content, '  ').replaceAll('\n', '\n> ')}`
  },
  {name: 'quotation in an item', wrap: (content) => `- > ${content.replaceAll('\n', '\n  > ')}`},
  {
    name: 'block in an item',
    wrap: (content) => `- ${indent(fence('basic', content), '  ')}\n- last`
  }
]

/** What holds text of one line. */
export const inlineContainers: ReadonlyArray<Container> = [
  {name: 'paragraph', wrap: (content) => `a ${content} z`},
  {name: 'whole paragraph', wrap: (content) => content},
  {name: 'start of a paragraph', wrap: (content) => `${content} z`},
  {name: 'end of a paragraph', wrap: (content) => `a ${content}`},
  {name: 'two lines', wrap: (content) => `a\n${content}\nz`},
  {name: 'heading', wrap: (content) => `### Head ${content} z`},
  {name: 'bullet item', wrap: (content) => `- ${content}\n- z`},
  {name: 'task', wrap: (content) => `- [x] ${content}\n- [ ] z`},
  {name: 'header cell', wrap: (content) => `| ${content} | b |\n| - | - |\n| c | d |`},
  {name: 'cell', wrap: (content) => `| a | b |\n| - | - |\n| ${content} | d |`},
  {name: 'row of one cell', wrap: (content) => `| a |\n| - |\n| ${content} |\n| d |`},
  {name: 'quotation', wrap: (content) => `> a ${content}`},
  {name: 'emphasis', wrap: (content) => `a *b ${content} y* z`},
  {name: 'end of strong', wrap: (content) => `a **b ${content}**, z`},
  {name: 'deletion', wrap: (content) => `a ~~${content}~~ z`},
  {name: 'link', wrap: (content) => `a [b ${content}](u) z`},
  {name: 'link by definition', wrap: (content) => `a [${content}][web] z`},
  {name: 'text for some', wrap: (content) => `a :basic[b ${content}] z`},
  {name: 'otherwise', wrap: (content) => `a :nurse[n]:otherwise[${content} o] z`},
  {name: 'verbatim', wrap: (content) => `a :verbatim[${content}] z`},
  {name: 'after a hard break', wrap: (content) => `a\\\n${content} z`},
  {name: 'before a hard break', wrap: (content) => `a ${content}\\\nz`},
  {name: 'footnote', wrap: (content) => `Ref.[^f]\n\n[^f]: Note ${content}`},
  {name: 'notice', wrap: (content) => fence('notice{kind=information}', `First ${content}`)}
]
