import type {Nodes} from 'mdast'
import type {Condition} from '../audience/sets.js'

/** What the readers of an article can be told apart by, beside who they are. */
export const factKinds = ['review', 'evidence', 'topic'] as const

/** A kind of fact. */
export type FactKind = (typeof factKinds)[number]

/**
 * Something that an article shows to some readers, such as the state of its
 * review or a topic: what the config says of it depends on who sees it.
 *
 * A mark adds it to `state.facts`, by the hook `resolve` at the latest.
 */
export interface Fact {
  kind: FactKind
  /** Its name, such as `pending`, `research` or `dosing`. */
  value: string
  /**
   * Who sees it; nobody else may learn of it.
   *
   * Of what a block says that is `seenOf(state, block)`, unless it stands in a
   * note: that is seen by those who are led there, so tell nothing of it.
   */
  seen: Condition
  /** Heading of the section that it is about; nothing when it is about the article. */
  section?: Nodes
}

/** Facts that marks may tell: the values that each kind may have, or `any`. */
export type ToldFacts = {readonly [Kind in FactKind]?: ReadonlyArray<string> | 'any'}

/** Facts that something depends on: any of the values of each kind. */
export type Wanted = {
  readonly [Kind in FactKind]?: string | ReadonlyArray<string> | undefined
}

/** Values of a kind that are wanted; nothing when the kind doesn't matter. */
export function wantedOf(wanted: Wanted | undefined, kind: FactKind): Array<string> | undefined {
  const values = wanted?.[kind]
  return values === undefined ? undefined : [values].flat()
}

/** Whether whoever sees what one asks for sees what another one asks for. */
export function implies(one: Wanted | undefined, other: Wanted | undefined): boolean {
  return factKinds.every((kind) => {
    const right = wantedOf(other, kind)
    return right === undefined || wantedOf(one, kind)?.every((value) => right.includes(value))
  })
}
