import type {CheckContext} from './checks.js'
import type {DirectiveNames} from './directive-names.js'

/** What is written here for words that other tools have: on lines of their own, and in sentences. */
const words: ReadonlyMap<string, readonly [block: string, text: string]> = new Map<
  string,
  readonly [block: string, text: string]
>([
  ...['caution', 'danger', 'warning'].map(
    (word) =>
      [
        word,
        [
          '`:::notice{kind="caution"}`, or an alert: `> [!WARNING]`',
          '`:::notice{kind="caution"}` on lines of its own'
        ]
      ] as const
  ),
  ...['admonition', 'hint', 'important', 'info', 'note', 'tip'].map(
    (word) =>
      [
        word,
        ['an alert: `> [!NOTE]`, or a `:::notice`', 'an alert on lines of its own: `> [!NOTE]`']
      ] as const
  ),
  ...['disclaimer', 'information'].map(
    (word) =>
      [
        word,
        [`\`:::notice{kind="${word}"}\``, `\`:::notice{kind="${word}"}\` on lines of its own`]
      ] as const
  ),
  ...['else', 'elseif', 'elif', 'elsif'].map(
    (word) => [word, ['`:::otherwise`', '`:otherwise[text]`']] as const
  ),
  ...['if', 'for', 'show', 'when'].map(
    (word) => [word, ['`:::audience{when="…"}`', '`:audience[text]{when="…"}`']] as const
  ),
  ...['hide', 'not', 'unless'].map(
    (word) => [word, ['`:::audience{not="…"}`', '`:audience[text]{not="…"}`']] as const
  ),
  ...['all', 'any', 'anyone', 'everybody', 'everyone'].map(
    (word) =>
      [
        word,
        ['the text alone, which everybody gets', 'the text alone, which everybody gets']
      ] as const
  ),
  ['switch', ['`::::choose`', '`::::choose` on lines of its own']]
])

/**
 * What to write for a word of another tool that stands in the place of a name,
 * or for a name that no directive may have, such as one that begins with a digit.
 *
 * @returns
 *   Words for the reason; nothing when the name is known, or no such word.
 */
export function otherWord(
  {audiences, names}: CheckContext,
  name: string,
  form: 'block' | 'text'
): {right: string} | undefined {
  if (names.has(name)) return undefined
  if (closesByName(names, name)) {
    return {
      right: form === 'block' ? 'a line of colons alone, `:::`' : 'a bracket, which ends the text'
    }
  }
  if (audiences.names.has(name)) {
    return {
      right:
        form === 'block' ? `\`:::audience{for="${name}"}\`` : `\`:audience[text]{for="${name}"}\``
    }
  }
  const found = words.get(name.toLowerCase())
  return found && {right: form === 'block' ? found[0] : found[1]}
}

/** Whether a word was to close a block, as in other languages: `end`, `/clinician`, `end-clinician`. */
export function closesByName(names: DirectiveNames, word: string): boolean {
  const [, rest] = /^(?:\/|(?:close|end)(?:[-_]|(?=[a-z]|$)))\s*([\w-]*)$/i.exec(word) ?? []
  if (rest === undefined || names.has(word)) return false
  return rest === '' || names.has(rest) || words.has(rest.toLowerCase())
}
