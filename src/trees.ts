import type {Root as HastRoot} from 'hast'
import type {Schema} from 'hast-util-sanitize'
import type {Root as MdastRoot} from 'mdast'
import type {VFileMessage} from 'vfile-message'
import type {Mark} from './annotate/mark.js'
import {type OwedText, owedTo} from './annotate/owed-to.js'
import type {Annotated} from './annotate/read-article.js'
import {type Compiled, compileArticle} from './compile/compile-article.js'
import {toConditional} from './compile/to-conditional.js'
import {withheldHast, withheldMdast, withheldText} from './compile/withheld-article.js'
import type {Words} from './config/config.js'
import type {Settings} from './config/resolve.js'
import {wordsFor} from './config/words.js'
import type {StyleSheet} from './outputs/styles.js'
import {toHast} from './outputs/to-hast.js'
import {toMarkdown} from './outputs/to-markdown.js'
import {toMdast, toPlainMdast} from './outputs/to-mdast.js'
import {toText} from './outputs/to-text.js'
import type {ReaderDecisions, Whole} from './outputs/whole.js'
import {decide} from './render/decide.js'
import {withheldFor} from './render/render.js'
import {limitSteps} from './variant/limit-steps.js'
import {resolveReader} from './variant/resolve-reader.js'
import type {Restriction} from './variant/restrict.js'

/** Trees of an article, what is written of them, and what must be in them. */
export interface Trees<Readers> {
  /**
   * List the required notices that a reader is owed, for `checkNotices` of
   * `lectern/rehype`; none where the article is withheld.
   *
   * @param profile
   *   Reader (default: the defaults of all dimensions).
   * @throws {ProfileError}
   *   When a dimension or value is unknown.
   */
  owed(profile?: Readers | null): Array<OwedText>
  /**
   * Give the mdast of a reader: standard nodes, final ids.
   *
   * @param profile
   *   Reader (default: the defaults of all dimensions).
   * @throws {ProfileError}
   *   When a dimension or value is unknown.
   */
  toMdast(profile?: Readers | null): MdastRoot
  /**
   * Give the hast of a reader, sanitised.
   *
   * @param profile
   *   Reader (default: the defaults of all dimensions).
   * @throws {ProfileError}
   *   When a dimension or value is unknown.
   */
  toHast(profile?: Readers | null): HastRoot
  /**
   * Give the Markdown of a reader: no directives, no front matter, no ids.
   *
   * Notices, alerts and terms are plain Markdown; text that looks like markup
   * of Lectern's is escaped, so that it is the same text when compiled again.
   *
   * @param profile
   *   Reader (default: the defaults of all dimensions).
   * @throws {ProfileError}
   *   When a dimension or value is unknown.
   */
  toMarkdown(profile?: Readers | null): string
  /**
   * Give the text of a reader without markup, for search indexes.
   *
   * @param profile
   *   Reader (default: the defaults of all dimensions).
   * @throws {ProfileError}
   *   When a dimension or value is unknown.
   */
  toText(profile?: Readers | null): string
}

/** What an article is made of. */
export interface ArticleOptions {
  annotated: Annotated
  marks: ReadonlyArray<Mark>
  messages: ReadonlyArray<VFileMessage>
  positions: boolean
  /** What may be in its HTML. */
  schema: Schema
  settings: Settings
  /** Gives the style sheet of pages. */
  sheet: () => StyleSheet
}

/** Make the trees of what was annotated alone: no HTML is made of it. */
export function createTrees<Readers>(options: Readonly<ArticleOptions>): Trees<Readers> {
  const tree = conditionalTree(options)
  return treesFor(options, tree, undefined, compileFor(options, tree, undefined, false))
}

/** Make the conditional tree of what was annotated. */
export function conditionalTree({
  annotated: {state},
  marks,
  schema,
  settings
}: ArticleOptions): HastRoot {
  if (state.failed) return {type: 'root', children: []}
  return limitSteps(state.sets, settings.limits.conditions, () =>
    toConditional(state, marks, schema)
  )
}

/** Compile for some readers, or for all, with the HTML or for trees alone. */
export function compileFor(
  {annotated: {fields, state}, settings}: ArticleOptions,
  tree: HastRoot,
  restriction: Restriction | undefined,
  html: boolean
): Compiled {
  const words = wordsOf(settings, state.language)
  return limitSteps(state.sets, settings.limits.conditions, () =>
    compileArticle({fields, html, restriction, settings, state, tree, words})
  )
}

/** Words in a language. */
export function wordsOf({words}: Settings, language: string): Words {
  // Cast: words are there, or the article has failed.
  return (wordsFor(words, language) ?? words.en) as Words
}

/** Make what gives the trees of each reader. */
export function treesFor<Readers>(
  {annotated: {state}, positions, settings}: ArticleOptions,
  tree: HastRoot,
  restriction: Restriction | undefined,
  {article, places}: Compiled
): Trees<Readers> {
  const whole: Whole = {
    annotations: state.annotations,
    hast: tree,
    idPrefix: settings.idPrefix,
    mdast: state.tree,
    places,
    sets: state.sets
  }
  // Places count in the whole source.
  const placed = positions && !restriction

  return {
    owed(profile) {
      const reader = resolveReader(settings, profile)
      return withheldFor(article, reader) ? [] : owedTo(state, reader)
    },
    toHast: (profile) => project(profile, toHast, withheldHast, placed),
    toMarkdown: (profile) => toMarkdown(plainFor(profile), settings.matterKeys, settings.idPrefix),
    toMdast: (profile) => project(profile, toMdast, withheldMdast, placed),
    toText: (profile) => toText(plainFor(profile))
  }

  function plainFor(profile: unknown): MdastRoot {
    return project(profile, toPlainMdast, withheldMdast, false)
  }

  /** Project the tree of a reader, or what is there instead for those whom it is withheld from. */
  function project<Tree>(
    profile: unknown,
    toTree: (whole: Whole, decisions: ReaderDecisions, positions: boolean) => Tree,
    toWithheld: (text: string) => Tree,
    positions: boolean
  ): Tree {
    const reader = resolveReader(settings, profile)
    const withheld = withheldFor(article, reader)
    return withheld
      ? toWithheld(withheldText(wordsOf(settings, state.language), withheld.reason))
      : toTree(whole, {...decide(article, reader), reader}, positions)
  }
}
