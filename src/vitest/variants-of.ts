import type {Article} from '../article.js'
import {checkOptions, type OptionKind} from '../config/check-options.js'
import type {Variant, VariantOptions} from '../variant/enumerate.js'

/**
 * Check that something is an article.
 *
 * @throws {TypeError}
 *   When it isn't.
 */
export function checkArticle<Readers>(article: Article<Readers>): void {
  // Cast: from JavaScript it may be anything, such as the text of one.
  if (typeof (article as Partial<Article<Readers>> | null)?.variants !== 'function') {
    throw new TypeError(
      `Unexpected ${typeof article} for an article, expected one that was compiled: \`lectern.compile(text)\``
    )
  }
}

/**
 * List the variants of an article.
 *
 * Where all readers get the same, the condition is `everybody`.
 *
 * @param others
 *   Options that may stand beside those, and what they hold (default: none).
 * @throws {TypeError}
 *   When it isn't an article, or an option is unknown or of another kind.
 */
export function variantsOf<Readers>(
  article: Article<Readers>,
  options?: Readonly<VariantOptions> | null,
  others?: Readonly<Record<string, OptionKind>>
): Array<Variant<Required<Readers>>> {
  checkArticle(article)
  checkOptions(options, {by: 'names', limit: 'number', within: 'text', ...others})
  const {by, limit, within} = options ?? {}
  return article
    .variants({by, limit, within})
    .map((variant) =>
      /^(\S+) or not \1$/.test(variant.condition) ? {...variant, condition: 'everybody'} : variant
    )
}
