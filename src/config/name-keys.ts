import type {MarkDefinition} from '../annotate/mark.js'
import {nearest} from '../audience/nearest.js'
import type {KeyNames} from '../front-matter/keys.js'
import {ownKeys} from '../front-matter/schema.js'
import type {ConfigProblem} from '../messages/errors.js'
import {expecting} from '../messages/rule.js'

/**
 * Give keys of front matter the names that a config has for them.
 *
 * @param marks
 *   Kinds of mark, which bring keys of their own.
 * @param given
 *   Names by key; `false` for those that are the host's.
 * @param problems
 *   Where to put what is wrong.
 */
export function nameKeys(
  marks: ReadonlyArray<MarkDefinition>,
  given: Readonly<Record<string, string | false>>,
  problems: Array<ConfigProblem>
): KeyNames {
  const keys = [
    ...Object.keys(ownKeys),
    ...marks.flatMap(({frontMatter}) => Object.keys({...frontMatter}))
  ]
  const names = new Map(keys.map((key) => [key, key]))
  for (const [key, name] of Object.entries(given)) {
    const path = `frontMatter.keys.${key}`
    if (!names.has(key)) {
      const near = nearest(key, keys)
      problems.push({
        path,
        reason: `Unknown key \`${key}\`${expecting(near.length > 0 ? near : keys)}`
      })
    } else if (name === false) names.delete(key)
    else if (!/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(name)) {
      problems.push({
        path,
        reason: `Unexpected name \`${name}\`, expected letters, digits, \`-\` or \`_\``
      })
    } else names.set(key, name)
  }
  const known = new Map<string, string>()
  for (const [key, name] of names) {
    const other = known.get(name)
    if (other !== undefined) {
      problems.push({
        path: 'frontMatter.keys',
        reason: `Unexpected name \`${name}\` of both \`${other}\` and \`${key}\`, expected names that differ`
      })
    }
    known.set(name, key)
  }
  return names
}
