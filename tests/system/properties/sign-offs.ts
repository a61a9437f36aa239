import {type Article, ArticleError, createLectern} from '../../../src/index.js'
import {articleConfig} from '../../helpers/article-config.js'
import {generateArticle, readerOf} from '../../helpers/generate-article.js'
import {smallProfiles} from '../../helpers/small-config.js'
import {failWith, type SmallProfile} from './articles.js'
import type {Property} from './property.js'

/** What a reader must be shown while a sign-off is missing, in each language. */
const pending = /Human review of this article is still pending|noch nicht von Fachleuten geprüft/

/** The last step of a review, where it is the one that is reached. */
const approvedStep = /<li aria-current="step">[^<]*<\/li>\s*$/

/** Who signs for whom: not for all readers, and for some twice. */
const signOff = {clinician: 'lay or nurse', consumer: 'patient or student'}

/** Roles that sign for each reader. */
function rolesFor({role}: SmallProfile): Array<string> {
  return [
    ...(role === 'patient' || role === 'nurse' ? ['clinician'] : []),
    ...(role === 'patient' || role === 'student' ? ['consumer'] : [])
  ]
}

/** A sign-off is of the text that a reader gets: it lasts as long as that, and for nothing else. */
export const signOffs: Property = {
  name: 'a sign-off holds for the text that was signed, and for no other',
  holds(seed) {
    const {readers, source} = generateArticle(seed)
    const reader = readerOf(seed)
    const profile = smallProfiles[reader] as SmallProfile
    const roles = rolesFor(profile)
    const isMeant = (readers & (1 << reader)) > 0
    const unsigned = compileApproved(source, [])
    if (!unsigned || !isMeant) return false
    if (roles.length === 0) {
      check(!isPending(unsigned, profile), 'pending though nobody signs')
      return true
    }
    const {digest, missing} = signOffOf(unsigned, profile)
    check(missing.join() === roles.join(), 'roles that sign')
    check(isPending(unsigned, profile), 'pending until it is signed')

    const approvals = roles.map((role) => ({digest, role}))
    const signed = compileApproved(source, approvals, '2026-02-03')
    if (!signed) failWith(`seed ${seed}: refused once it is signed`, [source])
    check(signOffOf(signed, profile).digest === digest, 'digest once it is signed')
    for (const [index, other] of smallProfiles.entries()) {
      if ((readers & (1 << index)) === 0) continue
      const wanted = rolesFor(other)
      const group = wanted.length > 0 ? signOffOf(signed, other) : undefined
      const isSigned = wanted.every((role) => group?.digest === digest && roles.includes(role))
      check(isPending(signed, other) !== isSigned, `pending for ${JSON.stringify(other)}`)
    }
    if (roles.length > 1) {
      const half = compileApproved(source, approvals.slice(1))
      check(half !== undefined && isPending(half, profile), 'pending until both have signed')
    }
    const more = compileApproved(source.replace('\nPublic ', '\nAnother public '), approvals)
    if (more) check(isPending(more, profile), 'pending after a change')
    const change = {readers: 1 << reader, salt: seed * 31 + 1}
    const changed = compileApproved(generateArticle(seed, change).source, approvals)
    if (changed) {
      check(!isPending(changed, profile), 'signed after a change that is hidden')
      check(signOffOf(changed, profile).digest === digest, 'digest after a change that is hidden')
    }
    return true

    function check(holds: boolean, what: string): void {
      if (!holds) failWith(`seed ${seed}, ${JSON.stringify(profile)}: ${what}`, [source])
    }
  }
}

/** Compile a generated article as approved by its front matter; nothing when it has errors. */
function compileApproved(
  source: string,
  approvals: ReadonlyArray<{digest: string; role: string}>,
  reviewed = '2026-01-02'
): Article<SmallProfile> | undefined {
  const signed = approvals.map((each) => ({...each, date: '2026-01-03', reviewer: 'A. B.'}))
  const lectern = createLectern({...articleConfig, review: {approvals: signed, signOff}})
  const review = `review: {status: approved, reviewed: ${reviewed}}`
  const value = source.startsWith('---\n')
    ? source.replace(/^review: .*\n/m, '').replace('---\n', `---\n${review}\n`)
    : `---\n${review}\n---\n\n${source}`
  try {
    // Cast: the profiles of this config.
    return lectern.compile(value, {positions: false}) as Article<SmallProfile>
  } catch (error) {
    if (error instanceof ArticleError) return undefined
    throw error
  }
}

function signOffOf(
  article: Article<SmallProfile>,
  profile: SmallProfile
): {digest: string; missing: ReadonlyArray<string>} {
  const [group, ...others] = article.signOffs(profile)
  if (!group || others.length > 0) failWith(`${1 + others.length} groups of a reader`, [])
  return group
}

/** Whether a reader is told in every output that the review is pending. */
function isPending(article: Article<SmallProfile>, profile: SmallProfile): boolean {
  const {html} = article.render(profile)
  const [, steps] = /<ol class="review-steps">([\s\S]*?)<\/ol>/.exec(html) ?? []
  if (steps !== undefined && approvedStep.test(steps) === pending.test(html)) {
    failWith('approved and pending at once', [html])
  }
  const told = [
    html,
    article.toText(profile),
    article.toMarkdown(profile),
    article.toPage(profile),
    ...article.owed(profile).map(({text}) => text)
  ].map((text) => pending.test(text))
  const [first, inText, inMarkdown, onPage, ...owed] = told
  const rest = [inText, inMarkdown, onPage, owed.includes(true)]
  if (rest.some((each) => each !== first)) {
    failWith(`pending in some outputs alone: ${told.join()}`, [article.toMarkdown(profile)])
  }
  return first === true
}
