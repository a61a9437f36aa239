import type {Element, Nodes} from 'hast'
import {describe, expect, test} from 'vitest'
import {createLectern} from '../../src/index.js'
import {readCase} from '../helpers/cases.js'
import {readingGrade, sentencesOf} from '../helpers/reading-grade.js'
import {classOf, findAll, fromHtml, textIn} from './properties/html.js'

const {config, input} = readCase('article')
const lectern = createLectern(config)
const article = lectern.compile(input)

/** What differs between the readers of the reference article. */
const readers = {
  patient: {
    call: 'Write it down and ask your care team.',
    definition: 'found in many parts of the body',
    disclaimer: 'a professional who knows you.',
    title: 'For information only'
  },
  caregiver: {
    call: 'Write it down and ask your care team.',
    definition: 'found in many parts of the body',
    disclaimer: 'the person you care for.',
    title: 'For information only'
  },
  student: {
    call: 'ask your tutor',
    definition: 'Multipotent means able to become several cell types',
    disclaimer: 'This page is for learning.',
    title: 'For study only'
  },
  clinician: {
    call: 'Write to the editors.',
    definition: 'Haematopoietic markers such as CD45',
    disclaimer: 'This page supports clinical judgement',
    title: 'For healthcare professionals'
  },
  researcher: {
    call: 'Write to the editors.',
    definition: 'Haematopoietic markers such as CD45',
    disclaimer: 'This page is for research',
    title: 'For researchers'
  }
} as const

describe.each(Object.entries(readers))('the page of the brief for a %s', (role, own) => {
  const profile = {role: role as keyof typeof readers}
  const page = fromHtml(
    article.toPage(profile, {href: (other) => `/mscs/${(other as {role: string}).role}`})
  )
  const main = only((node) => node.tagName === 'main')
  // Without what is about the page: the choosers, and what is in it.
  const body: Element = {
    ...main,
    children: main.children.filter(
      (child) =>
        child.type !== 'element' ||
        !(child.tagName === 'header' || classOf(child).includes('chooser'))
    )
  }

  /** The one element that fits. */
  function only(fits: (node: Element) => boolean, within: Nodes = page): Element {
    const found = findAll(within, fits)
    expect(found).toHaveLength(1)
    return found[0] as Element
  }

  /** Text between two headings, by what they say. */
  function section(from: string, to: string): string {
    const text = textIn(body)
    const start = text.indexOf(from)
    const end = text.indexOf(to, start + from.length)
    expect(start).toBeGreaterThan(-1)
    expect(end).toBeGreaterThan(start)
    return text.slice(start, end)
  }

  test('should have cautions before the review, and that before all else', () => {
    const text = textIn(body)
    const places = ['still pending', 'Safety warning', 'Review status', 'From the guidelines']
    const found = places.map((each) => text.indexOf(each))
    expect(found).not.toContain(-1)
    expect(found).toEqual(found.toSorted((a, b) => a - b))
  })

  test('should have 1: a title, and a line that a board reviews every article', () => {
    expect(textIn(only(({tagName}) => tagName === 'h1'))).toBe(
      'What are mesenchymal stem cells (MSCs)?'
    )
    expect(textIn(body)).toContain('Our medical advisory board reviews every article.')
  })

  test('should have 2: notices that it is for education only, and that review is pending', () => {
    const cautions = findAll(page, (node) => classOf(node).includes('notice-caution'))
    expect(cautions.slice(0, 2).map((caution) => textIn(caution).trim())).toEqual([
      expect.stringMatching(/^Human review of this article is still pending\. .*be careful/),
      expect.stringMatching(/^This page is for education only\./)
    ])
  })

  test('should have 3: the review in three steps, the present one marked', () => {
    const steps = only((node) => classOf(node).includes('review-steps'))
    const items = findAll(steps, ({tagName}) => tagName === 'li')
    expect(items.map((item) => [textIn(item).trim(), item.properties.ariaCurrent])).toEqual([
      ['Submitted: October 5, 2026', undefined],
      ['Under review', 'step'],
      ['Approved', undefined]
    ])
  })

  test('should have 4: the date of the last change, and a link to the editorial policy', () => {
    expect(textIn(body)).toContain('Last updated on November 20, 2026.')
    const data = only(({properties}) => properties.type === 'application/ld+json')
    expect(JSON.parse(textIn(data))).toMatchObject({
      '@type': 'MedicalWebPage',
      dateModified: '2026-11-20',
      datePublished: '2026-10-05',
      publishingPrinciples: 'https://example.org/editorial-policy'
    })
    const link = only(({properties}) => properties.href === 'https://example.org/editorial-policy')
    expect(textIn(link)).toBe('Editorial policy')
  })

  test('should have 5: the question which reader it is, and why', () => {
    const chooser = only((node) => classOf(node).includes('chooser'))
    expect(textIn(chooser)).toContain('Which best describes you?')
    expect(textIn(chooser)).toContain('We use the words that suit you best.')
    const present = only(({properties}) => properties.ariaCurrent === 'true', chooser)
    expect(present.properties.href).toBe(`/mscs/${role}`)
  })

  test('should have 6: from the guidelines, the bottom line first, with its citation', () => {
    const guideline = only((node) => classOf(node).includes('evidence-guideline'))
    const [first] = guideline.children.filter((node) => node.type === 'element')
    expect(classOf(first as Element)).toEqual(['bottom-line'])
    expect(textIn(first as Element)).toMatch(/^(?:Some s|S)tem cells .* safe.*\(3\)\.\s*$/)
    expect(findAll(guideline, ({tagName}) => tagName === 'h3')).toHaveLength(1)
    expect(textIn(guideline)).toContain('International Society for Stem Cell Research, 2021')
    expect(section('From the guidelines', 'Definition').length).toBeGreaterThan(200)
  })

  test('should have 7: definition, effects, safety and key points, in this reader’s words', () => {
    expect(
      section('Definition and characteristics', 'Being studied').replace(/\s+/g, ' ')
    ).toContain(own.definition)
    const safety = section('Safety ', 'Key points')
    expect(safety.match(/should not be given into a blood vessel/g)?.length).toBeGreaterThan(0)
    expect(section('Key points', 'From the research')).toContain('considered safer')
  })

  test('should have 8: from the research, bullets under three headings', () => {
    const research = only((node) => classOf(node).includes('evidence-research'))
    const headings = findAll(research, ({tagName}) => tagName === 'h3').map(textIn)
    expect(headings).toEqual([
      'Definition and properties',
      'Therapeutic applications',
      'MSCs and graft-versus-host disease'
    ])
    expect(findAll(research, ({tagName}) => tagName === 'ul')).toHaveLength(3)
    expect(textIn(research)).toContain('An early trial was promising')
  })

  test('should have 9: citations numbered through, single and grouped', () => {
    const [text = ''] = textIn(body).split('Moll G, Ankrum JA')
    const cited = [...text.matchAll(/\((\d(?:, \d)*)\)/g)].flatMap(([, numbers = '']) =>
      numbers.split(', ').map(Number)
    )
    const firsts = cited.filter((number, index) => cited.indexOf(number) === index)
    expect(firsts).toEqual(firsts.map((_, index) => index + 1))
    expect(text).toContain('(1, 2)')
    const list = only((node) => classOf(node).includes('references'))
    expect(findAll(list, ({tagName}) => tagName === 'li')).toHaveLength(firsts.length)
    // What is still to come is no source for lay readers.
    const isLay = role === 'patient' || role === 'caregiver'
    expect(textIn(list).includes('to be named by the editors')).toBe(!isLay)
  })

  test('should have 10: the disclaimer owed to this reader, and no other', () => {
    const disclaimer = only((node) => classOf(node).includes('notice-disclaimer'))
    expect(textIn(disclaimer)).toContain(own.title)
    expect(textIn(disclaimer)).toContain(own.disclaimer)
  })

  test('should have 11: an invitation to ask', () => {
    const call = only((node) => classOf(node).includes('follow-up'))
    expect(textIn(call)).toContain('Do you have a follow-up question?')
    expect(textIn(call)).toContain(own.call)
  })

  test('should keep the warning, with its “not”, the hedges and the names', () => {
    const cautions = findAll(page, (node) => classOf(node).includes('notice-caution'))
    expect(textIn(cautions[2] as Element)).toMatch(/should\s+not/)
    const text = textIn(body)
    for (const word of ['considered', 'promising']) expect(text).toContain(word)
    expect(text.includes('CD73')).toBe(!['patient', 'caregiver'].includes(role))
  })
})

describe('the words of lay readers', () => {
  const paragraphs = article
    .toText({role: 'patient'})
    .split('\n')
    .map((line) => line.replace(/^(?:\d+\.|-)(?: \[ \])? /, '').trim())
    .filter((line) => /[.!?;]$/.test(line))
  const references = paragraphs.findIndex((line) => line.startsWith('Moll G'))
  const text = paragraphs
    .slice(0, references)
    .join(' ')
    .replace(/ \(\d(?:, \d)*\)/g, '')

  test('should be of grade 8 at most', () => {
    expect(text.length).toBeGreaterThan(2000)
    expect(readingGrade(text)).toBeLessThan(8)
  })

  test('should be easiest in the bottom line', () => {
    const bottom =
      'Some stem cells are changed. Some are put to a new use. These must be shown to be safe. They must be shown to work. Only then may they be sold, or be used as a rule.'
    expect(text).toContain(bottom)
    const others = sentencesOf(text.replace(bottom, ''))
    expect(others.length).toBeGreaterThan(40)
    expect(others.filter((other) => readingGrade(other) <= readingGrade(bottom))).toEqual([])
  })
})

describe('a page on a medicine', () => {
  const {config, input} = readCase('page/medicine')
  const medicine = createLectern(config)
  const now = new Date('2026-11-27')
  const text = (profile: Readonly<Record<string, string>>): string =>
    medicine
      .compile(input, {now})
      .toText(profile as never)
      .replace(/\s+/g, ' ')

  test('should tell that its review is overdue', () => {
    const overdue = 'The next review was due by May 8, 2026 and is overdue.'
    for (const role of ['patient', 'student', 'clinician']) {
      expect(text({role})).toContain(overdue)
    }
    expect(medicine.check(input, {now}).messages.map(({ruleId}) => ruleId)).toEqual([
      'review-overdue'
    ])
    expect(medicine.check(input).messages).toEqual([])
  })

  test.each([
    ['us', '6 tablets (1,200 mg) in 24 hours', '911', 'Poison Help'],
    ['uk', '3 times a day', '999', 'NHS 111'],
    ['au', 'differs by country', '000', 'your poison centre']
  ])('should give the doses and numbers of %s', (jurisdiction, dose, emergency, poison) => {
    const own = text({jurisdiction, role: 'patient'})
    for (const part of [dose, `call ${emergency}`, poison, 'Do not take ibuprofen']) {
      expect(own).toContain(part)
    }
    expect(own).not.toContain('Country Single dose')
  })
})

test('a release note should hold for each reader what concerns them', () => {
  const {config, input} = readCase('page/release-note')
  const note = createLectern(config as never).compile(input)
  const has = (profile: object, part: string): boolean =>
    note.toText(profile as never).includes(part)
  for (const role of ['user', 'admin', 'developer']) {
    expect(has({role}, 'Pages open faster')).toBe(true)
    expect(has({role}, 'make a backup before you start')).toBe(role === 'admin')
    expect(has({role}, 'page.find')).toBe(role === 'developer')
  }
  expect(note.render({role: 'developer'} as never).title).toBe('Tern 4.0: API changes')
  expect(note.render({role: 'user'} as never).title).toBe('Tern 4.0')
})
