import {createHash} from 'node:crypto'

/** Most characters of the name of an article in the name of a file. */
const longestStem = 45

/** Most characters of a condition in the name of a file. */
const longestCondition = 28

/** Names that Windows keeps for devices, with whatever extension. */
const devices = /^(?:aux|con|nul|prn|(?:com|lpt)\d)(?:\.|$)/

/** Signs of expressions, in words. */
const signs: ReadonlyMap<string, string> = new Map([
  ['<', 'below'],
  ['<=', 'at-most'],
  ['>', 'above'],
  ['>=', 'at-least']
])

/**
 * Name the outputs of an article: letters `a-z`, digits, `.` and `-` alone, so
 * that every file system and address takes them, and two never differ in case
 * alone.
 *
 * A name that isn't made of these already gets a short key of what it was; so
 * does one that is too long, or that a system keeps for itself.
 * `--` stands before conditions only.
 *
 * @param name
 *   Path of the article within the root, with slashes.
 * @returns
 *   Path of the outputs within their folder, with slashes, without an extension.
 */
export function stemOf(name: string): string {
  const bare = name.replace(/\.md$/, '')
  const parts = bare.split('/')
  const file = parts.pop() as string // Cast: splitting gives one part at least.
  const folders = parts.map((part) => {
    const words = wordsOf(part).slice(0, longestStem)
    return isUsable(words) ? words : `${words}-${keyOf(part)}`
  })
  const words = wordsOf(file).slice(0, longestStem)
  const exact = isUsable(words) && name === `${[...folders, words].join('/')}.md`
  return [...folders, exact ? words : `${words}-${keyOf(name)}`].join('/').replace(/(^|\/)-/g, '$1')
}

/**
 * Name the variants of an article by their conditions, in words.
 *
 * @param conditions
 *   Condition of each.
 * @returns
 *   What follows the stem of each: nothing where there is one variant only.
 */
export function variantNames(conditions: ReadonlyArray<string>): Array<string> {
  if (conditions.length === 1) return ['']
  const whole = conditions.map((condition) =>
    wordsOf(condition.replace(/[<>]=?/g, (sign) => ` ${signs.get(sign)} `))
  )
  const times = new Map<string, number>()
  for (const words of whole) times.set(words, (times.get(words) ?? 0) + 1)
  return whole.map((words, index) => {
    const short = words.length <= longestCondition && times.get(words) === 1 && words !== ''
    return short
      ? `--${words}`
      : // Cast: there is a condition for each.
        `--${words.slice(0, longestCondition).replace(/[-.]+$/, '')}-${keyOf(conditions[index] as string)}`
  })
}

/** What of a text may stand in a name: words with `-` between. */
function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[-.]+|[-.]+$/g, '')
}

/** Whether a name is one, and no system keeps it for itself. */
function isUsable(words: string): boolean {
  return words !== '' && !devices.test(words)
}

/** A short key of a text. */
function keyOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}
