import {defineRules, expecting} from '../../messages/rule.js'

/** What may be wrong with headings and links to them. */
export const rules = defineRules({
  'ambiguous-link': {
    severity: 'error',
    reason: ({line, name, reader}) =>
      `Link to \`#${name}\`, which several headings bear for a reader (${reader}), the first in line ${line}, expected one`,
    other: 'First heading',
    note: 'Give the heading that is meant an id of its own with `::section{#id}` right under it, and link to that.',
    omit: 'article'
  },
  'bad-id': {
    severity: 'error',
    reason: ({actual, right}) =>
      `Unexpected id \`${actual}\`, expected letters, digits, \`-\`, \`_\`, \`.\` or \`:\`, not starting with ${right}`,
    note: 'Ids are part of addresses. Those that start so belong to links that Lectern makes.',
    omit: 'article'
  },
  'conditional-heading': {
    severity: 'error',
    reason: () => 'Heading whose text is wholly conditional, expected an explicit id',
    note: 'An id is made of what everybody reads in the heading. Put `::section{#id}` right under it.',
    omit: 'article'
  },
  'dead-link': {
    severity: 'error',
    reason: ({line, name, reader}) =>
      `Link to \`#${name}\`, ${line === undefined ? 'which no heading bears for a reader' : `whose heading in line ${line} isn’t for a reader`} (${reader}), expected a heading that everybody who sees the link sees`,
    other: 'Heading',
    note: 'Show the link only to those who see the heading, or link to another one.',
    omit: 'article'
  },
  'duplicate-id': {
    severity: 'error',
    reason: ({line, name, reader}) =>
      `Second id \`${name}\` for a reader (${reader}) after that in line ${line}, expected ids that differ`,
    other: 'First id',
    note: 'Explicit ids are used as they are, so a reader must not see one twice.',
    omit: 'article'
  },
  'emptied-heading': {
    severity: 'error',
    reason: ({reader}) =>
      `Heading without text for a reader (${reader}), expected text for everybody who sees it`,
    note: 'Put the heading and its section into one block, use `::section{for="…"}`, or give the others words of their own with `:otherwise[…]`.',
    omit: 'article'
  },
  'unknown-anchor': {
    severity: 'warning',
    reason: ({expected, name}) =>
      `Link to \`#${name}\`, which is not an id of the article${expecting(expected)}`,
    note: 'The link stays as it is. If it is meant for a heading of this article, correct it.',
    omit: 'nothing'
  },
  'varying-id': {
    severity: 'warning',
    reason: ({name}) => `Id \`${name}\` differs between readers, expected the same for everybody`,
    note: 'Headings of one name are numbered among those that a reader sees. An explicit id (`::section{#id}`) stays the same.',
    omit: 'nothing'
  }
})
