import {readCondition} from '../../annotate/config-condition.js'
import type {ConfigContext} from '../../annotate/mark.js'
import {checkItem} from './check-item.js'
import type {FormatReference, ReferencesConfig} from './config.js'
import {createSource, type Source} from './source.js'

/** What a config says of sources, with its defaults. */
export interface CitationSettings {
  form: 'author-date' | 'number'
  format: FormatReference | undefined
  /** Expression; nothing for everybody. */
  lay: string | undefined
  /** Sources by id. */
  library: ReadonlyMap<string, Source>
  style: 'ama' | 'vancouver'
}

/** Read what a config says of sources, and check it. */
export function resolveSettings(
  {citations = {}, formatReference, references = []}: ReferencesConfig,
  {audiences, problems}: ConfigContext
): CitationSettings {
  const library = new Map<string, Source>()
  const names = new Set<string>()
  if (typeof references === 'string') {
    problems.push({
      path: 'references',
      reason: `Unexpected path \`${references}\`, expected a list of sources, or the config to be read by \`loadConfig\``
    })
  } else {
    for (const [index, item] of references.entries()) {
      const path = `references[${index}]`
      const wrong = checkItem(item)
      for (const {path: steps, reason} of wrong) {
        problems.push({path: `${path}.${steps.join('.')}`, reason})
      }
      if (wrong.length > 0) continue
      const source = createSource(item)
      if (names.has(source.name)) {
        problems.push({
          path: `${path}.id`,
          reason: `Second source \`${source.id}\`, expected ids that differ`
        })
      }
      names.add(source.name)
      library.set(source.id, source)
    }
  }
  const lay = citations.lay ?? (audiences?.names.has('lay') ? 'lay' : undefined)
  if (audiences && citations.lay !== undefined) {
    readCondition(audiences, citations.lay, 'citations.lay', problems)
  }
  return {
    form: citations.form ?? 'number',
    format: formatReference,
    lay,
    library,
    style: citations.style ?? 'vancouver'
  }
}
