/** Words for a reason: `actual`, `expected` (nearest first) and what the rule needs beside them. */
interface ReasonValues {
  actual: string
  expected: ReadonlyArray<string>
  [name: string]: string | ReadonlyArray<string>
}

/** One kind of message. */
export interface Rule<Id extends string = string> {
  /** Its id, which is public. */
  id: Id
  /** `error`: nothing is published; `warning`: worth a look; `info`: good to know. */
  severity: 'error' | 'info' | 'warning'
  /** One line, what was found and what was expected, in the author's words, without a full stop. */
  reason: (values: ReasonValues) => string
  /** What stands at the other place that a message is about, if there is one. */
  other?: string
  /** Markdown: why it matters and how to repair it. */
  note: string
  /**
   * What `onError: 'omit'` does: show the faulty `directive` to nobody, or
   * withhold the whole `article`, since no single directive holds the fault.
   * All others do `nothing`.
   */
  omit: 'directive' | 'article' | 'nothing'
  /**
   * Whether a single right text may stand exactly in the place of what is at
   * fault, so that a tool may put it there (default: `false`).
   */
  exact?: true
}

/** Define some kinds of message, by id. */
export function defineRules<Id extends string>(
  entries: Readonly<Record<Id, Omit<Rule, 'id'>>>
): {readonly [Key in Id]: Rule<Key>} {
  // Cast: each entry gets the id that it stands under.
  return Object.fromEntries(
    Object.entries<Omit<Rule, 'id'>>(entries).map(([id, entry]) => [id, {...entry, id}])
  ) as never
}

/** `, expected `a` or `b`` when something is known to be right, nothing otherwise. */
export function expecting(expected: ReadonlyArray<string>, otherwise = ''): string {
  return expected.length > 0
    ? `, expected ${expected.map((value) => `\`${value}\``).join(' or ')}`
    : otherwise
}

/** The first names of many, in code: what to tell where none is near. */
export function listFirst(names: Iterable<string>, most = 8): string {
  const listed: Array<string> = []
  for (const name of names) {
    if (listed.length === most) return `${listed.join(', ')} …`
    listed.push(`\`${name}\``)
  }
  return listed.join(', ')
}
