import type {Nodes} from 'mdast'
import type {Condition} from '../audience/sets.js'
import {createSlot} from './slot.js'

/** Headings that are meant to go with what stands under them, and the readers for whom they do: the warning `heading-gone` leaves these out. */
export const unwarnedHeadings = createSlot(() => new Map<Nodes, Condition>())
