/** What is known of a source, of what front matter and config say. */
type Item = Readonly<Record<string, unknown>>

/** What a guideline is called, as a genre: not a review of one, or a commentary on one. */
const guideline =
  /^(?:(?:clinical|clinical[ -]practice|consensus|evidence-based|joint|medical|national|official|practice|professional|society) )*guidelines?$/i

/** Sources by id, of lists that are checked elsewhere. */
export function sourcesById(...lists: ReadonlyArray<unknown>): ReadonlyMap<string, Item> {
  const known = new Map<string, Item>()
  for (const list of lists) {
    if (!Array.isArray(list)) continue
    // Cast: the schemas of both lists say so.
    for (const item of list as ReadonlyArray<Item>) {
      known.set(String(item.id).normalize(), item)
    }
  }
  return known
}

/** What a source is, in words that follow “that is”; nothing for a guideline. */
export function notGuideline({genre, placeholder, type}: Item): string | undefined {
  if (placeholder === true) return 'a placeholder'
  if (typeof genre === 'string' && guideline.test(genre.trim())) return undefined
  if (type === 'standard') return undefined
  return typeof genre === 'string' && genre.trim() !== ''
    ? `of the genre \`${genre}\``
    : `of the type \`${String(type)}\``
}
