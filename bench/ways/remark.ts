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
import {remember, type Way} from '../way.js'

/** Source to one variant with the stock remark pipeline and a filter plugin. */
export function createRemarkWay(): Way {
  const pipelineFor = remember(createPipeline)
  return {
    name: 'remark with a filter',
    prepare:
      ({source}) =>
      (reader) => {
        const pipeline = pipelineFor(reader)
        return pipeline(pipeline.parse(source))
      }
  }
}

/** One variant with the same pipeline, of a tree that was parsed once. */
export function createRemarkTreeWay(): Way {
  const pipelineFor = remember(createPipeline)
  return {
    name: 'remark, from its tree',
    prepare({source}) {
      const tree = createParser().parse(source)
      return (reader) => pipelineFor(reader)(tree)
    }
  }
}

/** The parser of that pipeline alone. */
export function createRemarkParseWay(): Way {
  const parser = createParser()
  return {
    name: 'remark, parsing alone',
    prepare:
      ({source}) =>
      () =>
        parser.parse(source)
  }
}

/** Source to the tree of one variant with the same parser and filter. */
export function createRemarkFilterWay(): Way {
  const processorFor = remember(({holds}: Reader) =>
    createParser()().use(remarkFilter, holds).freeze()
  )
  return {
    name: 'remark with a filter, its tree',
    prepare:
      ({source}) =>
      (reader) => {
        const processor = processorFor(reader)
        return processor.runSync(processor.parse(source))
      }
  }
}

/** What a host parses with, before directives. */
export function createHost() {
  return unified().use(remarkParse).use(remarkGfm, {singleTilde: false}).use(remarkFrontmatter)
}

function createParser() {
  return createHost().use(remarkDirective).freeze()
}

/** What makes HTML for a reader of a tree, which it leaves as it is. */
function createPipeline({holds}: Reader) {
  const processor = createParser()().use(remarkFilter, holds).use(remarkRehype).freeze()
  return Object.assign(
    (tree: Root): string => {
      // Cast: remark-rehype makes hast of it.
      return toHtml(sanitize(processor.runSync(tree) as Nodes as HastRoot))
    },
    {parse: (source: string) => processor.parse(source)}
  )
}

/**
 * Filter as one writes it in an afternoon: what isn't for the reader goes,
 * what is takes the place of its directive.
 *
 * It checks nothing, and leaves parents behind that hiding has emptied.
 */
function remarkFilter(holds: ReadonlySet<string>) {
  return (tree: Root): Root => filter(tree)

  /** Give what is left of a parent, which stays as it is. */
  function filter<Kind extends Parents>(parent: Kind): Kind {
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
        const left = 'children' in node ? filter(node) : node
        children.push(isDirective(left) ? toAside(left) : left)
        continue
      }
      if (/^\d/.test(node.name)) {
        // Of numbers such as `2019;25(2):149` the parser makes directives.
        children.push({type: 'text', value: `:${node.name}`})
        continue
      }
      shown = node.name === 'otherwise' ? !shown : isFor(node)
      if (!shown) continue
      children.push(...filter(node).children)
    }
    // Cast: what a directive holds may stand where the directive did.
    return {...parent, children: children as typeof parent.children}
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

/** Notice as an aside; a directive that is no notice never gets here. */
function toAside<Kind extends Directives>(node: Kind): Kind {
  const {kind, title} = node.attributes ?? {}
  const heading = {type: 'heading', depth: 2, children: [{type: 'text', value: title}]}
  return {
    ...node,
    // Cast: a notice is a container.
    children: (title ? [heading, ...node.children] : node.children) as Kind['children'],
    data: {hName: 'aside', hProperties: {className: ['notice', `notice-${kind}`]}}
  }
}
