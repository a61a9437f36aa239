import {expect, test} from 'vitest'
import {createLectern, health} from '../../../src/index.js'

test.each([
  [':patient[a]:student[b]:otherwise[c]', '`:audience[…]{not="patient student"}`'],
  [':british[a]:patient[b]:otherwise[c]', '`:audience[…]{when="not (british or patient)"}`'],
  [
    ':audience[a]{for="student nurse"}:patient[b]:otherwise[c]',
    '`:audience[…]{not="student nurse patient"}`'
  ],
  [
    'x :patient[a]{not=uk}:student[b]{not="us ca"}:otherwise[c]',
    '`:audience[…]{when="not ((patient and not uk) or (student and not (us or ca)))"}`'
  ],
  [
    ':audience[a]{when="us and lay"}:student[b]{when="uk or au"}:audience[d]{for="ca eu"}:otherwise[c]',
    '`:audience[…]{when="not ((us and lay) or (student and (uk or au)) or (ca or eu))"}`'
  ],
  [':audience[x]:patient[a]:student[b]:otherwise[c]', '`:audience[…]{not="patient student"}`'],
  [':audience[a]{when="us or"}:patient[b]:student[c]:otherwise[d]', 'it after one'],
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
