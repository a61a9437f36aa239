import type {Nodes, Parents} from 'mdast'
import type {LeafDirective} from 'mdast-util-directive'
import {readConditions} from '../../annotate/conditions.js'
import {defineMark, type Mark, type MarkContext} from '../../annotate/mark.js'
import {createSlot} from '../../annotate/slot.js'
import {fault, type State} from '../../annotate/state.js'
import type {DirectiveForm} from '../../syntax/directive-names.js'
import {contentsOf} from './build.js'
import {rules} from './rules.js'
import {type ContentsWords, contentsWords} from './words.js'

/** The list of contents: the headings that each reader sees. */
export const contents = defineMark({
  kind: 'contents',
  rules,
  words: contentsWords,
  names: new Map([['contents', new Set<DirectiveForm>(['leaf'])]]),
  create: createContents
})

/** `::contents`, and what stands there until the list is made. */
const placeOf = createSlot<{node: LeafDirective | undefined; stub: Nodes | undefined}>(() => ({
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
        const place = placeOf(state)
        if (node !== place.node) return undefined
        place.stub = {children: [], type: 'paragraph'}
        state.seen.set(place.stub, state.readers)
        return [place.stub]
      }
    }),

    insert(state) {
      const {stub} = placeOf(state)
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
    const place = placeOf(state)
    let problem: string | undefined
    if (parent !== state.tree) problem = 'in a block, expected it outside of all'
    else if (place.node) problem = 'again, expected one'
    if (problem === undefined) place.node = node
    else fault(state, rules['contents-place'], node, {values: {problem}})
  }
}
