import {defaultSchema, type Schema} from 'hast-util-sanitize'
import {protocols} from '../annotate/addresses.js'
import type {MarkDefinition} from '../annotate/mark.js'
import {allMarks} from '../marks/index.js'

type PropertyDefinition = NonNullable<Schema['attributes']>[string][number]

/**
 * What may be in the HTML of an article: GitHub's allow list, and beside it
 * what Lectern's marks make, such as `abbr`, `aside` and `dfn`, and addresses
 * of telephones.
 *
 * `clobber` is empty, since ids and links to them get their prefix together
 * (`idPrefix` in the config), before sanitising.
 * Use it to sanitise elsewhere what Lectern gives, such as a host's own hast.
 */
export const sanitizeSchema: Schema = createSanitizeSchema(allMarks)

/** Make the schema for some kinds of mark. */
export function createSanitizeSchema(marks: Iterable<MarkDefinition>): Schema {
  const attributes: Record<string, Array<PropertyDefinition>> = {...defaultSchema.attributes}
  for (const {elements = {}} of marks) {
    for (const [tag, added] of Object.entries(elements)) {
      attributes[tag] = added.reduce<Array<PropertyDefinition>>(allow, attributes[tag] ?? [])
    }
  }
  // Cast: GitHub’s list has them.
  const tagNames = new Set([
    ...(defaultSchema.tagNames as Array<string>),
    ...Object.keys(attributes)
  ])
  tagNames.delete('*')
  return {...defaultSchema, attributes, clobber: [], protocols, tagNames: [...tagNames]}
}

/** Allow an attribute; of one that may have some values already, others too. */
function allow(
  known: ReadonlyArray<PropertyDefinition>,
  added: string | readonly [name: string, ...values: Array<string>]
): Array<PropertyDefinition> {
  if (typeof added === 'string') return [...new Set([...known, added])]
  const [name, ...values] = added
  const before = known.find((one) => Array.isArray(one) && one[0] === name)
  const allowed = new Set([...(before ?? []).slice(1), ...values])
  return [...known.filter((one) => one !== before), [name, ...allowed]]
}
