import {defineRules} from '../../messages/rule.js'

/** What may be wrong with the call that closes an article. */
export const rules = defineRules({
  'follow-up-language': {
    severity: 'warning',
    reason: ({language}) =>
      `No closing call in the language of the article \`${language}\`, expected texts in it in \`followUp\``,
    note: 'Readers get no call. Add the texts to `followUp` in the config.',
    omit: 'nothing'
  },
  'follow-up-place': {
    severity: 'error',
    reason: ({problem}) => `Unexpected \`::follow-up\` ${problem}`,
    note: 'The closing call stands once, outside of all blocks; without `::follow-up` at the end. Its texts are those of `followUp` in the config.',
    omit: 'article'
  }
})
