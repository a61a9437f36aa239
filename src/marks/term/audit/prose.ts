import {daleChall} from 'dale-chall'
import {wordsIn} from './reading-grade.js'

/** Participles that don’t end in -ed. */
const irregular =
  'begun|bitten|born|borne|bound|broken|brought|built|burnt|caught|chosen|cut|dealt|done|drawn|driven|eaten|fed|felt|forgotten|fought|found|given|grown|heard|held|hidden|hurt|kept|known|laid|learnt|led|left|lost|made|meant|met|overcome|paid|proven|put|read|said|seen|sent|set|shown|shut|split|spread|stuck|sworn|swollen|taken|taught|thought|told|torn|undergone|understood|upheld|withdrawn|withheld|worn|wound|written'

/** A form of *be*, an adverb or *not*, and a participle. */
const passive = new RegExp(
  `\\b(?:am|are|be|been|being|is|was|were)(?:\\s+(?:also|always|commonly|either|never|not|often|only|\\w+ly))*\\s+(?:\\w+ed|${irregular})\\b`,
  'gi'
)

/** Words in -ed that are no participles. */
const none = /\s(?:bed|embed|hundred|indeed|need|red|seed|speed|weed)$/i

const familiar: ReadonlySet<string> = new Set(daleChall)

/** Endings that a familiar word may have, and what may have stood in their place. */
const endings: ReadonlyArray<[RegExp, ReadonlyArray<string>]> = [
  [/'s?$/, ['']],
  [/ies$/, ['y', 'ie']],
  [/ied$/, ['y']],
  [/ier$/, ['y']],
  [/iest$/, ['y']],
  [/ily$/, ['y']],
  [/es$/, ['', 'e']],
  [/s$/, ['']],
  [/ed$/, ['', 'e']],
  [/ing$/, ['', 'e']],
  [/er$/, ['', 'e']],
  [/est$/, ['', 'e']],
  [/ly$/, ['', 'le']],
  [/n't$/, ['']]
]

/** List phrases of a sentence in English that are in the passive voice, as they stand there. */
export function passivesIn(sentence: string): Array<string> {
  return [...sentence.matchAll(passive)].map(([phrase]) => phrase).filter((it) => !none.test(it))
}

/**
 * List words of a sentence in English that few readers know, as they stand
 * there, each once: names and abbreviations are left out.
 *
 * Source: the 3,000 words of Chall JS, Dale E. Readability revisited: the new
 * Dale-Chall readability formula. 1995, and their inflected forms.
 */
export function uncommonIn(sentence: string): Array<string> {
  const words = wordsIn(sentence).flatMap((word) => word.split('-'))
  const uncommon = words.filter((word, index) => {
    const isName = /[A-Z]/.test(index > 0 ? word : word.slice(1))
    return word.length > 2 && !isName && !isFamiliar(word.toLowerCase().replaceAll('’', "'"))
  })
  return [...new Set(uncommon)]
}

/** Whether a word in lower case, or the word that it is a form of, is on the list. */
function isFamiliar(word: string): boolean {
  if (familiar.has(word)) return true
  return endings.some(([ending, before]) => {
    if (!ending.test(word)) return false
    const stem = word.replace(ending, '')
    // “stopped”, “bigger”
    const single = stem.replace(/([b-df-hj-np-tv-z])\1$/, '$1')
    return familiar.has(single) || before.some((letters) => familiar.has(stem + letters))
  })
}
