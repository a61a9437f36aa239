import {defineRules, expecting} from './rule.js'

/** What may be wrong with front matter. */
export const matterRules = defineRules({
  'front-matter': {
    severity: 'error',
    reason: ({problem}) => `Unexpected front matter: ${problem}`,
    note: 'Front matter is YAML (core schema) without aliases, a list of `key: value`. It says for one whom the article is for, so the article is withheld until it can be read.',
    omit: 'article'
  },
  'front-matter-audience': {
    severity: 'error',
    reason: ({actual}) =>
      `Unexpected \`${actual}\` outside front matter, expected it between two lines of \`---\` at the very start`,
    note: 'Here the line is text, and everybody is shown the article. Front matter is YAML between two lines of `---`, the first of them the very first line. If it is text, escape the sign: `Audience\\:`.',
    omit: 'article'
  },
  'front-matter-fence': {
    severity: 'error',
    reason: ({actual, inside, language, problem}) =>
      problem !== undefined
        ? `Front matter ${problem}`
        : inside !== undefined
          ? `Unexpected \`${actual}\` in front matter, expected a line of \`---\` before it`
          : language === undefined
            ? `Unexpected \`${actual}\` at the start, expected front matter between two lines of \`---\``
            : `Front matter in ${language}, expected YAML between two lines of \`---\``,
    note: 'Front matter starts on the very first line with `---` and ends with the next line of `---`. Otherwise it is text: shown to everybody, and without effect. Without the second line it goes on to the next thematic break, and nobody is shown what stands before that. For a thematic break at the start write `***`.',
    omit: 'article',
    exact: true
  },
  'front-matter-key': {
    severity: 'error',
    reason: ({actual, expected}) =>
      `Unexpected key \`${actual}\`${expecting(expected, ', expected another name, since it says whom the article is for, and the config has no key for that')}`,
    note: 'A mistyped key would lose what it says, such as whom the article is for; so would one within another key, a text or a comment. Correct it, or put it on a line of its own without an indent; a key of the host’s own wants a name that is less like one of these.',
    omit: 'article',
    exact: true
  },
  'front-matter-value': {
    severity: 'error',
    reason: ({path, why}) =>
      why === undefined
        ? `Unexpected value of \`${path}\`, expected text, or texts by expression where that is allowed`
        : `\`${path}\`: ${why}`,
    note: '`title` and `description` are a text, or texts by expression; `language` and `audience` are texts; `notices` are lists of what `NoticeConfig` says.',
    omit: 'article'
  },
  'host-key': {
    severity: 'warning',
    reason: ({name, why}) => `Key \`${name}\` left to the host, ${why}`,
    note: "Lectern has a key of this name, with values of another form, or one that is nearly called so. What stands here changes nothing for readers; it is in `article.frontMatter`. If it is meant for Lectern, correct it, or say in the config that you call it so: `frontMatter: {keys: {audience: 'target_audience'}}`. If not, release the name: `frontMatter: {keys: {topics: false}}`.",
    omit: 'nothing'
  },
  'language-tag': {
    severity: 'error',
    reason: ({actual}) =>
      `Unexpected language \`${actual}\`, expected a tag such as \`en\` or \`en-GB\``,
    note: 'Languages are written as BCP 47 tags.',
    omit: 'article'
  },
  'language-words': {
    severity: 'error',
    reason: ({language}) => `No words in \`${language}\`, expected them in the config`,
    note: 'Lectern adds some words of its own, such as names of links. Give them in `words` in the config.',
    omit: 'article'
  },
  'otherwise-last': {
    severity: 'error',
    reason: ({key, name}) =>
      `Text for \`${name}\` after \`otherwise\` in \`${key}\`, expected \`otherwise\` last`,
    note: '`otherwise` is for all others, so it stands last. A line that was moved to the end of the key above it stands like this too: put it back.',
    omit: 'article'
  }
})
