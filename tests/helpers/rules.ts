import {rulesOf} from '../../src/config/rules.js'
import {allMarks} from '../../src/marks/index.js'

/** Every kind of message, by id. */
export const messages = rulesOf(allMarks)
