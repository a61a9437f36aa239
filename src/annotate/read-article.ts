import type {Nodes, Parents, Root} from 'mdast'
import type {VFile} from 'vfile'
import type {Audiences} from '../audience/audiences.js'
import {type FieldOptions, type FrontMatterFields, readFields} from '../front-matter/fields.js'
import {matterFromData} from '../front-matter/from-data.js'
import type {KeyNames} from '../front-matter/keys.js'
import {matterRules} from '../messages/front-matter.js'
import {report} from '../messages/report.js'
import {sourceRules} from '../messages/source.js'
import type {Limits} from '../source/limits.js'
import {linesOf} from '../source/lines.js'
import {sourceOf} from '../source/source-of.js'
import type {FrontMatter} from '../syntax/check-syntax.js'
import type {DirectiveForm, DirectiveNames} from '../syntax/directive-names.js'
import {holdsSentence} from '../syntax/host-nodes.js'
import type {Parse, ParseResult} from '../syntax/parse.js'
import {checkAddresses} from './addresses.js'
import {annotate} from './annotate.js'
import {checkTables} from './check-tables.js'
import {dropEmptied} from './drop-emptied.js'
import {unifyLineEndings} from './line-endings.js'
import {settleLooseness} from './looseness.js'
import {lower} from './lower.js'
import type {Mark} from './mark.js'
import {resolveReferences} from './references.js'
import {rewriteAddresses} from './rewrite-addresses.js'
import type {ReviewedText} from './sign-off.js'
import {settleSpace} from './space.js'
import {faultAt, openingOf, type State} from './state.js'

/** What an article is annotated with. */
export interface AnnotateOptions {
  audiences: Audiences
  marks: ReadonlyArray<Mark>
  limits: Limits
  frontMatter: boolean
  /** Language of articles that don't say theirs. */
  language: string
  /** How addresses are rewritten. */
  addresses: State['addresses']
  /** Names that front matter has for Lectern's keys. */
  matterKeys: KeyNames
  /** Time that counts as now. */
  now?: Date | undefined
  /** Texts that readers get, where a mark has asked for them. */
  texts?: ReadonlyArray<ReviewedText> | undefined
  /** Whether there would be more texts than are made (default: `false`). */
  manyTexts?: boolean | undefined
  /** Whether there are words in a language. */
  hasWords: (language: string) => boolean
  /** Parses articles. */
  parse: Parse
  /** Names of directives, those that it knows. */
  names: DirectiveNames
  /** Tree that somebody else has parsed (default: none). */
  tree?: Readonly<Root> | null | undefined
  /** Front matter that somebody else has read, as data (default: none). */
  matter?: unknown
}

/** An article of which it is known who sees what. */
export interface Annotated {
  state: State
  fields: FrontMatterFields
}

/**
 * Read and annotate an article: the way from source to the whole article.
 *
 * @param file
 *   Article; every message goes to it.
 * @param options
 *   Config and marks.
 * @returns
 *   State, with `tree` lowered unless `failed`.
 */
export function annotateArticle(file: VFile, options: Readonly<AnnotateOptions>): Annotated {
  const annotated = readArticle(file, options)
  const {broken, state} = annotated
  // With a broken structure the rest would only be told wrong.
  if (!broken) withinLimit(state, () => lowerArticle(state, options.marks))
  return annotated
}

/**
 * Read an article and work out who sees what.
 *
 * @param file
 *   Article; messages go to it.
 * @param options
 *   Config and marks.
 * @returns
 *   State with `own`, `context` and `seen`, unless `broken`.
 */
export function readArticle(
  file: VFile,
  options: Readonly<AnnotateOptions>
): Annotated & {broken: boolean} {
  const state = createState(file, options)
  const read = withinLimit(state, () => readInto(state, options))
  return {
    broken: read?.broken ?? true,
    fields: read?.fields ?? readFields(state.file, undefined, fieldOptions(state, options)),
    state
  }
}

/** State of an article of which nothing has been read. */
function createState(
  file: VFile,
  {addresses, audiences, language, limits, manyTexts, names, now, texts}: Readonly<AnnotateOptions>
): State {
  const source = sourceOf(file)
  return {
    addresses,
    annotations: [],
    around: undefined,
    audiences,
    context: new Map(),
    definitions: new Map(),
    directives: names,
    facts: [],
    failed: false,
    file,
    gated: 0,
    inSection: new Map(),
    keys: new Map(),
    language,
    lettered: 0,
    limits,
    lines: linesOf(source),
    loose: new Map(),
    metadata: [],
    now,
    owed: [],
    own: new Map(),
    reading: undefined,
    readers: 1,
    records: [],
    seen: new Map(),
    sequences: [],
    sets: audiences.sets,
    settled: new Set(),
    signOffs: [],
    slots: new Map(),
    source,
    manyTexts: manyTexts ?? false,
    texts,
    textsBy: undefined,
    tree: {type: 'root', children: []},
    undefinedNotes: []
  }
}

function fieldOptions(
  {audiences, directives, failed, language}: State,
  {marks, matterKeys}: Readonly<AnnotateOptions>
): FieldOptions {
  const keys = Object.assign({}, ...marks.map(({frontMatter}) => frontMatter))
  const shared = new Set(marks.flatMap(({sharedKeys}) => sharedKeys ?? []))
  return {audiences, directives, failed, keys, language, names: matterKeys, shared}
}

function readInto(
  state: State,
  options: Readonly<AnnotateOptions>
): {broken: boolean; fields: FrontMatterFields} {
  const {audiences, frontMatter, marks, matterKeys, parse, tree} = options
  const parsed = parse(state.file, {audiences, frontMatter, matterKeys, tree})
  state.failed = parsed.failed
  state.tree = parsed.tree
  // Cast: they are directives.
  for (const node of parsed.faulty) state.own.set(node as Nodes, 0)
  const fields = readFields(
    state.file,
    matterOf(state, parsed, options),
    fieldOptions(state, options)
  )
  state.failed = fields.failed
  state.language = fields.language
  state.readers = fields.readers
  for (const mark of marks) mark.readFrontMatter?.(state, fields)
  if (!options.hasWords(state.language)) {
    faultAt(state, matterRules['language-words'], fields.languagePlace, {
      language: state.language
    })
  }
  if (!parsed.failed) {
    unifyLineEndings(state.tree, state.source)
    for (const mark of marks) mark.prepare?.(state)
    annotate(state, marks)
    dropEmptied(state)
    for (const mark of marks) mark.check?.(state)
    resolveReferences(state)
    settle(state, state.tree)
  }
  return {broken: parsed.failed, fields}
}

/** Front matter in the source, else what a host has read of it. */
function matterOf(
  state: State,
  {frontMatter}: Readonly<ParseResult>,
  {frontMatter: wanted, matter}: Readonly<AnnotateOptions>
): FrontMatter | undefined {
  if (frontMatter || !wanted || matter === undefined) return frontMatter
  const read = matterFromData(state.file, matter)
  if (!read) state.failed = true
  return read
}

/**
 * Do something that may take as many steps on sets as the limit says.
 *
 * @returns
 *   Result; nothing when it takes more, which is then reported, and the
 *   article is withheld.
 */
export function withinLimit<Result>(state: State, run: () => Result): Result | undefined {
  const {conditions} = state.limits
  const result = state.sets.steps.runWithin(conditions, () => ({value: run()}))
  if (result) return result.value
  state.failed = true
  report(state.file, sourceRules.limit, {
    place: state.reading && openingOf(state, state.reading),
    values: {count: String(conditions + 1), limit: 'conditions', maximum: String(conditions)}
  })
  return undefined
}

/**
 * Let the marks look at the whole, and make standard nodes of it.
 *
 * @param state
 *   State of the article, with `seen`; its tree is changed.
 * @param marks
 *   Every kind of mark.
 */
export function lowerArticle(state: State, marks: ReadonlyArray<Mark>): void {
  checkTables(state)
  checkAddresses(state, rewriteAddresses(state))
  for (const mark of marks) mark.resolve?.(state)
  lower(state, marks)
}

/** Names of the directives of all marks. */
export function namesOf(marks: ReadonlyArray<Mark>): DirectiveNames {
  const names = new Map<string, ReadonlySet<DirectiveForm>>()
  for (const mark of marks) for (const [name, forms] of mark.names ?? []) names.set(name, forms)
  return names
}

/** Settle what is decided on the source and stays: looseness of lists, white space after directives. */
function settle(state: State, parent: Parents, inNote = false): void {
  if (holdsSentence(parent)) {
    settleSpace(state, parent)
  } else {
    if (parent.type === 'list') settleLooseness(state, parent, inNote)
    for (const child of parent.children) {
      if ('children' in child) settle(state, child, inNote || child.type === 'footnoteDefinition')
    }
  }
}
