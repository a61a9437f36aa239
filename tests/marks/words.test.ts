import {expect, test} from 'vitest'
import {knownWords, wordNames} from '../../src/config/words.js'
import {allMarks} from '../../src/marks/index.js'

const languages = Object.keys(knownWords([]))

test.each(allMarks.flatMap(({kind, words}) => (words ? [[kind, words] as const] : [])))(
  'should have the same words in each language: %s',
  (_, words) => {
    expect(Object.keys(words).sort()).toEqual([...languages].sort())
    const [first = [], ...others] = languages.map((language) =>
      Object.keys(words[language] ?? {}).sort()
    )
    for (const names of others) expect(names).toEqual(first)
    for (const language of languages) expect(Object.values(words[language] ?? {})).not.toContain('')
  }
)

test('should need words of all marks in a further language', () => {
  const names = wordNames(allMarks)
  for (const {words} of allMarks)
    expect(names).toEqual(expect.arrayContaining(Object.keys(words?.en ?? {})))
})
