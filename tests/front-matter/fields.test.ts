import {expect, test} from 'vitest'
import {createLectern, health} from '../../src/index.js'

const lectern = createLectern({...health, notices: [], owed: []})

test.each([
  ['title: {clinican: A, otherwise: B}', '2:9-2:17', 'clinician'],
  ['title: {clinician: A, others: B}', '2:23-2:29', 'otherwise'],
  ['audience: clinican', '2:11-2:19', 'clinician'],
  // The whole key stands there, not the name alone.
  ['title: {clinican or nurse: A, otherwise: B}', '2:9-2:26', undefined],
  ['title: {"clinican": A, otherwise: B}', '2:9-2:19', undefined]
])(
  'should tell of a name at its place, with a fix where it stands alone: %s',
  (line, place, fix) => {
    const {messages} = lectern.check(`---\n${line}\n---\n\nA\n`)
    const [message] = messages.filter(({ruleId}) => ruleId === 'unknown-name')
    expect(String(message)).toMatch(new RegExp(`^${place}: `))
    expect(message?.fix).toBe(fix)
  }
)
