import type {Concept, Saying} from '../concept.js'
import {stemsOf} from '../stems.js'

/** Concepts of one family that share no word in what a reader is told. */
export interface UnlikeFamily {
  family: string
  /** Plain form of each, by id of the concept. */
  plain: Record<string, string>
}

/** Find the families whose plain forms have no stem in common. */
export function unlikeFamilies(
  concepts: Iterable<Concept>,
  sayingOf: (concept: Concept) => Saying | undefined
): Array<UnlikeFamily> {
  const families = new Map<string, Map<string, string>>()
  for (const concept of concepts) {
    const saying = sayingOf(concept)
    const plain = saying?.singular ?? saying?.plural ?? saying?.attributive
    if (concept.family === undefined || plain === undefined) continue
    const known = families.get(concept.family)
    if (known) known.set(concept.id, plain)
    else families.set(concept.family, new Map([[concept.id, plain]]))
  }
  return [...families].flatMap(([family, plain]) => {
    const stems = [...plain.values()].map(stemsOf)
    // Cast: a family has a member.
    const [first] = stems as [ReadonlySet<string>]
    const shared = [...first].some((stem) => stems.every((each) => each.has(stem)))
    return shared ? [] : [{family, plain: Object.fromEntries(plain)}]
  })
}
