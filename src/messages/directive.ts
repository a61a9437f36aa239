import {defineRules, expecting} from './rule.js'

/** What may be wrong with the writing of directives. */
export const directiveRules = defineRules({
  'attributes-below': {
    severity: 'error',
    reason: ({actual}) =>
      `Unexpected \`${actual}\` below a directive, expected it on the same line`,
    note: 'Braces on the next line are text, and the directive has no condition but its name. Put them right after the name; where braces are meant as text, write `\\{`.',
    omit: 'article'
  },
  'block-label': {
    severity: 'error',
    reason: ({actual}) => `Unexpected label \`${actual}\` on a block, expected none`,
    note: 'Blocks bear no label, and nothing would show it. Write the text inside the block, or as a heading; whom it is for goes into `for`, as in `:::audience{for="clinician"}`.',
    omit: 'directive'
  },
  brackets: {
    severity: 'warning',
    reason: ({actual, code, expected}) =>
      code
        ? `Directive \`${actual}\` in code, expected a partner for each backtick before and after it`
        : `Unexpected bracket in \`${actual}\`${expecting(expected)}`,
    note: 'The name of a directive starts with a colon, and stands in no code. Otherwise this is no directive, and everybody is shown the text. If it is text, escape the bracket, `\\[`, or the backtick that stands alone. What may point to a note, as in `patient[12]` or `patient[a]`, is left alone.',
    omit: 'nothing'
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
      actual.includes('}')
        ? `Braces that can’t be read, \`${actual}\`, expected \`{name="value"}\``
        : `Braces that are not closed on their line, \`${actual}\`, expected \`{name="value"}\` on one line`,
    note: 'The braces are not closed, a quote is missing, or something such as a comma stands between attributes, so this is no directive and everybody would be shown the text. Write `{name="value"}`; a quote inside a value is written `&quot;`.',
    omit: 'article'
  },
  'directive-bracket': {
    severity: 'error',
    reason: ({actual, cell}) =>
      cell === undefined
        ? `Bracket \`${actual}\` that has no partner, expected \`:name[text]\``
        : `Bracket \`${actual}\` that has no partner in its cell, expected \`:name[text]\` in each cell`,
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
    omit: 'article',
    exact: true
  },
  'doubled-attribute': {
    severity: 'error',
    reason: ({actual}) => `Second \`${actual}\`, expected each attribute once`,
    note: 'Only the last of them would count. Write one: `for="clinician student"` lists several names.',
    omit: 'directive'
  },
  'empty-attribute': {
    severity: 'error',
    reason: ({actual, fix}) => `Attribute \`${actual}\` without a value, expected \`${fix}\``,
    note: 'An attribute without a value says nothing. A value with white space needs quotes: `{for="clinician student"}`.',
    omit: 'directive'
  },
  'fence-in-code': {
    severity: 'error',
    reason: ({actual}) =>
      `Unexpected fence of a directive, \`${actual}\`, in code, expected fenced code outside all directives`,
    note: 'A fence in code inside a block closes the block, and so does the fence of the block when the code above it is not closed; in indented code a space less makes it real. Close code before the block ends, and show directives in fenced code outside of blocks; lines that can be no fence, such as `::before {`, may stay.',
    omit: 'article'
  },
  'look-alike': {
    severity: 'error',
    reason: ({actual, expected}) =>
      `Look-alike of a colon or bracket in \`${actual}\`${expecting(expected)}`,
    note: 'It looks like a directive, but is none, and everybody would be shown the text. Type a colon (`:`) and `[` or `{`.',
    omit: 'article',
    exact: true
  },
  'foreign-condition': {
    severity: 'error',
    reason: ({actual, name}) =>
      `Unexpected attribute \`${actual}\` on \`${name}\` of the host, expected a block of Lectern around it`,
    note: 'The directive is not Lectern’s, so its attributes decide nothing about readers, and everybody would be shown it. Put it into a block such as `::::clinician`, with a longer fence than its own.',
    omit: 'directive'
  },
  'lost-colon': {
    severity: 'error',
    reason: ({actual}) => `Unexpected \`${actual}\` outside a directive, expected one before it`,
    note: 'A directive in a sentence starts with a colon, one on a line by itself with two or three. Without them this is text, and shown to everybody; so is code, whatever follows its fence: put it in a block. If it is text, put it in code, or escape the sign: `for\\=`.',
    omit: 'article'
  },
  'missing-text': {
    severity: 'error',
    reason: ({name}) => `\`:${name}\` without brackets, expected \`:${name}[text]\``,
    note: 'Without brackets the directive holds nothing, and what follows is for everybody. Put the text that it is about in brackets.',
    omit: 'article'
  },
  'misspelled-directive': {
    severity: 'error',
    reason: ({actual, expected, right}) =>
      `Unknown directive \`${actual}\`${right === undefined ? expecting(expected, ', expected a name from the config') : `, expected ${right}`}`,
    note: 'It is no directive, so everybody would be shown the text. Use a name that the config defines; if it is text, escape the colon: `\\:`.',
    omit: 'article',
    exact: true
  },
  parentheses: {
    severity: 'error',
    reason: ({actual, expected}) => `Unexpected parenthesis in \`${actual}\`${expecting(expected)}`,
    note: 'The text of a directive stands in brackets. With parentheses this is no directive, and everybody would be shown the text. If it is text, escape the colon: `\\:`.',
    omit: 'article'
  },
  'short-fence': {
    severity: 'error',
    reason: ({actual, closing, fence, line}) =>
      `Block \`${actual}\` that isn’t closed before line ${line}, expected \`${closing}\` above that line, or \`${fence}\` at both of its ends`,
    other: 'Fence inside',
    note: 'A fence closes the outermost block that is no longer than it. If the blocks stand beside each other, as those of if and else do, close the first before the second begins. If one stands in the other, the fence of the outer one, at both ends, is longer than every fence inside.',
    omit: 'article'
  },
  'escaped-bracket': {
    severity: 'error',
    reason: ({actual, expected}) =>
      `Unexpected ${/\\.$/.test(actual) ? 'backslash' : 'markup'} in \`${actual}\`${expecting(expected)}`,
    note: 'Some editors escape the brackets that they save, or put a tag or a character reference there. Then this is no directive, and everybody would be shown the text. Name and bracket touch, and nothing stands before a bracket: take the backslash before each away. If it is text, escape the colon instead: `\\:`.',
    omit: 'article'
  },
  'stray-fence': {
    severity: 'error',
    reason: ({actual}) => `Fence \`${actual}\` that closes nothing, expected a block before it`,
    note: 'A fence above it may be misspelled, too short, or closed already; then text meant for some is for everybody. Remove this line, or mend the one that opens the block.',
    omit: 'article'
  },
  'swallowed-attribute': {
    severity: 'error',
    reason: ({actual}) => `Value \`${actual}\` that holds another attribute, expected its own text`,
    note: 'A quotation mark is missing or of another kind, so that `for`, `not` or `when` is a part of this text and says nothing. Close the value before it: `{title="Stop" for="clinician"}`.',
    omit: 'directive'
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
    reason: ({actual}) => `Fence of code “${actual}” that is not closed, expected another one`,
    note: 'What follows is code up to the end: in a section for some readers it is hidden from the others, and where lines of it look like directives, what is code can’t be told. Close each fence of code.',
    omit: 'article'
  },
  'unclosed-directive': {
    severity: 'error',
    reason: ({actual, fence}) => `Block \`${actual}\` that is not closed, expected \`${fence}\``,
    note: 'It would take everything up to the end with it. Close it with as many colons, as deep in quotes and lists as it was opened.',
    omit: 'article'
  },
  'value-as-name': {
    severity: 'error',
    reason: ({actual, right}) => `\`${actual}\` is no directive, expected \`${right}\``,
    note: 'A value with a dot, or one that starts with a digit or is told with its dimension, can’t be the name of a directive: everybody would be shown the text. Say it in `when` or `for`; if it is text, escape the colon: `\\:`.',
    omit: 'article'
  }
})
