import type {Nodes} from 'mdast'
import type {Condition} from '../audience/sets.js'
import {createSlot} from './slot.js'

/** Headings that go with what stands under them as they should, and the readers for whom they do: nobody is warned of these. */
export const goneInOrder = createSlot(() => new Map<Nodes, Condition>())
