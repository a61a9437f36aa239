import {readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {createLectern, health} from '../../src/index.js'

// Cast: it is a list of texts.
const inputs = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'odd-inputs.json'), 'utf8')
) as Array<string>
const lectern = createLectern({...health, lexicon: [], notices: [], owed: []})

/** What is said of an article, and what a patient gets of one without an error. */
function tell(source: string): string {
  const {messages} = lectern.check(source)
  const lines = messages.map((message) => `${message} [${message.ruleId}] ${message.fix ?? ''}`)
  const faulty = messages.some(({fatal}) => fatal)
  const html = faulty ? [] : [lectern.compile(source).render({role: 'patient'}).html]
  return [JSON.stringify(source), ...lines.map((line) => line.trimEnd()), ...html].join('\n')
}

// One to three slips in a fixture each: between them they tell most changes of the checks apart.
test('should say the same of odd inputs', async () => {
  const told = inputs.map(tell).join('\n\n')
  await expect(told).toMatchFileSnapshot('__snapshots__/odd-inputs.txt')
})
