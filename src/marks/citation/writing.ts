import {type CslItem, textOf} from './item.js'
import {listNames, type NameStyle, namesOf} from './names.js'
import {join, type Written} from './parts.js'
import {type ReferenceTerms, termsFor} from './reference-words.js'

/** What a reference is written by. */
export interface Writing {
  readonly item: CslItem
  /** BCP 47 tag of the words and dates. */
  readonly language: string
  readonly names: NameStyle
  readonly terms: ReferenceTerms
}

/** Start to write a reference, in the names of a style. */
export function createWriting(item: CslItem, language: string, names: NameStyle): Writing {
  return {item, language, names, terms: termsFor(language)}
}

/** Names of a role in a row; nothing where there are none. */
export function creatorsOf({item, names}: Writing, role = 'author'): string | undefined {
  return listNames(namesOf(item, role), names)
}

/**
 * Names of a role, and what they are: `Vogelstein B, Kinzler KW, editors`.
 *
 * @param writing
 *   What the reference is written by.
 * @param role
 *   Role.
 * @param one
 *   What one of them is called.
 * @param several
 *   What several are called.
 */
export function namedRole(
  writing: Writing,
  role: string,
  one: string,
  several: string
): string | undefined {
  const list = creatorsOf(writing, role)
  return list && `${list}, ${namesOf(writing.item, role).length > 1 ? several : one}`
}

/** `Pagedas AC, inventor; Ancel Surgical R&D, assignee`. */
export function inventorsOf(writing: Writing): Written {
  const {item, terms} = writing
  const assignee = textOf(item, 'publisher')
  return join(
    [
      namedRole(writing, 'author', terms.inventor, terms.inventors),
      assignee && `${assignee}, ${terms.assignee}`
    ],
    '; '
  )
}

/**
 * `Paper presented at: Annual meeting; 2002 Jan 1; Rome`; nothing where a source
 * isn't a talk at a meeting.
 *
 * @param writing
 *   What the reference is written by.
 * @param dateOf
 *   Writes a date of the source, by its field.
 */
export function presentedAt(
  {item, terms}: Writing,
  dateOf: (field: string) => Written | undefined
): Written | undefined {
  const name = textOf(item, 'event-title', 'event')
  if (item.type !== 'speech' || name === undefined) return undefined
  const date = dateOf('event-date') ?? dateOf('issued')
  return join([`${terms.presentedAt} ${name}`, date, textOf(item, 'event-place')], '; ')
}

/** `Version 2.1`; nothing where it isn't known. */
export function versionOf({item, terms}: Writing): string | undefined {
  const version = textOf(item, 'version')
  return version && `${terms.version} ${version}`
}
