import {expect, test} from 'vitest'
import {createLectern, health} from '../../../src/index.js'

test.each([
  [':patient[a]:student[b]:otherwise[c]', '`:audience[…]{not="patient student"}`'],
  [':british[a]:patient[b]:otherwise[c]', '`:audience[…]{when="not (british or patient)"}`'],
  [':audience[a]{for=student}:patient[b]:otherwise[c]', 'it after one'],
  ['x :patient[a]{not=uk}:student[b]:otherwise[c]', 'it after one'],
  [
    ':uk[x]:otherwise[y]:patient[a]:student[b]:otherwise[c]',
    '`:audience[…]{not="patient student"}`'
  ]
])('should say what to write instead of the last part of %s', (source, right) => {
  const lectern = createLectern({
    ...health,
    audiences: {...health.audiences, british: 'clinician and uk'}
  })
  const {messages} = lectern.check(source)
  expect(messages.filter(({ruleId}) => ruleId === 'otherwise-of-several').map(String)).toEqual([
    expect.stringContaining(
      `Unexpected \`otherwise\` after several alternatives, expected ${right}`
    )
  ])
})
