import type {Root as HastRoot} from 'hast'
import type {Root as MdastRoot} from 'mdast'
import type {VFileMessage} from 'vfile-message'
import type {Mark} from './annotate/mark.js'
import type {Annotated} from './annotate/read-article.js'
import {compileArticle} from './compile/compile-article.js'
import {settle} from './compile/settle.js'
import {toConditional} from './compile/to-conditional.js'
import {withheldHast, withheldMdast, withheldText} from './compile/withheld.js'
import type {DecodedArticle} from './compiled/article.js'
import {encode} from './compiled/encode.js'
import {mostSize, sizeOf} from './compiled/size-of.js'
import type {Words} from './config/config.js'
import type {Settings} from './config/resolve.js'
import {wordsFor} from './config/words.js'
import {ArticleError, LimitError} from './messages/errors.js'
import {checkPageOptions, choicesFor, type PageOptions} from './outputs/page-choices.js'
import {toHast} from './outputs/to-hast.js'
import {toMarkdown} from './outputs/to-markdown.js'
import {toMdast, toPlainMdast} from './outputs/to-mdast.js'
import {toPage} from './outputs/to-page.js'
import {toText} from './outputs/to-text.js'
import type {ReaderDecisions, Whole} from './outputs/whole.js'
import {decide} from './render/decide.js'
import {renderFor, withheldFor} from './render/render.js'
import type {Rendition} from './render/rendition.js'
import {variantKeyFor} from './render/variant-key.js'
import {enumerate, type Variant, type VariantOptions} from './variant/enumerate.js'
import {type Explanation, explain} from './variant/explain.js'
import {limitSteps} from './variant/limit-steps.js'
import {resolveReader} from './variant/resolve-reader.js'
import {type Restriction, restrict} from './variant/restrict.js'
import {usedConditions} from './variant/used-conditions.js'

/** Any profile, for code that takes articles of whatever config. */
type AnyProfile = Readonly<Record<string, string | undefined>>

/** A compiled article. */
export interface Article<Readers = AnyProfile> {
  /**
   * Warnings, and with `onError: 'omit'` errors, in the order of the source;
   * none when it was restricted, since they tell of all of it.
   */
  readonly messages: ReadonlyArray<VFileMessage>
  /** Front matter that is not Lectern's, for the host; empty when it was restricted. */
  readonly frontMatter: Readonly<Record<string, unknown>>
  /** Whom it was restricted to, as an expression; nothing when it holds what every reader may see. */
  readonly restrictedTo?: string
  /**
   * Render for a reader.
   *
   * @param profile
   *   Reader (default: the defaults of all dimensions).
   * @throws {ProfileError}
   *   When a dimension or value is unknown.
   */
  render(profile?: Readers | null): Rendition
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
  /**
   * Give a whole HTML document for a reader, styled, without scripts, and
   * loading nothing but the images of the article.
   *
   * @param profile
   *   Reader (default: the defaults of all dimensions).
   * @param options
   *   Addresses of the site (optional).
   * @throws {ProfileError}
   *   When a dimension or value is unknown.
   * @throws {TypeError}
   *   When an option is unknown or of another type, or an address would run something.
   */
  toPage(profile?: Readers | null, options?: Readonly<PageOptions<Readers>> | null): string
  /**
   * Enumerate what readers get: one entry for each group who get the same.
   *
   * @param options
   *   Which readers, and how many at most (optional).
   * @throws {LimitError}
   *   When there are more than the limit.
   */
  variants(options?: Readonly<VariantOptions> | null): Array<Variant<Required<Readers>>>
  /**
   * Give the key of what a reader gets: for caches, file names and ETags.
   *
   * Readers with the same key get the same, and nothing that a reader doesn't
   * see changes this reader's key.
   *
   * @param profile
   *   Reader (default: the defaults of all dimensions).
   * @returns
   *   24 hexadecimal digits.
   * @throws {ProfileError}
   *   When a dimension or value is unknown.
   */
  variantKey(profile?: Readers | null): string
  /**
   * Say for each mark what a reader gets and why.
   *
   * @param profile
   *   Reader (default: the defaults of all dimensions).
   * @throws {ProfileError}
   *   When a dimension or value is unknown.
   */
  explain(profile?: Readers | null): Array<Explanation>
  /**
   * Restrict to some readers: an article that holds nothing that these can't
   * see; all others get a withheld rendition.
   *
   * @param readers
   *   Audience expression.
   * @throws {ProfileError}
   *   When it is no expression, or one that no reader meets.
   */
  restrict(readers: string): Article<Readers>
  /**
   * Encode as JSON text, for `lectern/runtime`; safe inside a `<script>`.
   *
   * Unless the article was restricted, the text holds what *every* reader may
   * see: in a browser all of it is public, whatever is rendered there.
   *
   * @throws {ArticleError}
   *   When the article has errors.
   */
  encode(): string
}

/** What an article is made of. */
export interface ArticleOptions {
  annotated: Annotated
  marks: ReadonlyArray<Mark>
  messages: ReadonlyArray<VFileMessage>
  positions: boolean
  settings: Settings
}

/** Make an article of what was annotated. */
export function createArticle<Readers>(options: Readonly<ArticleOptions>): Article<Readers> {
  const {annotated, marks} = options
  const {state} = annotated
  const tree: HastRoot = state.failed
    ? {type: 'root', children: []}
    : limitSteps(state.sets, options.settings.limits.conditions, () => toConditional(state, marks))
  return createFor(options, tree, undefined)
}

/** Make an article for some readers, or for all. */
function createFor<Readers>(
  options: Readonly<ArticleOptions>,
  tree: HastRoot,
  restriction: Restriction | undefined
): Article<Readers> {
  const {annotated, messages, positions, settings} = options
  const {fields, state} = annotated
  const {audiences, sets} = state
  // Words are there, or the article has failed.
  const words = (wordsFor(settings.words, state.language) ?? settings.words.en) as Words
  const compiled = limited(() =>
    compileArticle({fields, restriction, settings, state, tree, words})
  )
  const article: DecodedArticle = compiled.article
  if (sizeOf(article) > mostSize) {
    throw new LimitError(
      `Cannot compile an article of which more than ${mostSize} characters could come: make several of it`
    )
  }
  const whole: Whole = {
    annotations: state.annotations,
    hast: tree,
    idPrefix: settings.idPrefix,
    mdast: state.tree,
    places: compiled.places,
    sets
  }

  return {
    encode() {
      if (messages.some(({fatal}) => fatal)) throw new ArticleError(messages)
      return encode(compiled.varies ? article : settle(article))
    },
    explain: (profile) =>
      state.failed ? [] : limited(() => explain(state, read(profile), restriction?.condition)),
    frontMatter: restriction ? {} : fields.rest,
    messages: restriction ? [] : messages,
    render: (profile) => renderFor(article, read(profile)),
    restrict: (expression) =>
      createFor(
        options,
        tree,
        limited(() => restrict(audiences, expression, restriction))
      ),
    ...(restriction && {restrictedTo: restriction.expression}),
    toHast: (profile) => project(profile, toHast, withheldHast, positions),
    toMarkdown: (profile) => toMarkdown(plainFor(profile), settings.matterKeys),
    toMdast: (profile) => project(profile, toMdast, withheldMdast, positions),
    toText: (profile) => toText(plainFor(profile)),
    toPage(profile, options) {
      checkPageOptions(options ?? {})
      const reader = read(profile)
      const {choices, html, withheld, ...rendition} = renderFor(article, reader)
      const {description, headings, language, title} = rendition
      return toPage({
        body: html,
        canonical: options?.canonical || undefined,
        choices: choicesFor(article.dimensions, choices, reader, options?.href),
        description,
        language,
        title: title ?? headings[0]?.text ?? (withheld && withheldText(words, withheld.reason)),
        titled: headings.some(({depth}) => depth === 1) || title === undefined
      })
    },
    variantKey: (profile) => variantKeyFor(article, read(profile)),
    variants(wanted) {
      const conditions = usedConditions(state, fields)
      // Up to a thousand groups are each held against all conditions, and described.
      const groups = limited(
        () => enumerate(audiences, conditions, wanted ?? {}, restriction?.condition),
        5
      )
      return groups.map((group) => ({
        ...group,
        key: variantKeyFor(article, read(group.profile))
      })) as Array<Variant<Required<Readers>>>
    }
  }

  function read(profile: unknown): Array<number> {
    return resolveReader(settings, profile)
  }

  /** Do something within the limit on steps, or some times that. */
  function limited<Result>(run: () => Result, times = 1): Result {
    return limitSteps(sets, times * settings.limits.conditions, run)
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
    const reader = read(profile)
    const withheld = withheldFor(article, reader)
    return withheld
      ? toWithheld(withheldText(words, withheld.reason))
      : // Places count in the whole source.
        toTree(whole, {...decide(article, reader), reader}, positions && !restriction)
  }
}
