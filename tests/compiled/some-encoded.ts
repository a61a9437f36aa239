import {decode} from '../../src/render/index.js'
import {type Case, lecternOf, readCase, readCases} from '../helpers/cases.js'
import {lazy} from '../helpers/lazy.js'

/** A reader, as a profile. */
export type Reader = Readonly<Record<string, string>>

/** An article that is encoded when it is first asked for. */
export interface Encoded {
  name: string
  text: string
  /** One reader of every variant. */
  readers: ReadonlyArray<Reader>
}

/** What `JSON.parse` makes of an encoded article, to be changed. */
// biome-ignore lint/suspicious/noExplicitAny: tests break it in every way.
export type Json = Record<string, any>

/** Encode a case of the fixtures. */
export function encodeCase({config, input, name}: Case): Encoded {
  const encoded = lazy(() => {
    const article = lecternOf(config).compile(input, {positions: false})
    return {
      // Cast: configs of fixtures are JSON, so their dimensions have no types.
      readers: article.variants().map(({profile}) => profile as Reader),
      text: article.encode()
    }
  })
  return {
    name,
    get readers() {
      return encoded().readers
    },
    get text() {
      return encoded().text
    }
  }
}

/** The reference article, and all fixtures. */
export const allCases: ReadonlyArray<Case> = [readCase('article'), ...readCases()]

/** The reference article, and fixtures that have every instruction between them. */
export const someEncoded: ReadonlyArray<Encoded> = [
  'article',
  'footnote/nested',
  'footnote/repeats',
  'heading/inline-parts',
  'notice/of-the-article',
  'title/by-reader',
  'withheld/audience'
].map((name) => encodeCase(readCase(name)))

/** Every profile that an encoded article knows. */
export function profilesOf({text}: Encoded): ReadonlyArray<Reader> {
  return decode(text).dimensions.reduce<ReadonlyArray<Reader>>(
    (profiles, {name, values}) =>
      profiles.flatMap((profile) => values.map((value) => ({...profile, [name]: value}))),
    [{}]
  )
}
