import {defineRules, expecting} from './rule.js'

/** What may be wrong with whom something is for. */
export const audienceRules = defineRules({
  'always-shown': {
    severity: 'warning',
    reason: () =>
      'Condition that every reader of its context meets, expected one that leaves somebody out',
    note: 'The directive changes nothing here. Take it away, or correct its condition.',
    omit: 'nothing'
  },
  'ambiguous-name': {
    severity: 'error',
    reason: ({actual, expected}) =>
      `Unexpected \`${actual}\`, a value of several dimensions${expecting(expected)}`,
    note: 'Write it as `dimension:value`, in `for`, `not` or `when`.',
    omit: 'directive'
  },
  'choose-gap': {
    severity: 'error',
    reason: ({line, reader}) =>
      `No passage for a reader (${reader}), expected one for everybody${at('the last one stands', line)}`,
    other: 'Last passage',
    note: 'Passages on one point must leave nobody out. Add a block for these readers, or `otherwise` at the end.',
    omit: 'directive'
  },
  'choose-overlap': {
    severity: 'error',
    reason: ({line, reader}) =>
      `Second passage for a reader (${reader}), expected one${at('the first stands', line)}`,
    other: 'First passage',
    note: 'Passages on one point must not answer one reader twice. Narrow one of the conditions.',
    omit: 'directive'
  },
  'doubled-name': {
    severity: 'error',
    reason: ({actual}) => `Second \`${actual}\` in one list, expected it once`,
    note: 'A name that stands twice is often another name mistyped.',
    omit: 'directive'
  },
  'expression-in-list': {
    severity: 'error',
    reason: ({expected, name}) => `Expression in \`${name}\`${expecting(expected)}`,
    note: '`for` and `not` hold a list of names: any of them. `when` holds an expression, with `and`, `or`, `not` and parentheses.',
    omit: 'directive'
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
    omit: 'directive',
    exact: true
  },
  'missing-condition': {
    severity: 'error',
    reason: () => 'Directive that does not say whom it is for, expected `for`, `not` or `when`',
    note: 'Say whom it is for: `{for="clinician student"}`, `{not="patient"}` or `{when="professional and uk"}`.',
    omit: 'directive'
  },
  'mixed-dimensions': {
    severity: 'error',
    reason: ({expected}) =>
      `Names of different dimensions in one list, expected \`when="${expected[0]}"\``,
    note: 'A list means “any of these”, which for names of different dimensions is hardly meant. Say it with `when` and `and`.',
    omit: 'directive'
  },
  'never-shown': {
    severity: 'error',
    reason: ({block, context, heading, line}) =>
      `Condition that no reader of its context meets, expected one that somebody${context ? ` in \`${context}\`` : ''} meets${line === undefined ? '' : `: it stands in ${heading === undefined ? `\`${block}\`` : `the section “${heading}”`} of line ${line}`}`,
    other: 'What it stands in',
    note: 'Nobody would ever see this. Correct the condition, or those of the blocks around it.',
    omit: 'directive'
  },
  'not-ordered': {
    severity: 'error',
    reason: ({actual}) =>
      `Unexpected comparison of \`${actual}\`, whose values have no order, expected names`,
    note: 'Only dimensions that the config calls `ordered` can be compared.',
    omit: 'directive'
  },
  'unknown-attribute': {
    severity: 'error',
    reason: ({actual, directive, expected, known}) =>
      `Unexpected attribute \`${actual}\` on \`${directive}\`${expecting(expected, known === undefined ? '' : known === '' ? ', expected none' : `, expected ${known}`)}`,
    note: 'Attributes are checked, since a mistyped one would change who sees what. A list of names wants quotes: `{for="clinician student"}`.',
    omit: 'directive',
    exact: true
  },
  'unknown-dimension': {
    severity: 'error',
    reason: ({actual, expected}) =>
      `Unknown dimension \`${actual}\`${expecting(expected, ', expected a dimension from the config')}`,
    note: 'Only dimensions of the config can be compared or written before a colon.',
    omit: 'directive',
    exact: true
  },
  'unknown-name': {
    severity: 'error',
    reason: ({actual, expected, known, right}) =>
      `Unknown name \`${actual}\`${right === undefined ? expecting(expected, `, expected a name from the config: ${known}`) : `, expected ${right}`}`,
    note: 'Text tagged with a name that nobody defined would be shown to everybody or to nobody. Use a directive, an audience or a value of a dimension that the config defines.',
    omit: 'directive',
    exact: true
  },
  'unknown-value': {
    severity: 'error',
    reason: ({actual, expected}) =>
      `Unknown value \`${actual}\`${expecting(expected, ', expected a value of the dimension')}`,
    note: 'Use a value that the config lists for the dimension.',
    omit: 'directive',
    exact: true
  }
})

/** Where something stands, where that is known. */
function at(what: string, line: string | ReadonlyArray<string> | undefined): string {
  return line === undefined ? '' : `; ${what} in line ${line}`
}
