import {describe, expect, test} from 'vitest'
import {createLectern, health, LimitError, ProfileError} from '../../src/index.js'
import {DecodeError, decode} from '../../src/render/index.js'
import {sign} from '../compiled/forge.js'
import type {Json} from '../compiled/some-encoded.js'
import {englishWords} from '../helpers/words.js'

const plain = {...health, notices: [], owed: []}
const blocks = ':::clinician\na\n:::\n\n:::student\nb\n:::\n\n:::us\nc\n:::\n'

/** What a call throws. */
function thrown(call: () => unknown): unknown {
  try {
    call()
  } catch (error) {
    return error
  }
  return undefined
}

describe('conditions', () => {
  test('should refuse an article whose readers take too long to tell apart', () => {
    const {messages} = createLectern({...plain, limits: {conditions: 30}}).check(blocks)
    expect(messages.map(({fatal, line, ruleId}) => [ruleId, line, fatal])).toEqual([
      ['limit', 9, true]
    ])
  })

  test('should be told at a line that nothing ends', () => {
    const lectern = createLectern({...plain, limits: {conditions: 5}})
    const {messages} = lectern.check('## A\n::section{for="us"}')
    expect(messages.map(({column, line, place, ruleId}) => [ruleId, line, column, place])).toEqual([
      ['limit', 2, 1, expect.objectContaining({end: {column: 20, line: 2, offset: 24}})]
    ])
  })

  test('should withhold it where errors are omitted', () => {
    const lectern = createLectern({...plain, limits: {conditions: 30}})
    const {html, withheld} = lectern.compile(blocks, {onError: 'omit'}).render()
    expect(withheld).toEqual({reason: 'errors'})
    expect(html).not.toContain('a\n')
  })

  test('should be held by what is asked of an article, each by itself', () => {
    const names = Array.from({length: 12}, (_, index) => `d${index}`)
    const dimensions = Object.fromEntries(
      names.map((name) => [
        name,
        {default: `not-${name}`, values: {[`not-${name}`]: {}, [name]: {}}}
      ])
    )
    const lectern = createLectern({dimensions, limits: {conditions: 5000}})
    const article = lectern.compile(names.map((name) => `:::${name}\na\n:::\n\n`).join(''))
    const error = thrown(() => article.variants({limit: 10_000}))
    expect(error).toBeInstanceOf(LimitError)
    expect((error as Error).message).toContain('raise `limits.conditions`')
  })
})

describe('expressions', () => {
  const long = `patient${' or patient'.repeat(100)}`

  test('should be refused in calls when they are too long', () => {
    const article = createLectern(plain).compile(blocks)
    const error = thrown(() => article.restrict(long))
    expect(error).toBeInstanceOf(ProfileError)
    expect((error as Error).message).toContain(
      'unexpected length, depth or intricacy, expected a simpler expression'
    )
  })

  test('should be refused in the config when they are too long', () => {
    const lexicon = [
      {forms: [{singular: 'oedema'}], id: 'oedema', say: {[long]: {use: 'keep' as const}}}
    ]
    expect((thrown(() => createLectern({...plain, lexicon})) as Error).message).toContain(
      'Unexpected length'
    )
  })
})

describe('output', () => {
  const references = 'a[^1]\n\n'.repeat(1100)
  const source = `${references}:::clinician\nc\n:::\n\n[^1]: b\n`

  test('should refuse an article of which more could come than memory holds', () => {
    const words = {
      en: {
        ...englishWords,
        backToReference: `{reference}${'x'.repeat(100_000)}`,
        footnotes: 'Notes',
        restricted: 'Restricted.',
        unavailable: 'Unavailable.',
        withheld: 'Withheld.'
      }
    }
    const error = thrown(() => createLectern({...plain, words}).compile(source))
    expect(error).toBeInstanceOf(LimitError)
    expect((error as Error).message).toContain('make several of it')
  })

  test('should refuse to decode it, whoever signed it', () => {
    const encoded = JSON.parse(createLectern(plain).compile(source).encode()) as Json
    expect(thrown(() => decode(sign({...encoded})))).toBe(undefined)
    const pieces = (encoded.pieces as Array<string>).map((piece) =>
      piece.includes('Back') ? piece + 'x'.repeat(100_000) : piece
    )
    const error = thrown(() => decode(sign({...encoded, pieces})))
    expect(error).toBeInstanceOf(DecodeError)
    expect((error as DecodeError).code).toBe('size')
  })

  test('should refuse links that repeat a long address, once, at the first beyond the limit', () => {
    const definition = `[a]: https://example.org/${'x'.repeat(1000)}\n`
    const {messages} = createLectern({...plain, limits: {repeated: 5000}}).check(
      `${'[a]\n\n'.repeat(8)}${definition}`
    )
    expect(messages.map(({line, reason, ruleId}) => [ruleId, line, reason])).toEqual([
      ['limit', 9, expect.stringContaining('5000')]
    ])
  })
})

test.each(['+ ', '1. ', '> ', '[^a]: ', '- > ', '<sub>', '*a', '[', '`', '|', ':::a '])(
  'should refuse a line of nothing but %j with a code',
  (unit) => {
    const {messages} = createLectern().check(unit.repeat(900_000 / unit.length))
    expect(messages.map(({ruleId}) => ruleId)).toContain('limit')
  }
)
