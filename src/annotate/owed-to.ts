import type {State} from './state.js'

/** A notice that a reader is owed. */
export interface OwedText {
  /** Name in the config, or in front matter. */
  id: string
  /** `disclaimer`, `caution` or `information`. */
  kind: string
  /** Text of title and content, white space folded. */
  text: string
}

/** List what a reader is owed, by the index of each value. */
export function owedTo({owed, sets}: State, reader: ReadonlyArray<number>): Array<OwedText> {
  return owed
    .filter(({readers}) => sets.has(readers, reader))
    .map(({id, kind, textFor}) => ({id, kind, text: textFor(reader)}))
}
