import {expect, test} from 'vitest'
import {createLectern, health} from '../../src/index.js'

const lectern = createLectern({...health, notices: [], owed: []})

function rulesOf(source: string): Array<string | undefined> {
  return lectern.check(source).messages.map(({ruleId}) => ruleId)
}

test.each([
  'healthcare professional',
  'not lay',
  'clinician only',
  'for clinician',
  'the Clinician',
  'audience clinician',
  'clinician,nurse',
  'clinician, nurse',
  'clinician/nurse',
  'clinician|nurse',
  'clinician&uk',
  'clinician.uk',
  'role=clinician',
  'level>=intermediate',
  '(clinician or nurse)',
  '**clinician**'
])('should find the name in `:%s[…]`', (words) => {
  for (const text of ['300 mg', '[^n]']) {
    expect(rulesOf(`Take :${words}[${text}] daily.\n\n[^n]: x`)).toContain('misspelled-directive')
  }
})

test.each([
  ': clinician [300 mg]',
  '\uff1a clinician [300 mg]',
  ': clinician\n[300 mg]',
  ':\nclinician [300 mg]',
  ': Clinician [300 mg]',
  ': audience [300 mg] {for = clinician}'
])('should find a name with white space around: %j', (form) => {
  expect(rulesOf(`Take ${form} daily.`)).toContain('brackets')
})

test.each([
  'clinician:[300 mg] daily',
  'x clinician:[300 mg]',
  '`:clinician`[300 mg]',
  ':clinician`300 mg] daily, or `x`',
  '> :clinician`300 mg] or `x`'
])('should find a name whose colon or bracket is out of place: %j', (form) => {
  expect(rulesOf(form)).toContain('brackets')
})

test.each([':clinician (300 mg)', ':clinician\t(300 mg)'])(
  'should find parentheses: %j',
  (form) => {
    expect(rulesOf(`Take ${form} daily.`)).toEqual(['parentheses'])
  }
)

test.each([':clinician:uk', ':clinician :uk', ':clinician/:uk', ':clinician and :uk'])(
  'should find a name before a directive: %s[…]',
  (names) => {
    expect(rulesOf(`Take ${names}[300 mg] daily.`)).toEqual(['misspelled-directive'])
  }
)

test.each([
  'Contact: patient [name here]',
  'See: the patient [see below]',
  'a :) the patient [x y]',
  'Ratio 1:2 patient[s]',
  ':smile: patient [sic]',
  'a :the patient. More[sic]',
  'a :a patient\\[sic]',
  '`:not patient[x y]` a',
  'a :see [the patient](#x "y")\n\n# X',
  'a `:patient` :uk[b]',
  'a :patient\n\n:uk[b]',
  'patient:[a](#x) patient:[1] uk:[^n] uk:\\[a]\n\n[^n]: x\n\n# X',
  'a `:patient`[b](#x) and `patient:[b]` and `` `:patient`[b] ``\n\n# X',
  'a \\:patient`b` :zebra`b` x:patient`b` :patient `b`',
  'a :patient a (b) :zebra (b) x:patient (b) \\:patient (b)',
  'a \\:patient :uk[b]',
  'a :doctor :uk[b]',
  'a :uk[b|c]'
])('should leave text alone: %j', (source) => {
  expect(rulesOf(source).filter((rule) => rule !== 'bare-name')).toEqual([])
})

test.each(['title: Dose :::clinician 300 mg', 'title: Dose {for="clinician"}', 'title: a :::b'])(
  'should find what is meant as a directive in front matter: %s',
  (line) => {
    expect(rulesOf(`---\n${line}\n---\n\na`)).toEqual(line.endsWith('b') ? [] : ['directive-place'])
  }
)

test.each([
  'Give :clinician[(30, 60] mL/min; [60, 90) mL/min] daily.',
  'Give :clinician[dose ]5, 10[ mg] daily.',
  'Press :clinician[`]` and `[` twice] now.'
])('should find text that ends at a bracket of its own: %j', (source) => {
  expect(rulesOf(source)).toEqual(['directive-bracket'])
})

test.each(['\n', '\r\n', '\r'])('should find a bar in the header of a table: %j', (ending) => {
  const lines = ['| a | b :clinician[x|y] |', '| - | - |', '| 1 | 2 |']
  expect(rulesOf(lines.join(ending))).toEqual(['directive-bracket'])
  expect(rulesOf(lines.join(ending).replace('x|y', 'x\\|y'))).toEqual([])
})

test.each([
  'Give :clinician[1) 5 mg, (2) 10 mg] and [b](#x).\n\n# X',
  'Give :clinician[5 mg (once)] \\[x\\].',
  'Give :clinician[`a`] and `b` [c](#x).\n\n# X',
  'Give :clinician[a (b].'
])('should leave text that ends in its place: %j', (source) => {
  expect(rulesOf(source)).toEqual([])
})
