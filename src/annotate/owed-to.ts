import type {State} from './state.js'

/** A notice that a reader is owed. */
export interface OwedText {
  /** Name in the config, or in front matter. */
  id: string
  /** `disclaimer`, `caution` or `information`. */
  kind: string
  /** Text of title and content, white space folded. */
  text: string
  /** Text in it that its author has struck out, white space folded; nothing where none is. */
  struck?: string
}

/** List what a reader is owed, by the index of each value. */
export function owedTo({owed, sets}: State, reader: ReadonlyArray<number>): Array<OwedText> {
  return owed
    .filter(({readers}) => sets.has(readers, reader))
    .map(({id, kind, struckFor, textFor}) => {
      const struck = struckFor?.(reader) ?? ''
      return {id, kind, text: textFor(reader), ...(struck !== '' && {struck})}
    })
}
