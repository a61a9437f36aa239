import type {Words} from '../../src/config/config.js'
import {knownWords} from '../../src/config/words.js'
import {allMarks} from '../../src/marks/index.js'

/** All words that Lectern adds in English, for tests that give some of them. */
export const englishWords = knownWords(allMarks).en as unknown as Words // Cast: each mark brings its own.
