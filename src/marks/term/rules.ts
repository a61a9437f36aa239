import {defineRules, expecting} from '../../messages/rule.js'

/** What may be wrong with pinned words. */
export const rules = defineRules({
  'term-content': {
    severity: 'error',
    reason: () => 'Unexpected markup in `term`, expected words only',
    note: 'A pinned term is plain words: put emphasis around the whole directive.',
    omit: 'directive'
  },
  'unknown-concept': {
    severity: 'error',
    reason: ({actual, expected}) =>
      `Unexpected \`${actual}\`, which the lexicon doesn’t have${expecting(expected, ', expected the id of a concept')}`,
    note: 'Pin words to a concept of the lexicon: `:term[clot]{id=thrombosis}`.',
    omit: 'directive',
    exact: true
  }
})
