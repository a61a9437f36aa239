import {defineRules} from './rule.js'

/** What may be wrong with references, definitions, addresses and tables. */
export const referenceRules = defineRules({
  'bad-rewriting': {
    severity: 'error',
    reason: ({address, first, mixed, second}) =>
      mixed
        ? `Address \`${address}\` becomes \`${first}\` and, in an image or link that shares its definition, \`${second}\`, expected one address`
        : first === second
          ? `Unexpected \`${first}\` for the address \`${address}\`, expected a text from \`url\` of the config`
          : `Address \`${address}\` becomes \`${first}\` and then \`${second}\`, expected \`url\` of the config to be pure`,
    note: 'The function `url` of the config must give a text, and the same each time it is asked: what readers get may depend on nothing else than the address, its kind and the path of the article. A definition has one address: where images and links have addresses of different kinds, write that of the image in the image itself, `![…](…)`.',
    omit: 'article'
  },
  'broken-definition': {
    severity: 'error',
    other: 'Reference',
    reason: ({line, note}) =>
      note
        ? 'Note that is read as an address, expected `[^…]: …` with no white space in its brackets, and `remark-gfm` among the plugins'
        : `Definition for line ${line} that is read as text, expected a blank line before it, and an address alone, or with a title in quotes`,
    note: 'Something points to this label, but with text after the address, or without an address, the line is no definition, and everybody is shown it. Put the title in quotes; if it is text, escape the bracket: `\\[`.',
    omit: 'article'
  },
  'cut-code': {
    severity: 'error',
    reason: () => 'Code that a `|` cuts off, expected `\\|` in it',
    note: 'In a table a `|` ends the cell, in code too, so that readers would be shown half of the code in each of two cells. Escape it. Backticks that are text are escaped themselves: `\\``.',
    omit: 'article'
  },
  'doubled-definition': {
    severity: 'error',
    reason: ({line, name}) =>
      `Second definition of \`${name}\`, expected the one of line ${line} only`,
    note: 'Only the first definition of a name counts, so what this one says would be lost. Give it another name, or take it away.',
    omit: 'article'
  },
  'dropped-address': {
    severity: 'error',
    reason: ({address, image, written}) =>
      [
        `Unexpected address \`${address}\``,
        image === undefined ? '' : ' of an image',
        written === undefined ? '' : `, which \`url\` of the config gives for \`${written}\``,
        ', expected a relative one or one that starts with ',
        image === undefined ? '`https:`, `mailto:` or the like' : '`https:` or `http:`'
      ].join(''),
    note: 'Only addresses that are safe in every page are kept: in links `http`, `https`, `irc`, `ircs`, `mailto`, `sms`, `tel` and `xmpp`, in images `http` and `https`. Without its address a link would be dead. A relative path with a colon in its first part starts with `./`.',
    omit: 'article'
  },
  'extra-cell': {
    severity: 'error',
    reason: ({count}) => `Cell that the header has no column for, expected ${count} cells at most`,
    other: 'Header',
    note: 'Readers would not be shown it. Give the header another cell, or escape a `|` that is text, in code too: `\\|`.',
    omit: 'article'
  },
  'link-in-link': {
    severity: 'error',
    reason: () => 'Link in the text of a link, expected it before or after',
    note: 'Browsers end the first link where the second begins, so that the rest of its text leads nowhere. Put one of them outside of the other.',
    omit: 'article'
  },
  'hidden-definition': {
    severity: 'error',
    reason: ({line, name, reader}) =>
      `Reference to \`${name}\`, whose definition in line ${line} a reader doesn’t see (${reader}), expected a definition for everybody who sees the reference`,
    other: 'Definition',
    note: 'Move the definition out of the block that it stands in, or the reference into it. The first definition of a name counts.',
    omit: 'article'
  },
  'table-interrupted': {
    severity: 'error',
    reason: ({name, row}) =>
      `Block \`${name}\` between the rows of a table, expected ${row === undefined ? 'a blank line before it' : `what each cell of a row holds wrapped: ${row}`}`,
    other: 'Table',
    note: 'A block ends the table, and rows in it or after it would be text with bars. For a row that some readers don’t get, wrap what each of its cells holds: `| :clinician[B] | :clinician[300 mg] |`.',
    omit: 'article'
  },
  'undefined-reference': {
    severity: 'warning',
    reason: ({line, name}) =>
      line === undefined
        ? `Reference to \`${name}\` without a definition, expected \`[${name}]: …\``
        : `Reference to \`${name}\` that doesn’t match the definition of line ${line}, expected the same characters in both`,
    note: 'Readers are shown the brackets. Labels look the same, and don’t match, where a letter and its accent are one character in one of them and two in the other. Write the definition, or escape a bracket that is text: `\\[`.',
    omit: 'nothing'
  },
  'unused-definition': {
    severity: 'warning',
    reason: ({name, text}) =>
      `Definition \`[${name}]: ${text}\` that nothing refers to, expected a reference to it`,
    note: 'To Markdown it is the address of a link, so that no reader gets it. If it is text, escape the bracket: `\\[Dose]: 5mg`.',
    omit: 'nothing'
  }
})
