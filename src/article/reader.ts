import type {Condition} from '../audience/sets.js'
import {describeSample} from './config-condition.js'
import type {State} from './state.js'

/** Name a reader for whom something is wrong; somebody must be in the condition. */
export function describeReader(state: State, condition: Condition): string {
  return describeSample(state.audiences, condition)
}
