import {expect, Snapshots} from 'vitest'
import type {Article} from '../article.js'
import {findHidden} from './expect-hidden.js'
import {type ExpectVariantsOptions, holdVariants} from './expect-variants.js'
import type {Marker} from './find-marker.js'

declare module 'vitest' {
  // The parameter is that of vitest 4.
  interface Matchers<T> {
    /** Expect that a reader gets a marker of an article in no output: `expectHidden`. */
    toHideFrom(marker: Marker, profile: ProfileOfArticle<T>): void
    /** Expect the variants of an article to be those in a folder: `expectVariants`. */
    toMatchVariants(folder: string, options?: Readonly<ExpectVariantsOptions> | null): Promise<void>
  }
}

/** Profile of the readers of an article. */
type ProfileOfArticle<Value> = Value extends {
  render(profile?: infer Profile): unknown
}
  ? NonNullable<Profile>
  : never

expect.extend({
  toHideFrom(article: Article, marker: Marker, profile: Readonly<Record<string, string>>) {
    if (this.isNot)
      throw new TypeError('Unexpected `not.toHideFrom`, expected the text to be looked for')
    const problem = findHidden(article, marker, profile)
    return {message: () => problem ?? '', pass: problem === undefined}
  },
  async toMatchVariants(
    article: Article,
    folder: string,
    options?: Readonly<ExpectVariantsOptions> | null
  ) {
    if (this.isNot) throw new TypeError('Unexpected `not.toMatchVariants`')
    const hold = async (text: string, file: string): Promise<void> => {
      const result = await Snapshots.toMatchFileSnapshot.call(this, text, file)
      const {actual, expected} = result
      if (!result.pass) throw Object.assign(new Error(result.message()), {actual, expected})
    }
    // Of this very test, also where several run at the same time.
    await holdVariants(article, folder, options, {
      hold,
      snapshotState: this.snapshotState,
      testPath: this.testPath
    })
    return {message: () => '', pass: true}
  }
})
