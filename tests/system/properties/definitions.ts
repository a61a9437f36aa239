import type {Nodes} from 'mdast'
import {normalizeIdentifier} from 'micromark-util-normalize-identifier'
import {smallProfiles} from '../../helpers/small-config.js'
import {compileGenerated, failWith} from './articles.js'
import type {Property} from './property.js'

/** Nothing stands in a tree that no text of it leads to. */
export const definitions: Property = {
  name: 'every definition in the mdast is used by visible text, and every reference has one',
  holds(seed) {
    const compiled = compileGenerated(seed)
    if (!compiled) return false
    const {article, source} = compiled
    for (const profile of smallProfiles) {
      const wrong = findWrong(article.toMdast(profile))
      if (wrong === undefined) continue
      failWith(`seed ${seed}, ${JSON.stringify(profile)}: ${wrong}`, [source])
    }
    return true
  }
}

type Label = Nodes & {
  type:
    | 'definition'
    | 'footnoteDefinition'
    | 'footnoteReference'
    | 'imageReference'
    | 'linkReference'
}

/** The first definition that nothing leads to, or reference that leads nowhere. */
function findWrong(tree: Nodes): string | undefined {
  const known = new Map<string, Nodes>()
  const inside = new Map<Nodes, Array<string>>()
  const waiting: Array<string> = []
  collect(tree, waiting)
  const used = new Set<string>()
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const definition = known.get(name)
    if (!definition) return `reference to \`${name}\` without definition`
    if (used.has(name)) continue
    used.add(name)
    waiting.push(...(inside.get(definition) ?? []))
  }
  const left = [...known.keys()].find((name) => !used.has(name))
  return left === undefined ? undefined : `definition of \`${left}\` that nothing uses`

  function collect(node: Nodes, into: Array<string>): void {
    let own = into
    if (isLabel(node)) {
      const kind = node.type.startsWith('footnote') ? '^' : ''
      const name = kind + normalizeIdentifier(node.identifier)
      if (node.type === 'definition' || node.type === 'footnoteDefinition') {
        own = []
        known.set(name, node)
        inside.set(node, own)
      } else into.push(name)
    }
    if ('children' in node) for (const child of node.children) collect(child, own)
  }
}

function isLabel(node: Nodes): node is Label {
  return 'identifier' in node
}
