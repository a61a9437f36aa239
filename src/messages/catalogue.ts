/** Words for a reason: `actual`, `expected` (nearest first) and what the rule needs beside them. */
interface ReasonValues {
  actual: string
  expected: ReadonlyArray<string>
  [name: string]: string | ReadonlyArray<string>
}

/** One kind of message. */
export interface MessageEntry {
  /** `error`: nothing is published; `warning`: worth a look. */
  severity: 'error' | 'warning'
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
  // What the tree means: conditions, headings, references, notices, vocabulary.
  'always-shown': {
    severity: 'warning',
    reason: () =>
      'Unexpected condition that every reader of its context meets, expected one that leaves somebody out',
    note: 'The directive changes nothing here. Take it away, or correct its condition.',
    omit: 'nothing'
  },
  'ambiguous-link': {
    severity: 'error',
    reason: ({name, reader}) =>
      `Unexpected link to \`#${name}\`, which several headings bear for a reader (${reader}), expected one`,
    note: 'Give the heading that is meant an id of its own with `::section{#id}` right under it, and link to that.',
    omit: 'article'
  },
  'bad-id': {
    severity: 'error',
    reason: ({actual}) =>
      `Unexpected id \`${actual}\`, expected a letter, then letters, digits, \`-\` or \`_\`, not starting with \`fn-\` or \`fnref-\``,
    note: 'Ids are part of addresses. Those that start with `fn-` and `fnref-` belong to footnotes.',
    omit: 'article'
  },
  brackets: {
    severity: 'warning',
    reason: ({actual, expected}) => `Unexpected bracket in \`${actual}\`${expecting(expected)}`,
    note: 'The name of a directive starts with a colon. Without one this is no directive, and everybody is shown the text. If it is text, escape the bracket: `\\[`.',
    omit: 'nothing'
  },
  'caution-gap': {
    severity: 'error',
    reason: ({reader}) =>
      `Unexpected caution that does not reach every reader (not ${reader}), expected it where everybody sees it`,
    note: 'A caution must reach every reader of the article: move it out of the blocks around it, put one in every branch of a `choose` group, or say on the notice itself whom it is for (`:::notice{kind="caution" for="…"}`).',
    omit: 'article'
  },
  'choose-content': {
    severity: 'error',
    reason: () =>
      'Unexpected content in `choose`, expected audience blocks only, the last perhaps `:::otherwise`',
    note: 'A `choose` group holds parallel passages, one for each group of readers. Move everything else out of it.',
    omit: 'directive'
  },
  'choose-gap': {
    severity: 'error',
    reason: ({reader}) =>
      `Unexpected reader without a passage (${reader}), expected one for everybody`,
    note: 'Passages on one point must leave nobody out. Add a block for these readers, or `otherwise` at the end.',
    omit: 'directive'
  },
  'choose-overlap': {
    severity: 'error',
    reason: ({reader}) => `Unexpected second passage for a reader (${reader}), expected one`,
    note: 'Passages on one point must not answer one reader twice. Narrow one of the conditions.',
    omit: 'directive'
  },
  'conditional-heading': {
    severity: 'error',
    reason: () => 'Unexpected heading whose text is wholly conditional, expected an explicit id',
    note: 'An id is made of what everybody reads in the heading. Put `::section{#id}` right under it.',
    omit: 'article'
  },
  'dead-link': {
    severity: 'error',
    reason: ({name, reader}) =>
      `Unexpected link to \`#${name}\`, which no heading bears for a reader (${reader}), expected a heading that everybody who sees the link sees`,
    note: 'Show the link only to those who see the heading, or link to another one.',
    omit: 'article'
  },
  'duplicate-id': {
    severity: 'error',
    reason: ({name, reader}) =>
      `Unexpected second id \`${name}\` for a reader (${reader}), expected ids that differ`,
    note: 'Explicit ids are used as they are, so a reader must not see one twice.',
    omit: 'article'
  },
  'dropped-address': {
    severity: 'error',
    reason: ({address}) =>
      `Unexpected address \`${address}\`, expected a relative one or one that starts with \`https:\`, \`mailto:\` or the like`,
    note: 'Only addresses that are safe in every page are kept: in links `http`, `https`, `irc`, `ircs`, `mailto`, `sms`, `tel` and `xmpp`, in images `http` and `https`. Without its address a link would be dead. A relative path with a colon in its first part starts with `./`.',
    omit: 'article'
  },
  'empty-block': {
    severity: 'warning',
    reason: ({name}) => `Unexpected \`${name}\` without content, expected some`,
    note: 'It is what a misplaced fence leaves behind: what stands beside the block is for everybody. Move the fence, or take the block away.',
    omit: 'nothing'
  },
  'empty-notice': {
    severity: 'error',
    reason: () => 'Unexpected notice without content, expected some',
    note: 'Readers would get an empty box. Write the notice, or take it away; comments and definitions are no content.',
    omit: 'article'
  },
  'emptied-heading': {
    severity: 'error',
    reason: ({reader}) =>
      `Unexpected heading without text for a reader (${reader}), expected text for everybody who sees it`,
    note: 'Put the heading and its section into one block, use `::section{for="…"}`, or give the others words of their own with `:otherwise[…]`.',
    omit: 'article'
  },
  'expression-limit': {
    severity: 'error',
    reason: () =>
      'Unexpected length, depth or intricacy of expression, expected at most 1,000 characters and 32 levels, and fewer combinations of values',
    note: 'Name a part of the expression as an audience in the config. Many pairs of names (`a and b or c and d or …`) can mean more combinations of values than can be worked out: say them in several blocks.',
    omit: 'directive'
  },
  'expression-syntax': {
    severity: 'error',
    reason: ({actual, expected}) =>
      `Unexpected ${actual === '' ? 'end of expression' : `\`${actual}\` in expression`}${expecting(expected, ', expected a name, `dimension:value`, a comparison, `not` or `(`')}`,
    note: 'Expressions are made of names, `and`, `or`, `not`, parentheses, `dimension:value`, and comparisons such as `level >= intermediate`.',
    omit: 'directive'
  },
  'unknown-dimension': {
    severity: 'error',
    reason: ({actual, expected}) =>
      `Unexpected unknown dimension \`${actual}\`${expecting(expected, ', expected a dimension from the config')}`,
    note: 'Only dimensions of the config can be compared or written before a colon.',
    omit: 'directive'
  },
  'unknown-value': {
    severity: 'error',
    reason: ({actual, expected}) =>
      `Unexpected unknown value \`${actual}\`${expecting(expected, ', expected a value of the dimension')}`,
    note: 'Use a value that the config lists for the dimension.',
    omit: 'directive'
  },
  'not-ordered': {
    severity: 'error',
    reason: ({actual}) =>
      `Unexpected comparison of \`${actual}\`, whose values have no order, expected names`,
    note: 'Only dimensions that the config calls `ordered` can be compared.',
    omit: 'directive'
  },
  'ambiguous-name': {
    severity: 'error',
    reason: ({actual, expected}) =>
      `Unexpected \`${actual}\`, a value of several dimensions${expecting(expected)}`,
    note: 'Write it as `dimension:value`, in `for`, `not` or `when`.',
    omit: 'directive'
  },
  'missing-text': {
    severity: 'error',
    reason: ({name}) => `Unexpected \`:${name}\` without brackets, expected \`:${name}[text]\``,
    note: 'Without brackets the directive holds nothing, and what follows is for everybody. Put the text that it is about in brackets.',
    omit: 'article'
  },
  'mixed-dimensions': {
    severity: 'error',
    reason: ({expected}) =>
      `Unexpected names of different dimensions in one list, expected \`when="${expected[0]}"\``,
    note: 'A list means “any of these”, which for names of different dimensions is hardly meant. Say it with `when` and `and`.',
    omit: 'directive'
  },
  'doubled-definition': {
    severity: 'error',
    reason: ({line, name}) =>
      `Unexpected second definition of \`${name}\`, expected the one of line ${line} only`,
    note: 'Only the first definition of a name counts, so what this one says would be lost. Give it another name, or take it away.',
    omit: 'article'
  },
  'doubled-name': {
    severity: 'error',
    reason: ({actual}) => `Unexpected second \`${actual}\` in one list, expected it once`,
    note: 'A name that stands twice is often another name mistyped.',
    omit: 'directive'
  },
  'footnote-in-link': {
    severity: 'error',
    reason: () =>
      'Unexpected reference to a footnote in the text of a link, expected it after the link',
    note: 'Both are links, and browsers take a link in a link apart. Move the reference out of the brackets.',
    omit: 'article'
  },
  'front-matter-value': {
    severity: 'error',
    reason: ({path}) =>
      `Unexpected value of \`${path}\`, expected text, or texts by expression where that is allowed`,
    note: '`title` and `description` are a text, or texts by expression; `language` and `audience` are texts.',
    omit: 'article'
  },
  'front-matter-key': {
    severity: 'error',
    reason: ({actual, expected}) => `Unexpected key \`${actual}\`${expecting(expected)}`,
    note: 'A mistyped key would lose what it says, such as whom the article is for. Correct it; a key of the host’s own wants a name that is less like one of these.',
    omit: 'article'
  },
  'hidden-definition': {
    severity: 'error',
    reason: ({name, reader}) =>
      `Unexpected reference to \`${name}\`, whose definition a reader doesn’t see (${reader}), expected a definition for everybody who sees the reference`,
    note: 'Move the definition out of the block that it stands in, or the reference into it. The first definition of a name counts.',
    omit: 'article'
  },
  'language-tag': {
    severity: 'error',
    reason: ({actual}) =>
      `Unexpected language \`${actual}\`, expected a tag such as \`en\` or \`en-GB\``,
    note: 'Languages are written as BCP 47 tags.',
    omit: 'article'
  },
  'language-words': {
    severity: 'error',
    reason: ({language}) =>
      `Unexpected language \`${language}\` without words, expected them in the config`,
    note: 'Lectern adds some words of its own, such as the heading over footnotes. Give them in `words` in the config.',
    omit: 'article'
  },
  'missing-condition': {
    severity: 'error',
    reason: () =>
      'Unexpected directive that does not say whom it is for, expected `for`, `not` or `when`',
    note: 'Say whom it is for: `{for="clinician student"}`, `{not="patient"}` or `{when="professional and uk"}`.',
    omit: 'directive'
  },
  'never-shown': {
    severity: 'error',
    reason: ({context}) =>
      `Unexpected condition that no reader of its context meets, expected one that somebody${context ? ` in \`${context}\`` : ''} meets`,
    note: 'Nobody would ever see this. Correct the condition, or those of the blocks around it.',
    omit: 'directive'
  },
  'not-yet': {
    severity: 'error',
    reason: ({name}) => `Unexpected \`${name}\`, which is not there yet`,
    note: 'The name is kept for a later version. Until then it can’t be used.',
    omit: 'directive'
  },
  'notice-in-footnote': {
    severity: 'error',
    reason: () => 'Unexpected notice in a footnote, expected it in the text',
    note: 'Footnotes come last and only to those who are pointed to them; what readers are owed stands in the text.',
    omit: 'article'
  },
  'notice-kind': {
    severity: 'error',
    reason: ({actual, expected}) =>
      `${actual === '' ? 'Unexpected notice without a kind' : `Unexpected kind \`${actual}\` of notice`}${expecting(expected)}`,
    note: 'Say what kind of notice it is: `:::notice{kind="caution"}`.',
    omit: 'article'
  },
  'notice-language': {
    severity: 'error',
    reason: ({language, name}) =>
      `Unexpected lack of the required notice \`${name}\` in \`${language}\`, expected its text in the config`,
    note: 'A required notice is owed in the language of the article. Give its text (and title) for that language.',
    omit: 'article'
  },
  'notice-left-out': {
    severity: 'warning',
    reason: ({language, name}) =>
      `Unexpected lack of the notice \`${name}\` in \`${language}\`, expected its text in the config`,
    note: 'The notice isn’t required, so it is left out.',
    omit: 'nothing'
  },
  'otherwise-of-several': {
    severity: 'error',
    reason: () => 'Unexpected `otherwise` after several alternatives, expected it after one',
    note: 'It would be the opposite of the last one only, and some readers would get two answers. Put all of them into a `choose` group; inside a sentence say whom the last part is for.',
    omit: 'directive'
  },
  'sample-notice': {
    severity: 'warning',
    reason: ({name}) => `Unexpected sample \`${name}\` of a notice, expected one of your own`,
    note: 'The preset’s notices are samples. Write your own, have them looked over, and leave `sample` out.',
    omit: 'nothing'
  },
  'stray-otherwise': {
    severity: 'error',
    reason: () =>
      'Unexpected `otherwise`, expected it right after one audience directive of the same form',
    note: '`otherwise` is for everybody whom the audience block just before it leaves out. Inside a sentence the two touch.',
    omit: 'directive'
  },
  'stray-section': {
    severity: 'error',
    reason: () => 'Unexpected `::section`, expected it right under a heading',
    note: '`::section` says whom a heading and its section are for, so it is the first thing under the heading.',
    omit: 'article'
  },
  'term-content': {
    severity: 'error',
    reason: () => 'Unexpected markup in `term`, expected words only',
    note: 'A pinned term is plain words: put emphasis around the whole directive.',
    omit: 'directive'
  },
  'unclear-heading': {
    severity: 'error',
    reason: () =>
      'Unclear whether this is a heading, in a section for some readers, expected `## …`',
    note: 'A section for some readers ends at the next heading as high. A heading without text, or one made by `-` or `=` alone below a paragraph, is often a slip, and then the rest is shown to everybody; `##` without a space after it makes none, and then the rest is hidden. Write the heading with `#` and a space, or underline it with three characters or more.',
    omit: 'article'
  },
  'unclear-section': {
    severity: 'error',
    reason: () =>
      'Unclear whether this belongs to the section for some readers above, expected a heading',
    note: 'A section in a quotation or list item ends with it. What follows directly is for everybody, which a lost `>` or space at the start of a line brings about. Put a heading first, or put what is for some readers into a block.',
    omit: 'article'
  },
  'undefined-footnote': {
    severity: 'error',
    reason: ({name}) =>
      `Unexpected reference to a footnote \`${name}\` without a definition, expected \`[^${name}]: …\``,
    note: 'Readers would be shown the brackets, and a definition that was mistyped would be text for everybody. Write the definition, or escape a bracket that is text: `\\[`.',
    omit: 'article'
  },
  'undefined-reference': {
    severity: 'warning',
    reason: ({name}) =>
      `Unexpected reference to \`${name}\` without a definition, expected \`[${name}]: …\``,
    note: 'Readers are shown the brackets. Write the definition, or escape a bracket that is text: `\\[`.',
    omit: 'nothing'
  },
  'unknown-anchor': {
    severity: 'warning',
    reason: ({name}) => `Unexpected link to \`#${name}\`, which is not an id of the article`,
    note: 'The link stays as it is. If it is meant for a heading of this article, correct it.',
    omit: 'nothing'
  },
  'unknown-attribute': {
    severity: 'error',
    reason: ({actual, directive, expected, known}) =>
      `Unexpected attribute \`${actual}\` on \`${directive}\`${expecting(expected, known === '' ? ', expected none' : `, expected ${known}`)}`,
    note: 'Attributes are checked, since a mistyped one would change who sees what. A list of names wants quotes: `{for="clinician student"}`.',
    omit: 'directive'
  },
  'unknown-concept': {
    severity: 'error',
    reason: ({actual, expected}) =>
      `Unexpected \`${actual}\`, which the lexicon doesn’t have${expecting(expected, ', expected the id of a concept')}`,
    note: 'Pin words to a concept of the lexicon: `:term[clot]{id=thrombosis}`.',
    omit: 'directive'
  },
  'varying-id': {
    severity: 'warning',
    reason: ({name}) =>
      `Unexpected id \`${name}\` that differs between readers, expected the same for everybody`,
    note: 'Headings of one name are numbered among those that a reader sees. An explicit id (`::section{#id}`) stays the same.',
    omit: 'nothing'
  },
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
  'attributes-below': {
    severity: 'error',
    reason: ({actual}) =>
      `Unexpected \`${actual}\` below a directive, expected it on the same line`,
    note: 'Braces on the next line are text, and the directive has no condition but its name. Put them right after the name; where braces are meant as text, write `\\{`.',
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
    reason: ({actual, right}) =>
      `Unexpected number of colons in \`${actual}\`, expected \`${right}\``,
    note: 'In a sentence a directive starts with one colon. With more, or none, it is text, and shown to everybody. If it is text, escape the bracket: `\\[`.',
    omit: 'article'
  },
  'directive-form': {
    severity: 'error',
    reason: ({actual, right}) => `Unexpected form of directive \`${actual}\`, expected ${right}`,
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
    note: 'A fence in code inside a block closes the block, and so does the fence of the block when the code above it is not closed; in indented code a space less makes it real. Close code before the block ends, show directives in fenced code outside of blocks, or use more colons for the block around.',
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
  'front-matter-audience': {
    severity: 'error',
    reason: ({actual}) =>
      `Unexpected \`${actual}\` outside front matter, expected it between two lines of \`---\` at the very start`,
    note: 'Here the line is text, and everybody is shown the article. Front matter is YAML between two lines of `---`, the first of them the very first line. If it is text, escape the sign: `Audience\\:`.',
    omit: 'article'
  },
  limit: {
    severity: 'error',
    reason: ({count, limit, maximum}) =>
      `Unexpected ${count} for limit \`${limit}\`, expected at most ${maximum}`,
    note: 'Parsing or telling readers apart would take very long, or the output be very large. Often a fence or bracket is not closed, or a blank line is missing. If the article is right, raise this one of the `limits` in the config.',
    omit: 'article'
  },
  'look-alike': {
    severity: 'error',
    reason: ({actual, expected}) =>
      `Unexpected look-alike of a colon or bracket in \`${actual}\`${expecting(expected)}`,
    note: 'It looks like a directive, but is none, and everybody would be shown the text. Type a colon (`:`) and `[` or `{`.',
    omit: 'article'
  },
  'lost-colon': {
    severity: 'error',
    reason: ({actual}) => `Unexpected \`${actual}\` outside a directive, expected one before it`,
    note: 'A directive in a sentence starts with a colon, one on a line by itself with two or three. Without them this is text, and shown to everybody. If it is text, put it in code, or escape the sign: `for\\=`.',
    omit: 'article'
  },
  'misspelled-directive': {
    severity: 'error',
    reason: ({actual, expected}) =>
      `Unexpected unknown directive \`${actual}\`${expecting(expected, ', expected a name from the config')}`,
    note: 'It is no directive, so everybody would be shown the text. Use a name that the config defines; if it is text, escape the colon: `\\:`.',
    omit: 'article'
  },
  'no-directives': {
    severity: 'error',
    reason: ({actual}) =>
      `Unexpected tree without directives, expected one for \`${actual}\`: remark-directive among the plugins`,
    note: 'Without remark-directive everybody would be shown the text of each directive. Use it before this plugin, or pass the text alone.',
    omit: 'article'
  },
  'no-positions': {
    severity: 'error',
    reason: () =>
      'Unexpected tree without positions, expected the one that was parsed from the file',
    note: 'What was parsed is held against the source, which needs the place of each directive. Pass the tree as the parser made it, before other plugins.',
    omit: 'article'
  },
  'no-tree': {
    severity: 'error',
    reason: () => 'Unexpected tree that is no mdast, expected a root with nodes as mdast has them',
    note: 'A tree is a `root`, not a promise of one. Nodes in it have a `type`; those with content have `children`, texts a `value`, headings a `depth` from 1 to 6. Pass the tree as remark-parse makes it, or the text alone.',
    omit: 'article'
  },
  parentheses: {
    severity: 'warning',
    reason: ({actual, expected}) => `Unexpected parenthesis in \`${actual}\`${expecting(expected)}`,
    note: 'The text of a directive stands in brackets. With parentheses this is no directive, and everybody is shown the text. If it is text, escape the colon: `\\:`.',
    omit: 'nothing'
  },
  'raw-html': {
    severity: 'error',
    reason: ({actual}) => `Unexpected HTML \`${actual}\`, expected Markdown`,
    note: 'HTML is not passed through, and dropping it could change what the text says. Only comments, `<br>`, and `<sub>` and `<sup>` without attributes, closed within the same sentence, are read. If it is text, escape it: `\\<`.',
    omit: 'article'
  },
  'short-fence': {
    severity: 'error',
    reason: ({actual, fence}) =>
      `Unexpected fence \`${actual}\` around a fence as long, expected \`${fence}\``,
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
  'tree-mismatch': {
    severity: 'error',
    reason: ({actual}) =>
      `Unexpected tree, which takes \`${actual}\` otherwise than the source has it`,
    note: 'A tree is held against its source: nodes stand in each other as their places do, and directives bear the name and attributes that are written there. Otherwise text could end up outside of the directive that it stands in. Pass the tree as remark-parse makes it, before other plugins, or the text alone.',
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
    reason: ({actual, fence}) =>
      `Unexpected block \`${actual}\` that is not closed, expected \`${fence}\``,
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
