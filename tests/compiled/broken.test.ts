import {describe, expect, test} from 'vitest'
import {
  type CompiledArticle,
  DecodeError,
  decode,
  ProfileError,
  type Rendition,
  render,
  renderBytes
} from '../../src/render/index.js'
import {createRandom} from '../helpers/random.js'
import {changedLetters} from './changed-letters.js'
import {type Encoded, type Json, type Reader, someEncoded} from './some-encoded.js'

/** What became of broken files. */
interface Outcomes {
  /** How many were refused, by code. */
  refused: Record<string, number>
  /** How many could be decoded. */
  decoded: number
}

const lists = [
  'code',
  'pieces',
  'texts',
  'nodes',
  'roots',
  'notices',
  'title',
  'withheld',
  'dimensions'
]
const utf8 = new TextDecoder()

describe.each(someEncoded)('$name', (encoded) => {
  const random = createRandom(15)

  test('should refuse what was cut off', () => {
    const ends = Array.from({length: 40}, () => random.below(encoded.text.length))
    expect(
      holdUp(
        encoded,
        [0, 1, encoded.text.length - 1, ...ends].map((end) => encoded.text.slice(0, end))
      )
    ).toEqual({
      decoded: 0,
      refused: {json: 43}
    })
  })

  test.each([0, 2, 4, 99, -1, 1.5])('should refuse version %d', (version) => {
    const broken = change(encoded.text, (article) => {
      article.lectern = version
    })
    expect(holdUp(encoded, [broken])).toEqual({decoded: 0, refused: {version: 1}})
  })

  test('should refuse a version that is no number', () => {
    const versions = ['1', null, true, [1], {}, undefined]
    const broken = versions.map((version) =>
      change(encoded.text, (article) => {
        article.lectern = version
      })
    )
    expect(holdUp(encoded, broken)).toEqual({decoded: 0, refused: {shape: versions.length}})
  })

  test('should refuse lists that lost an item', () => {
    const broken = lists.flatMap((name) =>
      ['pop', 'shift'].flatMap((method) => {
        const shorter = change(encoded.text, (article) => article[name][method]())
        return shorter === encoded.text || name === 'notices' ? [] : [shorter]
      })
    )
    expect(holdUp(encoded, broken).decoded).toBe(0)
  })

  test('should refuse an article without one of its parts', () => {
    for (const name of Object.keys(JSON.parse(encoded.text))) {
      if (name === 'restrictedTo') continue
      const broken = change(encoded.text, (article) => {
        delete article[name]
      })
      expect(() => decode(broken), name).toThrow(DecodeError)
    }
  })

  test('should show nothing more when strings, integers or other items change places', () => {
    const broken = lists.flatMap((name) =>
      Array.from({length: 30}, () =>
        change(encoded.text, (article) => {
          const list = article[name]
          const [one, other] = [random.below(list.length), random.below(list.length)]
          ;[list[one], list[other]] = [list[other], list[one]]
        })
      ).filter((each) => name !== 'notices' && each !== encoded.text)
    )
    expect(broken.length).toBeGreaterThan(30)
    holdUp(encoded, broken)
  })

  test('should show nothing more when a bit flips', () => {
    const broken = flip(encoded.text, 160)
    const {decoded, refused} = holdUp(encoded, broken)
    expect(refused.json).toBeGreaterThan(0)
    expect(refused.checksum).toBeGreaterThan(0)
    expect(decoded).toBeLessThan(broken.length)
  })

  test('should refuse an integer that is another one', () => {
    const broken = ['code', 'nodes', 'roots', 'title', 'description'].flatMap((name) =>
      Array.from({length: 20}, () =>
        change(encoded.text, (article) => {
          const integers =
            name === 'title' || name === 'description' ? article[name][0] : article[name]
          if (!integers) return
          integers[random.below(integers.length)] += random.pick([-1, 1])
        })
      ).filter((each) => each !== encoded.text)
    )
    expect(holdUp(encoded, broken).decoded).toBe(0)
  })

  test('should refuse withheld renditions for other readers or for other reasons', () => {
    const edits: ReadonlyArray<(each: Json) => void> = [
      (each) => each.unless--,
      (each) => each.unless++,
      (each) => {
        each.reason = each.reason === 'errors' ? 'audience' : 'errors'
      }
    ]
    const broken = edits
      .map((edit) => change(encoded.text, (article) => article.withheld.forEach(edit)))
      .filter((each) => each !== encoded.text)
    expect(holdUp(encoded, broken).decoded).toBe(0)
  })

  test('should keep to each notice what is said of it', () => {
    const turned = change(encoded.text, (article) => article.notices.reverse())
    holdUp(encoded, [turned])
  })
})

/** Decode what was broken: it is refused, or nobody gets more or less of anything. */
function holdUp({readers, text}: Encoded, broken: ReadonlyArray<string>): Outcomes {
  const whole = decode(text)
  const outcomes: Outcomes = {decoded: 0, refused: {}}
  for (const each of broken) {
    const article = attempt(each, outcomes.refused)
    if (!article) continue
    outcomes.decoded++
    for (const reader of readers) {
      const expected = render(whole, reader)
      const found = attemptRender(article, reader)
      // A value of a dimension has another name.
      if (!found) continue
      const letters = changedLetters(expected, found)
      // One letter of one piece at most; nothing of other readers is a letter long.
      expect(letters, 'to differ in a letter at most').toBeDefined()
      expect([...(letters ?? [])].length).toBeLessThan(2)
      expect(utf8.decode(renderBytes(article, reader))).toBe(found.html)
    }
  }
  return outcomes
}

/** Flip single bits of the UTF-8 of a text. */
function flip(text: string, count: number): Array<string> {
  const random = createRandom(count)
  const bytes = new TextEncoder().encode(text)
  return Array.from({length: count}, () => {
    const flipped = bytes.slice()
    const at = random.below(bytes.length)
    flipped[at] = (flipped[at] as number) ^ (1 << random.below(8))
    return utf8.decode(flipped)
  })
}

function attemptRender(article: CompiledArticle, reader: Reader): Rendition | undefined {
  try {
    return render(article, reader)
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error
    return undefined
  }
}

function attempt(
  text: string,
  refused: Outcomes['refused']
): ReturnType<typeof decode> | undefined {
  try {
    return decode(text)
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error
    refused[error.code] = (refused[error.code] ?? 0) + 1
    return undefined
  }
}

function change(text: string, edit: (article: Json) => void): string {
  const article = JSON.parse(text) as Json
  edit(article)
  return JSON.stringify(article)
}
