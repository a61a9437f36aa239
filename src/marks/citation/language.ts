import {type CslItem, textOf} from './item.js'
import {capital} from './reference-words.js'

/**
 * Name the language of a source, where it is neither English, as NLM has it,
 * nor that of the article.
 *
 * @param item
 *   Source; its `language` may be a tag, such as `nb`, or a word.
 * @param language
 *   BCP 47 tag of the article.
 */
export function foreignLanguage(item: CslItem, language: string): string | undefined {
  const written = textOf(item, 'language')
  const names = new Intl.DisplayNames([language, 'en'], {fallback: 'code', type: 'language'})
  const usual = ['English', names.of('en'), names.of(primaryOf(language))]
  const name = written && nameOf(written, names)
  return name && !usual.includes(name) ? capital(name) : undefined
}

/** Name of a language by its tag, or the word that stands there; nothing for an unknown one. */
function nameOf(written: string, names: Intl.DisplayNames): string | undefined {
  if (!/^[a-z]{2,3}(?:[-_]|$)/i.test(written)) return capital(written)
  const primary = primaryOf(written)
  if (/^(?:und|zxx)$/i.test(primary)) return undefined
  return names.of(primary)
}

function primaryOf(tag: string): string {
  return tag.replace(/[-_].*$/, '')
}
