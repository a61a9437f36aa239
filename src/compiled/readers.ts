import type {ProfileDimension} from '../audience/profile.js'

/** A dimension with what readers are shown of it, in one language. */
export interface LabelledDimension extends ProfileDimension {
  /** Question to a reader who chooses. */
  readonly question?: string
  /** Why the question is asked. */
  readonly reason?: string
  /** Label of each value; nothing for those without one. */
  readonly labels?: ReadonlyArray<string | null>
  /** How deep each value stands below broader ones (default: 0 for all). */
  readonly depths?: ReadonlyArray<number>
}

/** A value that a reader can choose. */
export interface ReaderValue {
  /** Name, for profiles. */
  name: string
  /** What readers are shown for it; nothing when the config has no label in the language. */
  label?: string
  /** How deep it stands below broader ones; 0 at the top. */
  depth: number
}

/** Something that readers are told apart by, as a chooser needs it. */
export interface ReaderDimension {
  /** Name, for profiles. */
  name: string
  /** Question to a reader who chooses; nothing when the config has none in the language. */
  question?: string
  /** Why the question is asked. */
  reason?: string
  /** Value of readers of whom nothing is known. */
  default: string
  /** Values, each narrower one after the one that it belongs to. */
  values: Array<ReaderValue>
}

/** List dimensions as choosers need them. */
export function readersOf(dimensions: ReadonlyArray<LabelledDimension>): Array<ReaderDimension> {
  return dimensions.map(({default: fallback, depths, labels, name, question, reason, values}) => ({
    name,
    ...(question !== undefined && {question}),
    ...(reason !== undefined && {reason}),
    default: fallback,
    values: values.map((value, index) => ({
      name: value,
      ...(typeof labels?.[index] === 'string' && {label: labels[index]}),
      depth: depths?.[index] ?? 0
    }))
  }))
}
