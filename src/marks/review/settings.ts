import {isKeptAddress} from '../../annotate/addresses.js'
import {readCondition} from '../../annotate/config-condition.js'
import type {ConfigContext} from '../../annotate/mark.js'
import {isName} from '../../audience/name.js'
import {nearest} from '../../audience/nearest.js'
import {expecting} from '../../messages/rule.js'
import {sha256} from '../../render/sha256.js'
import type {Approval, ReviewConfig, ReviewPolicy} from './config.js'

/** What the review mark gets from the config. */
export interface ReviewSettings extends ReviewPolicy {
  /** Sign-offs by digest. */
  readonly signed: ReadonlyMap<string, ReadonlyArray<Approval>>
}

/**
 * Read what a config says of reviews, and check it.
 *
 * @param config
 *   Keys of the config that fit their schema.
 * @param context
 *   Names and sets, and where to put what is wrong.
 */
export function resolveReview(
  config: Readonly<Record<string, unknown>>,
  {audiences, problems}: ConfigContext
): ReviewSettings {
  const policy: ReviewPolicy = (config as ReviewConfig).review ?? {} // Cast: checked by the schema.
  for (const name of ['policy', 'versions'] as const) {
    const address = policy[name]
    if (address === undefined || isKeptAddress(address, 'link')) continue
    problems.push({
      path: `review.${name}`,
      reason: `Unexpected address \`${address}\`, expected one that sanitising keeps`
    })
  }
  const expressions = Object.entries(policy.signOff ?? {}).map(
    ([role, readers]): [path: string, readers: string] => [`signOff.${role}`, readers]
  )
  if (policy.approvedOnly !== undefined) expressions.push(['approvedOnly', policy.approvedOnly])
  for (const [path, readers] of expressions) {
    if (audiences) readCondition(audiences, readers, `review.${path}`, problems)
  }
  const roles = Object.keys(policy.signOff ?? {})
  for (const role of roles.filter((name) => !isName(name))) {
    problems.push({
      path: `review.signOff.${role}`,
      reason: `Unexpected role \`${role}\`, expected lower-case letters, digits and single \`-\``
    })
  }
  const signed = new Map<string, Array<Approval>>()
  // Cast: the path of a file was read before.
  const approvals = (policy.approvals ?? []) as ReadonlyArray<Approval>
  for (const [index, approval] of approvals.entries()) {
    const {digest, role, text} = approval
    if (text !== undefined && sha256(text) !== digest) {
      problems.push({
        path: `review.approvals[${index}].text`,
        reason:
          'Unexpected text, which is another one than that of the digest, expected the one that was signed, or none'
      })
    }
    signed.set(digest, [...(signed.get(digest) ?? []), approval])
    if (roles.includes(role)) continue
    const near = nearest(role, roles)
    problems.push({
      path: `review.approvals[${index}].role`,
      reason: `Unexpected role \`${role}\`${expecting(near.length > 0 ? near : roles, ', expected one of `signOff`')}`
    })
  }
  return {...policy, signed}
}
