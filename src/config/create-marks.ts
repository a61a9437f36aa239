import type {Mark, MarkDefinition, MarkWords} from '../annotate/mark.js'
import {isName} from '../audience/name.js'
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
  // A value such as `3.12` can't be the name of a directive.
  const names = [...settings.createAudiences().names.keys()].filter(isName)
  const reservedIds = definitions.flatMap(({ids}) => ids ?? [])
  return definitions.map((definition) => {
    const mark = definition.create({
      idPrefix,
      language,
      names,
      reservedIds,
      settings: settings.marks.get(definition),
      // Cast: there are English words. An article in a language without words has an error,
      // and is looked at to its end for others.
      words: (tag) => (wordsFor(words, tag) ?? words.en) as MarkWords
    })
    const {frontMatter, names: directives, sharedKeys} = definition
    return {
      ...(directives && {names: directives}),
      ...(frontMatter && {frontMatter}),
      ...(sharedKeys && {sharedKeys}),
      ...mark
    }
  })
}
