/** Words for a reason: `actual`, `expected` (nearest first) and what the rule needs beside them. */
export interface ReasonValues {
  actual: string
  expected: ReadonlyArray<string>
  [name: string]: string | ReadonlyArray<string>
}

/** One kind of message. */
export interface MessageEntry {
  /** `error`: nothing is published; `warning`: worth a look; `info`: good to know. */
  severity: 'error' | 'warning' | 'info'
  /** One line, what was found and what was expected, in the author's words, without a full stop. */
  reason: (values: ReasonValues) => string
  /** Markdown: why it matters and how to repair it. */
  note: string
  /**
   * What `onError: 'omit'` does: show the faulty `directive` to nobody, or
   * withhold the whole `article`, since no single directive holds the fault.
   * Warnings do `nothing`.
   */
  omit: 'directive' | 'article' | 'nothing'
}

/** Give the entries a type each, so that rule ids are a closed list. */
function catalogue<Id extends string>(entries: Record<Id, MessageEntry>): Record<Id, MessageEntry> {
  return entries
}

/** `, expected `a` or `b`` when something is known to be right, nothing otherwise. */
export function expecting(expected: ReadonlyArray<string>, otherwise = ''): string {
  return expected.length > 0
    ? `, expected ${expected.map((value) => `\`${value}\``).join(' or ')}`
    : otherwise
}

/** Every message that Lectern can make, by rule id; ids are public. */
export const messages = catalogue({
  'unknown-name': {
    severity: 'error',
    reason: ({actual, expected}) =>
      `Unexpected unknown name \`${actual}\`${expecting(expected, ', expected a name from the config')}`,
    note: 'Text tagged with a name that nobody defined would be shown to everybody or to nobody. Use a directive, an audience or a value of a dimension that the config defines.',
    omit: 'directive'
  }
})

/** Identifier of a message. */
export type RuleId = keyof typeof messages
