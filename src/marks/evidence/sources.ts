/** What is known of a source, of what front matter and config say. */
type Item = Readonly<Record<string, unknown>>

/** Types of CSL that are rules of a body. */
const rulesOfBodies: ReadonlySet<unknown> = new Set(['legislation', 'regulation', 'standard'])

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
  if (typeof genre === 'string' && /\bguidelines?\b/i.test(genre)) return undefined
  if (rulesOfBodies.has(type)) return undefined
  return typeof genre === 'string' && genre.trim() !== ''
    ? `of the genre \`${genre}\``
    : `of the type \`${String(type)}\``
}
