import {expect, test} from 'vitest'
import {createLectern, health} from '../../src/index.js'

const lectern = createLectern({...health, notices: [], owed: []})

function told(source: string): Array<string> {
  return lectern.check(source).messages.map((message) => `${message} [${message.ruleId}]`)
}

test('should tell of each block that isn’t closed before the next one', () => {
  expect(told(':::patient\na\n:::clinician\nb\n:::otherwise\nc\n:::\n')).toEqual([
    '1:1-1:11: Block `:::patient` that isn’t closed before line 3, expected `:::` above that line, or `::::` at both of its ends [short-fence]',
    '3:1-3:13: Block `:::clinician` that isn’t closed before line 5, expected `:::` above that line, or `::::` at both of its ends [short-fence]'
  ])
  expect(told(':::patient\na\n:::clinician\nb\n')).toEqual([
    '1:1-1:11: Block `:::patient` that isn’t closed before line 3, expected `:::` above that line, or `::::` at both of its ends [short-fence]',
    '3:1-3:13: Block `:::clinician` that is not closed, expected `:::` [unclosed-directive]'
  ])
})

test.each([':::', '::::'])(
  'should close a longer block before what is for all others, with %s',
  (fence) => {
    expect(told(`::::clinician\na\n\n:::otherwise\nb\n${fence}\n`)).toEqual([
      '1:1-1:14: Block `::::clinician` that isn’t closed before line 4, expected `::::` above that line, or `:::::` at both of its ends [short-fence]'
    ])
  }
)

test.each([
  ['end', 'Unknown name `end`'],
  ['endclinician', 'Unknown name `endclinician`'],
  ['end-clinician', 'Unknown name `end-clinician`'],
  ['endif', 'Unknown name `endif`'],
  [' end', 'Unknown directive `::: end`'],
  ['/clinician', 'Unknown directive `:::/clinician`']
])('should say what closes a block in place of `:::%s`', (word, reason) => {
  const messages = told(`:::clinician\na\n:::${word}\n`)
  expect(messages).toHaveLength(1)
  expect(messages[0]).toContain(`${reason}, expected a line of colons alone, \`:::\``)
})

test.each(['```\n::: end\n```', '<!--\n::: end\n-->'])(
  'should tell of a block that isn’t closed, whatever %j says',
  (code) => {
    expect(told(`:::clinician\n${code}\n`).join()).toContain('[unclosed-directive]')
  }
)

test.each(['4', '1st'])('should say where the value %s is written', (value) => {
  const {check} = createLectern({
    dimensions: {stage: {values: {late: {}, '4': {}, '1st': {}}, default: 'late'}}
  })
  expect(String(check(`:::${value}\na\n:::\n`).messages[0])).toBe(
    `1:4-1:${4 + value.length}: Unknown name \`${value}\`, expected \`:::audience{for="${value}"}\``
  )
  expect(String(check(`a :${value}[b]\n`).messages[0])).toContain(
    `expected \`:audience[text]{for="${value}"}\``
  )
  expect(String(check(':::other\na\n:::\n').messages[0])).toMatch(
    /expected a name from the config: `late`$/
  )
})
