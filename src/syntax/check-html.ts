import type {Emphasis, Html, Nodes, Parents, PhrasingContent} from 'mdast'
import {type CheckContext, fault} from './checks.js'

/** A tag that may stand in a sentence. */
interface Tag {
  name: 'br' | 'sub' | 'sup'
  closes: boolean
}

/**
 * Take HTML out of the tree.
 *
 * Comments go.
 * `<br>` becomes a `break`, and `<sub>` and `<sup>`, closed in the same
 * sentence, become `emphasis` with that name for hast, since dropping them
 * would change doses: `10<sup>9</sup>/L` is not `109/L`.
 * Everything else is an error at its place.
 */
export function convertHtml(context: CheckContext): void {
  visit(context.tree)

  function visit(parent: Parents): void {
    context.steps += parent.children.length
    if (parent.children.some((child) => child.type === 'html')) {
      // Cast: inline HTML becomes inline nodes.
      parent.children = convert(parent) as never
    }
    for (const child of parent.children) {
      if ('children' in child) visit(child)
    }
  }

  function convert(parent: Parents): Array<Nodes> {
    const inline = isPhrasingParent(parent)
    const open: Array<{node: Html; name: string; result: Array<Nodes>}> = []
    let result: Array<Nodes> = []
    let broken: Nodes | undefined
    for (const child of parent.children) {
      if (child.type !== 'html') {
        // A break ends its line, whether the source goes on in the next one or not.
        if (child.type === 'text' && broken && result.at(-1) === broken) {
          const value = child.value.replace(/^[\t\n\r ]+/, '')
          if (value !== '') result.push({...child, value})
        } else result.push(child)
        continue
      }
      context.steps += child.value.length
      if (isComments(child.value)) continue
      const tag = inline ? readTag(child.value) : undefined
      const last = open.at(-1)
      if (tag?.name === 'br') {
        broken = {position: child.position, type: 'break'}
        result.push(broken)
      } else if (tag && !tag.closes) {
        open.push({name: tag.name, node: child, result})
        result = []
      } else if (tag && last?.name === tag.name) {
        open.pop()
        // Cast: tags are read only in sentences.
        last.result.push(createScript(tag.name, last.node, child, result as Array<PhrasingContent>))
        result = last.result
      } else {
        reject(child)
      }
    }
    // Tags that are never closed: their content stays where it is.
    for (const {node} of open) reject(node)
    return [...open.map((unclosed) => unclosed.result), result].flat()
  }

  function reject(node: Html): void {
    const start = node.position?.start.offset
    if (start === undefined) {
      context.failed = true
      return
    }
    let end = start
    // Cast: trees with a start alone are refused.
    const last = node.position?.end.offset as number
    while (end < last && context.source[end] !== '\n' && context.source[end] !== '\r') end++
    const open = node.value.startsWith('<!--') && !node.value.includes('-->')
    fault(context, 'raw-html', start, end, open ? {values: {open: 'yes'}} : {})
  }
}

function createScript(
  name: string,
  open: Html,
  close: Html,
  children: Array<PhrasingContent>
): Emphasis {
  const node: Emphasis = {children, data: {hName: name}, type: 'emphasis'}
  if (open.position && close.position) {
    node.position = {end: close.position.end, start: open.position.start}
  }
  return node
}

/** Whether HTML is nothing but comments and white space. */
function isComments(value: string): boolean {
  let index = 0
  let comments = 0
  while (index < value.length) {
    if (/\s/.test(value[index] as string)) {
      index++
      continue
    }
    if (!value.startsWith('<!--', index)) return false
    const end = value.startsWith('>', index + 4)
      ? index + 5
      : value.startsWith('->', index + 4)
        ? index + 6
        : value.indexOf('-->', index + 4) + 3
    // Not closed, or perhaps closed by another comment's end, or closed earlier
    // to HTML, which ends comments at `--!>` too.
    if (end === 2 || /<!--|--!>/.test(value.slice(index + 4, end))) return false
    index = end
    comments++
  }
  return comments > 0
}

function readTag(value: string): Tag | undefined {
  const match = /^<(\/?)(br|sub|sup)\s*(\/?)>$/i.exec(value)
  if (!match) return undefined
  // Cast: the pattern matches no others.
  const name = (match[2] as string).toLowerCase() as Tag['name']
  const closes = match[1] === '/'
  // `</br>` and `<sub/>` are no tags.
  if (name === 'br' ? closes : match[3] === '/') return undefined
  return {closes, name}
}

function isPhrasingParent(node: Parents): boolean {
  return (
    node.type !== 'root' &&
    node.type !== 'blockquote' &&
    node.type !== 'containerDirective' &&
    node.type !== 'footnoteDefinition' &&
    node.type !== 'listItem'
  )
}
