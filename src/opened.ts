import type {State} from './annotate/state.js'
import type {Condition} from './audience/sets.js'
import type {Settings} from './config/resolve.js'

/** What a compiled article is made of, for what looks deeper than its readers. */
export interface Opened {
  state: State
  settings: Settings
  /** Readers whom the article was restricted to; all if it wasn’t. */
  within: Condition
}

/** What each article is made of, as long as somebody has the article. */
const known = new WeakMap<object, Opened>()

/** Note what an article is made of. */
export function noteOpened(article: object, opened: Opened): void {
  known.set(article, opened)
}

/**
 * Give what an article is made of.
 *
 * @throws {TypeError}
 *   When it is none that `lectern.compile` gave.
 */
export function openedOf(article: object): Opened {
  const opened = known.get(article)
  if (!opened) throw new TypeError('Unexpected article, expected one that `lectern.compile` gave')
  return opened
}
