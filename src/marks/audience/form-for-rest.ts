import type {Nodes} from 'mdast'
import type {TextDirective} from 'mdast-util-directive'
import type {Audiences} from '../../audience/audiences.js'

/**
 * Write an inline form for all whom the inline forms before it are not for.
 *
 * @param audiences
 *   Audiences.
 * @param siblings
 *   Children of one parent.
 * @param index
 *   Index of the form that it is to stand in the place of.
 * @returns
 *   The form; nothing where there are no several forms before it, or where what
 *   they say can't be read.
 */
export function formForRest(
  audiences: Audiences,
  siblings: ReadonlyArray<Nodes>,
  index: number
): Array<string> {
  const forms: Array<TextDirective> = []
  for (let at = index - 1; at >= 0; at--) {
    const node = siblings[at]
    if (node?.type !== 'textDirective' || node.name === 'otherwise') break
    forms.unshift(node)
  }
  if (forms.length < 2) return []
  const lists = forms.map(namesOf)
  const names = lists.flatMap((list) => list ?? []).join(' ')
  if (!lists.includes(undefined) && 'condition' in audiences.list(names)) {
    return [`:audience[…]{not="${names}"}`]
  }
  const expression = `not (${forms.map(expressionOf).join(' or ')})`
  return 'condition' in audiences.read(expression) ? [`:audience[…]{when="${expression}"}`] : []
}

/** The names that a form is for, where it says no more. */
function namesOf({attributes, name}: TextDirective): ReadonlyArray<string> | undefined {
  const {for: list, ...rest} = {...attributes}
  if (Object.keys(rest).length > 0) return undefined
  return name === 'audience' ? split(list) : [name]
}

/** What a form says of its readers, as one expression. */
function expressionOf({attributes, name}: TextDirective): string {
  const {for: list, not, when} = {...attributes}
  const parts = [
    ...(name === 'audience' ? [] : [name]),
    ...(list ? [anyOf(list)] : []),
    ...(not ? [`not ${anyOf(not)}`] : []),
    ...(when ? [`(${when})`] : [])
  ]
  return parts.length > 1 ? `(${parts.join(' and ')})` : parts.join('')
}

function split(list: string | null | undefined): ReadonlyArray<string> {
  return (list ?? '').split(/[\s,]+/).filter((name) => name !== '')
}

function anyOf(list: string): string {
  const names = split(list)
  return names.length > 1 ? `(${names.join(' or ')})` : names.join('')
}
