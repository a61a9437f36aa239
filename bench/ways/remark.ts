import type {Root as HastRoot} from 'hast'
import {sanitize} from 'hast-util-sanitize'
import {toHtml} from 'hast-util-to-html'
import type {Nodes, Parents, Root} from 'mdast'
import type {
  ContainerDirective,
  Directives,
  LeafDirective,
  TextDirective
} from 'mdast-util-directive'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import type {Reader} from '../readers.js'
import type {Way} from '../way.js'

/** Source to one variant with the stock remark pipeline and a filter plugin. */
export function createRemarkWay(reader: Reader): Way {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm, {singleTilde: false})
    .use(remarkFrontmatter)
    .use(remarkDirective)
    .use(remarkFilter, reader.holds)
    .use(remarkRehype)
    .freeze()
  return {
    name: 'remark with a filter',
    prepare:
      ({source}) =>
      () => {
        // Cast: remark-rehype makes hast of it.
        const tree = processor.runSync(processor.parse(source)) as Nodes as HastRoot
        return toHtml(sanitize(tree))
      }
  }
}

/** The parser of that pipeline alone. */
export function createRemarkParseWay(): Way {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm, {singleTilde: false})
    .use(remarkFrontmatter)
    .use(remarkDirective)
    .freeze()
  return {
    name: 'remark, parsing alone',
    prepare:
      ({source}) =>
      () =>
        processor.parse(source)
  }
}

/**
 * Filter as one writes it in an afternoon: what isn't for the reader goes,
 * what is takes the place of its directive.
 *
 * It checks nothing, and leaves parents behind that hiding has emptied.
 */
function remarkFilter(holds: ReadonlySet<string>) {
  return (tree: Root): void => filter(tree)

  function filter(parent: Parents): void {
    const children: Array<Nodes> = []
    // Whether the audience block before was for the reader.
    let shown = false
    for (let index = 0; index < parent.children.length; index++) {
      const node = parent.children[index] as Nodes
      const next = parent.children[index + 1]
      if (node.type === 'heading' && isSection(next) && !isFor(next)) {
        index++
        for (;;) {
          const after = parent.children[index + 1]
          if (!after || (after.type === 'heading' && after.depth <= node.depth)) break
          if (after.type === 'footnoteDefinition') children.push(after)
          index++
        }
        continue
      }
      if (isSection(node)) continue
      if (!isDirective(node) || node.name === 'notice') {
        if (isDirective(node)) toAside(node)
        if ('children' in node) filter(node)
        children.push(node)
        continue
      }
      if (/^\d/.test(node.name)) {
        // Of numbers such as `2019;25(2):149` the parser makes directives.
        children.push({type: 'text', value: `:${node.name}`})
        continue
      }
      shown = node.name === 'otherwise' ? !shown : isFor(node)
      if (!shown) continue
      filter(node)
      children.push(...node.children)
    }
    // Cast: what a directive holds may stand where the directive did.
    parent.children = children as typeof parent.children
  }

  function isFor({attributes, name}: Directives): boolean {
    const {for: some, not, when} = attributes ?? {}
    if (some && !some.split(' ').some((value) => holds.has(value))) return false
    if (not?.split(' ').some((value) => holds.has(value))) return false
    if (when && !meets(when)) return false
    return ['audience', 'choose', 'section', 'verbatim'].includes(name) || holds.has(name)
  }

  /** `and` before `or`, without parentheses. */
  function meets(expression: string): boolean {
    return expression
      .split(' or ')
      .some((part) => part.split(' and ').every((one) => holds.has(one)))
  }
}

function isDirective(node: Nodes): node is ContainerDirective | LeafDirective | TextDirective {
  return node.type.endsWith('Directive')
}

function isSection(node: Nodes | undefined): node is LeafDirective {
  return node?.type === 'leafDirective' && node.name === 'section'
}

function toAside(node: Directives): void {
  const {kind, title} = node.attributes ?? {}
  node.data = {hName: 'aside', hProperties: {className: ['notice', `notice-${kind}`]}}
  if (node.type === 'containerDirective' && title) {
    node.children.unshift({type: 'heading', depth: 2, children: [{type: 'text', value: title}]})
  }
}
