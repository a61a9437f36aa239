import type {Nodes, Parents} from 'mdast'
import type {LeafDirective} from 'mdast-util-directive'
import {readConditions} from '../../annotate/conditions.js'
import {defineMark, type Mark, type MarkContext} from '../../annotate/mark.js'
import {createSlot} from '../../annotate/slot.js'
import {fault, type State} from '../../annotate/state.js'
import type {DirectiveForm} from '../../syntax/directive-names.js'
import {placeOf} from '../../syntax/place.js'
import {contentsOf} from './build.js'
import {rules} from './rules.js'
import {styles} from './styles.js'
import {type ContentsWords, contentsWords} from './words.js'

/** The list of contents: the headings that each reader sees. */
export const contents = defineMark({
  kind: 'contents',
  rules,
  apart: ['contents'],
  elements: {
    li: [['className', 'contents-2', 'contents-3']],
    nav: ['ariaLabel', ['className', 'contents']]
  },
  styles,
  words: contentsWords,
  names: new Map([['contents', new Set<DirectiveForm>(['leaf'])]]),
  create: createContents
})

/** `::contents`, and what stands there until the list is made. */
const listOf = createSlot<{node: LeafDirective | undefined; stub: Nodes | undefined}>(() => ({
  node: undefined,
  stub: undefined
}))

function createContents({words}: MarkContext<undefined>): Mark {
  return {
    kind: 'contents',

    annotate(state, parent) {
      for (const node of parent.children) {
        if (node.type === 'leafDirective' && node.name === 'contents') read(state, parent, node)
      }
    },

    lower: (state) => ({
      leafDirective(node) {
        const list = listOf(state)
        if (node !== list.node) return undefined
        list.stub = {children: [], type: 'paragraph'}
        state.seen.set(list.stub, state.readers)
        return [list.stub]
      }
    }),

    insert(state) {
      const {stub} = listOf(state)
      if (!stub) return
      // Cast: words are complete, or the config was refused.
      const list = contentsOf(state, (words(state.language) as ContentsWords).contents)
      // Cast: it stands wherever a paragraph may.
      const children = state.tree.children as Array<Nodes>
      children.splice(children.indexOf(stub), 1, ...(list ? [list] : []))
    }
  }

  function read(state: State, parent: Parents, node: LeafDirective): void {
    readConditions(state, node, {conditions: []})
    const list = listOf(state)
    let problem: string | undefined
    if (parent !== state.tree) problem = 'in a block, expected it outside of all'
    else if (list.node) problem = 'again, expected one'
    if (problem === undefined) list.node = node
    else {
      // Cast: what is there again was there before.
      const other = parent === state.tree ? placeOf(list.node as LeafDirective) : undefined
      fault(state, rules['contents-place'], node, {other, values: {problem}})
    }
  }
}
