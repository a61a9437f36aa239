import type {Variant, VariantOptions} from '../variant/enumerate.js'

/**
 * Write the expression for exactly the readers of a variant.
 *
 * @returns
 *   Expression; nothing where there is none: when only some dimensions were
 *   varied, the condition is silent on the others, and one that is too long
 *   names a reader instead.
 */
export function restrictionOf(
  {condition}: Readonly<Pick<Variant<unknown>, 'condition'>>,
  options: Readonly<VariantOptions> | null | undefined
): string | undefined {
  const {by, within} = options ?? {}
  if (by || condition.includes(',')) return undefined
  return within ? `(${within}) and (${condition})` : condition
}
