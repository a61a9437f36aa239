import {parseDocument, YAMLMap, YAMLSeq} from 'yaml'
import {FileError} from './file-error.js'

/** What an editor chose for a concept. */
interface AuditChoice {
  /** Contexts that they accept. */
  audited: Array<string>
  /** Contexts in which the term is to be kept, with the words around it. */
  keep: Array<{after: string; before: string; context: string}>
  /** Contexts in which an author is to say that it is the concept. */
  pin: Array<{context: string; form: string; places: Array<string>}>
}

/** What an editor chose, by id of the concept. */
export type AuditChoices = Readonly<Record<string, AuditChoice>>

/**
 * Read the file that the page of an audit makes.
 *
 * @param text
 *   JSON.
 * @param name
 *   Name of the file, for errors.
 * @throws {FileError}
 *   When it isn’t one.
 */
export function readChoices(text: string, name: string): AuditChoices {
  const data = parseJson(text, name)
  const isWhole =
    isMap(data) &&
    Object.values(data).every(
      (choice) =>
        isMap(choice) &&
        isList(choice.audited, (context) => typeof context === 'string') &&
        isList(choice.keep, (each) => hasTexts(each, ['after', 'before', 'context'])) &&
        isList(choice.pin, (each) => hasTexts(each, ['context', 'form']) && isPlaces(each))
    )
  if (!isWhole) {
    throw new FileError(
      `Unexpected \`${name}\`, expected the choices that the page of \`lectern audit --format html\` saves`
    )
  }
  return data as AuditChoices // Cast: it was checked.
}

/** What was written to a lexicon. */
export interface Applied {
  /** The lexicon, with the contexts; the same text when nothing was added. */
  text: string
  /** Ids of the concepts that it has. */
  found: Array<string>
}

/**
 * Add accepted contexts to the concepts of a lexicon: a list of them, or a map
 * that has one as `lexicon`.
 *
 * @param text
 *   YAML, whose comments stay, or JSON.
 * @param name
 *   Name of its file, which tells JSON by its ending.
 * @param choices
 *   What was chosen.
 * @throws {FileError}
 *   When it can’t be read, or holds no list of concepts.
 */
export function applyChoices(text: string, name: string, choices: AuditChoices): Applied {
  return /\.json$/i.test(name) ? applyToJson(text, name, choices) : applyToYaml(text, name, choices)
}

function applyToJson(text: string, name: string, choices: AuditChoices): Applied {
  const data = parseJson(text, name)
  const concepts = isMap(data) ? data.lexicon : data
  if (!Array.isArray(concepts)) throw noLexicon(name)
  const found: Array<string> = []
  let changed = false
  for (const concept of concepts) {
    const choice = isMap(concept) ? choiceOf(choices, concept.id) : undefined
    if (!choice) continue
    found.push(concept.id)
    const known: Array<unknown> = Array.isArray(concept.audited) ? concept.audited : []
    const added = choice.audited.filter((context) => !known.includes(context))
    if (added.length === 0) continue
    concept.audited = [...known, ...added]
    changed = true
  }
  return {found, text: changed ? `${JSON.stringify(data, null, 2)}\n` : text}
}

function applyToYaml(text: string, name: string, choices: AuditChoices): Applied {
  const document = parseDocument(text)
  const [error] = document.errors
  if (error) throw new FileError(`Cannot read \`${name}\`: ${error.message}`)
  const {contents} = document
  const concepts = contents instanceof YAMLMap ? contents.get('lexicon') : contents
  if (!(concepts instanceof YAMLSeq)) throw noLexicon(name)
  const found: Array<string> = []
  let changed = false
  const above = concepts === contents ? [] : ['lexicon']
  for (const [index, concept] of concepts.items.entries()) {
    if (!(concept instanceof YAMLMap)) continue
    const id: unknown = concept.get('id')
    const choice = choiceOf(choices, id)
    if (!choice) continue
    found.push(String(id))
    const before: unknown = concept.get('audited')
    const list = before instanceof YAMLSeq ? before : new YAMLSeq()
    const known: Array<unknown> = list.toJSON()
    const added = choice.audited.filter((context) => !known.includes(context))
    if (added.length === 0) continue
    for (const context of added) list.add(document.createNode(context))
    document.setIn([...above, index, 'audited'], list)
    changed = true
  }
  // Lines stay as long as they are, and brackets as close.
  const style = {flowCollectionPadding: /[[{] /.test(text), lineWidth: 0}
  return {found, text: changed ? document.toString(style) : text}
}

function choiceOf(choices: AuditChoices, id: unknown): AuditChoice | undefined {
  return typeof id === 'string' && Object.hasOwn(choices, id) ? choices[id] : undefined
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    // Cast: nothing else is thrown there.
    throw new FileError(`Cannot read \`${name}\`: ${(error as Error).message}`)
  }
}

function noLexicon(name: string): FileError {
  return new FileError(`Unexpected \`${name}\`, expected a list of concepts, or one as \`lexicon\``)
}

function isMap(value: unknown): value is Record<string, unknown> & {id: string} {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isList(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem)
}

function hasTexts(value: unknown, keys: ReadonlyArray<string>): boolean {
  return isMap(value) && keys.every((key) => typeof value[key] === 'string')
}

function isPlaces(value: unknown): boolean {
  return isMap(value) && isList(value.places, (place) => typeof place === 'string')
}
