import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {fixtures, lecternOf, readCase} from '../helpers/cases.js'
import {lazy} from '../helpers/lazy.js'
import {printMessages} from '../helpers/print-messages.js'
import {messages} from '../helpers/rules.js'

/** What an author gets wrong, with what only some should see marked `xqzhidden`; `right.md` is the same put right. */
const cases = ['mistakes', 'slips'].flatMap((area) =>
  readdirSync(path.join(fixtures, area)).map((name) => readCase(`${area}/${name}`))
)

/** Rules that the cases raise. */
const raised = new Set<string>()

describe.each(cases)('$name', ({config, file, input, name}) => {
  const lectern = lazy(() => lecternOf(config))
  const check = lazy(() => lectern().check(new VFile({path: 'input.md', value: input})).messages)

  test('should report the expected messages', async () => {
    const own = check()
    for (const {ruleId} of own) raised.add(String(ruleId))
    expect(own).not.toEqual([])
    if (name.startsWith('slips')) {
      const printed = own.map((message) => `${message} [${message.ruleId}]`)
      const expected = readFileSync(file('messages.txt'), 'utf8').trim().split('\n')
      expect(printed).toEqual(expect.arrayContaining(expected))
    } else {
      await expect(printMessages(own)).toMatchFileSnapshot(file('messages.txt'))
    }
  })

  test('should place each message at the characters that it names', () => {
    for (const message of check()) {
      expect(Object.keys(messages)).toContain(message.ruleId)
      expect(message.source).toBe('lectern')
      expect(message.note).toBeTruthy()
      const {place} = message
      if (!place || !('start' in place)) continue
      const {end, start} = place
      expect(start.offset).toBeGreaterThanOrEqual(0)
      expect(end.offset).toBeLessThanOrEqual(input.length)
      if (message.actual)
        expect(input.replace(/^\uFEFF/, '').slice(start.offset, end.offset)).toBe(message.actual)
    }
  })

  test('should show nobody what is at fault, when errors are to be omitted', () => {
    const article = lectern().compile(input, {onError: 'omit'})
    const faulty = check().some(({fatal}) => fatal)
    const everybody = article.variants().map(({profile}) => profile)
    const seen = everybody.some((profile) =>
      [
        JSON.stringify(article.render(profile)),
        JSON.stringify(article.toMdast(profile)),
        JSON.stringify(article.toHast(profile)),
        article.toPage(profile)
      ].some((text) => text.includes('xqzhidden'))
    )
    if (faulty) expect(seen).toBe(false)
  })

  // Of slips there is no right form beside the wrong one.
  if (name.startsWith('slips')) return
  test('should have nothing against the same put right', () => {
    const right = lectern().check(readFileSync(file('right.md'), 'utf8'))
    const rules = new Set(check().map(({ruleId}) => ruleId))
    expect(
      right.messages.filter(({fatal, ruleId}) => fatal || rules.has(ruleId)).map(String)
    ).toEqual([])
  })
})

test('should have a case for every rule', () => {
  // Trees of hosts, functions of configs, and what is told of configs, or depends on the day, are no fixtures.
  expect(Object.keys(messages).filter((id) => !raised.has(id))).toEqual([
    'foreign-condition',
    'bad-rewriting',
    'no-directives',
    'no-positions',
    'no-tree',
    'single-tilde',
    'tree-mismatch',
    'review-overdue',
    'bad-formatting',
    'sample-notice'
  ])
})
