import type {Nodes, Parents} from 'mdast'
import type {TextDirective} from 'mdast-util-directive'
import {readConditions} from '../../annotate/conditions.js'
import {localize} from '../../annotate/local-text.js'
import {type Parameters, shareParameter} from '../../annotate/parameters.js'
import {fault, narrowTo, type State} from '../../annotate/state.js'
import {describeReader} from '../../audience/describe-reader.js'
import {nearest} from '../../audience/nearest.js'
import type {Condition} from '../../audience/sets.js'
import {listFirst} from '../../messages/rule.js'
import {placeOf} from '../../syntax/place.js'
import {rules} from './rules.js'

/**
 * Put the texts of parameters in place of the directives that name them, each
 * for those who get it.
 *
 * ```markdown
 * > | Call :parameter[emergency] at once.
 *                     ^^^^^^^^^
 * ```
 *
 * @param state
 *   State of the article.
 * @param parent
 *   Parent that may hold some.
 * @param context
 *   Who sees it.
 * @param parameters
 *   Parameters of the config.
 * @param language
 *   Language of plain texts.
 */
export function replaceParameters(
  state: State,
  parent: Parents,
  context: Condition,
  parameters: Parameters,
  language: string
): void {
  const isParameter = (node: Nodes): node is TextDirective =>
    node.type === 'textDirective' && node.name === 'parameter'
  const children = parent.children
  if (!children.some(isParameter)) return
  // Cast: texts may stand wherever a directive in a text may.
  parent.children = children.flatMap((node) =>
    isParameter(node) ? replace(node) : [node]
  ) as never

  function replace(node: TextDirective): Array<Nodes> {
    // What is at fault is hidden, and all that it holds.
    if (readConditions(state, node, {conditions: []}) === undefined) state.own.set(node, 0)
    if (state.own.get(node) === 0) return [node]
    const [label] = node.children
    const name = label?.type === 'text' && node.children.length === 1 ? label.value : ''
    const texts = Object.hasOwn(parameters, name) ? parameters[name] : undefined
    if (!texts) return refuseName(node, name)
    const shares = shareParameter(state.audiences, texts, context)
    const reached = shares.reduce((all, {condition}) => state.sets.or(all, condition), 0)
    const gap = state.sets.minus(context, reached)
    if (gap !== 0) {
      const reader = describeReader(state.audiences, gap)
      fault(state, rules['parameter-gap'], node, {values: {name, reader}})
      return [node]
    }
    const said = shares.map((share) => ({
      ...share,
      value: localize(share.text, state.language, language)
    }))
    const untold = said.find(({value}) => value === undefined)
    if (untold) {
      fault(state, rules['parameter-language'], node, {
        values: {language: state.language, name, right: untold.key}
      })
      return [node]
    }
    return said.map(({condition, key, value}) => {
      // Cast: none is untold.
      const decision = value as string
      const text = textFor(node, condition, decision)
      const rule = `parameters.${name}.${key}`
      state.records.push({
        concerns: condition,
        forms: [{condition, decision, rule}],
        kind: 'parameter',
        name,
        node: text,
        place: placeOf(node),
        rule: undefined
      })
      return text
    })
  }

  /** A text that vocabulary leaves alone, for some readers. */
  function textFor(node: TextDirective, condition: Condition, value: string): TextDirective {
    const {position} = node
    const text = {type: 'text', value, ...(position && {position})} as const
    const result: TextDirective = {...node, attributes: {}, children: [text], name: 'verbatim'}
    if (condition !== context) narrowTo(state, result, condition)
    return result
  }

  function refuseName(node: TextDirective, name: string): Array<Nodes> {
    const place = node.children[0] && placeOf(node.children[0])
    const plain = name !== '' && place !== undefined
    fault(state, rules['unknown-parameter'], node, {
      expected: nearest(name, Object.keys(parameters)),
      values: {known: listFirst(Object.keys(parameters))},
      ...(plain && {actual: name, place})
    })
    return [node]
  }
}
