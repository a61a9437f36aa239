import {readdir, rm} from 'node:fs/promises'
import path from 'node:path'
import {type ExpectStatic, expect as globalExpect, type MatcherState} from 'vitest'
import type {Article} from '../article.js'
import type {VariantOptions} from '../variant/enumerate.js'
import {printVariant, type VariantFormat} from './print-variant.js'
import {isVariantFile, nameVariantFiles} from './variant-files.js'
import {variantsOf} from './variants-of.js'

/** Which variants are compared with files, and how. */
export interface ExpectVariantsOptions extends VariantOptions {
  /** Form of what the files hold (default: `markdown`). */
  format?: VariantFormat | null | undefined
  /** `expect` of the test, for tests that run at the same time (default: that of vitest). */
  expect?: ExpectStatic | null | undefined
}

/**
 * Hold each variant of an article against a file, named by its condition.
 *
 * The first run writes the folder. From then on it fails where a file differs,
 * a variant is new, or one is gone, in CI and elsewhere; `vitest -u` writes
 * what is new or differs, and deletes the files of variants that are gone:
 * those with a name that ends with `.variant.md` and the like, no other.
 *
 * @param article
 *   Article.
 * @param folder
 *   Folder, from that of the test’s file; it belongs to this article.
 * @param options
 *   Which variants, and in what form (optional).
 * @throws {TypeError}
 *   When an option is unknown or of another kind.
 * @throws {RangeError}
 *   When there are no variants, as where nobody is `within`.
 */
export async function expectVariants<Readers>(
  article: Article<Readers>,
  folder: string,
  options?: Readonly<ExpectVariantsOptions> | null
): Promise<void> {
  const expect = options?.expect ?? globalExpect
  const {snapshotState, testPath} = expect.getState()
  await holdVariants(article, folder, options, {
    hold: (text, file) => expect(text).toMatchFileSnapshot(file),
    snapshotState,
    testPath
  })
}

/** What files are compared by: a test, or a matcher in one. */
export interface Holder extends Pick<MatcherState, 'snapshotState'> {
  /** File of the test. */
  testPath: string | undefined
  /** Hold a text against a file; rejects where it differs. */
  hold(text: string, file: string): Promise<void>
}

/** Hold each variant against a file, in a test: `expectVariants`. */
export async function holdVariants<Readers>(
  article: Article<Readers>,
  folder: string,
  options: Readonly<ExpectVariantsOptions> | null | undefined,
  {hold, snapshotState, testPath}: Readonly<Holder>
): Promise<void> {
  const format = checkFormat(options?.format ?? 'markdown')
  if (testPath === undefined) throw new Error('Expected `expectVariants` to be called in a test')
  if (typeof folder !== 'string' || folder === '') {
    throw new TypeError(
      `Unexpected ${folder === '' ? 'empty text' : typeof folder} for a folder, expected its path`
    )
  }
  const at = path.resolve(path.dirname(testPath), folder)
  const variants = variantsOf(article, options, {expect: 'function', format: 'text'})
  if (variants.length === 0) {
    throw new RangeError('Expected variants to hold against files, but no reader is `within`')
  }
  const names = nameVariantFiles(
    variants.map(({condition}) => condition),
    format
  )
  const known = await listFiles(at, format)
  const gone = known.filter((name) => !names.includes(name))
  // Whatever doesn’t say that it writes doesn’t.
  const update = snapshotState?.snapshotUpdateState ?? 'none'
  const first = update === 'new' && known.length === 0
  const problems: Array<string> = []
  claim(snapshotState, at, names, folder)
  if (update === 'all') await Promise.all(gone.map((name) => rm(path.join(at, name))))
  else for (const name of gone) problems.push(`- \`${name}\` has no variant any more`)

  const held = heldIn(snapshotState)
  let failure: unknown
  for (const [index, {condition, profile}] of variants.entries()) {
    // Cast: there is a name for each variant.
    const name = names[index] as string
    if (update !== 'all' && !first && !known.includes(name)) {
      problems.push(`- \`${name}\` is missing: \`${condition}\` is new`)
      continue
    }
    const file = path.join(at, name)
    const text = printVariant(article, profile, format)
    const other = held.get(file)
    if (other !== undefined && other !== text) {
      problems.push(`- \`${name}\` was held against another text in this file of tests`)
      continue
    }
    held.set(file, text)
    try {
      await hold(text, file)
    } catch (error) {
      if (isWithoutTest(error)) throw withoutTest(error)
      problems.push(`- \`${name}\` differs`)
      failure ??= error
    }
  }
  if (problems.length === 0) return
  const message = `Expected the variants in \`${folder}\`:\n${problems.join('\n')}\nRead what changed, and accept it by \`vitest -u\``
  if (!(failure instanceof Error)) throw new Error(message, {cause: failure})
  // The very error of vitest, since that shows the difference of the first file.
  failure.message = `${message}\n\n${failure.message}`
  throw failure
}

/** Names of the files by folder, as tests of one file hold them. */
const claimedFolders = new WeakMap<object, Map<string, string>>()

/** Claim a folder for some variants; those of another article would be taken for gone. */
function claim(
  snapshotState: Holder['snapshotState'] | undefined,
  at: string,
  names: ReadonlyArray<string>,
  folder: string
): void {
  if (!snapshotState) return
  const claimed = claimedFolders.get(snapshotState) ?? new Map<string, string>()
  claimedFolders.set(snapshotState, claimed)
  // Other forms of the same variants have other names.
  const key = [at, path.extname(String(names[0]))].join('\0')
  const known = claimed.get(key)
  if (known !== undefined && known !== names.join()) {
    throw new Error(
      `\`${folder}\` holds other variants in this file of tests: give each article a folder of its own`
    )
  }
  claimed.set(key, names.join())
}

/** Texts by file that tests of one file have held, as a folder belongs to one article. */
const heldTexts = new WeakMap<object, Map<string, string>>()

function heldIn(snapshotState: Holder['snapshotState'] | undefined): Map<string, string> {
  if (!snapshotState) return new Map()
  const held = heldTexts.get(snapshotState) ?? new Map<string, string>()
  heldTexts.set(snapshotState, held)
  return held
}

/** Whether vitest doesn't know which test compares, of several that run at the same time. */
function isWithoutTest(error: unknown): boolean {
  return error instanceof Error && error.message.includes('cannot be used without test context')
}

function withoutTest(cause: unknown): Error {
  return new Error(
    'Cannot tell which test compares, as several run at the same time: pass its `expect`, `expectVariants(article, folder, {expect})`',
    {cause}
  )
}

/** Files of variants in a folder; none where there is no folder yet. */
async function listFiles(folder: string, format: VariantFormat): Promise<Array<string>> {
  const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return files.filter((name) => isVariantFile(name, format)).sort()
}

/** Check a format, which JavaScript may have misspelled. */
function checkFormat(format: VariantFormat): VariantFormat {
  if (format === 'html' || format === 'markdown' || format === 'text') return format
  throw new TypeError(
    `Unknown \`format\` \`${String(format)}\`, expected \`html\`, \`markdown\` or \`text\``
  )
}
