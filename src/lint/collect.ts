import type {Heading, Paragraph, Parents, Root, Table, TableCell} from 'mdast'
import {SKIP, visit} from 'unist-util-visit'
import {isNote} from '../annotate/definition.js'

/** A node that holds text, and what it stands in. */
interface Text {
  node: Heading | Paragraph | TableCell
  parent: Parents
}

/** What the rules look at, in the order of the article. */
export interface Collected {
  headings: ReadonlyArray<Heading>
  /** Headings that stand in no note. */
  outline: ReadonlyArray<Heading>
  /** Nodes that lists with numbers stand in. */
  parents: ReadonlySet<Parents>
  tables: ReadonlyArray<Table>
  texts: ReadonlyArray<Text>
}

/**
 * Collect what the rules look at, in one walk for all of them.
 *
 * @param tree
 *   Tree of the article, lowered: notes are at its end.
 */
export function collect(tree: Root): Collected {
  const headings: Array<Heading> = []
  const parents = new Set<Parents>()
  const tables: Array<Table> = []
  const texts: Array<Text> = []
  let body: number | undefined
  visit(tree, (node, _, parent) => {
    if (isNote(node)) body ??= headings.length
    else if (node.type === 'table') tables.push(node)
    // Cast: only the root has no parent.
    else if (node.type === 'list' && node.ordered) parents.add(parent as Parents)
    else if (node.type === 'heading') headings.push(node)
    if (node.type !== 'heading' && node.type !== 'paragraph' && node.type !== 'tableCell') {
      return undefined
    }
    // Cast: as above.
    texts.push({node, parent: parent as Parents})
    return SKIP
  })
  return {headings, outline: headings.slice(0, body), parents, tables, texts}
}
