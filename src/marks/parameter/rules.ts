import {defineRules, expecting} from '../../messages/rule.js'

/** What may be wrong with parameters. */
export const rules = defineRules({
  'parameter-gap': {
    severity: 'error',
    reason: ({name, reader}) =>
      `Parameter \`${name}\` without a text for a reader (${reader}), expected \`otherwise\` in the config`,
    note: 'Whoever sees the parameter must get a text. Add one in `parameters` of the config, or hide the sentence from those who have none.',
    omit: 'directive'
  },
  'parameter-language': {
    severity: 'error',
    reason: ({language, name, right}) =>
      `No text in \`${language}\` of the parameter \`${name}\` for \`${right}\`, expected it in the config`,
    note: 'An article is in one language. Give the texts of the parameter in it.',
    omit: 'directive'
  },
  'stray-parameter': {
    severity: 'error',
    reason: ({actual, expected}) => `Unexpected \`${actual}\` in a text${expecting(expected)}`,
    note: '`{name}` is for notices of the config: here readers would see it as it is. If it is text, escape it: `\\{name}`.',
    omit: 'article',
    exact: true
  },
  'unknown-parameter': {
    severity: 'error',
    reason: ({actual, expected, known}) =>
      `${actual === '' ? 'Parameter without a name' : `Unknown parameter \`${actual}\``}${expecting(expected, `, expected the name of one of \`parameters\`: ${known || 'there is none'}`)}`,
    note: 'The brackets hold the name of a parameter of the config, and nothing else.',
    omit: 'directive'
  }
})
