import type {State} from './state.js'

/**
 * Make a place in the state of each article for what one mark keeps there.
 *
 * @param make
 *   Makes what the place holds at first.
 * @returns
 *   Gives what the place holds in an article.
 */
export function createSlot<Value>(make: () => Value): (state: State) => Value {
  const slot = Symbol('slot')
  return ({slots}) => {
    // Cast: nothing else is put there.
    if (!slots.has(slot)) slots.set(slot, make())
    return slots.get(slot) as Value
  }
}
