import type {Nodes, Parents} from 'mdast'
import type {LeafDirective, TextDirective} from 'mdast-util-directive'
import {SKIP, visit} from 'unist-util-visit'
import {readConditions} from '../../annotate/conditions.js'
import {defineMark, type Mark, type MarkContext} from '../../annotate/mark.js'
import {fault, narrowTo, type State} from '../../annotate/state.js'
import {createNearest} from '../../audience/nearest.js'
import type {Condition} from '../../audience/sets.js'
import type {DirectiveForm, DirectiveNames} from '../../syntax/directive-names.js'
import {checkCitations} from './check.js'
import {cite} from './cite.js'
import type {ReferencesConfig} from './config.js'
import {insertReferences} from './list.js'
import {citationsOf, type Making, sourceOf} from './making.js'
import {readOwnSources, warnOfUnused} from './own.js'
import {type KeyNode, keysIn, readKeys} from './read-keys.js'
import {rules} from './rules.js'
import {ownReferencesSchema, referencesSchema} from './schema.js'
import {type CitationSettings, resolveSettings} from './settings.js'
import {type CitationWords, citationWords} from './words.js'

const directives: DirectiveNames = new Map([
  ['cite', new Set<DirectiveForm>(['text'])],
  ['references', new Set<DirectiveForm>(['leaf'])]
])

/** Citations and the references that they lead to: numbered by first visible use, linked both ways. */
export const citation = defineMark<CitationSettings>({
  kind: 'citation',
  rules,
  apart: ['references', '#references-label', '#ref-*'],
  elements: {ol: [['className', 'references']], ul: [['className', 'references']]},
  names: directives,
  ids: ['cite-', 'ref-', 'references-label'],
  words: citationWords,
  frontMatter: ownReferencesSchema,
  sharedKeys: ['references'],
  config: {
    schema: referencesSchema,
    // Cast: checked by the schema above.
    resolve: (config, context) => resolveSettings(config as ReferencesConfig, context)
  },
  create: createCitation
})

function createCitation({idPrefix, settings, words}: MarkContext<CitationSettings>): Mark {
  return {
    kind: 'citation',

    readFrontMatter(state, fields) {
      readOwnSources(state, settings, fields)
    },

    prepare(state) {
      // Most articles have none, and a walk takes time.
      if (!state.source.includes(':cite')) return
      visit(state.tree, 'textDirective', (node) => {
        if (node.name !== 'cite') return undefined
        readKeys(state, node)
        citationsOf(state).nodes.add(node)
        return SKIP
      })
    },

    annotate(state, parent) {
      for (const node of parent.children) {
        if (node.type === 'textDirective' && node.name === 'cite') annotateCitation(state, node)
        if (node.type === 'leafDirective' && node.name === 'references') {
          annotateList(state, parent, node)
        }
      }
    },

    resolve: (state) => checkCitations(state, settings),

    lower: (state) => ({
      leafDirective(node) {
        const citations = citationsOf(state)
        if (node !== citations.list) return undefined
        citations.stub = {children: [], type: 'paragraph'}
        // Replaced when the list is made.
        state.seen.set(citations.stub, state.readers)
        return [citations.stub]
      },
      textDirective: (node) =>
        node.type === 'textDirective' && node.name === 'cite'
          ? cite(makingFor(state), node)
          : undefined
    }),

    insert(state) {
      const {stub, uses} = citationsOf(state)
      if (uses.length > 0 || stub) insertReferences(makingFor(state))
    },

    lint: warnOfUnused
  }

  function makingFor(state: State): Making {
    // Cast: words are complete, or the config was refused.
    return {idPrefix, settings, state, words: words(state.language) as CitationWords}
  }

  /** Check the ids of a citation, and hide placeholders from those who must not get them. */
  function annotateCitation(state: State, node: TextDirective): void {
    // One in another is none that was read.
    if (!citationsOf(state).nodes.has(node)) {
      fault(state, rules['citation-place'], node, {values: {place: 'a citation'}})
      return
    }
    readConditions(state, node, {conditions: [], others: ['locator']})
    const keys = keysIn(node)
    if (keys.length === 0) fault(state, rules['empty-citation'], node)
    if (keys.length > 1 && node.attributes?.locator) fault(state, rules['citation-locator'], node)
    for (const key of keys) annotateKey(state, node, key)
  }

  function annotateKey(state: State, node: TextDirective, key: KeyNode): void {
    const citations = citationsOf(state)
    const source = sourceOf(state, settings, key.id)
    if (citations.broken.has(key.id)) state.own.set(node, 0)
    else if (!source) {
      const {end, start} = key.place
      citations.nearest ??= createNearest([...citations.own.keys(), ...settings.library.keys()])
      fault(state, rules['unknown-citation'], node, {
        // Over several lines it is written otherwise.
        actual: state.source.slice(start.offset, end.offset) === key.id ? key.id : undefined,
        expected: citations.nearest(key.id),
        place: key.place,
        values: {actual: key.id}
      })
    } else if (source.item.placeholder) {
      // Cast: it stands in the tree.
      narrowTo(state, key as unknown as Nodes, state.sets.not(layReaders(state)))
    }
  }

  /** Readers who get no placeholder. */
  function layReaders(state: State): Condition {
    if (settings.lay === undefined) return 1
    // Cast: checked when the config was.
    return (state.audiences.read(settings.lay) as {condition: Condition}).condition
  }

  function annotateList(state: State, parent: Parents, node: LeafDirective): void {
    readConditions(state, node, {conditions: []})
    const citations = citationsOf(state)
    if (parent !== state.tree) {
      fault(state, rules['references-place'], node, {
        values: {problem: 'in a block, expected it outside of all'}
      })
    } else if (citations.list) {
      fault(state, rules['references-place'], node, {values: {problem: 'again, expected one'}})
    } else citations.list = node
  }
}
