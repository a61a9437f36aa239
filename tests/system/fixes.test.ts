import {readdirSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {createLectern} from '../../src/index.js'
import {fixtures, readCase} from '../helpers/cases.js'
import {exampleConfig, readExample} from '../helpers/message-examples.js'
import {messages} from '../helpers/rules.js'

const mistakes = ['mistakes', 'slips'].flatMap((area) =>
  readdirSync(path.join(fixtures, area)).map((name) => readCase(`${area}/${name}`))
)

const examples = readdirSync(path.join(fixtures, 'messages')).flatMap((name) => {
  const {config, wrong} = readExample(name as keyof typeof messages)
  if (wrong.language === 'js' || wrong.language === 'json') return []
  const own = JSON.parse(config ?? '{}')
  return [{config: {...exampleConfig, ...own}, input: wrong.text, name: `messages/${name}`}]
})

const cases = [...mistakes, ...examples]

/** Rules of which a fixture has a message with a fix. */
const fixed = new Set<string>()

describe.each(cases)('$name', ({config, input}) => {
  const lectern = createLectern(config)
  const checked = lectern.check(input)
  const source = input.replace(/^\uFEFF/, '')

  test('should give a fix only where it may stand in the place of what is at fault', () => {
    for (const {actual, expected, fix, place, ruleId} of checked.messages) {
      if (fix === undefined) continue
      fixed.add(String(ruleId))
      expect(expected).toEqual([fix])
      expect(fix).not.toContain('…')
      if (!place || !('start' in place)) throw new Error('Expected a place')
      const {end, start} = place
      expect(source.slice(start.offset, end.offset)).toBe(actual)
      const put = `${source.slice(0, start.offset)}${fix}${source.slice(end.offset as number)}`
      const same = (rule: string | undefined): boolean => rule === ruleId
      const again = lectern.check(put).messages.filter((message) => same(message.ruleId))
      const before = checked.messages.filter((message) => same(message.ruleId))
      expect(again.length, `\`${actual}\` → \`${fix}\``).toBeLessThan(before.length)
    }
  })
})

test('should have a case for every rule that gives fixes', () => {
  const exact = Object.values(messages).filter((rule) => rule.exact)
  expect([...fixed].sort()).toEqual(exact.map(({id}) => String(id)).sort())
})
