import {type State, seenOf} from '../../../annotate/state.js'
import type {Condition} from '../../../audience/sets.js'
import type {Concept, Saying, TermUse} from '../concept.js'
import {type RecordedUse, termsIn} from '../record.js'
import {type Context, contextOf, inLowerCase, sentenceAt, sourceSentence} from './context.js'
import {type UnlikeFamily, unlikeFamilies} from './families.js'
import {
  type Readability,
  readabilityOf,
  type UnexpandedAbbreviation,
  unexpandedIn
} from './jargon.js'
import {keptBy} from './kept-by.js'
import {type Outcome, type ReadArticle, type ReadUse, readArticleFor} from './read-article.js'

/** A reader, by dimension. */
type Profile = Record<string, string>

/** A use of a concept, and what a reader gets there. */
export interface ListedUse extends Context {
  /** Id of the concept. */
  concept: string
  /** What stands there: the term or plain form with the other in parentheses, another word, or the author’s. */
  decision: 'explained' | 'replaced' | 'kept'
  /** What the lexicon says to this reader. */
  use: TermUse
  /** Rule by which the term is kept. */
  rule: string | undefined
  /** Reader who gets it. */
  reader: Profile
  /** Sentence of the source. */
  source: string
  /** Sentence that the reader gets. */
  sentence: string
  /** Line of the source; nothing where the tree has no positions. */
  line: number | undefined
  /** Whether no editor has accepted it. */
  isNew: boolean
}

/** A term that nothing is said of to a reader. */
interface UnsaidTerm {
  concept: string
  /** Term, as it stands in the article at first. */
  term: string
  count: number
}

/** A concept whose term a reader gets beside its plain form. */
interface UnsteadyConcept {
  concept: string
  /** How often the reader gets the term alone. */
  kept: number
  /** How often the concept is used. */
  uses: number
}

/** Jargon that is left in what a reader gets. */
export interface Jargon extends Readability {
  reader: Profile
  /** Terms that nothing is said of to this reader. */
  unsaid: Array<UnsaidTerm>
  /** Abbreviations whose meaning this reader isn’t told. */
  abbreviations: Array<UnexpandedAbbreviation>
  /** Concepts with plain words that keep their term in more than a third of their uses. */
  unsteady: Array<UnsteadyConcept>
  /** Families whose plain forms have no stem in common. */
  families: Array<UnlikeFamily>
}

/** What an audit finds in one article. */
export interface TermAudit {
  /** Uses in the order of the article. */
  uses: Array<ListedUse>
  /** Jargon; nothing where the article isn’t for the reader. */
  jargon: Jargon | undefined
}

/** Rules by which a term is no use of its concept. */
const elsewhere = new Set(['name', 'never', 'only'])

/**
 * Look at the uses of concepts in an article, and at the jargon left in it.
 *
 * @param state
 *   State of the article, with its tree lowered.
 * @param everybody
 *   Readers that there are.
 * @param profile
 *   Reader whose words are wanted (default: the first one that each concept speaks to).
 */
export function auditTerms(
  state: State,
  everybody: Condition,
  profile: Readonly<Profile> | undefined
): TermAudit {
  const {sets} = state
  const record = termsIn(state)
  const read = new Map<string, ReadArticle>()
  const accepted = new Map<Concept, ReadonlySet<string>>()
  const explained = new Set<string>()
  const uses = record.uses.flatMap((use) => {
    const told = toldIn(use)
    return told ? listed(use, told) : []
  })
  const reader = profile ?? firstReader()
  return {jargon: isReader(everybody, reader) ? jargonFor(reader) : undefined, uses}

  /** Whom a use is shown for, and what is said to them. */
  function toldIn(use: RecordedUse): {reader: Profile; saying: Saying} | undefined {
    const seen = sets.and(everybody, sets.and(seenOf(state, use.place.node), use.place.readers))
    for (const [condition, saying] of sayingsOf(use.match.concept)) {
      const heard = sets.and(condition, seen)
      if (heard === 0) continue
      // One reader for all uses that they see, so that few articles are read.
      // Cast: both are of some readers.
      const reader = profile ?? (sets.sample(sets.and(condition, everybody)) as Profile)
      if (isReader(heard, reader)) return {reader, saying}
      if (!profile) return {reader: sets.sample(heard) as Profile, saying}
    }
    return undefined
  }

  function listed(
    use: RecordedUse,
    {reader, saying}: {reader: Profile; saying: Saying}
  ): Array<ListedUse> {
    // Cast: the reader sees it.
    const {at, block, outcome} = readFor(reader).uses.get(use) as ReadUse
    const {abbreviation, concept} = use.match
    const context = contextOf(use)
    const decision = decisionOf(use, outcome)
    const told = JSON.stringify([reader, concept.id, abbreviation && saying.use !== 'expand'])
    const rule =
      use.keptBy ?? keptBy(use, saying, {...outcome, told: explained.has(told)}, state.language)
    if (decision === 'explained' || rule === 'author') explained.add(told)
    return [
      {
        ...context,
        concept: concept.id,
        decision,
        isNew: !acceptedIn(concept).has(context.context),
        line: lineOf(use),
        reader,
        rule: decision === 'kept' ? rule : undefined,
        sentence: sentenceAt(block.text, at),
        source: sourceSentence(use),
        use: saying.use
      }
    ]
  }

  function acceptedIn(concept: Concept): ReadonlySet<string> {
    const known =
      accepted.get(concept) ??
      new Set(concept.audited?.map((context) => inLowerCase(context).trim()))
    accepted.set(concept, known)
    return known
  }

  function jargonFor(reader: Profile): Jargon {
    const article = readFor(reader)
    const unsaid = new Map<string, UnsaidTerm>()
    const unsteady = new Map<string, UnsteadyConcept>()
    for (const use of record.uses) {
      const {concept, end, start} = use.match
      const found = article.uses.get(use)
      if (!found || !isReader(use.place.readers, reader)) continue
      if (elsewhere.has(String(use.keptBy))) continue
      const saying = sayingFor(concept, reader)
      if (!saying) {
        const term = use.passage.text.slice(start, end)
        count(unsaid, concept.id, {concept: concept.id, count: 0, term}).count++
      } else if (saying.use === 'plain-first' || saying.use === 'replace') {
        const known = count(unsteady, concept.id, {concept: concept.id, kept: 0, uses: 0})
        known.uses++
        for (const {decision} of listed(use, {reader, saying}))
          if (decision === 'kept') known.kept++
      }
    }
    return {
      ...readabilityOf(article, state.language),
      abbreviations: unexpandedIn(article),
      families: unlikeFamilies(record.lexicon.concepts.values(), (concept) =>
        sayingFor(concept, reader)
      ),
      reader,
      unsaid: [...unsaid.values()].sort((a, b) => b.count - a.count),
      unsteady: [...unsteady.values()].filter(({kept, uses}) => kept * 3 > uses)
    }
  }

  /** First reader that a concept speaks to, else one of the article’s. */
  function firstReader(): Profile {
    for (const concept of record.lexicon.concepts.values()) {
      for (const [condition] of sayingsOf(concept)) {
        const reader = sets.sample(sets.and(condition, everybody))
        if (reader) return reader
      }
    }
    return sets.sample(everybody) ?? {}
  }

  function sayingFor(concept: Concept, reader: Profile): Saying | undefined {
    return sayingsOf(concept).find(([condition]) => isReader(condition, reader))?.[1]
  }

  function sayingsOf({say}: Concept): Array<[Condition, Saying]> {
    return Object.entries(say).map(([expression, saying]) => {
      // Cast: checked when the lexicon was read.
      const {condition} = state.audiences.read(expression) as {condition: Condition}
      return [condition, saying]
    })
  }

  function readFor(reader: Profile): ReadArticle {
    const key = JSON.stringify(reader)
    const known = read.get(key) ?? readArticleFor(state, record, valuesOf(reader))
    read.set(key, known)
    return known
  }

  function isReader(condition: Condition, reader: Profile): boolean {
    return sets.has(condition, valuesOf(reader))
  }

  function valuesOf(reader: Profile): Array<number> {
    return sets.dimensions.map(({name, values}) => values.indexOf(reader[name] as string))
  }
}

function decisionOf({keptBy}: RecordedUse, {form, got, source}: Outcome): ListedUse['decision'] {
  if (keptBy !== undefined || got === source) return 'kept'
  return form === 'first' ? 'explained' : 'replaced'
}

/** Line of the source that a use is in; nothing where the tree has no positions. */
function lineOf({place: {node, start}}: RecordedUse): number | undefined {
  const before = node.value.slice(0, Math.max(0, start)).split('\n').length - 1
  return node.position && node.position.start.line + before
}

/** Entry of a map, made when it is new. */
function count<Value>(map: Map<string, Value>, key: string, made: Value): Value {
  const known = map.get(key) ?? made
  map.set(key, known)
  return known
}
