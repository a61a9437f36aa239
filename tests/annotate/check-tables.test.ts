import {expect, test} from 'vitest'
import {createLectern, health} from '../../src/index.js'

const lectern = createLectern({...health, notices: [], owed: []})

/** A table of two columns with a row. */
function table(row: string): string {
  return `| a | b |\n| - | - |\n${row}\n`
}

test.each([
  ['| `x|y` |', ['cut-code']],
  ['| `x|y` | z |', ['cut-code']],
  ['| ``x|y`` | `z` |', ['cut-code']],
  ['| x | y | z |', ['extra-cell']],
  ['| "www.a.example", `x|y` |', []],
  ['| 5` | `x` |', []],
  ['| \\`x | y` |', []],
  ['| `x | ``y |', []],
  ['| `x\\|y` | z |', []],
  ['| x |', []]
])('should look for what is cut off in %j', (row, rules) => {
  expect(lectern.check(table(row)).messages.map(({ruleId}) => ruleId)).toEqual(rules)
})

test.each([
  [':::clinician\n| x | y |\n:::', 'what each cell of a row holds wrapped: `| :clinician[…] |`'],
  [':::clinician\nx | y\n:::', 'what each cell of a row holds wrapped: `| :clinician[…] |`'],
  [
    ':::audience{for="uk us"}\n| x | y |\n:::',
    'what each cell of a row holds wrapped: `| :audience[…]{…} |`'
  ],
  [
    '::::choose\n:::lay\n| x | y |\n:::\n:::otherwise\n| z | w |\n:::\n::::',
    'what each cell of a row holds wrapped: `| :lay[…] |`'
  ],
  [':::clinician\nx\n:::', 'a blank line before it'],
  [':::notice{kind="caution"}\nx\n:::\n| z | w |', 'a blank line before it'],
  ['::references\n| z | w |', 'a blank line before it']
])('should say what to write instead of %j', (below, right) => {
  const {messages} = lectern.check(table('| x | y |') + below)
  const [message] = messages.filter(({ruleId}) => ruleId === 'table-interrupted')
  expect(message?.reason).toContain(`between the rows of a table, expected ${right}`)
})

test.each([
  ['\n:::clinician\nx\n:::', []],
  [':::clinician\n| x | y |\n:::\n| z | w |', ['table-interrupted']],
  ['::references', ['table-interrupted']]
])('should look for what interrupts a table: %j', (below, rules) => {
  const {messages} = lectern.check(table('| x | y |') + below)
  expect(messages.map(({ruleId}) => ruleId).sort()).toEqual(rules)
})
