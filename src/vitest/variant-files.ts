import {createHash} from 'node:crypto'
import type {VariantFormat} from './print-variant.js'

/** Most characters of a file’s name. */
const longest = 100

/** How files end that hold a variant; nothing else is ever taken for one. */
const endings: Readonly<Record<VariantFormat, string>> = {
  html: '.variant.html',
  markdown: '.variant.md',
  text: '.variant.txt'
}

/** What stands in expressions and not in names of files, in words. */
const words: ReadonlyArray<readonly [RegExp, string]> = [
  [/<=/g, ' at most '],
  [/>=/g, ' at least '],
  [/</g, ' below '],
  [/>/g, ' above '],
  [/:/g, ' '],
  [/ *[()]+ */g, '.']
]

/** Names that Windows keeps for devices, whatever they end with. */
const devices = /^(?:aux|con|nul|prn|(?:com|lpt)\d)$/

/**
 * Name the files of variants by their conditions, in words:
 * `level >= basic and not (uk or us)` is
 * `level-at-least-basic-and-not.uk-or-us.variant.md`, dots for parentheses.
 *
 * A name too long is cut; that one, and those that would be the same, end with
 * a hash of the condition. So a name depends on its condition alone, but for
 * conditions that read the same.
 *
 * @param conditions
 *   Conditions, each another one.
 * @param format
 *   Form of what the files hold.
 * @returns
 *   Names, in the order of the conditions.
 */
export function nameVariantFiles(
  conditions: ReadonlyArray<string>,
  format: VariantFormat
): Array<string> {
  const ending = endings[format]
  const stems = conditions.map(toWords)
  const most = longest - ending.length
  return stems.map((stem, index) => {
    const alone = stems.filter((other) => other === stem).length === 1
    if (alone && stem.length <= most) return stem + ending
    // Cast: there is a condition for each stem.
    const hash = createHash('sha256')
      .update(conditions[index] as string)
      .digest('hex')
      .slice(0, 12)
    return `${stem.slice(0, most - hash.length - 1).replace(/[-.]+$/, '')}-${hash}${ending}`
  })
}

/** Whether a file has a name, and an ending, as this gives. */
export function isVariantFile(name: string, format: VariantFormat): boolean {
  const ending = endings[format]
  return (
    name.length <= longest &&
    name.endsWith(ending) &&
    /^[a-z0-9]+(?:[.-]+[a-z0-9]+)*$/.test(name.slice(0, -ending.length))
  )
}

/** Put a condition in lower-case letters, digits, dots and hyphens. */
function toWords(condition: string): string {
  let text = condition.toLowerCase()
  for (const [sign, word] of words) text = text.replace(sign, word)
  const stem = text.replace(/[^a-z0-9.]+/g, '-').replace(/^[-.]+|[-.]+$/g, '')
  return devices.test(stem.replace(/\..*/, '')) ? `for-${stem}` : stem
}
