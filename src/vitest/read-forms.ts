import type {Nodes, Parents, Root} from 'mdast'
import {isDefinition} from '../annotate/definition.js'
import type {Audiences} from '../audience/audiences.js'
import type {Condition} from '../audience/sets.js'
import {type Directive, isDirective} from '../syntax/directive.js'

/** A block, inline form or section for some readers. */
export interface Form {
  node: Directive
  /** Who may see what is in it, by its own condition and all around it. */
  condition: Condition
}

/**
 * Read who may see what, from the conditions as they are written: without what
 * compiles articles, so that one can be compared with the other.
 *
 * @param tree
 *   Tree of a right article, with its directives.
 * @param audiences
 *   Names and sets of the config.
 * @param everybody
 *   Readers of the article.
 * @returns
 *   Forms, in the order of the source; none within citations.
 */
export function readForms(tree: Root, audiences: Audiences, everybody: Condition): Array<Form> {
  const {sets} = audiences
  const forms: Array<Form> = []
  visit(tree, everybody)
  return forms

  function visit(parent: Parents, context: Condition): void {
    const owns: Array<Condition> = []
    let sections: Array<{depth: number; condition: Condition}> = []
    for (const [index, node] of parent.children.entries()) {
      if (node.type === 'heading') {
        sections = sections.filter(({depth}) => depth < node.depth)
        sections.push({condition: sectionOf(parent.children, index), depth: node.depth})
      }
      // Definitions belong to no section.
      const around = isDefinition(node)
        ? context
        : sections.reduce((readers, {condition}) => sets.and(readers, condition), context)
      const own = ownOf(parent, node, owns)
      owns.push(own ?? 1)
      const condition = sets.and(around, own ?? 1)
      // Cast: only directives have one.
      if (own !== undefined) forms.push({condition, node: node as Directive})
      // What a citation holds are keys, in which no word can be planted.
      if ('children' in node && !isCitation(node)) visit(node, condition)
    }
  }

  function isCitation(node: Nodes): boolean {
    return node.type === 'textDirective' && node.name === 'cite'
  }

  /** Condition of a form; nothing where it has none. */
  function ownOf(
    parent: Parents,
    node: Nodes,
    before: ReadonlyArray<Condition>
  ): Condition | undefined {
    if (!isDirective(node)) return undefined
    if (node.name === 'otherwise') {
      const group = isDirective(parent) && parent.name === 'choose'
      const others = group ? before : before.slice(-1)
      return others.reduce((rest, condition) => sets.and(rest, sets.not(condition)), 1)
    }
    const named = node.name === 'audience' ? undefined : audiences.names.get(node.name)
    const attributes = readAttributes(node)
    return named === undefined ? attributes : sets.and(named, attributes ?? 1)
  }

  /** Condition of the section that a heading starts: that of what stands right under it. */
  function sectionOf(siblings: ReadonlyArray<Nodes>, heading: number): Condition {
    let condition: Condition = 1
    for (const node of siblings.slice(heading + 1)) {
      if (node.type !== 'leafDirective' || node.name !== 'section') break
      condition = sets.and(condition, readAttributes(node) ?? 1)
    }
    return condition
  }

  function readAttributes(node: Directive): Condition | undefined {
    let condition: Condition | undefined
    for (const [name, value] of Object.entries({...node.attributes})) {
      if (name !== 'for' && name !== 'not' && name !== 'when') continue
      const read = name === 'when' ? audiences.read(value ?? '') : audiences.list(value ?? '')
      if (!('condition' in read)) throw new Error(`Cannot read \`${name}="${value}"\``)
      const listed = name === 'not' ? sets.not(read.condition) : read.condition
      condition = sets.and(condition ?? 1, listed)
    }
    return condition
  }
}
