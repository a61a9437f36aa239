import {defineRules, expecting} from '../../messages/rule.js'

/** What may be wrong with notices. */
export const rules = defineRules({
  'caution-gap': {
    severity: 'error',
    reason: ({reader}) =>
      `Caution that does not reach every reader (not ${reader}), expected it where everybody sees it`,
    note: 'A caution must reach every reader of the article: move it out of the blocks around it, put one in every branch of a `choose` group, or say on the notice itself whom it is for (`:::notice{kind="caution" for="…"}`).',
    omit: 'article'
  },
  'empty-notice': {
    severity: 'error',
    reason: () => 'Notice without content, expected some',
    note: 'Readers would get an empty box. Write the notice, or take it away; comments and definitions are no content.',
    omit: 'article'
  },
  'notice-place': {
    severity: 'error',
    reason: () => 'Notice in a note, expected it in the text',
    note: 'Notes come last and only to those who are pointed to them; what readers are owed stands in the text.',
    omit: 'article'
  },
  'notice-kind': {
    severity: 'error',
    reason: ({actual, expected}) =>
      `${actual === '' ? 'Notice without a kind' : `Unexpected kind \`${actual}\` of notice`}${expecting(expected)}`,
    note: 'Say what kind of notice it is: `:::notice{kind="caution"}`.',
    omit: 'article'
  },
  'notice-language': {
    severity: 'error',
    reason: ({language, right}) =>
      `No text in \`${language}\` for the required ${right}, expected it in the config`,
    note: 'A required notice is owed in the language of the article. Give its text (and title) for that language.',
    omit: 'article'
  },
  'notice-left-out': {
    severity: 'warning',
    reason: ({language, right}) =>
      `No text in \`${language}\` for the ${right}, expected it in the config`,
    note: 'The notice isn’t required, so it is left out.',
    omit: 'nothing'
  },
  'sample-notice': {
    severity: 'warning',
    reason: ({name}) => `Sample \`${name}\` of a notice, expected one of your own`,
    note: 'The preset’s notices are samples. Write your own, have them looked over, and leave `sample` out.',
    omit: 'nothing'
  }
})
