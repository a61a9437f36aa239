import type {Image, ImageReference, Paragraph, Text} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {readAnnotation, type State, seenOf} from '../../annotate/state.js'
import type {Condition} from '../../audience/sets.js'
import {applyEdits, type Edits, type Part, type Replaced} from './edits.js'
import {type FoundTerm, type PassageEvent, readEvents} from './events.js'
import {blockedBy} from './fit.js'
import type {Lexicon} from './lexicon.js'
import {readPassage} from './passages.js'
import {say} from './say.js'
import type {Uses} from './uses.js'

/** An image that is read. */
interface Alternative {
  image: Image | ImageReference
  /** Gives what is met without readers who are told that it is something else. */
  leave: (event: PassageEvent) => PassageEvent
  /** Who gets words of their own. */
  readers: Condition
}

/**
 * Put the reader’s words in the alternative of an image, as in a heading: words
 * are replaced there, never explained.
 *
 * An image whose alternative differs between readers becomes one for each.
 */
export function sayAlternative(
  state: State,
  lexicon: Lexicon,
  uses: Uses,
  replaced: Replaced,
  {image, leave, readers}: Alternative
): void {
  const text: Text = {type: 'text', value: image.alt ?? ''}
  text.position = image.position
  const paragraph: Paragraph = {children: [text], type: 'paragraph'}
  state.seen.set(text, seenOf(state, image))
  state.seen.set(paragraph, seenOf(state, image))
  const edits: Edits = new Map()
  // What an alternative explains is explained to few.
  const own = {...uses, done: new Map(uses.done)}
  const passage = readPassage(paragraph)
  const events: Array<PassageEvent> = []
  readEvents(lexicon, passage, () => readers, events)
  for (const event of events.map(leave)) {
    if (event.type === 'found') sayIn(event)
  }
  if (edits.size === 0) return
  const parts: Replaced = new Map()
  applyEdits(state, edits, parts)
  // Cast: all that was changed.
  replaced.set(image, imagesFor(state, image, parts.get(text) as ReadonlyArray<Part>))

  function sayIn({around, match, place}: FoundTerm): void {
    const {language} = lexicon
    if (blockedBy(match, passage.text, around, language, 'heading') !== undefined) return
    const occurrence = {...match, around, language, pinned: false, text: passage.text}
    say(state, own, edits, {...occurrence, place: 'heading'}, place)
  }
}

/** An image for each alternative that some readers get. */
function imagesFor(
  state: State,
  image: Image | ImageReference,
  parts: ReadonlyArray<Part>
): Array<Image | ImageReference> {
  const {sets} = state
  let readers = new Map<string, Condition>([['', seenOf(state, image)]])
  for (const part of parts) {
    // Nothing is explained here, and no explanation is told apart.
    if (readAnnotation(state.annotations, part)?.first?.form === 'first') continue
    const next = new Map<string, Condition>()
    const add = (alt: string, condition: Condition): void => {
      if (condition !== 0) next.set(alt, sets.or(next.get(alt) ?? 0, condition))
    }
    for (const [alt, condition] of readers) {
      add(alt + textOf(part), sets.and(condition, seenOf(state, part)))
      add(alt, sets.minus(condition, seenOf(state, part)))
    }
    readers = next
  }
  return [...readers].map(([alt, condition]) => {
    const own = {...image, alt}
    state.seen.set(own, condition)
    return own
  })
}
