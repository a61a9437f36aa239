import type {Root as HastRoot} from 'hast'
import type {Root as MdastRoot} from 'mdast'
import type {VFileMessage} from 'vfile-message'
import type {TextFor} from './article/front-matter-fields.js'
import type {Mark} from './article/mark.js'
import {nearest} from './audience/nearest.js'
import {type ProfileError, resolveProfile} from './audience/profile.js'
import type {Annotated} from './compile/annotate-article.js'
import {flatten} from './compile/flatten.js'
import {toConditional} from './compile/to-conditional.js'
import type {Settings} from './config/resolve.js'
import {knownWords, wordsFor} from './config/words.js'
import {decide} from './render/decide.js'
import {type Heading, type ProjectedNotice, toHast} from './tree/to-hast.js'
import {toHtml} from './tree/to-html.js'
import {toMdast} from './tree/to-mdast.js'
import {toPage} from './tree/to-page.js'
import type {Whole} from './tree/whole.js'
import {enumerate, type Variant, type VariantOptions} from './variant/enumerate.js'
import {type Explanation, explain} from './variant/explain.js'

/** A notice in a rendition. */
export interface RenditionNotice {
  /** Name in the config; nothing for the article's own. */
  id?: string
  /** `disclaimer`, `caution` or `information`. */
  kind: string
  /** Version in the config, if there is one. */
  version?: string
  /** Title, if there is one. */
  title?: string
  /** HTML of its content, without the title. */
  html: string
}

/** Why a reader gets nothing of an article. */
export interface Withheld {
  /** `audience`: it is for others; `errors`: it has errors that nothing else holds. */
  reason: 'audience' | 'errors'
}

/** What one reader gets: plain data. */
export interface Rendition {
  /** HTML of the body, notices included; ends with a newline unless empty. */
  html: string
  /** Title for this reader, if front matter has one. */
  title?: string
  /** Description for this reader, if front matter has one. */
  description?: string
  /** BCP 47 tag. */
  language: string
  /** The article's own headings, in order. */
  headings: Array<Heading>
  /** Notices in the order of the output. */
  notices: Array<RenditionNotice>
  /** There when the reader gets nothing of the article but a paragraph that says so. */
  withheld?: Withheld
}

/** A compiled article. */
export interface Article<Readers> {
  /** Warnings, and with `onError: 'omit'` errors, in the order of the source. */
  readonly messages: ReadonlyArray<VFileMessage>
  /** Front matter that is not Lectern's, for the host. */
  readonly frontMatter: Readonly<Record<string, unknown>>
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
   * Give a whole HTML document for a reader.
   *
   * @param profile
   *   Reader (default: the defaults of all dimensions).
   * @throws {ProfileError}
   *   When a dimension or value is unknown.
   */
  toPage(profile?: Readers | null): string
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
   * Say for each mark what a reader gets and why.
   *
   * @param profile
   *   Reader (default: the defaults of all dimensions).
   * @throws {ProfileError}
   *   When a dimension or value is unknown.
   */
  explain(profile?: Readers | null): Array<Explanation>
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
  const {annotated, marks, messages, positions, settings} = options
  const {fields, state} = annotated
  const {sets} = state
  // Words are there, or the article has failed.
  const words = wordsFor(settings.words, state.language) ?? knownWords.en
  const hast: HastRoot = state.failed ? {type: 'root', children: []} : toConditional(state, marks)
  const {conditions, instructions, program} = flatten(state, hast)
  const whole: Whole = {
    annotations: state.annotations,
    backLabel: (reference) => words.backToReference.replaceAll('{reference}', reference),
    conditions,
    hast,
    idPrefix: settings.idPrefix,
    instructions,
    mdast: state.tree
  }

  return {
    explain: (profile) => (state.failed ? [] : explain(state, read(profile))),
    frontMatter: fields.rest,
    messages,
    render: (profile) => render(read(profile)),
    toHast: (profile) => project(read(profile), positions).tree,
    toMdast(profile) {
      const reader = read(profile)
      if (withheldFor(reader)) {
        return {
          type: 'root',
          children: [{type: 'paragraph', children: [{type: 'text', value: withheldText()}]}]
        }
      }
      return toMdast(whole, decide(program, reader), positions)
    },
    toPage(profile) {
      const reader = read(profile)
      const {description, headings, html, language, title} = render(reader)
      return toPage({
        body: html,
        description,
        language,
        title: title ?? headings[0]?.text ?? (withheldFor(reader) && withheldText()),
        titled: headings.some(({depth}) => depth === 1) || title === undefined
      })
    },
    variants(wanted) {
      const used = new Set([
        state.readers,
        ...fields.title.map(conditionOf),
        ...fields.description.map(conditionOf)
      ])
      for (const {className, condition} of state.annotations) {
        if (className !== undefined) used.add(className)
        if (condition !== undefined) used.add(condition)
      }
      const all = state.failed ? [] : [...used]
      return enumerate(state.audiences, all, wanted ?? {}) as Array<Variant<Required<Readers>>>
    }
  }

  function read(profile: Readers | null | undefined): Array<number> {
    try {
      return resolveProfile(
        settings.dimensions,
        profile as Record<string, string> | null | undefined
      )
    } catch (error) {
      // Nothing else is thrown there.
      throw withNearest(error as ProfileError, settings)
    }
  }

  function withheldFor(reader: ReadonlyArray<number>): Withheld | undefined {
    if (state.failed) return {reason: 'errors'}
    return sets.has(state.readers, reader) ? undefined : {reason: 'audience'}
  }

  function withheldText(): string {
    return state.failed ? words.unavailable : words.withheld
  }

  function project(
    reader: ReadonlyArray<number>,
    positions: boolean
  ): {
    headings: Array<Heading>
    notices: Array<ProjectedNotice>
    tree: HastRoot
  } {
    if (!withheldFor(reader)) return toHast(whole, decide(program, reader), positions)
    return {
      headings: [],
      notices: [],
      tree: {
        type: 'root',
        children: [
          {
            type: 'element',
            tagName: 'p',
            properties: {},
            children: [{type: 'text', value: withheldText()}]
          },
          {type: 'text', value: '\n'}
        ]
      }
    }
  }

  function render(reader: ReadonlyArray<number>): Rendition {
    // HTML has no positions.
    const {headings, notices, tree} = project(reader, false)
    const withheld = withheldFor(reader)
    const rendition: Rendition = {
      headings,
      html: toHtml(tree),
      language: state.language,
      notices: notices.map(({content, ...facts}) => ({...facts, html: toHtml(content)}))
    }
    if (withheld) return {...rendition, withheld}
    const title = textFor(fields.title, reader)
    const description = textFor(fields.description, reader)
    if (title !== undefined) rendition.title = title
    if (description !== undefined) rendition.description = description
    return rendition
  }

  function textFor(
    texts: ReadonlyArray<TextFor>,
    reader: ReadonlyArray<number>
  ): string | undefined {
    return texts.find(({condition}) => sets.has(condition, reader))?.text
  }
}

function conditionOf({condition}: TextFor): number {
  return condition
}

/** The runtime doesn't look for what was meant; here there is room for it. */
function withNearest(error: ProfileError, {dimensions}: Settings): ProfileError {
  const dimension = dimensions.find(({name}) => name === error.dimension)
  const near = dimension
    ? nearest(String(error.value), dimension.values)
    : nearest(
        error.dimension,
        dimensions.map(({name}) => name)
      )
  if (near.length > 0)
    error.message += `, perhaps ${near.map((name) => `\`${name}\``).join(' or ')}`
  return error
}
