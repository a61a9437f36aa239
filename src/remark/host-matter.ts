import type {VFile} from 'vfile'

/**
 * Find front matter that a host has taken off a file: `matter` of
 * vfile-matter, `astro.frontmatter`, or `frontMatter` of Docusaurus.
 *
 * Where several are there, each may hold what the others lack.
 *
 * @returns
 *   Data, each key as the first of them has it; nothing if there is none.
 */
export function hostMatter({data}: VFile): unknown {
  const {astro, frontMatter, matter} = data
  const given = [
    matter,
    // Cast: whatever it is, it may have some.
    (astro as {frontmatter?: unknown} | undefined)?.frontmatter,
    frontMatter
  ].filter((value) => value !== undefined && value !== null)
  if (given.length < 2) return given[0]
  const other = given.find((value) => typeof value !== 'object' || Array.isArray(value))
  // Cast: the others are objects.
  const entries = (given as Array<object>).reverse().flatMap((value) => Object.entries(value))
  return other ?? Object.fromEntries(entries)
}
