import type {Blockquote, Heading, Nodes, Root} from 'mdast'
import {isDefinition} from '../../annotate/definition.js'
import {type LocalText, localize} from '../../annotate/local-text.js'
import {annotationOf, faultWhole, type State} from '../../annotate/state.js'
import {textsFor} from '../../annotate/texts-for.js'
import type {Condition} from '../../audience/sets.js'
import type {FollowUpTexts} from './config.js'
import {parseText} from './parse.js'
import {rules} from './rules.js'

/** Make the closing calls of an article: one for each text, for its readers. */
export function makeCalls(
  state: State,
  {text, title}: FollowUpTexts,
  plain: string
): Array<Blockquote> {
  const {language, readers, sets} = state
  const texts = textsFor(state, text, plain)
  const heading = title && localize(title, language, plain)
  if (!texts || (title !== undefined && heading === undefined)) {
    faultWhole(state, rules['follow-up-language'], {language})
    return []
  }
  return texts.flatMap(({condition, text: markdown}) => {
    const seen = sets.and(condition, readers)
    return seen === 0 ? [] : [callOf(state, parseText(markdown), heading, seen)]
  })
}

function callOf(
  state: State,
  content: Root,
  title: LocalText | undefined,
  seen: Condition
): Blockquote {
  const heading: Array<Heading> =
    typeof title === 'string'
      ? [{children: [{type: 'text', value: title}], depth: 2, type: 'heading'}]
      : []
  // Cast: a quotation may hold what an article may.
  const call = {
    children: [...heading, ...content.children],
    data: {hName: 'section', hProperties: {className: ['follow-up']}},
    type: 'blockquote'
  } as Blockquote
  note(call)
  if (seen !== state.readers) annotationOf(state, call).condition = seen
  return call

  /** Note who sees a node and all in it, which stands nowhere in the article. */
  function note(node: Nodes): void {
    delete node.position
    state.seen.set(node, seen)
    if ('children' in node) for (const child of node.children) note(child)
  }
}

/** Put nodes in the place of one, or at the end of the body. */
export function putInto(state: State, nodes: ReadonlyArray<Nodes>, stub: Nodes | undefined): void {
  // Cast: blocks are put there.
  const children = state.tree.children as Array<Nodes>
  const at = stub ? children.indexOf(stub) : -1
  if (at !== -1) children.splice(at, 1, ...nodes)
  else {
    const first = children.findIndex(isDefinition)
    children.splice(first === -1 ? children.length : first, 0, ...nodes)
  }
}
