import type {Nodes} from 'hast'
import {type Box, classesOf, deeper} from './box.js'
import {fromHast} from './from-hast.js'
import {fromHtml} from './from-html.js'
import {hiddenBy} from './hidden-by.js'
import {type NoticeProblem, NoticesError} from './notices-error.js'
import {fold, struckIn, textIn} from './text-in.js'

/**
 * A notice that must be in an output: an entry of `article.owed(profile)`, or
 * of `rendition.notices`.
 */
export interface OwedNotice {
  /** Name in the config, for messages. */
  readonly id?: string | undefined
  /** `disclaimer`, `caution` or `information`. */
  readonly kind: string
  /** Text of title and content; nothing when `html` says it. */
  readonly text?: string | undefined
  /** Title, where `html` is the rest. */
  readonly title?: string | undefined
  /** Text in `text` that its author has struck out; nothing when none is. */
  readonly struck?: string | undefined
  /** HTML of the content, without the title. */
  readonly html?: string | undefined
}

/** What may be a notice in an output. */
interface Candidate {
  box: Box
  /** What hides it; nothing when it is seen. */
  hidden: string | undefined
  /** Text that is struck out in it. */
  struck: string
  /** Whether it has the class of notices. */
  isNotice: boolean
  /** Text that is seen in it, were it seen itself. */
  text: string
}

/**
 * Check that an output shows the notices that its reader is owed: each of them
 * once, visible, with the words of the config, white space folded.
 *
 * It reads the output as a browser does, and shares no code with what makes it.
 * What style sheets and scripts hide it can’t know, but for classes by which
 * common ones do.
 *
 * @param output
 *   HTML, a whole document or a part of one; or its hast.
 * @param owed
 *   What is owed: `article.owed(profile)`.
 * @throws {NoticesError}
 *   When a notice is missing, doubled, altered or hidden, or it isn’t known
 *   what is owed.
 * @throws {TypeError}
 *   When the output is neither HTML nor a tree.
 */
export function checkNotices(
  output: string | Readonly<Nodes>,
  owed: ReadonlyArray<OwedNotice> | null | undefined
): void {
  if (!isKnown(owed)) {
    const reason =
      'It isn’t known what is owed, expected a list of notices: `article.owed(profile)`, or the file that `lectern/remark` has worked on'
    throw new NoticesError([{problem: 'unknown', reason}])
  }
  // Cast: from JavaScript it may be anything.
  if (typeof output !== 'string' && typeof (output as Partial<Nodes> | null)?.type !== 'string') {
    throw new TypeError(
      `Unexpected ${output === null ? 'null' : typeof output} for an output, expected HTML, or its hast`
    )
  }
  const candidates = collect(typeof output === 'string' ? fromHtml(output) : fromHast(output))
  const wanted = owed.map((notice) => ({notice, ...readOwed(notice)}))
  const problems = wanted.flatMap(({notice, struck, text}, index): ReadonlyArray<NoticeProblem> => {
    const alike = wanted.filter((other) => other.text === text)
    // Those with the same words are counted together.
    if (alike[0] !== wanted[index]) return []
    const seen = candidates.map((each) =>
      // What its author has struck out is owed so.
      each.struck === struck ? each : {...each, hidden: each.hidden ?? strikeOf(each)}
    )
    return look(notice, text, alike.length, seen, (each) =>
      wanted.some((other) => other.text === each)
    )
  })
  if (problems.length > 0) throw new NoticesError(problems)
}

/** What is wrong with a notice that must be there some times. */
function look(
  {id, kind}: OwedNotice,
  text: string,
  count: number,
  candidates: ReadonlyArray<Candidate>,
  isOwed: (text: string) => boolean
): Array<NoticeProblem> {
  const name = id === undefined ? `A notice of kind ${kind}` : `The ${kind} \`${id}\``
  const found = candidates.filter((candidate) => candidate.text === text)
  const hidden = found.find((candidate) => candidate.hidden !== undefined)
  const say = (problem: NoticeProblem['problem'], what: string): Array<NoticeProblem> => [
    {...(id !== undefined && {id}), problem, reason: `${name} ${what}`}
  ]
  if (found.length > count) {
    return say(
      'doubled',
      `is there ${found.length} times, expected ${count === 1 ? 'once' : count}`
    )
  }
  if (hidden)
    return say('hidden', `is hidden by ${hidden.hidden}, expected it where readers see it`)
  if (found.length === count) {
    const copy = candidates.find(
      (each) => each.isNotice && !isOwed(each.text) && isAlmost(each.text, text)
    )
    if (!copy) return []
    return say('altered', `is there again with other words, “${shorten(copy.text)}”`)
  }
  const part = candidates.find((each) => each.text !== text && textIn(each.box, true) === text)
  if (part) return say('hidden', 'is hidden in part, expected all of it where readers see it')
  const other = candidates.find((each) => !isOwed(each.text) && isLike(each.text, text))
  if (other)
    return say('altered', `has other words, “${shorten(other.text)}”, expected “${shorten(text)}”`)
  return say('missing', 'is missing, expected it as an `aside` of the class `notice`')
}

/** Find what may be a notice, outermost first. */
function collect(root: Box): Array<Candidate> {
  const candidates: Array<Candidate> = []
  /** Names of `details` of which one is open: browsers close the others. */
  const opened = new Set<string>()
  visit(root, undefined, undefined, 0)
  return candidates

  function visit(
    box: Box,
    hiddenAround: string | undefined,
    around: Candidate | undefined,
    level: number
  ): void {
    const hidden = hiddenAround ?? hiddenBy(box) ?? closedBy(box)
    let own = around
    const isNotice = classesOf(box).includes('notice')
    if (isNotice || box.name === 'aside' || box.attributes.get('role') === 'note') {
      own = {box, hidden, isNotice, struck: struckIn(box), text: textIn(box)}
      // What holds nothing but a notice is none of its own.
      if (around && around.text === own.text && !(around.isNotice && isNotice)) {
        around.hidden ??= hidden
        around.isNotice ||= isNotice
      } else candidates.push(own)
    }
    for (const child of box.children) {
      if (typeof child !== 'string') visit(child, hidden, own, deeper(level))
    }
  }

  function closedBy({attributes, name}: Box): string | undefined {
    const group = name === 'details' ? attributes.get('name') : undefined
    if (!group) return undefined
    if (opened.has(group)) return 'a `details` that another one of its name closes'
    opened.add(group)
    return undefined
  }
}

/** Text that a notice must have, and what of it its author has struck out. */
function readOwed({html, struck, text, title}: OwedNotice): Pick<Candidate, 'struck' | 'text'> {
  if (text !== undefined) return {struck: fold(struck ?? ''), text: fold(text)}
  // Cast: it has a text or HTML.
  const content = fromHtml(html as string)
  return {struck: struckIn(content), text: fold(`${title ?? ''} ${textIn(content)}`)}
}

/** Say what strikes out what is owed. */
function strikeOf({struck, text}: Candidate): string {
  return `what strikes out ${struck === text ? 'all' : 'a part'} of it`
}

function isKnown(owed: unknown): owed is ReadonlyArray<OwedNotice> {
  return (
    Array.isArray(owed) &&
    owed.every(
      (each: Partial<OwedNotice> | null) =>
        typeof each?.kind === 'string' &&
        (typeof each.text === 'string' || typeof each.html === 'string')
    )
  )
}

/** Whether most words of a text are in another one, in whatever order. */
function isLike(text: string, other: string): boolean {
  const words = new Set(text.split(' '))
  const right = other.split(' ')
  return right.filter((word) => words.has(word)).length * 2 >= right.length
}

/** Whether nearly all words of two texts are the same, in whatever order. */
function isAlmost(text: string, other: string): boolean {
  const [left, right] = [text.split(' '), other.split(' ')]
  const [words, others] = [new Set(left), new Set(right)]
  const same = left.filter((word) => others.has(word)).length
  const back = right.filter((word) => words.has(word)).length
  return same >= left.length * 0.8 && back >= right.length * 0.8
}

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text
}
