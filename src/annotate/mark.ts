import type {ElementContent} from 'hast'
import type {Nodes, Parents} from 'mdast'
import type {Handler, State as HastState} from 'mdast-util-to-hast'
import type {Audiences} from '../audience/audiences.js'
import type {Condition} from '../audience/sets.js'
import type {FrontMatterFields} from '../front-matter/fields.js'
import type {KeySchemas} from '../front-matter/schema.js'
import type {ConfigProblem} from '../messages/errors.js'
import type {Rule} from '../messages/rule.js'
import type {DirectiveNames} from '../syntax/directive-names.js'
import type {ToldFacts} from './facts.js'
import type {State} from './state.js'

/** Nodes that stand for a node in the whole article, with who sees them in `state.seen`; nothing for the node itself. */
export type Lower = (node: Nodes) => ReadonlyArray<Nodes> | undefined

/** Handlers of a mark for the way from mdast to hast. */
interface HastMark {
  /** By type of mdast node, as in mdast-util-to-hast. */
  handlers?: Readonly<Record<string, Handler>>
  /** What comes after the body. */
  footer?: (hast: HastState) => ElementContent | undefined
}

/**
 * A place where readers may differ: one kind of mark is one module.
 *
 * All hooks are optional, and are called in the order of this interface, each
 * for all marks before the next.
 */
export interface Mark {
  /** Name of the kind. */
  kind: string
  /** Names of directives that are read by this mark, and the forms they take (default: those of its definition). */
  names?: DirectiveNames
  /** Keys of front matter that are its own (default: those of its definition). */
  frontMatter?: KeySchemas
  /** Those of its keys that hosts have too (default: those of its definition). */
  sharedKeys?: ReadonlyArray<string>
  /** Read the keys of front matter that are its own, which fit their schemas. */
  readFrontMatter?(state: State, fields: Readonly<FrontMatterFields>): void
  /** Change the tree as it was parsed, before it is known who sees what. */
  prepare?(state: State): void
  /**
   * Look at the children of a parent that holds directives: narrow who sees
   * them, replace what isn't a wrapper for its children, report faults.
   */
  annotate?(state: State, parent: Parents, context: Condition): void
  /** Check the article as it is written, when it is known whom each block is for. */
  check?(state: State): void
  /** Look at the whole article, when it is known who sees what. */
  resolve?(state: State): void
  /** By type of node, what stands for it in the whole article. */
  lower?(state: State): Readonly<Record<string, Lower>>
  /** Add to the whole article what the config brings. */
  insert?(state: State): void
  /** Warn of what is worth a look, when the whole article has no error. */
  lint?(state: State): void
  /** Take part in the way to hast. */
  hast?(state: State): HastMark
}

/** Words of a mark for readers, in one language: the config may give them for others. */
export type MarkWords = Readonly<Record<string, string>>

/**
 * What elements may have in the HTML beside what GitHub lets them have: names
 * of attributes by name of element, with values where only some may be there.
 */
type ElementRules = Readonly<
  Record<string, ReadonlyArray<string | readonly [name: string, ...values: Array<string>]>>
>

/** What a mark is told when its part of a config is read. */
export interface ConfigContext {
  /** Language of plain texts. */
  language: string
  /** Names and sets; nothing when they have problems of their own. */
  audiences: Audiences | undefined
  /** Where to put what is wrong. */
  problems: Array<ConfigProblem>
  /** Facts that the marks of this config tell of articles. */
  facts: ToldFacts
  /** Say what is worth a look; it is told once, with the config. */
  warn: (rule: Rule, values: Readonly<Record<string, string>>) => void
}

/** What a mark is made with. */
export interface MarkContext<Settings> {
  /** What `config.resolve` gave. */
  settings: Settings
  /** Names of audiences and values that can be names of directives. */
  names: ReadonlyArray<string>
  /** Prefix of ids that come from content. */
  idPrefix: string
  /** Language of plain texts in the config. */
  language: string
  /** What ids of other marks start with, or are. */
  reservedIds: ReadonlyArray<string>
  /** Words in a language: those of the mark, and what the config says instead. */
  words: (language: string) => MarkWords
}

/** A kind of mark, before it is known what a config says of it. */
export interface MarkDefinition<Settings = unknown> {
  /** Name of the kind. */
  kind: string
  /** Directives that are its own whatever the config says. */
  names?: DirectiveNames
  /** What its ids start with, or are: no heading may have such an id. */
  ids?: ReadonlyArray<string>
  /** Its keys of front matter, and what each may hold. */
  frontMatter?: KeySchemas
  /** Those of its keys that hosts have too: a value that doesn't fit the schema is the host's, with a warning. */
  sharedKeys?: ReadonlyArray<string>
  /** Facts that it tells of articles, by kind: the values that each may have, or `any`. */
  facts?: ToldFacts
  /** Its kinds of message. */
  rules?: Readonly<Record<string, Rule>>
  /** Elements that it makes, and what may be on them. */
  elements?: ElementRules
  /**
   * What it adds that is no text of the article’s own: classes of elements, ids of headings with `#`
   * before them, and with `*` after them the start of ids that links lead to.
   */
  apart?: ReadonlyArray<string>
  /** Its part of the style sheet of pages. */
  styles?: string
  /** Its words for readers, by language. */
  words?: Readonly<Record<string, MarkWords>>
  /** Its keys in the config. */
  config?: {
    /** What each key may hold. */
    schema: KeySchemas
    /**
     * Fill in defaults and report what is wrong.
     *
     * @param config
     *   Keys of the config that fit their schema; the others are left out.
     */
    resolve: (config: Readonly<Record<string, unknown>>, context: ConfigContext) => Settings
  }
  /** Make the mark for a config. */
  create: (context: MarkContext<Settings>) => Mark
}

/** Define a kind of mark, so that its settings have a type in it alone. */
export function defineMark<Settings = undefined>(
  definition: MarkDefinition<Settings>
): MarkDefinition {
  // Cast: what `create` gets is what its own `resolve` gave.
  return definition as MarkDefinition
}
