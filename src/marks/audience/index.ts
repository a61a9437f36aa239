import type {Nodes, Parents} from 'mdast'
import type {ContainerDirective, TextDirective} from 'mdast-util-directive'
import {readConditions} from '../../annotate/conditions.js'
import {defineMark, type Mark, type MarkContext} from '../../annotate/mark.js'
import {neverShown} from '../../annotate/narrowing.js'
import {createSlot} from '../../annotate/slot.js'
import {fault, narrowTo, openingOf, type State} from '../../annotate/state.js'
import {findCutOff, findTornOff} from '../../annotate/torn-off.js'
import {createCoverage} from '../../audience/coverage.js'
import {describeReader} from '../../audience/describe-reader.js'
import type {Condition} from '../../audience/sets.js'
import {audienceRules} from '../../messages/audience.js'
import type {Place} from '../../messages/report.js'
import {type Directive, isDirective} from '../../syntax/directive.js'
import type {DirectiveForm, DirectiveNames} from '../../syntax/directive-names.js'
import {placeOf} from '../../syntax/place.js'
import {formForRest} from './form-for-rest.js'
import {rules} from './rules.js'
import {type OpenSections, readSections} from './section.js'
import {warnOfMoved} from './warn-of-moved.js'

/** Directives that aren't names of audiences. */
const fixedNames: DirectiveNames = new Map([
  ['audience', new Set<DirectiveForm>(['container', 'text'])],
  ['otherwise', new Set<DirectiveForm>(['container', 'text'])],
  ['choose', new Set<DirectiveForm>(['container'])],
  ['section', new Set<DirectiveForm>(['leaf'])]
])

/**
 * Audience blocks, their `otherwise`, `choose` groups, scopes of sections, and
 * the same inside sentences.
 */
export const audience = defineMark({
  kind: 'audience',
  rules,
  names: fixedNames,
  create: createAudience
})

/** Parents that end in a section for some readers. */
const openSections = createSlot((): OpenSections => ({cut: new Set(), torn: new Set()}))

const blockOrText: ReadonlySet<DirectiveForm> = new Set(['container', 'text'])

function createAudience({names}: MarkContext<undefined>): Mark {
  const own = new Map(fixedNames)
  const isBranch = branchesOf(new Set(names))
  for (const name of names) own.set(name, blockOrText)

  return {
    kind: 'audience',
    names: own satisfies DirectiveNames,
    annotate(state, parent, context) {
      readSections(state, parent, context, openSections(state))
      if (isNamed(parent, 'choose')) readChoose(state, parent, context)
      else readSiblings(state, parent, context)
    },
    check(state) {
      const {cut, torn} = openSections(state)
      findTornOff(state, torn, (node) => fault(state, rules['unclear-section'], node))
      findCutOff(state, cut, (node) => fault(state, rules['section-in-block'], node))
      warnOfMoved(state)
    }
  }

  function readSiblings(state: State, parent: Parents, context: Condition): void {
    for (const [index, node] of parent.children.entries()) {
      if (isBranch(node)) {
        readBranch(state, node, state.sets.and(context, state.own.get(node) ?? 1))
      } else if (isNamed(node, 'otherwise')) {
        readOtherwise(state, parent.children, index, context)
      } else if (isNamed(node, 'choose')) {
        checkChoose(state, node)
      }
    }
  }

  /** Read a branch; its own condition, nothing when it has none that can be read. */
  function readBranch(
    state: State,
    node: ContainerDirective | TextDirective,
    context: Condition
  ): Condition | undefined {
    const attributes = readConditions(
      state,
      node,
      node.name === 'audience' ? {} : {conditions: ['not', 'when']}
    )
    // Where the front end has found a fault, nobody sees it.
    if (attributes === undefined || state.own.get(node) === 0) {
      state.own.set(node, 0)
      return undefined
    }
    if (node.name === 'audience' && Object.keys({...node.attributes}).length === 0) {
      fault(state, audienceRules['missing-condition'], node, {actual: undefined})
      return undefined
    }
    warnEmpty(state, node)
    // Cast: other names are those of audiences and values.
    const named = node.name === 'audience' ? 1 : (state.audiences.names.get(node.name) as Condition)
    return narrow(state, node, state.sets.and(named, attributes), context)
  }

  /** What an audience block before it leaves. */
  function readOtherwise(
    state: State,
    siblings: ReadonlyArray<Nodes>,
    index: number,
    context: Condition
  ): void {
    const [earlier, before] = [siblings[index - 2], siblings[index - 1]]
    // Cast: it is one that was found.
    const node = siblings[index] as Directive
    if (readConditions(state, node, {conditions: []}) === undefined) return
    warnEmpty(state, node)
    if (!isBranch(before) || before.type !== node.type) {
      fault(state, rules['stray-otherwise'], node)
      return
    }
    // Cast: branches before it have been read.
    const own = state.own.get(before) as Condition
    // Of several alternatives it would only be the opposite of the last.
    const other = earlier?.type === node.type && isBranch(earlier) ? state.own.get(earlier) : 0
    if (other && state.sets.isDisjoint(other, own)) {
      fault(state, rules['otherwise-of-several'], node, {
        expected: formForRest(state.audiences, siblings, index)
      })
      return
    }
    // The rest of what nobody is meant to see isn't known.
    if (own === 0) state.own.set(node, 0)
    else narrow(state, node, state.sets.not(own), state.sets.and(context, state.own.get(node) ?? 1))
  }

  function checkChoose(state: State, node: ContainerDirective): void {
    if (readConditions(state, node, {conditions: []}) === undefined) return
    const last = node.children.length - 1
    const wrong = node.children.find(
      (child, index) =>
        !isBranch(child) && !(index === last && index > 0 && isNamed(child, 'otherwise'))
    )
    if (node.children.length === 0) fault(state, rules['choose-content'], node)
    else if (wrong) {
      fault(state, rules['choose-content'], wrong)
      state.own.set(node, 0)
    }
  }

  /** Parallel passages: each reader of the context gets exactly one. */
  function readChoose(state: State, parent: ContainerDirective, context: Condition): void {
    const {sets} = state
    const coverage = createCoverage(sets, context)
    let sound = true
    const branches: Array<{node: Directive; own: Condition}> = []
    for (const node of parent.children) {
      if (isNamed(node, 'otherwise')) {
        warnEmpty(state, node)
        if (readConditions(state, node, {conditions: []}) === undefined) sound = false
        else if (sound) narrow(state, node, coverage.gap(), context)
        coverage.cover(1)
      } else if (isBranch(node)) {
        const own = readBranch(state, node, context)
        if (own === undefined) {
          sound = false
          continue
        }
        const both = coverage.cover(own)
        if (both !== 0) {
          const first = branches.find((branch) => !sets.isDisjoint(branch.own, both))
          fault(state, audienceRules['choose-overlap'], node, {
            other: first && openingOf(state, first.node),
            values: {reader: describeReader(state.audiences, both)}
          })
        }
        branches.push({node, own})
      }
    }
    // With a branch that can't be read, what the others leave isn't known.
    if (!sound) {
      for (const node of parent.children) if (isNamed(node, 'otherwise')) state.own.set(node, 0)
      return
    }
    const gap = coverage.gap()
    if (gap === 0) return
    const last = branches.at(-1)
    fault(state, audienceRules['choose-gap'], parent, {
      other: last && openingOf(state, last.node),
      values: {reader: describeReader(state.audiences, gap)}
    })
    for (const node of parent.children) state.own.set(node, 0)
  }
}

/** Make what tells whether a node is a block or an inline form with a condition of its own. */
function branchesOf(audiences: ReadonlySet<string>) {
  return (node: Nodes | undefined): node is ContainerDirective | TextDirective =>
    node !== undefined &&
    isDirective(node) &&
    node.type !== 'leafDirective' &&
    (node.name === 'audience' || audiences.has(node.name))
}

/** Warn of a directive without anything in it: its fence or bracket may be in the wrong place. */
function warnEmpty(state: State, node: Directive): void {
  const isBlank = (child: Nodes) => child.type === 'text' && child.value.trim() === ''
  if (!node.children.every(isBlank)) return
  // Cast: only texts and links may lack a place.
  const {start} = placeOf(node) as Place
  const bracket = state.source[start.offset + node.name.length + 1]
  // Without brackets, that is told already.
  const isBare = node.type === 'textDirective' && bracket !== '['
  if (!isBare) fault(state, rules['empty-block'], node, {values: {name: node.name}})
}

/** Narrow who sees a directive, unless its condition says nothing in its context. */
function narrow(
  state: State,
  node: Directive,
  condition: Condition,
  context: Condition
): Condition | undefined {
  const {sets} = state
  if (sets.isDisjoint(condition, context)) {
    // Inside what nobody sees, that is said already.
    if (context !== 0)
      fault(
        state,
        audienceRules['never-shown'],
        node,
        neverShown(state, node, context, state.around)
      )
    state.own.set(node, 0)
    return undefined
  }
  if (sets.isSubset(context, condition)) {
    fault(state, audienceRules['always-shown'], node)
  }
  narrowTo(state, node, condition)
  state.records.push({forms: [], kind: 'audience', name: node.name, node, rule: undefined})
  return condition
}

/** Whether a node is the directive with a name. */
function isNamed(node: Readonly<Nodes>, name: string): node is ContainerDirective {
  return isDirective(node) && node.name === name
}
