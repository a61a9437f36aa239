import {defineRules} from './rule.js'

/** What is worth a look, though every reader gets what is meant for them. */
export const lintRules = defineRules({
  'bare-name': {
    severity: 'warning',
    reason: ({actual, name}) =>
      `Unexpected \`${actual}\` without brackets, expected \`:${name}[text]\``,
    note: 'Without brackets this is no directive, and everybody is shown the text. Put the text that is for these readers in brackets. If it is text, escape the colon, `\\:`, or put it into code.',
    omit: 'nothing'
  },
  'brackets-emptied': {
    severity: 'warning',
    reason: ({brackets, readers}) =>
      `Empty \`${brackets}\` for some readers (\`${readers}\`), expected the brackets with what stands between them`,
    note: 'Empty brackets or quotation marks hint at something hidden. Hide them too, `:clinician[(300 mg)]`, or say something to these readers.',
    omit: 'nothing'
  },
  'broken-table': {
    severity: 'warning',
    reason: ({actual, blank, code}) =>
      blank !== undefined
        ? `Row \`${actual}\` of a table that looks blank, expected a blank line below the table, or cells`
        : code === undefined
          ? `Row \`${actual}\` that is read as text, expected below the header a line of dashes with as many cells`
          : 'Header that is read as text, since a `|` in its code begins a cell, expected `\\|` there',
    note: 'Markdown reads a table where the line below the header has dashes alone, and as many cells: `| a | b |`, then `| - | - |`. A bar begins a cell in code too, unless it is escaped. Otherwise readers are shown its bars. A table ends at a blank line, which has neither bars nor no-break spaces. If it is text, escape the first bar: `\\|`.',
    omit: 'nothing'
  },
  'cell-emptied': {
    severity: 'warning',
    reason: ({readers}) => `Cell that is empty for some readers (\`${readers}\`)`,
    note: 'Its row and column stay, so that the empty cell hints at something hidden, and in a table of doses it reads as “no dose”. Say something to these readers too: `:clinician[300 mg]:otherwise[as prescribed]`. If they should not see the row, hide all its cells.',
    omit: 'nothing'
  },
  'foreign-markup': {
    severity: 'warning',
    reason: ({actual, dialect, right}) =>
      `Markup of another dialect, \`${actual}\` (${dialect}), expected ${right}`,
    note: 'Markdown doesn’t know it, so readers are shown it as it is written. If it is text, escape its first character, or put it into code; `warnings: {"foreign-markup": false}` in the config silences this.',
    omit: 'nothing'
  },
  'heading-gone': {
    severity: 'warning',
    reason: ({readers}) =>
      readers === undefined
        ? 'Heading that every reader loses, since nothing is left under it'
        : `Heading that some readers lose (\`${readers}\`), since all under it is for others`,
    note: 'A heading goes with what is under it. If the heading itself tells something, write a sentence for these readers under it; if it should go, say so: put `::section{…}` under it, or the heading into the block.',
    omit: 'nothing'
  },
  'rank-skipped': {
    severity: 'warning',
    reason: ({rank, readers}) =>
      `Heading of rank ${rank} that skips a rank for some readers (\`${readers}\`)`,
    note: 'The heading above it is hidden from them, so their contents list has a hole, and screen readers tell of a missing level. Show the heading above, or raise this one.',
    omit: 'nothing'
  },
  'step-skipped': {
    severity: 'warning',
    reason: ({number, readers}) =>
      `Step ${number} that doesn’t follow the step before it for some readers (\`${readers}\`)`,
    note: 'A step before it is hidden from them, so that their numbers jump. Put the block into the item, or give the hidden step no number of its own; items of one list are numbered anew for each reader.',
    omit: 'nothing'
  },
  'table-gone': {
    severity: 'warning',
    reason: ({readers}) =>
      `Table that some readers lose (\`${readers}\`), since all its rows are for others`,
    note: 'A table without rows goes, and its header with it; above blank rows its header stays, alone. If it should go, put it into a block; if it should not, give these readers a row: `:clinician[300 mg]:otherwise[as prescribed]`.',
    omit: 'nothing'
  }
})
