/** What is wrong with a notice in an output. */
export interface NoticeProblem {
  /** `missing`, `doubled`, `altered`, `hidden`; `unknown` when it isn't known what is owed. */
  problem: 'altered' | 'doubled' | 'hidden' | 'missing' | 'unknown'
  /** Name of the notice in the config; nothing when it has none. */
  id?: string
  /** In one line. */
  reason: string
}

/** An output that must not be published, since it lacks what readers are owed. */
export class NoticesError extends Error {
  override name = 'NoticesError'
  /** Always `notices`. */
  code = 'notices'
  /** All that is wrong. */
  problems: ReadonlyArray<NoticeProblem>

  constructor(problems: ReadonlyArray<NoticeProblem>) {
    super(
      `Cannot publish an output without what readers are owed:\n${problems.map(({reason}) => `- ${reason}`).join('\n')}`
    )
    this.problems = problems
    Object.defineProperty(this, 'problems', {enumerable: false})
  }
}
