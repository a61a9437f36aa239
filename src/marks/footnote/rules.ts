import {defineRules} from '../../messages/rule.js'

/** What may be wrong with footnotes. */
export const rules = defineRules({
  'footnote-in-link': {
    severity: 'error',
    reason: () => 'Reference to a footnote in the text of a link, expected it after the link',
    note: 'Both are links, and browsers take a link in a link apart. Move the reference out of the brackets.',
    omit: 'article'
  },
  'unclear-note': {
    severity: 'error',
    other: 'Footnote',
    reason: ({empty, line}) =>
      empty
        ? 'Footnote for some readers without text, expected its text on the same line'
        : line !== undefined
          ? `Block that is read as part of the footnote of line ${line}, which stands in another one, expected it before that line, or four spaces more`
          : 'Unclear whether this belongs to the footnote for some readers above, expected a blank line before it, or four spaces',
    note: 'The text of a footnote starts on the line of its label; further paragraphs are indented by four spaces. What is not is for everybody; but the parser takes all that follows a footnote within a footnote for a part of the inner one. Where it does belong to the footnote, put it on its line or indent it; if not, leave a blank line and don’t indent it.',
    omit: 'article'
  },
  'unused-note': {
    severity: 'warning',
    reason: ({name}) => `Footnote \`${name}\` that no text refers to, expected \`[^${name}]\``,
    note: 'No reader gets it. Refer to it in the text, or take it away.',
    omit: 'nothing'
  },
  'undefined-footnote': {
    severity: 'error',
    reason: ({name}) =>
      `Reference to a footnote \`${name}\` without a definition, expected \`[^${name}]: …\``,
    note: 'Readers would be shown the brackets, and a definition that was mistyped would be text for everybody. Write the definition, or escape a bracket that is text: `\\[`.',
    omit: 'article'
  }
})
