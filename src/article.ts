import type {Root as HastRoot} from 'hast'
import {toString as textOf} from 'mdast-util-to-string'
import type {VFileMessage} from 'vfile-message'
import {settle} from './compile/settle.js'
import {withheldText} from './compile/withheld-article.js'
import type {DecodedArticle} from './compiled/article.js'
import {encode} from './compiled/encode.js'
import {mostSize, sizeOf} from './compiled/size-of.js'
import {ArticleError, LimitError} from './messages/errors.js'
import {noteOpened} from './opened.js'
import {type Metadata, metadataOf, ownText} from './outputs/metadata.js'
import {
  checkMetadataOptions,
  type MetadataOptions,
  type PageOptions
} from './outputs/page-choices.js'
import {pageOf} from './outputs/page-of.js'
import {renderFor} from './render/render.js'
import type {Rendition} from './render/rendition.js'
import {variantKeyFor} from './render/variant-key.js'
import {
  type ArticleOptions,
  compileFor,
  conditionalTree,
  type Trees,
  treesFor,
  wordsOf
} from './trees.js'
import {enumerate, type Variant, type VariantOptions} from './variant/enumerate.js'
import {type Explanation, explain} from './variant/explain.js'
import {limitSteps} from './variant/limit-steps.js'
import {resolveReader} from './variant/resolve-reader.js'
import {type Restriction, restrict} from './variant/restrict.js'
import {signOffsOf, type VariantSignOff} from './variant/sign-offs.js'
import {usedConditions} from './variant/used-conditions.js'

/** Any profile, for code that takes articles of whatever config. */
type AnyProfile = Readonly<Record<string, string | undefined>>

/** A compiled article. */
export interface Article<Readers = AnyProfile> extends Trees<Readers> {
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
   * Say what the page of a reader tells programs: words, reading time, dates,
   * and all that schema.org has words for; none where it is withheld.
   *
   * @param profile
   *   Reader (default: the defaults of all dimensions).
   * @param options
   *   Address of the page (optional).
   * @throws {ProfileError}
   *   When a dimension or value is unknown.
   * @throws {TypeError}
   *   When an option is unknown or of another type.
   */
  metadata(
    profile?: Readers | null,
    options?: Readonly<MetadataOptions> | null
  ): Metadata | undefined
  /**
   * Enumerate what readers get: one entry for each group who get the same.
   *
   * @param options
   *   Which readers, and how many at most (optional).
   * @throws {TypeError}
   *   When an option is unknown or of another kind.
   * @throws {ProfileError}
   *   When `within` is no expression, or `by` names an unknown dimension.
   * @throws {LimitError}
   *   When there are more than the limit.
   */
  variants(options?: Readonly<VariantOptions> | null): Array<Variant<Required<Readers>>>
  /**
   * Give the key of what a reader gets: for caches, file names and ETags.
   *
   * Readers with the same key get the same from `render`, and nothing that a
   * reader doesn't see changes this reader's key.
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
   * List what each group of readers gets, and who has signed it, where the
   * config says in `review.signOff` who must; else, and unless the article says
   * that it is approved, none.
   *
   * @param profile
   *   Reader, for their group alone (default: all).
   * @returns
   *   An entry for each group of readers whose texts are signed apart.
   * @throws {ProfileError}
   *   When a dimension or value is unknown.
   */
  signOffs(profile?: Readers | null): Array<VariantSignOff<Required<Readers>>>
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

/** Make an article of what was annotated. */
export function createArticle<Readers>(options: Readonly<ArticleOptions>): Article<Readers> {
  return createFor(options, conditionalTree(options), undefined)
}

/** Make an article for some readers, or for all. */
function createFor<Readers>(
  options: Readonly<ArticleOptions>,
  tree: HastRoot,
  restriction: Restriction | undefined
): Article<Readers> {
  const {annotated, messages, settings, sheet} = options
  const {fields, state} = annotated
  const {audiences, sets} = state
  const apart = new Set([...settings.marks.keys()].flatMap(({apart = []}) => apart))
  const compiled = compileFor(options, tree, restriction, true)
  const article: DecodedArticle = compiled.article
  if (sizeOf(article) > mostSize) {
    throw new LimitError(
      `Cannot compile an article of which more than ${mostSize} characters could come: make several of it`
    )
  }

  const trees = treesFor<Readers>(options, tree, restriction, compiled)
  const made: Article<Readers> = {
    ...trees,
    encode() {
      if (messages.some(({fatal}) => fatal)) throw new ArticleError(messages)
      return encode(compiled.varies ? article : settle(article))
    },
    explain: (profile) =>
      isWithheld(read(profile))
        ? []
        : limited(() => explain(state, read(profile), restriction?.condition)),
    frontMatter: restriction ? {} : fields.rest,
    messages: restriction ? [] : messages,
    metadata(profile, options) {
      checkMetadataOptions(options ?? {})
      return tell(profile, options?.url ?? undefined)
    },
    render: (profile) => renderFor(article, read(profile)),
    restrict: (expression) =>
      createFor(
        options,
        tree,
        limited(() => restrict(audiences, expression, restriction))
      ),
    ...(restriction && {restrictedTo: restriction.expression}),
    signOffs: (profile) =>
      // Cast: they are readers of this config.
      limited(() =>
        signOffsOf(state, restriction?.condition, profile == null ? undefined : read(profile))
      ) as never,
    toPage: (profile, options) =>
      pageOf(
        article,
        () => read(profile),
        options ?? {},
        sheet,
        wordsOf(settings, state.language),
        (reason) => withheldText(wordsOf(settings, state.language), reason),
        () => startOf(profile),
        (url) => tell(profile, url)
      ),
    variantKey: (profile) => variantKeyFor(article, read(profile)),
    variants(wanted) {
      const conditions = usedConditions(state, fields)
      // Up to a thousand groups are each compared with all conditions, and described.
      const groups = limited(
        () => enumerate(audiences, conditions, wanted ?? {}, restriction?.condition),
        5
      )
      // Cast: each profile has a value of each dimension of this config.
      return groups.map((group) => ({
        ...group,
        key: variantKeyFor(article, read(group.profile))
      })) as Array<Variant<Required<Readers>>>
    }
  }
  noteOpened(made, {settings, state, within: restriction?.condition ?? 1})
  return made

  /** The first text of the article's own that a reader gets; empty when there is none. */
  function startOf(profile: Readers | null | undefined): string {
    const {children} = trees.toMdast(profile)
    const texts = children.map((child) => ownText(child, apart, state.addresses.idPrefix))
    const images = children.filter(({type}) => type === 'paragraph').map((child) => textOf(child))
    return [...texts, ...images].find((text) => text.trim() !== '') ?? ''
  }

  /** What the page of a reader tells programs. */
  function tell(
    profile: Readers | null | undefined,
    url: string | undefined
  ): Metadata | undefined {
    const reader = read(profile)
    const {description, headings, language, title, withheld} = renderFor(article, reader)
    if (withheld) return undefined
    return metadataOf({
      apart,
      description,
      holds: (condition) => sets.has(condition, reader),
      idPrefix: state.addresses.idPrefix,
      language,
      properties: state.metadata,
      title: title ?? headings[0]?.text,
      tree: trees.toMdast(profile),
      url
    })
  }

  /** Whether a reader gets nothing. */
  function isWithheld(reader: ReadonlyArray<number>): boolean {
    return state.failed || sets.has(state.gated, reader) || !sets.has(state.readers, reader)
  }

  function read(profile: unknown): Array<number> {
    return resolveReader(settings, profile)
  }

  /** Do something within the limit on steps, or some times that. */
  function limited<Result>(run: () => Result, times = 1): Result {
    return limitSteps(sets, times * settings.limits.conditions, run)
  }
}
