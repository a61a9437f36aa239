import {defineRules} from '../../messages/rule.js'

/** What is worth knowing of alerts. */
export const rules = defineRules({
  'alert-caution': {
    severity: 'info',
    reason: ({actual}) =>
      `Alert \`${actual}\`, which is no notice, expected \`:::notice{kind="caution"}\` for what must reach everybody`,
    note: 'An alert is text like any other: a reader may be left without it. A caution that must reach everybody is `:::notice{kind="caution"}`, which is checked.',
    omit: 'nothing'
  }
})
