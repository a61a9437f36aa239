import {expect, test} from 'vitest'
import * as z from 'zod'
import {defineMark} from '../../../src/annotate/mark.js'
import {seenOf} from '../../../src/annotate/state.js'
import type {Article} from '../../../src/article.js'
import {ConfigError, health} from '../../../src/index.js'
import {createLecternWith} from '../../../src/lectern.js'
import {allMarks} from '../../../src/marks/index.js'
import type {DirectiveForm} from '../../../src/syntax/directive-names.js'

/** A mark from outside: `review` in front matter, and `:::found` for what research found. */
const told = defineMark({
  kind: 'told',
  facts: {evidence: ['guideline', 'research'], review: ['approved', 'pending']},
  frontMatter: {state: z.string().optional()},
  names: new Map([['found', new Set<DirectiveForm>(['container'])]]),
  create: () => {
    let review: string | undefined
    return {
      kind: 'told',
      readFrontMatter(_, {ofMarks}) {
        review = ofMarks.state && String(ofMarks.state.value)
      },
      resolve(state) {
        if (review) state.facts.push({kind: 'review', seen: state.readers, value: review})
        for (const node of state.tree.children.flatMap((child) =>
          child.type === 'containerDirective' && child.name !== 'found'
            ? [child, ...child.children]
            : [child]
        )) {
          if (node.type !== 'containerDirective' || node.name !== 'found') continue
          state.facts.push({kind: 'evidence', seen: seenOf(state, node), value: 'research'})
        }
      }
    }
  }
})

const all = {id: 'all', kind: 'caution', placement: 'start', required: true, text: 'All three.'}
const notice = {
  ...all,
  for: 'lay or professional or student',
  when: {evidence: 'research', review: 'pending', topic: 'dosing'}
}

type Reader = {role: 'clinician' | 'patient'}

function lecternOf(notices: ReadonlyArray<object>, owed: ReadonlyArray<object> = []) {
  return createLecternWith<Reader>({...health, notices, owed}, [...allMarks, told])
}

function shown(article: Article<Reader>, role: Reader['role'], text = 'All three.'): boolean {
  return article.render({role}).html.includes(text)
}

const lectern = lecternOf([notice])

/** An article of which a reader sees as much as its parts are for. */
function write(review: string, evidence: string, topic: string): string {
  return `---\nstate: ${review}\n---\n\n:::${evidence}\n\n::::found\nBones heal.\n::::\n\n:::\n\n## Dose\n::section{topic="dosing" for="${topic}"}\n\nOne.\n`.replace(
    /:::(\w+)\n\n::::found\n(.*)\n::::\n\n:::/,
    '::::$1\n\n:::found\n$2\n:::\n\n::::'
  )
}

test('should be for those who see what other marks tell, all of it', () => {
  const article = lectern.compile(write('pending', 'clinician', 'clinician nurse'))
  expect(shown(article, 'clinician')).toBe(true)
  expect(shown(article, 'patient')).toBe(false)
  const halves = lectern.compile(write('pending', 'clinician', 'patient'))
  expect(shown(halves, 'clinician') || shown(halves, 'patient')).toBe(false)
  expect(shown(lectern.compile(write('approved', 'clinician', 'clinician')), 'clinician')).toBe(
    false
  )
})

test('should take one of several values', () => {
  const own = lecternOf([{...notice, when: {review: ['approved', 'pending']}}])
  expect(shown(own.compile('---\nstate: approved\n---\n\nA'), 'patient')).toBe(true)
  expect(shown(own.compile('A'), 'patient')).toBe(false)
})

test('should refuse what no mark tells, and values that are none', () => {
  const problems = (when: object, marks = [...allMarks, told]): unknown => {
    try {
      createLecternWith({...health, notices: [{...notice, when}], owed: []}, marks)
    } catch (error) {
      if (error instanceof ConfigError) return error.problems
      throw error
    }
    return []
  }
  expect(
    problems(
      {evidence: 'research', review: 'pending'},
      allMarks.filter(({kind}) => kind !== 'review')
    )
  ).toEqual([{path: 'notices[0].when.review', reason: '`review` is not supported yet'}])
  expect(problems({evidence: 'reserch', review: 'none', topic: 'Dosing'})).toEqual([
    {
      path: 'notices[0].when.review',
      reason: 'Unexpected value `none`, expected `approved` or `pending`'
    },
    {path: 'notices[0].when.evidence', reason: 'Unexpected value `reserch`, expected `research`'},
    {
      path: 'notices[0].when.topic',
      reason: 'Unexpected value `Dosing`, expected lower-case letters, digits and single `-`'
    }
  ])
  expect(problems({topic: []})).toEqual([
    {path: 'notices[0].when.topic', reason: 'Unexpected empty list, expected values'}
  ])
})

test('should learn nothing from what a reader doesn’t see', () => {
  const outputs = (topic: string) => {
    const article = lectern.compile(
      `---\nstate: pending\n---\n\n:::found\nA\n:::\n\n## Dose\n\n:::clinician\n### Drops${topic}\n\nTen.\n:::\n\nOne.\n`
    )
    return [
      JSON.stringify(article.render({role: 'patient'})),
      article.toPage({role: 'patient'}),
      article.variantKey({role: 'patient'}),
      article.restrict('patient').encode(),
      JSON.stringify(article.owed({role: 'patient'})),
      String(shown(article, 'clinician'))
    ]
  }
  const [without, withTopic] = [outputs(''), outputs('\n::section{topic="dosing"}')]
  expect(withTopic.slice(0, -1)).toEqual(without.slice(0, -1))
  expect([without.at(-1), withTopic.at(-1)]).toEqual(['false', 'true'])
})

test('should prove what is owed to who sees something, and name who lacks it', () => {
  const owed = [{kind: 'caution', to: 'lay', when: {topic: 'dosing'}}]
  const own = lecternOf([{...notice, for: 'lay', when: {topic: 'dosing'}}], owed)
  expect(own.check(write('pending', 'clinician', 'patient')).messages).toEqual([])
  expect(own.compile('No doses.').owed({role: 'patient'})).toEqual([])
  expect(() => lecternOf([{...notice, for: 'patient', when: {topic: 'dosing'}}], owed)).toThrow(
    'Reader without a required caution (role: caregiver, level: basic, jurisdiction: elsewhere), expected one in `notices` for `caregiver`'
  )
  const partly = lecternOf([{...notice, for: 'lay', when: {review: 'pending'}}], owed)
  expect(partly.check(write('approved', 'clinician', 'patient')).messages.map(String)).toEqual([
    '1:1: Reader without a required caution (role: patient, level: basic, jurisdiction: elsewhere), expected one for all to whom it is owed'
  ])
})
