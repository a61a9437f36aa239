import {initialism, isIntroduction, singularOf} from '../abbreviations.js'
import {parenthesesAfter} from '../own-explanation.js'
import {isReference, isReferenceHeading} from '../reference-lists.js'
import {sentenceEnds} from '../sentences.js'
import {units} from '../words/sentence.js'
import {passivesIn, uncommonIn} from './prose.js'
import type {ReadArticle} from './read-article.js'
import {readingGrade, wordsIn} from './reading-grade.js'

/** A sentence of the running text, and what makes it hard to read. */
interface ReadSentence {
  /** School year of the United States. */
  grade: number
  /** Phrases in the passive voice, as they stand in it. */
  passive: Array<string>
  sentence: string
  /** Words that few readers know, as they stand in it, each once. */
  uncommon: Array<string>
}

/** An abbreviation that a reader is not told the meaning of. */
export interface UnexpandedAbbreviation {
  abbreviation: string
  /** How often it stands in the article. */
  count: number
}

/** How hard what a reader gets is to read. */
export interface Readability {
  /** Reading grade of all sentences; nothing where there are none, or not in English. */
  grade: number | undefined
  /** Sentences of its running text, in order; none where they aren’t in English. */
  sentences: Array<ReadSentence>
}

/** Tell how hard the running text that a reader gets is. */
export function readabilityOf(article: ReadArticle, language: string): Readability {
  if (!/^en(?:-|$)/i.test(language)) return {grade: undefined, sentences: []}
  const sentences = textsOf(article)
    .filter(({kind}) => kind === 'paragraph')
    .flatMap(({text}) => sentencesOf(text))
  return {
    grade: sentences.length > 0 ? readingGrade(sentences) : undefined,
    sentences: sentences.map((sentence) => ({
      grade: readingGrade([sentence]),
      passive: passivesIn(sentence),
      sentence,
      uncommon: uncommonIn(sentence)
    }))
  }
}

/** List the abbreviations that a reader gets without their meaning anywhere, most frequent first. */
export function unexpandedIn(article: ReadArticle): Array<UnexpandedAbbreviation> {
  const counts = new Map<string, number>()
  const known = new Set<string>()
  for (const {text} of textsOf(article)) {
    for (const found of text.matchAll(initialism)) {
      const [whole] = found
      const name = singularOf(whole)
      const end = found.index + whole.length
      const inside = parenthesesAfter(text.slice(end, end + 240))
      const told = inside !== undefined && /\p{L}{3}/u.test(inside)
      if (told || isIntroduction(text, found.index, end)) known.add(name)
      else if (!isNone(name)) counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  return [...counts]
    .filter(([abbreviation]) => !known.has(abbreviation))
    .map(([abbreviation, count]) => ({abbreviation, count}))
    .sort((a, b) => b.count - a.count)
}

/** Whether capitals are a unit, a roman number or words in capitals. */
function isNone(name: string): boolean {
  return units.has(name.toLowerCase()) || /^[IVXLCDM]+$/.test(name) || /^\p{Lu}{7,}$/u.test(name)
}

/** Texts of an article but for its lists of sources. */
function textsOf({blocks}: ReadArticle): ReadArticle['blocks'] {
  let rank = 0
  return blocks.filter(({depth, kind, text}) => {
    if (kind === 'heading' && (rank === 0 || depth <= rank)) {
      rank = isReferenceHeading(text) ? depth : 0
    }
    return rank === 0 && !isReference(text)
  })
}

function sentencesOf(text: string): Array<string> {
  const sentences: Array<string> = []
  let start = 0
  for (const end of [...sentenceEnds(text, 0, text.length), text.length]) {
    const sentence = text.slice(start, end).replace(/\s+/g, ' ').trim()
    if (wordsIn(sentence).length > 0) sentences.push(sentence)
    start = end
  }
  return sentences
}
