import type {Nodes, Parents} from 'mdast'
import type {ContainerDirective, TextDirective} from 'mdast-util-directive'
import {conditions} from './readers.js'

/** Names of audiences and values, by which blocks and inline forms are for some readers. */
const audiences: ReadonlySet<string> = new Set(
  conditions.map(({opener}) => opener.replace(/\{.*/, ''))
)

/** Inline HTML as one node: `<sub>` and `<sup>` with what stands between their tags. */
interface Script {
  type: 'sub' | 'sup'
  children: Array<Nodes>
}

/** A node of an article as it is looked at. */
export type Looked = Nodes | Script

/** Whether a node is a directive in a block or a sentence. */
function isDirective(node: Looked): node is ContainerDirective | TextDirective {
  return node.type === 'containerDirective' || node.type === 'textDirective'
}

/** Whether a node stands for what is in it, and leaves no trace. */
export function isTransparent(node: Looked): boolean {
  return (
    isDirective(node) && (audiences.has(node.name) || ['choose', 'otherwise'].includes(node.name))
  )
}

/**
 * Names of the constructs that a block is, by what it is in the tree.
 *
 * @param node
 *   Block.
 * @param next
 *   Block after it.
 * @param source
 *   Article.
 */
export function nameBlock(node: Looked, next: Looked | undefined, source: string): Array<string> {
  switch (node.type) {
    case 'blockquote':
      return ['quote']
    case 'code':
      return [/^(?:`|~)/.test(sliceOf(node, source)) ? 'fenced code' : 'indented code']
    case 'footnoteDefinition':
      return ['footnote']
    case 'heading':
      return [nameHeading(node, next, source)]
    case 'html':
      return ['comment']
    case 'list':
      return nameList(node)
    case 'thematicBreak':
      return ['thematic break']
    case 'containerDirective':
      return nameContainer(node)
    default:
      return [node.type]
  }
}

function nameHeading(node: Nodes, next: Looked | undefined, source: string): string {
  if (next?.type === 'leafDirective') {
    return next.attributes?.id ? 'section with an id' : 'section for some'
  }
  return sliceOf(node, source).startsWith('#') ? 'ATX heading' : 'setext heading'
}

function nameList(node: Nodes & {type: 'list'}): Array<string> {
  const loose = node.spread || node.children.some((item) => item.spread)
  const names = [`${loose ? 'loose' : 'tight'} ${node.ordered ? 'ordered' : 'bullet'} list`]
  if (node.children.some(({checked}) => typeof checked === 'boolean')) names.push('task list')
  if (node.children.some(({children}) => children.length === 0)) names.push('list of an empty item')
  return names
}

function nameContainer(node: ContainerDirective | TextDirective): Array<string> {
  const {attributes, children, name} = node
  if (name === 'notice') return [`notice of kind ${attributes?.kind}`]
  if (name === 'verbatim') return ['verbatim block']
  if (!audiences.has(name)) return [name]
  const names = [
    Object.keys({...attributes}).length > 0
      ? 'audience block by attributes'
      : 'audience block by name'
  ]
  const types = new Set<string>((children as ReadonlyArray<Nodes>).map(({type}) => type))
  if (types.size === 0) names.push('empty audience block')
  else if (types.size === 1 && types.has('html')) names.push('audience block of a comment')
  else if ([...types].every((type) => /definition$/i.test(type)))
    names.push('audience block of definitions')
  return names
}

/** Names of the constructs that an inline node is; a text may hold several. */
export function nameInline(node: Looked, source: string): Array<string> {
  switch (node.type) {
    case 'break':
      return [sliceOf(node, source).startsWith('\\') ? 'break by backslash' : 'break by spaces']
    case 'delete':
      return ['strikethrough']
    case 'footnoteReference':
      return ['footnote reference']
    case 'html':
      return [/^<br/i.test(node.value) ? 'break by tag' : 'inline comment']
    case 'imageReference':
      return ['image reference']
    case 'inlineCode':
      return ['code']
    case 'link':
      return [{'[': 'link', '<': 'autolink'}[sliceOf(node, source).charAt(0)] ?? 'literal address']
    case 'linkReference':
      return [`${node.referenceType} reference`]
    case 'text':
      return nameText(sliceOf(node, source) || node.value)
    case 'textDirective':
      return [nameDirective(node)]
    default:
      return [node.type]
  }
}

function nameText(written: string): Array<string> {
  const names: Array<string> = []
  if (/[\p{L}\p{N}]/u.test(written.replace(/&[#\w]+;|\\./g, ''))) names.push('text')
  if (/\n/.test(written)) names.push('soft break')
  if (/&[#\w]+;/.test(written)) names.push('entity')
  if (/\\[^\n]/.test(written)) names.push('escape')
  if (/[\u00a0\u2028\u2029\u0085\u202f\u3000]/.test(written)) names.push('odd space')
  return names
}

function nameDirective(node: ContainerDirective | TextDirective): string {
  const {attributes, name} = node
  if (name === 'term' || name === 'parameter') return name
  if (name === 'cite') return 'citation'
  // To a stock parser `1:05` is a directive.
  if (name !== 'otherwise' && name !== 'verbatim' && !audiences.has(name)) return 'text'
  if (!audiences.has(name)) return `inline ${name}`
  const written = Object.keys({...attributes}).length > 0
  return written ? 'inline audience by attributes' : 'inline audience by name'
}

/** What a node's place holds; nothing for one without a place. */
function sliceOf(node: Looked, source: string): string {
  if (!('position' in node)) return ''
  return source.slice(node.position?.start.offset, node.position?.end.offset)
}

/** Name of the container that a parent is for what stands in it; nothing when it is none. */
export function nameParent(parent: Looked, around: Looked | undefined): string | undefined {
  switch (parent.type) {
    case 'blockquote':
      return 'quote'
    case 'delete':
      return 'strikethrough'
    case 'footnoteDefinition':
      return 'footnote'
    case 'link':
    case 'linkReference':
      return 'link text'
    case 'listItem':
      if (typeof parent.checked === 'boolean') return 'task item'
      return around?.type === 'list' && around.ordered ? 'ordered item' : 'bullet item'
    case 'tableCell':
      return 'table cell'
    case 'containerDirective':
      if (around?.type === 'containerDirective' && around.name === 'choose') return 'choose branch'
      return audiences.has(parent.name) ? 'audience block' : parent.name
    case 'textDirective':
      return audiences.has(parent.name) ? 'inline audience' : `inline ${parent.name}`
    case 'list':
    case 'table':
    case 'tableRow':
      return undefined
    default:
      return parent.type
  }
}

/** Put what stands between the tags of `<sub>` and `<sup>` into one node. */
function foldScripts(children: ReadonlyArray<Nodes>): Array<Looked> {
  const result: Array<Looked> = []
  const open: Array<{name: 'sub' | 'sup'; from: number}> = []
  for (const node of children) {
    const [, slash, name] = (node.type === 'html' && /^<(\/?)(sub|sup)>$/.exec(node.value)) || []
    const last = open.at(-1)
    if (name === undefined) result.push(node)
    else if (slash === '') open.push({from: result.length, name: name as 'sub' | 'sup'})
    else if (last) {
      open.pop()
      result.push({children: result.splice(last.from) as Array<Nodes>, type: last.name})
    }
  }
  return result
}

/** Children of a parent as they are looked at. */
export function childrenOf(node: Looked): Array<Looked> {
  return 'children' in node ? foldScripts((node as Parents).children) : []
}
