import type {List, Nodes, Parents, Root} from 'mdast'
import {type Note, noteReferenceType, noteType} from '../annotate/definition.js'

/**
 * Write the tree of a reader as text without markup, for indexes.
 *
 * Paragraphs, headings, code and tables are parted by a blank line; items of
 * lists and rows of tables are lines, cells parted by a tab.
 * Links become their text, images their alternative, notices and terms what
 * they hold; notes stand at the end, in the order in which they are
 * pointed to, and references to them are left out.
 * `<sub>` is `_`, `<sup>` is `^`, raised citations are in brackets, and what is struck out keeps its `~~`.
 *
 * @param tree
 *   Tree of a reader.
 * @returns
 *   Text; ends with a newline unless empty.
 */
export function toText(tree: Root): string {
  const notes = new Map<string, Note>()
  /** Notes in the order in which they are pointed to. */
  const used = new Set<string>()
  const written = [blocksOf(tree)]
  // A note may point to further notes, which join at the end while it is written.
  for (const name of used) {
    // Cast: every reference has its note, or the article has an error.
    written.push(blocksOf(notes.get(name) as Note))
  }
  const text = written.filter((blocks) => blocks !== '').join('\n\n')
  return text === '' ? '' : `${text}\n`

  function blocksOf(parent: Parents): string {
    return parent.children
      .map((node) => blockOf(node))
      .filter((block) => block !== '')
      .join('\n\n')
  }

  function blockOf(node: Nodes): string {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        return lineOf(node).trim()
      case 'code':
        return node.value
      case 'table':
        return node.children
          .map((row) =>
            row.children.map((cell) => lineOf(cell).replace(/\s+/g, ' ').trim()).join('\t')
          )
          .join('\n')
      case 'list':
        return itemsOf(node)
      case noteType:
        notes.set(node.identifier, node)
        return ''
      default:
        return 'children' in node ? blocksOf(node) : ''
    }
  }

  function itemsOf({children, ordered, start, spread}: List): string {
    return children
      .map((item, index) => {
        const marker = ordered ? `${Number(start) + index}. ` : '- '
        const box = typeof item.checked === 'boolean' ? `[${item.checked ? 'x' : ' '}] ` : ''
        const indent = ' '.repeat(marker.length)
        return `${marker}${box}${blocksOf(item).replace(/\n(?=[^\n])/g, `\n${indent}`)}`.trimEnd()
      })
      .join(spread ? '\n\n' : '\n')
  }

  function lineOf(parent: Parents): string {
    let line = ''
    /** Whether a reference to a note was left out since the last text. */
    let gap = false
    for (const node of parent.children) {
      const text = inlineOf(node)
      const doubled = gap && (line === '' || /\s$/.test(line))
      line += doubled ? text.replace(/^[\t ]+/, '') : text
      gap = node.type === noteReferenceType || (gap && text === '')
    }
    return line
  }

  function inlineOf(node: Nodes): string {
    switch (node.type) {
      case 'break':
        return '\n'
      case 'delete':
        return `~~${lineOf(node)}~~`
      case noteReferenceType:
        used.add(node.identifier)
        return ''
      case 'image':
      case 'imageReference':
        // Cast: what is none is joined as nothing.
        return node.alt as string
      case 'inlineCode':
        return node.value
      case 'text':
        return node.value.replace(/(?<![\t ])[\t ]*\n[\t ]*/g, ' ')
      default: {
        // Of hosts, such as maths.
        if (!('children' in node)) return 'value' in node ? node.value : ''
        const name = node.data && 'hName' in node.data ? node.data.hName : undefined
        if (name === 'sup' && isCitation(node)) return `[${lineOf(node)}]`
        return (name === 'sub' ? '_' : name === 'sup' ? '^' : '') + lineOf(node)
      }
    }
  }
}

/** Whether what is raised are numbers of sources: authors can't give ids there. */
function isCitation({children: [first]}: Parents): boolean {
  return first?.data?.hProperties?.id !== undefined
}
