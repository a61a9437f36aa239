/**
 * Split an article into short ones, so that every slip of it can be tried:
 * each heading with what stands under it, and the notes that it refers to.
 *
 * @param source
 *   Article with front matter.
 * @returns
 *   Articles; the first has the front matter.
 */
export function splitArticle(source: string): ReadonlyArray<string> {
  const notes = new Map<string, string>()
  const rest = source.replace(/^\[\^([a-z]+)\]: .*\n/gm, (line, label: string) => {
    notes.set(label, line)
    return ''
  })
  return rest.split(/^(?=##+ )/m).map((part) => {
    const labels = new Set([...part.matchAll(/\[\^([a-z]+)\]/g)].map(([, label]) => label))
    const used = [...notes].filter(([label]) => labels.has(label)).map(([, line]) => line)
    return used.length > 0 ? `${part.trimEnd()}\n\n${used.join('')}` : part
  })
}
