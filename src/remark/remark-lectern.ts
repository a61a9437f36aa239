import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {digestOf} from './digest-of.js'
import {addGuardedSyntax, isGuarded} from './guarded-syntax.js'
import {hostMatter} from './host-matter.js'
import {checkRemarkOptions, type RemarkLecternOptions} from './options.js'
import {createProfileOf} from './profile-of.js'
import {createSetup} from './setup.js'

/**
 * Plugin: make the variant of one reader of what is parsed.
 *
 * It adds the guarded syntax to the parser of the host, remark’s or MDX’s, and
 * makes the tree what the reader gets, before any other plugin has seen the
 * rest: use it right after the parser, and after remark-gfm and
 * remark-frontmatter, if the host has them.
 * The tree is held against the text by the same laws as the library’s own; a
 * tree that breaks them, or an article with errors, is thrown, and left empty,
 * so that a host can’t publish it.
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
      try {
        // An empty text is no text to a file.
        if (tree.children.length === 0) file.value ??= ''
        checkParsed(tree, file)
        const trees = toTrees(
          {file, frontMatter: hostMatter(file), tree},
          {frontMatter, now, positions}
        )
        variant = trees.toMdast(profileOf(file))
      } finally {
        // In place, since a host may go on with the tree that it has; empty when something is thrown.
        replace(tree, variant)
      }
    }
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
