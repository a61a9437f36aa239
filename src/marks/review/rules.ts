import {defineRules} from '../../messages/rule.js'

/** What may be wrong with the review of an article. */
export const rules = defineRules({
  'review-address': {
    severity: 'error',
    reason: ({actual, name}) =>
      `Unexpected address \`${actual}\` of \`${name}\`, expected one that sanitising keeps`,
    note: 'Give the address of a page, such as `/editorial-policy` or `https://example.org/policy`.',
    omit: 'article'
  },
  'review-dates': {
    severity: 'error',
    reason: ({date, name, other, status}) =>
      status === undefined
        ? `Unexpected \`${name}\` ${date} before \`${other}\`, expected dates in their order`
        : `Unexpected \`${name}\` ${date} of an article that is \`${status}\`, expected no date, or \`status: approved\``,
    note: 'An article is submitted, then reviewed, then approved; the next review comes after that. Readers of one that isn’t approved see no approval.',
    omit: 'article'
  },
  'review-facts': {
    severity: 'warning',
    reason: ({missing}) =>
      `Approved article without ${missing}, expected to see who approved it, and when`,
    note: 'Add `reviewers` (or a `board` in the config) and the date `reviewed` or `approved` to `review`.',
    omit: 'nothing'
  },
  'review-language': {
    severity: 'error',
    reason: ({language}) =>
      `No text in \`${language}\` for \`board\`, expected it in the language of the article`,
    note: 'Readers get the line about who reviews in the language of the article: give one for each, as in `{en: …, de: …}`.',
    omit: 'article'
  },
  'review-missing': {
    severity: 'error',
    reason: () => 'Article without `review` in its front matter, expected its state',
    note: 'The config says that each article tells of its review: add `review:` with `status: draft`, or how far it is.',
    omit: 'article'
  },
  'review-overdue': {
    severity: 'warning',
    reason: ({date}) => `Review that was due by ${date}, expected a newer one`,
    note: 'Have the article reviewed, and give the dates `reviewed` and `next` again. Readers are told that the review is overdue.',
    omit: 'nothing'
  },
  'review-place': {
    severity: 'error',
    reason: ({problem}) => `Unexpected \`::review\` ${problem}`,
    note: 'The state of the review stands once, outside of all blocks; without `::review` at the start, after cautions. What it says is that of `review` in the front matter.',
    omit: 'article'
  },
  'sign-off-missing': {
    severity: 'warning',
    reason: ({many, readers, roles}) =>
      many === undefined
        ? `Text of ${readers} without the sign-off of ${roles}, expected it in \`approvals\``
        : `More than ${many} groups of readers to sign for, expected fewer: nobody could read that many texts`,
    note: 'These readers are told that the review is pending. `lectern approvals` shows the text and what has changed since it was last signed, and signs it.',
    omit: 'nothing'
  }
})
