import {checkParameter, findStrayIn, type Parameters} from '../../annotate/parameters.js'
import type {Audiences} from '../../audience/audiences.js'
import {isName} from '../../audience/name.js'
import type {ConfigProblem} from '../../messages/errors.js'

/**
 * Check the parameters of a config.
 *
 * That all who see one have a text is checked where it is used.
 *
 * @param parameters
 *   Parameters.
 * @param audiences
 *   Names and sets.
 * @param problems
 *   Where to put what is wrong.
 */
export function checkParameters(
  parameters: Parameters,
  audiences: Audiences,
  problems: Array<ConfigProblem>
): void {
  for (const [name, texts] of Object.entries(parameters)) {
    const path = `parameters.${name}`
    if (!isName(name)) {
      problems.push({
        path,
        reason: `Unexpected name \`${name}\`, expected lower-case letters, digits and single \`-\``
      })
    }
    checkParameter(texts, path, audiences, 0, problems)
    for (const [key, text] of Object.entries(texts)) {
      for (const value of typeof text === 'string' ? [text] : Object.values(text)) {
        const stray = findStrayIn(value, parameters)
        if (stray) problems.push({path: `${path}.${key}`, reason: stray})
        if (value !== '' && value === value.trim() && !/[\n\r]/.test(value)) continue
        problems.push({
          path: `${path}.${key}`,
          reason: `Unexpected text \`${value}\`, expected one line without white space at its edges`
        })
      }
    }
  }
}
