import {defineRules, expecting} from '../../messages/rule.js'

/** What may be wrong with notices. */
export const rules = defineRules({
  'caution-gap': {
    severity: 'error',
    reason: ({line, reader}) =>
      `Caution that does not reach every reader (not ${reader})${line === undefined ? '' : `, because of line ${line}`}, expected it where everybody sees it`,
    other: 'What is for some readers',
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
      `No text in \`${language}\` for the required ${right}, expected one in that language`,
    note: 'A required notice is owed in the language of the article. Give its text, title and parameters for that language, as in `{en: …, es: …}`: in the config a text alone is in the language of the config, in front matter in that of the article.',
    omit: 'article'
  },
  'notice-left-out': {
    severity: 'warning',
    reason: ({language, right}) =>
      `No text in \`${language}\` for the ${right}, expected one in that language`,
    note: 'The notice isn’t required, so it is left out.',
    omit: 'nothing'
  },
  'front-matter-notice': {
    severity: 'error',
    reason: ({path, why}) => `\`${path}\`: ${why}`,
    note: 'Notices in front matter are written as those of the config are, and add to them.',
    omit: 'article'
  },
  'no-notices': {
    severity: 'warning',
    reason: () => '`::notices` where no notice goes, expected one with the placement `notices`',
    note: 'Only notices that say `placement: "notices"`, in the config or in front matter, stand at `::notices`; what is for none of its readers isn’t there either.',
    omit: 'nothing'
  },
  'notices-place': {
    severity: 'error',
    reason: () =>
      'Unexpected `::notices` in another block, expected it beside the blocks of the text',
    note: 'What readers are owed stands in the text itself: in no list, quotation, note or notice. An audience block may hold `::notices`.',
    omit: 'article'
  },
  'owed-gap': {
    severity: 'error',
    reason: ({kind, reader}) =>
      `Reader without a required ${kind} (${reader}), expected one for all to whom it is owed`,
    note: '`owed` in the config says so. A notice that depends on what the article shows (`when`) reaches those who see it; add one for the others.',
    omit: 'article'
  },
  'sample-notice': {
    severity: 'warning',
    reason: ({right}) => `Samples of notices in use, ${right}, expected notices of your own`,
    note: 'The preset’s notices are samples, in English. Write your own, have them looked over, and leave `sample` out. It is told once for a config: in `lectern.messages`, and by `lectern check`.',
    omit: 'nothing'
  },
  'second-notices': {
    severity: 'error',
    reason: ({reader}) => `Second \`::notices\` for a reader (${reader}), expected one`,
    note: 'Each notice is shown once. Take one of them away, or let no reader see both.',
    omit: 'article'
  },
  'topic-place': {
    severity: 'error',
    reason: ({place}) => `Topic of a section in ${place}, expected it in the text`,
    note: 'The notices that a topic calls for stand before its section. Notes come last and only to those who are pointed to them, and in another notice they would be a part of that.',
    omit: 'article'
  },
  'unknown-topic': {
    severity: 'error',
    reason: ({expected, name, right}) =>
      // Cast: of the words for a reason, only `expected` is a list.
      `Unknown topic \`${name}\`${expecting(right === undefined ? expected : [right as string], ', expected one that a notice speaks of')}`,
    note: 'A topic calls for the notices that name it, in `when`: a mistyped one would call for none.',
    omit: 'article'
  }
})
