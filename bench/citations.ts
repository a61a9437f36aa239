import type {Article} from './articles.js'

/**
 * Put a citation at the end of each paragraph, each to a source of its own, and
 * the list of them at the end.
 *
 * @param article
 *   Article with paragraphs of one line each.
 */
export function addCitations(article: Article): Article {
  let count = 0
  const source = article.source.replace(ends, () => ` :cite[s${++count}]`)
  return {
    ...article,
    config: {
      ...article.config,
      references: Array.from({length: count}, (_, index) => ({
        URL: addressOf(index + 1),
        id: `s${index + 1}`,
        title: titleOf(index + 1),
        type: 'webpage'
      }))
    },
    name: 'plain, citations',
    source: `${source}\n## References\n\n::references\n`
  }
}

/** Put a footnote at the end of each paragraph, with what the citation there would say. */
export function addFootnotes(article: Article): Article {
  let count = 0
  const source = article.source.replace(ends, () => `[^s${++count}]`)
  const notes = Array.from(
    {length: count},
    (_, index) =>
      `[^s${index + 1}]: ${titleOf(index + 1)} [Internet]. Available from: <${addressOf(index + 1)}>\n`
  )
  return {...article, name: 'plain, footnotes', source: `${source}\n${notes.join('\n')}`}
}

const ends = /(?<=\w\.)$/gm

function addressOf(index: number): string {
  return `https://example.org/source-${index}`
}

function titleOf(index: number): string {
  return `Source ${index}.`
}
