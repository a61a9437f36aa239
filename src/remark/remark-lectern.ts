import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import type {OwedText} from '../annotate/owed-to.js'
import {digestOf} from './digest-of.js'
import {addGuardedSyntax, isGuarded} from './guarded-syntax.js'
import {hostMatter} from './host-matter.js'
import {checkRemarkOptions, type RemarkLecternOptions} from './options.js'
import {createProfileOf} from './profile-of.js'
import {createSetup} from './setup.js'

declare module 'vfile' {
  interface DataMap {
    /** What `lectern/remark` leaves on a file; nothing where it has thrown. */
    lectern?: {
      /** Required notices that the reader is owed. */
      readonly owed: ReadonlyArray<Readonly<OwedText>>
    }
  }
}

/**
 * Plugin: make the variant of one reader of what is parsed.
 *
 * It adds the guarded syntax to the parser of the host, remark’s or MDX’s, and
 * makes the tree what the reader gets, before any other plugin has seen the
 * rest: use it right after the parser, and after remark-gfm and
 * remark-frontmatter, if the host has them.
 * The tree is compared with the text by the same laws as the library’s own; a
 * tree that breaks them, or an article with errors, is thrown, and left empty,
 * so that a host can’t publish it.
 * What the reader is owed it leaves on the file, as `file.data.lectern`, for
 * `lectern/rehype` to check.
 * It is synchronous. Headings get ids; what `[^label]` points to is left to the host.
 *
 * @param options
 *   Config, reader, directives of the host (optional).
 * @throws {ConfigError}
 *   When anything is wrong with the config, or with `foreign`.
 * @throws {ProfileError}
 *   When a dimension or value is unknown.
 * @throws {ArticleError}
 *   From the transform: when the article has errors.
 */
export const remarkLectern: Plugin<[(Readonly<RemarkLecternOptions> | null | undefined)?], Root> =
  function (given) {
    const options = given ?? {}
    checkRemarkOptions(options)
    checkDigest(options)
    const {names, settings, toTrees} = createSetup(options)
    const profileOf = createProfileOf(options.profile, settings)
    const {frontMatter, now, positions} = options
    addGuardedSyntax(this, {limits: settings.limits, names})

    return (tree, file) => {
      let variant: Root = {type: 'root', children: []}
      // What is owed isn't known until all is well.
      Reflect.deleteProperty(file.data, 'lectern')
      try {
        // An empty text is no text to a file.
        if (tree.children.length === 0) file.value ??= ''
        checkParsed(tree, file)
        const trees = toTrees(
          {file, frontMatter: hostMatter(file), tree},
          {frontMatter, now, positions}
        )
        const profile = profileOf(file)
        const made = trees.toMdast(profile)
        leaveOwed(file, trees.owed(profile))
        variant = made
      } finally {
        // In place, since a host may go on with the tree that it has; empty when something is thrown.
        replace(tree, variant)
      }
    }
  }

/** Leave on a file what its reader is owed; other plugins can't put anything else there. */
function leaveOwed(file: VFile, owed: ReadonlyArray<Readonly<OwedText>>): void {
  const value = Object.freeze({owed: Object.freeze(owed.map((each) => Object.freeze(each)))})
  Object.defineProperty(file.data, 'lectern', {configurable: true, enumerable: true, value})
}

/** Make a tree another one. */
function replace(tree: Root, other: Root): void {
  for (const name of Object.keys(tree))
    if (!Object.hasOwn(other, name)) Reflect.deleteProperty(tree, name)
  Object.assign(tree, other)
}

/**
 * Check that a digest is that of the options.
 *
 * @throws {TypeError}
 *   When it isn't: what was cached by it would be another config's.
 */
function checkDigest(options: Readonly<RemarkLecternOptions>): void {
  const {digest} = options
  if (digest === undefined || digest === null) return
  const right = digestOf(options)
  if (digest !== right) {
    throw new TypeError(
      `Unexpected \`digest\` \`${digest}\`, expected \`${right}\`: work it out with \`digestOf\` from the options that are passed`
    )
  }
}

/**
 * Check that a tree was parsed with the guarded syntax, and is there with its text.
 *
 * @throws {Error}
 *   When it wasn't.
 */
function checkParsed(tree: Root, file: VFile): void {
  if (!isGuarded(tree, file)) {
    throw new Error(
      'Cannot check a tree that was parsed without the syntax of `lectern/remark`: use the plugin on the processor that parses'
    )
  }
  if (file.value === undefined) {
    throw new Error(
      'Cannot check a tree without the text that it was parsed from: pass the file to `run` too'
    )
  }
}
