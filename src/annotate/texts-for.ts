import {createCoverage} from '../audience/coverage.js'
import {describeReader} from '../audience/describe-reader.js'
import type {Condition} from '../audience/sets.js'
import {readCondition} from './config-condition.js'
import {type LocalText, localize} from './local-text.js'
import type {ConfigContext} from './mark.js'
import type {State} from './state.js'

/** Texts of a config by expression; `otherwise` is for everybody else. */
export type TextsByReader = Readonly<Record<string, LocalText>>

/**
 * Check that no reader meets two expressions, and each of some readers one.
 *
 * @param texts
 *   Texts.
 * @param path
 *   Where in the config they stand.
 * @param context
 *   Names and sets, and where to put what is wrong.
 * @param all
 *   Whether every reader needs a text.
 */
export function checkTexts(
  texts: TextsByReader,
  path: string,
  {audiences, problems}: Pick<ConfigContext, 'audiences' | 'problems'>,
  all: boolean
): void {
  if (!audiences) return
  const coverage = createCoverage(audiences.sets, 1)
  for (const key of Object.keys(texts)) {
    if (key === 'otherwise') continue
    const condition = readCondition(audiences, key, `${path}.${key}`, problems)
    if (condition === undefined) return
    const both = coverage.cover(condition)
    if (both === 0) continue
    const reader = describeReader(audiences, both)
    problems.push({
      path: `${path}.${key}`,
      reason: `Second text for a reader (${reader}), expected expressions that exclude each other`
    })
  }
  const gap = coverage.gap()
  if (!all || gap === 0 || Object.hasOwn(texts, 'otherwise')) return
  const reader = describeReader(audiences, gap)
  problems.push({path, reason: `Reader without a text (${reader}), expected \`otherwise\``})
}

/** A text, and who gets it. */
export interface TextFor {
  condition: Condition
  text: string
}

/**
 * Texts for readers in the language of an article.
 *
 * @param state
 *   State of the article.
 * @param texts
 *   Texts, which were checked.
 * @param plain
 *   Language of plain texts.
 * @returns
 *   Texts; nothing when one is missing in the language.
 */
export function textsFor(
  state: State,
  texts: TextsByReader,
  plain: string
): Array<TextFor> | undefined {
  const {audiences, language, sets} = state
  const result: Array<TextFor> = []
  let left: Condition = 1
  for (const [key, local] of Object.entries(texts)) {
    const text = localize(local, language, plain)
    if (text === undefined) return undefined
    if (key === 'otherwise') continue
    // Cast: checked when the config was.
    const {condition} = audiences.read(key) as {condition: Condition}
    result.push({condition, text})
    left = sets.minus(left, condition)
  }
  const rest = texts.otherwise && localize(texts.otherwise, language, plain)
  return rest === undefined ? result : [...result, {condition: left, text: rest}]
}
