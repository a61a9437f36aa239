import {defineRules, expecting} from '../../messages/rule.js'

/** What may be wrong with the reader’s words. */
export const rules = defineRules({
  'abbreviation-gap': {
    severity: 'warning',
    reason: ({abbreviation, reader}) =>
      `Abbreviation \`${abbreviation}\` whose introduction not everybody sees who sees it (not ${reader}), expected it written out or introduced for them`,
    note: 'An abbreviation is written out where a reader first meets it. Write it out there, introduce it for every reader, or give it to the lexicon with the use `expand`.',
    omit: 'nothing'
  },
  'changed-fact': {
    severity: 'error',
    reason: ({concept, plain, term}) =>
      `Unexpected change of a number or unit, \`${plain}\` for \`${term}\`, expected the same ones in what \`${concept}\` says`,
    note: 'Vocabulary changes words, never facts. Take numbers and units out of the plain form, use `term-first` or `gloss`, or say in `confirmed` why the entry is right.',
    omit: 'article'
  },
  'crowded-sentence': {
    severity: 'info',
    reason: ({term}) =>
      `Second term to explain in a sentence, \`${term}\`, which is explained at its next use, expected one in a sentence`,
    note: 'Two explanations in one sentence are hard to read, so the second waits for the next sentence with the term. Split the sentence, so that each term is explained where it is first met.',
    omit: 'nothing'
  },
  'front-matter-concept': {
    severity: 'error',
    reason: ({path, why}) => `\`${path}\`: ${why}`,
    note: 'Concepts in front matter are written and checked as those of the config are. They are for this article alone, and stand for those of the config with the same `id`.',
    omit: 'article'
  },
  'term-content': {
    severity: 'error',
    reason: () => 'Unexpected markup in `term`, expected words only',
    note: 'A pinned term is plain words: put emphasis around the whole directive.',
    omit: 'article'
  },
  'unknown-concept': {
    severity: 'error',
    reason: ({actual, expected}) =>
      `Unexpected \`${actual}\`, which the lexicon doesn’t have${expecting(expected, ', expected the id of a concept')}`,
    note: 'Pin words to a concept of the lexicon: `:term[clot]{id=thrombosis}`.',
    omit: 'article',
    exact: true
  }
})
