import type {VFile} from 'vfile'
import {matterRules} from '../messages/front-matter.js'
import {report} from '../messages/report.js'
import type {FrontMatter} from '../syntax/check-syntax.js'

/**
 * Make front matter of the data that a host read of it, so that it is held to
 * the same rules.
 *
 * @param file
 *   File that it was taken off; gets a message where the data is none that
 *   front matter can hold.
 * @param data
 *   What the host read.
 * @returns
 *   Front matter without a place; nothing if there is a problem.
 */
export function matterFromData(file: VFile, data: unknown): FrontMatter | undefined {
  let why: string
  try {
    // JSON is YAML; of a function there is none.
    const value: string | undefined = JSON.stringify(data)
    if (value !== undefined) return {place: undefined, value}
    why = typeof data
  } catch (error) {
    why = String(error)
  }
  const problem = `data of the host that is no JSON (${why}), expected texts, numbers, lists and maps`
  report(file, matterRules['front-matter'], {values: {problem}})
  return undefined
}
