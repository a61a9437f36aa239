/** Words for a reason: `actual`, `expected` (nearest first) and what the rule needs beside them. */
export interface ReasonValues {
  actual: string
  expected: ReadonlyArray<string>
  [name: string]: string | ReadonlyArray<string>
}

/** One kind of message. */
export interface MessageEntry {
  /** `error`: nothing is published; `warning`: worth a look; `info`: good to know. */
  severity: 'error' | 'warning' | 'info'
  /** One line, what was found and what was expected, in the author's words, without a full stop. */
  reason: (values: ReasonValues) => string
  /** Markdown: why it matters and how to repair it. */
  note: string
  /**
   * What `onError: 'omit'` does: show the faulty `directive` to nobody, or
   * withhold the whole `article`, since no single directive holds the fault.
   * Warnings do `nothing`.
   */
  omit: 'directive' | 'article' | 'nothing'
}

/** Give the entries a type each, so that rule ids are a closed list. */
function catalogue<Id extends string>(entries: Record<Id, MessageEntry>): Record<Id, MessageEntry> {
  return entries
}

/** `, expected `a` or `b`` when something is known to be right, nothing otherwise. */
export function expecting(expected: ReadonlyArray<string>, otherwise = ''): string {
  return expected.length > 0
    ? `, expected ${expected.map((value) => `\`${value}\``).join(' or ')}`
    : otherwise
}

/** Every message that Lectern can make, by rule id; ids are public. */
export const messages = catalogue({
  // Front end: what the source and the tree say together.
  'block-label': {
    severity: 'error',
    reason: ({actual}) => `Unexpected label \`${actual}\` on a block, expected none`,
    note: 'Blocks bear no label, and nothing would show it. Write the text inside the block, or as a heading.',
    omit: 'directive'
  },
  'class-attribute': {
    severity: 'error',
    reason: ({actual}) => `Unexpected class \`${actual}\`, expected no classes`,
    note: 'Directives say whom text is for, not how it looks, so no class passes through. Remove it.',
    omit: 'directive'
  },
  'code-in-code': {
    severity: 'error',
    reason: ({actual}) =>
      `Unexpected \`${actual}\` in code that shows directives, expected no fence of code there`,
    note: 'Were the fence above it broken, the directives shown here would become real, or real ones would be shown. Show the directives in code of their own.',
    omit: 'article'
  },
  'directive-attributes': {
    severity: 'error',
    reason: ({actual}) =>
      `Unexpected braces that can’t be read, \`${actual}\`, expected \`{name="value"}\``,
    note: 'The braces are not closed, or a quote is missing, so this is no directive and everybody would be shown the text. Write `{name="value"}`; a quote inside a value is written `&quot;`.',
    omit: 'article'
  },
  'directive-bracket': {
    severity: 'error',
    reason: ({actual}) =>
      `Unexpected bracket \`${actual}\` that has no partner, expected \`:name[text]\``,
    note: 'The text of a directive ends at the first bracket that balances, in code and links too, and what comes after it is for everybody. Close the bracket, or escape one that is text: `\\[`, `\\]`.',
    omit: 'article'
  },
  'directive-colons': {
    severity: 'error',
    reason: ({actual, expected}) => `Unexpected colons in \`${actual}\`${expecting(expected)}`,
    note: 'In a sentence a directive starts with one colon. With more it is text, and shown to everybody.',
    omit: 'article'
  },
  'directive-form': {
    severity: 'error',
    reason: ({actual, expected}) =>
      `Unexpected form of directive \`${actual}\`${expecting(expected)}`,
    note: 'A block is written `:::name` to `:::`, a directive on a line by itself `::name`, one in a sentence `:name[text]`. Not every name takes every form; in the wrong one, what was meant to be inside is shown to everybody.',
    omit: 'article'
  },
  'directive-place': {
    severity: 'error',
    reason: ({actual}) =>
      `Unexpected directive \`${actual}\` where none is read, expected it in a sentence or at the start of a line`,
    note: 'Alternatives of images, addresses, titles, attributes and labels of definitions hold no directives, and a line indented by four or more spaces starts none. There it is text, and shown to everybody. Move it; if it is text, escape the colon: `\\:`.',
    omit: 'article'
  },
  'directive-space': {
    severity: 'error',
    reason: ({actual, expected}) => `Unexpected white space in \`${actual}\`${expecting(expected)}`,
    note: 'Colons, name and braces touch, as in `:::audience{for="clinician"}`. With white space between, this is no directive and everybody would be shown the text.',
    omit: 'article'
  },
  'doubled-attribute': {
    severity: 'error',
    reason: ({actual}) => `Unexpected second \`${actual}\`, expected each attribute once`,
    note: 'Only the last of them would count. Write one: `for="clinician student"` lists several names.',
    omit: 'directive'
  },
  'empty-attribute': {
    severity: 'error',
    reason: ({actual, fix}) =>
      `Unexpected attribute \`${actual}\` without a value, expected \`${fix}\``,
    note: 'An attribute without a value says nothing. A value with white space needs quotes: `{for="clinician student"}`.',
    omit: 'directive'
  },
  'fence-in-code': {
    severity: 'error',
    reason: ({actual}) =>
      `Unexpected fence of a directive, \`${actual}\`, in code, expected fenced code outside all directives`,
    note: 'A fence in code inside a block closes the block, and in indented code a space less makes it real. Show directives in fenced code outside of blocks, or use more colons for the block around.',
    omit: 'article'
  },
  'front-matter': {
    severity: 'error',
    reason: ({problem}) => `Unexpected front matter: ${problem}`,
    note: 'Front matter is YAML (core schema) without aliases, a list of `key: value`. It says for one whom the article is for, so the article is withheld until it can be read.',
    omit: 'article'
  },
  'front-matter-fence': {
    severity: 'error',
    reason: ({actual}) =>
      `Unexpected \`${actual}\` at the start, expected front matter between two lines of \`---\``,
    note: 'Front matter starts on the very first line with `---` and ends with the next line of `---`. Otherwise it is text: shown to everybody, and without effect. For a thematic break at the start write `***`.',
    omit: 'article'
  },
  limit: {
    severity: 'error',
    reason: ({count, limit, maximum}) =>
      `Unexpected ${count} for limit \`${limit}\`, expected at most ${maximum}`,
    note: 'Parsing would take very long, or the output be very large. Often a fence or bracket is not closed, or a blank line is missing. If the article is right, raise this one of the `limits` in the config.',
    omit: 'article'
  },
  'look-alike': {
    severity: 'error',
    reason: ({actual, expected}) =>
      `Unexpected look-alike of a colon or bracket in \`${actual}\`${expecting(expected)}`,
    note: 'It looks like a directive, but is none, and everybody would be shown the text. Type a colon (`:`) and `[` or `{`.',
    omit: 'article'
  },
  'misspelled-directive': {
    severity: 'error',
    reason: ({actual, expected}) =>
      `Unexpected unknown directive \`${actual}\`${expecting(expected, ', expected a name from the config')}`,
    note: 'It is no directive, so everybody would be shown the text. Use a name that the config defines; if it is text, escape the colon: `\\:`.',
    omit: 'article'
  },
  'no-positions': {
    severity: 'error',
    reason: () =>
      'Unexpected tree without positions, expected the one that was parsed from the file',
    note: 'What was parsed is held against the source, which needs the place of each directive. Pass the tree as the parser made it, before other plugins.',
    omit: 'article'
  },
  'raw-html': {
    severity: 'error',
    reason: ({actual}) => `Unexpected HTML \`${actual}\`, expected Markdown`,
    note: 'HTML is not passed through, and dropping it could change what the text says. Only comments, `<br>`, and `<sub>` and `<sup>` without attributes, closed within the same sentence, are read. If it is text, escape it: `\\<`.',
    omit: 'article'
  },
  'short-fence': {
    severity: 'error',
    reason: ({actual, expected}) =>
      `Unexpected fence \`${actual}\` around a fence as long${expecting(expected)}`,
    note: 'The fence that closes the inner block closes the outer one too, and the rest of it is for everybody. An outer fence, at both ends, is longer than every fence inside.',
    omit: 'article'
  },
  'stray-fence': {
    severity: 'error',
    reason: ({actual}) =>
      `Unexpected fence \`${actual}\` that closes nothing, expected a block before it`,
    note: 'A fence above it may be misspelled, too short, or closed already; then text meant for some is for everybody. Remove this line, or mend the one that opens the block.',
    omit: 'article'
  },
  'trailing-text': {
    severity: 'error',
    reason: ({actual}) =>
      `Unexpected text \`${actual}\` after a directive, expected the end of the line`,
    note: 'A directive stands on a line by itself; with text after it, it is none, and everybody would be shown what follows. Move the text to the next line. Attributes are written in braces.',
    omit: 'article'
  },
  'unclosed-code': {
    severity: 'error',
    reason: ({actual}) =>
      `Unexpected fence of code \`${actual}\` that is not closed, expected another one`,
    note: 'Lines that look like directives stand in code, and fences of code don’t pair, so what is code can’t be told. Close each fence of code.',
    omit: 'article'
  },
  'unclosed-directive': {
    severity: 'error',
    reason: ({actual, expected}) =>
      `Unexpected block \`${actual}\` that is not closed${expecting(expected)}`,
    note: 'It would take everything up to the end with it. Close it with as many colons, as deep in quotes and lists as it was opened.',
    omit: 'article'
  },
  'unknown-name': {
    severity: 'error',
    reason: ({actual, expected}) =>
      `Unexpected unknown name \`${actual}\`${expecting(expected, ', expected a name from the config')}`,
    note: 'Text tagged with a name that nobody defined would be shown to everybody or to nobody. Use a directive, an audience or a value of a dimension that the config defines.',
    omit: 'directive'
  }
})

/** Identifier of a message. */
export type RuleId = keyof typeof messages
