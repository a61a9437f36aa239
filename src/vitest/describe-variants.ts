import {describe} from 'vitest'
import type {Article} from '../article.js'
import type {Rendition} from '../render/rendition.js'
import type {Variant, VariantOptions} from '../variant/enumerate.js'
import {variantsOf} from './variants-of.js'

/** A variant, with what its readers get; that is made when it is asked for. */
export interface DescribedVariant<Profile> extends Variant<Profile> {
  /** What the readers get, as data. */
  readonly rendition: Rendition
  /** HTML of the body. */
  readonly html: string
  /** Markdown. */
  readonly markdown: string
}

/**
 * Describe each variant of an article: a `describe` each, named by the
 * condition.
 *
 * @param article
 *   Article.
 * @param define
 *   Defines the tests of a variant.
 * @param options
 *   Which variants (default: all).
 * @throws {TypeError}
 *   When an option is unknown or of another kind.
 * @throws {RangeError}
 *   When there are none, as where nobody is `within`: no test would look like all is well.
 */
export function describeVariants<Readers>(
  article: Article<Readers>,
  define: (variant: DescribedVariant<Required<Readers>>) => void,
  options?: Readonly<VariantOptions> | null
): void {
  const variants = variantsOf(article, options)
  if (variants.length === 0) {
    throw new RangeError('Expected variants to describe, but no reader is `within`')
  }
  for (const variant of variants) {
    let rendition: Rendition | undefined
    const render = (): Rendition => {
      rendition ??= article.render(variant.profile)
      return rendition
    }
    describe(variant.condition, () =>
      define({
        ...variant,
        get html() {
          return render().html
        },
        get markdown() {
          return article.toMarkdown(variant.profile)
        },
        get rendition() {
          return render()
        }
      })
    )
  }
}
