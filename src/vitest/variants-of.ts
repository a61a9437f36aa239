import type {Article} from '../article.js'
import type {Variant, VariantOptions} from '../variant/enumerate.js'

/**
 * List the variants of an article.
 *
 * Where all readers get the same, the condition is `everybody`.
 */
export function variantsOf<Readers>(
  article: Article<Readers>,
  options?: Readonly<VariantOptions> | null
): Array<Variant<Required<Readers>>> {
  const {by, limit, within} = options ?? {}
  return article
    .variants({by, limit, within})
    .map((variant) =>
      /^(\S+) or not \1$/.test(variant.condition) ? {...variant, condition: 'everybody'} : variant
    )
}
