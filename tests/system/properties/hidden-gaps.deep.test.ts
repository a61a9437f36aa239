import {describe, expect, test} from 'vitest'
import {compileSource} from './articles.js'
import {allOutputs} from './outputs.js'

/** Articles that hold each mark where it looks at what is around it. */
const articles: ReadonlyArray<ReadonlyArray<string>> = [
  [
    '# MSCs of all',
    '::contents',
    'A thrombosis may follow, says the note[^n]. MSCs help.',
    '## A [b d@e.org](https://example.org) c',
    '### Below it',
    'An oedema :cite[r1].',
    '## Found',
    ':::evidence{from="research"}\nIt helps :cite[r2].\n:::',
    ':::evidence{from="research"}\nIt does not :cite[r1; r3].\n:::',
    '## Seen\n::section{topic=dosing}',
    ':::notice{kind="information"}\nWait.\n:::',
    '- a\n- b',
    '1. a\n2. b',
    '> A thrombosis.',
    '> [!NOTE]\n> Rest.',
    '| a | b |\n| - | - |\n| c | d |',
    '![a](b.png)',
    '***',
    '::notices',
    '## Sources of it',
    '::references',
    '[^n]: An oedema, and MSCs.'
  ],
  [
    'Tell us of MSCs, and of oedema.',
    '## References',
    'A thrombosis paper on MSCs.',
    '- Doe J. MSCs. J Med. 2020;1:2-3.',
    '### Of others',
    'MSCs and an oedema.',
    '## Next',
    'A thrombosis. MSCs.'
  ],
  ['## Empty', '## Left', '### Empty too', '#### And this', '# Last', 'MSCs.', '## End']
]

const hidden: ReadonlyArray<string> = [
  ':::clinician\nx\n:::',
  ...['#', '##', '###', '######'].map((signs) => `:::clinician\n${signs} B\n\nx\n:::`),
  ':::clinician\n## References\n:::',
  ':::clinician\n:::',
  ':::clinician\n[q]: r\n:::',
  ':::clinician\n<!-- c -->\n:::',
  ':::clinician\nSee :cite[r4].\n:::',
  ':::clinician\nAn oedema and MSCs, and a thrombosis.\n:::',
  ':::clinician\nx[^m]\n\n[^m]: An oedema.\n:::',
  ':::clinician\n- a\n\n- b\n:::',
  ':::clinician\n> [!NOTE]\n> x\n:::',
  ':::clinician\n| a |\n| - |\n| b |\n:::',
  ':::clinician\n***\n:::',
  ':::clinician\n![An oedema](c.png)\n:::',
  '::::clinician\n:::student\nx\n:::\n::::',
  '::::student\n:::patient\nx\n:::\n::::',
  ':::nurse\nx\n:::\n\n'.repeat(25).trim(),
  ':::notice{kind="information" for="clinician"}\nx\n:::',
  ':::evidence{from="research" for="clinician"}\nIt helps :cite[r4].\n:::',
  ':::audience{for="clinician"}\n## Found\n\n:::'
]

const profile = {level: 'basic', role: 'patient'} as const

describe.each(articles.map((blocks, index) => [index + 1, blocks] as const))(
  'article %i',
  (_, blocks) => {
    const article = compileSource(blocks.join('\n\n'))
    const hasEmpty = blocks.includes('## Empty')

    test('should compile', () => {
      expect(article).toBeDefined()
    })

    test.each(blocks.map((block, index) => [index, block] as const))(
      'should be the same with hidden blocks before block %i: %j',
      (index) => {
        const found = hidden.flatMap((block) => {
          const source = [...blocks.slice(0, index), block, ...blocks.slice(index)].join('\n\n')
          const changed = compileSource(source)
          return changed ? [{block, outputs: allOutputs(changed, profile)}] : []
        })
        expect(found.length).toBeGreaterThan(hidden.length / 2)
        // A heading goes whose section held hidden blocks alone, but not one that was left empty.
        const [first] = found
        const expected = hasEmpty
          ? first?.outputs
          : allOutputs(article as NonNullable<typeof article>, profile)
        for (const {block, outputs} of found) {
          for (const [form, value] of Object.entries(outputs)) {
            expect(value, `${form} with ${block}`).toBe(expected?.[form])
          }
        }
      }
    )
  }
)

const sentences: ReadonlyArray<string> = [
  'A thrombosis may follow; MSCs help. An oedema.',
  '## Of thrombosis and oedema',
  '- A thrombosis of [an oedema](https://example.org) here',
  'See *a thrombosis of* **the** heart :cite[r1], and[^n] more.',
  '| A thrombosis may | follow MSCs |\n| - | - |\n| c | An oedema is |',
  ':basic[A thrombosis may] follow :basic[an oedema].',
  'It has mesenchymal stem cells (MSCs) in it, a@example.org too.'
]

const forms: ReadonlyArray<string> = [
  ':student[x]',
  ':student[:cite[r4]]',
  ':student[A thrombosis.]',
  ':student[oedema]',
  ':student[MSCs]',
  ':student[y[^m]]',
  ':student[:clinician[x]]',
  ':student[*a*]',
  ':student[b@example.org]',
  ':student[![a](b.png)]',
  ':student[(MSCs)]',
  ':student[x]{when=advanced}'
]

describe.each(sentences)('sentence %j', (sentence) => {
  const words = sentence.split(' ')

  test.each(words.slice(1).map((word, index) => [index + 1, word] as const))(
    'should be the same with hidden forms of any kind before word %i: %j',
    (index) => {
      for (const space of ['', ' ']) {
        const found = forms.flatMap((form) => {
          const rest = words.slice(index).join(' ')
          const line = `${words.slice(0, index).join(' ')} ${form}${space}${rest}`
          const article = compileSource(
            `::contents\n\n${line}\n\nA thrombosis, MSCs, an oedema.\n\n[^m]: z\n\n[^n]: An oedema.`
          )
          return article ? [{form, outputs: allOutputs(article, profile)}] : []
        })
        // A row of a table may be broken by one.
        if (!sentence.startsWith('|')) expect(found.length).toBeGreaterThan(forms.length / 2)
        const [first] = found
        for (const {form, outputs} of found) {
          for (const [name, value] of Object.entries(outputs)) {
            expect(value, `${name} with ${form}`).toBe(first?.outputs[name])
          }
        }
      }
    }
  )
})
