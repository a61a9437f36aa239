import {expect, test} from 'vitest'
import {classesOf} from '../../../../src/marks/term/words/classes.js'

test.each([
  ['', []],
  ['5 %', []],
  ['a plug', []],
  ['cancers and a carcinoma', ['disease cancer cancers']],
  ['non-cancerous', ['polarity negated non', 'disease cancer cancerous']],
  ['Noncancerous', ['disease benign noncancerous', 'polarity negated noncancerous']],
  ['it can’t', ['polarity negated can’t']],
  ['heart\nattack', ['disease heart attack heart attack']],
  ['rarely before bedtime', ['likelihood rare rarely', 'dose bedtime bedtime']],
  ['hyperkalaemia', ['polarity raised hyperkalaemia']],
  ['hypothalamus, nonsense, hyperlink', []]
])('should read what words say: %j', (text, said) => {
  expect(classesOf(text).map(({name, theme, word}) => `${theme} ${name} ${word}`)).toEqual(said)
})
