import {describe, expect, test} from 'vitest'
import {health} from '../../../src/index.js'
import {type Base, createBase} from './base.js'
import {judge} from './judge.js'

const source = `# Alpha

:::clinician
xqzone
:::

Bravo

## Charlie
::section{for="student"}

xqztwo

## Delta

Echo
`

describe.each([
  {after: ':::nurse', before: ':::clinician', verdict: 'other', why: 'another name'},
  {after: '# Charlie', before: '## Charlie', verdict: 'other', why: 'another rank'},
  {
    after: '::: clinician',
    before: ':::clinician',
    verdict: 'refused',
    why: 'a slip that is caught'
  },
  {
    after: ':::clinician\n:::\nxqzone',
    before: ':::clinician\nxqzone\n:::',
    verdict: 'warned',
    why: 'a fence too early'
  },
  {after: 'Brave', before: 'Bravo', verdict: 'kept', why: 'a change of a word'},
  {after: '', before: 'Bravo', verdict: 'kept', why: 'a word taken out'},
  {after: '', before: ':::clinician\nxqzone\n:::', verdict: 'kept', why: 'a block taken out'},
  {after: 'xqzone', before: ':::clinician\nxqzone\n:::', verdict: 'leak', why: 'fences taken out'},
  {
    after: '<!-- Delta -->',
    before: '## Delta\n\nEcho',
    verdict: 'lost',
    why: 'a comment around a word'
  },
  {after: 'Delta', before: '## Delta', verdict: 'lost', why: 'a heading that ended a section'},
  {after: 'Bravo ::section x', before: 'Bravo', verdict: 'raw', why: 'a directive shown as text'}
])('$why', ({after, before, verdict}) => {
  test(`should be told: ${verdict}`, () => {
    // Cast: the article is right.
    const base = createBase('test', source, health) as Base
    const value = source.replace(before, after)
    expect(value).not.toBe(source)
    expect(judge(base, {kind: 'test', value, what: 'test'})).toMatchObject({verdict})
  })
})
