import type {Nodes} from 'mdast'
import {visit} from 'unist-util-visit'
import {defineMark, type Lower, type Mark, type MarkDefinition} from '../annotate/mark.js'
import {isName, operatorNames} from '../audience/name.js'
import {nearest} from '../audience/nearest.js'
import type {ConfigProblem} from '../messages/errors.js'
import {isDirective} from '../syntax/directive.js'
import type {DirectiveForm} from '../syntax/directive-names.js'

/** Forms of the host's directives. */
const forms: ReadonlySet<DirectiveForm> = new Set(['container', 'foreign', 'leaf', 'text'])

/** What the host's directives are called while it is worked out who sees them, so that no mark takes them for ours. */
const hostTypes = {
  containerDirective: 'hostContainer',
  leafDirective: 'hostLeaf',
  textDirective: 'hostText'
} as const

/**
 * Define the mark of the host's directives: they come out as they went in,
 * with what the reader sees of their content.
 *
 * @param names
 *   Their names.
 * @param others
 *   Kinds of mark that there are beside it.
 */
export function defineForeign(
  names: ReadonlyArray<string>,
  others: ReadonlyArray<MarkDefinition>
): MarkDefinition {
  return defineMark({
    kind: 'foreign',
    config: {
      schema: {},
      resolve(_, {audiences, problems}) {
        // Names that have problems of their own are told first.
        if (!audiences) return undefined
        const directives = others.flatMap((mark) => [...(mark.names?.keys() ?? [])])
        const own = [...audiences.names.keys(), ...directives]
        problems.push(...names.flatMap((name) => problemOf(name, own)))
        return undefined
      }
    },
    create: () => createForeign(names)
  })
}

/** What is wrong with a name. */
function problemOf(name: string, own: ReadonlyArray<string>): Array<ConfigProblem> {
  const path = `foreign.${name}`
  if (!isName(name)) {
    const right = 'lower-case letters, digits and single `-`, starting with a letter'
    return [{path, reason: `Unexpected name \`${name}\`, expected ${right}`}]
  }
  if (operatorNames.has(name)) {
    const reason = `Unexpected name \`${name}\`, which is a word of expressions, expected another name`
    return [{path, reason}]
  }
  const [near] = nearest(name, own)
  if (near === undefined) return []
  const why = near === name ? 'is a name of Lectern already' : `is near to \`${near}\` of Lectern`
  return [{path, reason: `Unexpected name \`${name}\`, which ${why}, expected another name`}]
}

function createForeign(names: ReadonlyArray<string>): Mark {
  const known = new Set(names)
  const lowerers: Record<string, Lower> = {}
  for (const [type, hostType] of Object.entries(hostTypes)) {
    lowerers[hostType] = (node) => {
      // Cast: it is what it was before.
      node.type = type as Nodes['type']
      return [node]
    }
  }

  return {
    kind: 'foreign',
    names: new Map(names.map((name) => [name, forms])),
    prepare(state) {
      if (known.size === 0) return
      visit(state.tree, (node) => {
        // Cast: types that are in no tree but this one, until it is lowered.
        if (isDirective(node) && known.has(node.name)) node.type = hostTypes[node.type] as never
      })
    },
    lower: () => lowerers,
    insert(state) {
      // The host numbers notes, and knows of no letters.
      state.lettered = 0
    }
  }
}
