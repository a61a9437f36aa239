import type {VFile} from 'vfile'

/**
 * Find front matter that a host has taken off a file: `matter` of
 * vfile-matter, `astro.frontmatter`, or `frontMatter` of Docusaurus.
 *
 * @returns
 *   Data; nothing if there is none.
 */
export function hostMatter({data}: VFile): unknown {
  const {astro, frontMatter, matter} = data as Readonly<Record<string, unknown>>
  return matter ?? (astro as {frontmatter?: unknown} | undefined)?.frontmatter ?? frontMatter
}
