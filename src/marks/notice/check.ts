import {readCondition} from '../../annotate/config-condition.js'
import {factKinds, type ToldFacts, type Wanted, wantedOf} from '../../annotate/facts.js'
import type {LocalText} from '../../annotate/local-text.js'
import {checkParameter, type Parameters, placeholder} from '../../annotate/parameters.js'
import type {Audiences} from '../../audience/audiences.js'
import {describeReader} from '../../audience/describe-reader.js'
import {isName} from '../../audience/name.js'
import {nearest} from '../../audience/nearest.js'
import type {Condition} from '../../audience/sets.js'
import type {ConfigProblem} from '../../messages/errors.js'
import {expecting} from '../../messages/rule.js'
import {findTies} from './exclusive.js'
import {type ConfigNotice, type ForReaders, parametersFor} from './notice.js'
import {findForbidden, findForbiddenInTitle} from './parse.js'

/** What notices are checked with. */
export interface CheckOptions {
  audiences: Audiences
  /** Facts that marks tell of articles. */
  facts: ToldFacts
  /** Parameters of the config. */
  parameters: Parameters
  /** Notices that are known already, such as those of the config. */
  others: ReadonlyArray<ConfigNotice>
  /** Where to put what is wrong. */
  problems: Array<ConfigProblem>
}

/**
 * Check notices of a config or of front matter.
 *
 * @param notices
 *   Notices.
 * @param options
 *   What they are checked with.
 * @returns
 *   All notices and whom they are for; nothing when some of that can't be read.
 */
export function checkNotices(
  notices: ReadonlyArray<ConfigNotice>,
  {audiences, facts, others, parameters, problems}: Readonly<CheckOptions>
): Array<ForReaders> | undefined {
  const ids = new Set(others.map(({id}) => id))
  const all = others.map((notice) => ({notice, readers: conditionOf(audiences, notice.for)}))
  let sound = true
  for (const [index, notice] of notices.entries()) {
    const path = `notices[${index}]`
    const {exclusive, id} = notice
    if (!isName(id)) addName(`${path}.id`, 'id', id)
    if (exclusive !== undefined && !isName(exclusive)) {
      addName(`${path}.exclusive`, 'group', exclusive)
    }
    if (exclusive !== undefined && others.some((other) => other.exclusive === exclusive)) {
      add(
        `${path}.exclusive`,
        `Unexpected group \`${exclusive}\`, which the config has, expected one of the article’s own: it would take the place of what the config owes`
      )
    }
    if (ids.has(id)) add(`${path}.id`, `Second notice \`${id}\`, expected ids that differ`)
    ids.add(id)
    checkWhen(notice.when, `${path}.when`, facts, problems)
    if (notice.placement === 'topic' && notice.when?.topic === undefined) {
      add(`${path}.placement`, 'Unexpected `topic` without a topic, expected `topic` in `when`')
    }
    const readers = readCondition(audiences, notice.for, `${path}.for`, problems)
    if (readers === undefined) sound = false
    else if (readers === 0)
      add(`${path}.for`, `Unexpected condition \`${notice.for}\` that no reader meets`)
    checkTexts(notice, path, readers ?? 1)
    all.push({notice, readers: readers ?? 0})
  }
  if (!sound) return undefined
  for (const {first, readers, second} of findTies(audiences, all)) {
    const {exclusive, id} = second.notice
    add(
      `notices[${notices.indexOf(second.notice)}].exclusive`,
      `Two notices of \`${exclusive}\` for a reader (${describeReader(audiences, readers)}), \`${first.notice.id}\` and \`${id}\`, expected one to be more specific than the other`
    )
  }
  return all

  function add(path: string, reason: string): void {
    problems.push({path, reason})
  }

  function addName(path: string, what: string, name: string): void {
    add(
      path,
      `Unexpected ${what} \`${name}\`, expected lower-case letters, digits and single \`-\``
    )
  }

  function checkTexts(notice: ConfigNotice, path: string, readers: Condition): void {
    const known = parametersFor(notice, parameters)
    const used = new Set<string>()
    const parts = [
      {find: findForbidden, name: 'text', text: notice.text},
      {find: findForbiddenInTitle, name: 'title', text: notice.title}
    ]
    for (const {find, name, text} of parts) {
      for (const [key, value] of textsOf(text)) {
        const wrong = find(value)
        if (wrong) add(`${path}.${name}${key}`, wrong)
        for (const [position, part] of value.split(placeholder).entries()) {
          if (position % 2 === 0) continue
          used.add(part)
          if (Object.hasOwn(known, part)) continue
          add(
            `${path}.${name}${key}`,
            `Unexpected parameter \`{${part}}\`, expected one of \`parameters\``
          )
        }
      }
    }
    for (const [name, values] of Object.entries(notice.parameters ?? {})) {
      checkParameter(values, `${path}.parameters.${name}`, audiences, readers, problems)
    }
    for (const name of used) {
      const texts = parameters[name]
      if (!texts || Object.hasOwn(notice.parameters ?? {}, name)) continue
      // What else is wrong with it is told where it stands.
      const gaps: Array<ConfigProblem> = []
      checkParameter(texts, `parameters.${name}`, audiences, readers, gaps)
      problems.push(
        ...gaps
          .filter((gap) => gap.path === `parameters.${name}`)
          .map((gap) => ({...gap, path: `${path}.text`, reason: `\`{${name}}\`: ${gap.reason}`}))
      )
    }
  }
}

/** Check what readers must see: each kind is told by some mark, and may have these values. */
export function checkWhen(
  when: Wanted | undefined,
  path: string,
  facts: ToldFacts,
  problems: Array<ConfigProblem>
): void {
  for (const kind of factKinds) {
    const values = wantedOf(when, kind)
    if (values === undefined) continue
    const known = facts[kind]
    if (known === undefined) {
      problems.push({path: `${path}.${kind}`, reason: `\`${kind}\` is not supported yet`})
      continue
    }
    if (values.length === 0) {
      problems.push({path: `${path}.${kind}`, reason: 'Unexpected empty list, expected values'})
    }
    for (const value of values) {
      if (known === 'any' ? isName(value) : known.includes(value)) continue
      const right = known === 'any' ? [] : nearest(value, known)
      problems.push({
        path: `${path}.${kind}`,
        reason: `Unexpected value \`${value}\`${expecting(
          right.length > 0 || known === 'any' ? right : known,
          ', expected lower-case letters, digits and single `-`'
        )}`
      })
    }
  }
}

/** Condition of an expression that has been checked. */
export function conditionOf(audiences: Audiences, expression: string): Condition {
  // Cast: it was checked before.
  return (audiences.read(expression) as {condition: Condition}).condition
}

/** Texts of a local text, with how the path of each goes on. */
function textsOf(text: LocalText | undefined): Array<[key: string, text: string]> {
  if (text === undefined) return []
  return typeof text === 'string'
    ? [['', text]]
    : Object.entries(text).map(([language, value]) => [`.${language}`, value])
}
