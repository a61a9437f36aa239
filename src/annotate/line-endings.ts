import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'

/**
 * Make all line endings of a tree's texts line feeds, so that an article is the
 * same to the byte however its lines end.
 *
 * @param tree
 *   Tree; its places stay those of the source.
 * @param source
 *   Source of the tree.
 */
export function unifyLineEndings(tree: Root, source: string): void {
  if (!/\r|&#(?:0*13|x0*d);/i.test(source)) return
  visit(tree, (node) => {
    if ('value' in node) node.value = unify(node.value)
    if ('alt' in node && node.alt) node.alt = unify(node.alt)
    if ('title' in node && node.title) node.title = unify(node.title)
  })
}

function unify(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}
