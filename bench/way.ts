import type {Article} from './articles.js'
import type {Reader} from './readers.js'

/** What a run gives: HTML, its bytes, or the tree of a parser. */
export type Output = object | string

/** One way from an article to what one reader gets. */
export interface Way<Input = Article> {
  /** What it is, for the table. */
  name: string
  /**
   * Get ready for an article: nothing that is done here is measured.
   *
   * @returns
   *   What is measured.
   */
  prepare(article: Input): (reader: Reader) => Output
}

/** Remember what was made for each key, such as what a way needs for a reader. */
export function remember<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>()
  return (key) => {
    const value = made.get(key) ?? make(key)
    made.set(key, value)
    return value
  }
}
