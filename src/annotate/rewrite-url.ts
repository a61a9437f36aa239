/** What an address is of. */
export interface AddressUse {
  /** Path of the article; nothing when it has none. */
  readonly path: string | undefined
  readonly kind: 'image' | 'link'
}

/**
 * Gives the address that stands in the page for one in the article.
 *
 * It must be pure: it is called again in another order.
 */
export type RewriteUrl = (address: string, use: AddressUse) => string
