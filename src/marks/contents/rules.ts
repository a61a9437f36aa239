import {defineRules} from '../../messages/rule.js'

/** What may be wrong with a list of contents. */
export const rules = defineRules({
  'contents-place': {
    severity: 'error',
    reason: ({line, problem}) =>
      `Unexpected \`::contents\` ${problem}${line === undefined ? '' : `, that in line ${line}`}`,
    other: 'First list',
    note: 'The list of contents stands once, outside of all blocks: each reader gets the headings of rank 2 and 3 that they see.',
    omit: 'directive'
  }
})
