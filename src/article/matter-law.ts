import {fault, type Gate} from './gate.js'

/** Dashes as word processors write them, and how many of ours they stand for. */
const dashes: ReadonlyMap<string, string> = new Map([
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2012', '-'],
  ['\u2013', '--'],
  ['\u2014', '---'],
  ['\u2015', '---'],
  ['\u2212', '-'],
  ['\ufe58', '---'],
  ['\ufe63', '-'],
  ['\uff0d', '-']
])

/** A line with a key, of which a slip may have taken the first character, or put one there. */
const key = /^.?[A-Za-z][\w-]*[\t ]*:(?:\s|$)/

/**
 * Hold the law of front matter: an article that starts with a fence of front
 * matter, or nearly one, and keys after it, has front matter.
 *
 * Otherwise `audience: professional` would be text, and without effect.
 *
 * ```markdown
 * > | --
 *     ^^
 *   | audience: professional
 *   | ---
 * ```
 */
export function holdMatterLaw(gate: Gate): void {
  const {scan, source} = gate
  const {lines} = scan
  let index = 0
  while (index < lines.length && lineAt(index).trim() === '') index++
  const first = lineAt(index)
  const fence = first.trim().replace(/[^\n\r -~]/g, (char) => dashes.get(char) ?? char)
  const exact = index === 0 && /^---[\t ]*$/.test(first)
  if (!exact && !isNearFence(fence)) return
  let keys = key.test(fence.replace(/^-+[^A-Za-z]*/, ''))
  let next = index + 1
  while (next < lines.length && lineAt(next).trim() === '') next++
  for (; next < lines.length; next++) {
    const line = lineAt(next).trim()
    if (line === '' || line === '---') break
    if (key.test(line)) keys = true
  }
  while (!exact && next < lines.length && lineAt(next).trim() !== '---') next++
  if (!keys || (!exact && next >= lines.length)) return
  const start = lines[index] as number
  fault(gate, 'front-matter-fence', start, start + first.length, {expected: ['---']})

  function lineAt(line: number): string {
    return source.slice(lines[line], lines[line + 1] ?? source.length).replace(/[\n\r]+$/, '')
  }
}

/** Whether a line is `---` but for white space and one slip, which may have joined the next line to it. */
function isNearFence(line: string): boolean {
  if (/^-{2,4}[^-]{0,2}[A-Za-z][\w-]*[\t ]*:/.test(line)) return true
  const rest = line.replace(/[\t -]/g, '')
  const count = line.length - rest.length
  return rest.length === 0 ? count < 7 && count > 0 : rest.length === 1 && count > 1 && count < 4
}
