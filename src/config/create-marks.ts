import type {Mark, MarkDefinition, MarkWords} from '../annotate/mark.js'
import type {Settings} from './resolve.js'
import {wordsFor} from './words.js'

/**
 * Make the marks of a config.
 *
 * @param settings
 *   Config, checked for these kinds of mark.
 * @returns
 *   A mark of each kind, in the order that they work in.
 */
export function createMarks(settings: Settings): Array<Mark> {
  const {idPrefix, language, words} = settings
  const definitions: ReadonlyArray<MarkDefinition> = [...settings.marks.keys()]
  const names = [...settings.createAudiences().names.keys()]
  const reservedIds = definitions.flatMap(({ids}) => ids ?? [])
  return definitions.map((definition) => {
    const mark = definition.create({
      idPrefix,
      language,
      names,
      reservedIds,
      settings: settings.marks.get(definition),
      // An article in a language without words has failed before.
      words: (tag) => (wordsFor(words, tag) ?? words.en) as MarkWords
    })
    const {frontMatter, names: directives} = definition
    return {
      ...(directives && {names: directives}),
      ...(frontMatter && {frontMatter}),
      ...mark
    }
  })
}
