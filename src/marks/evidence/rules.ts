import {defineRules, expecting} from '../../messages/rule.js'

/** What may be wrong with evidence. */
export const rules = defineRules({
  'bottom-line': {
    severity: 'error',
    reason: ({reader}) =>
      `Guideline that does not begin with its recommendation (for ${reader}), expected a paragraph first`,
    note: 'What the guideline recommends is the bottom line: it stands first, as a paragraph of its own, for every reader of the block.',
    omit: 'article'
  },
  'evidence-date': {
    severity: 'error',
    reason: ({actual}) =>
      `Unexpected date \`${actual}\`, expected \`2019\`, \`2019-03\` or \`2019-03-05\``,
    note: 'Write the year, and month and day as far as they are known; readers get it as their language writes dates.',
    omit: 'directive'
  },
  'evidence-grade': {
    severity: 'error',
    reason: ({actual, expected, name}) =>
      `${actual === '' ? `Missing \`${name}\`` : `Unexpected \`${name}\` \`${actual}\``}${expecting(expected)}`,
    note: 'Schemes of grading have words of their own, and none is the same as one of another scheme. With `scheme="grade"`: `certainty` is `high`, `moderate`, `low` or `very-low`, and `strength` is `strong` or `conditional`. With `scheme="acc-aha"`: `strength` is the class (`1`, `2a`, `2b`, `3-no-benefit`, `3-harm`), and `level` is `A`, `B-R`, `B-NR`, `C-LD` or `C-EO`.',
    omit: 'directive'
  },
  'evidence-from': {
    severity: 'error',
    reason: ({actual, expected}) =>
      `${actual === '' ? 'Evidence without an origin' : `Unexpected origin \`${actual}\` of evidence`}${expecting(expected)}`,
    note: 'Say where it comes from: `:::evidence{from="guideline" issuer="…"}` or `:::evidence{from="research"}`. Readers are told the two apart.',
    omit: 'directive'
  },
  'evidence-issuer': {
    severity: 'error',
    reason: () => 'Guideline without an issuer, expected `issuer`',
    note: 'A guideline is only as good as who stands behind it: name the body, `issuer="World Health Organization"`.',
    omit: 'directive'
  },
  'evidence-place': {
    severity: 'error',
    reason: ({place}) => `Evidence in ${place}, expected it in the text`,
    note: 'Evidence has a heading of its own: it stands in the text, not in lists, quotations, notices, notes or other evidence.',
    omit: 'article'
  },
  'evidence-source': {
    severity: 'error',
    reason: ({name, problem}) =>
      `Source \`${name}\` of a guideline that is ${problem}, expected a guideline`,
    note: 'What the guidelines say must come from one: a source with the `genre` `guideline`, `clinical practice guideline` and the like, or of the type `standard`. A law, a review, an opinion or a placeholder is none: cite the guideline, or say it in a block `from="research"`.',
    omit: 'article'
  },
  'uncited-evidence': {
    severity: 'warning',
    reason: ({what, reader}) =>
      `${what} without a source (for ${reader}), expected a citation in it`,
    note: 'Readers can’t check what has no source. Cite one: `:cite[…]`.',
    omit: 'nothing'
  },
  'uncited-guideline': {
    severity: 'error',
    reason: ({reader}) =>
      `Recommendation of a guideline without a source (for ${reader}), expected a citation in the first paragraph`,
    note: 'The bottom line cites the guideline that it is from: `:cite[…]`, for every reader of the block.',
    omit: 'article'
  }
})
