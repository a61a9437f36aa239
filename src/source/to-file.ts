import type {Root} from 'mdast'
import {VFile, type Options as VFileOptions} from 'vfile'

/** A tree that a host has parsed, and the file that it was parsed from. */
export interface ParsedSource {
  /** Tree with positions; it isn't changed. */
  tree: Readonly<Root>
  /** File whose value the positions count in. */
  file: VFile
  /**
   * Front matter that the host took off the text, as data; a `yaml` node of
   * the tree goes before it (default: none).
   */
  frontMatter?: unknown
}

/** Text of an article, or its UTF-8. */
type Text = string | Uint8Array

/** An article: its text, a file with it, what a file is made of, or a tree with its file. */
export type Source = Text | VFile | (VFileOptions & {value: Text}) | ParsedSource

/** Whether a source is a tree with its file. */
export function isParsed(source: unknown): source is ParsedSource {
  return isObject(source) && 'tree' in source && 'file' in source
}

/**
 * Make a file of a source.
 *
 * @param source
 *   Article.
 * @returns
 *   File: the very file when the source is one, so that it gets the messages.
 * @throws {TypeError}
 *   When the source holds no text, or bytes that aren't UTF-8, also when a text was made of
 *   such bytes.
 */
export function toFile(source: unknown): VFile {
  const file =
    typeof source === 'string'
      ? {value: source}
      : source instanceof Uint8Array
        ? {value: source}
        : isParsed(source)
          ? source.file
          : source
  if (!isObject(file) || !('value' in file) || !isText(file.value)) {
    throw new TypeError(
      `Unexpected ${describe(file)} for an article, expected its text, a VFile with a text as its value, or \`{tree, file}\`${adviceOn(file)}`
    )
  }
  // Cast: what is more of it is for the file to look at.
  const result = isFile(file) ? file : new VFile(file as VFileOptions)
  const text = String(result)
  if (wide.test(text) || (file.value instanceof Uint8Array && !isUtf8(file.value, text))) {
    throw new TypeError(
      'Unexpected bytes that aren’t UTF-8 for an article, expected its text: save the file as UTF-8'
    )
  }
  return result
}

/** Zeros between the letters: UTF-16 or UTF-32 that was read as something else. */
const wide = /\0[^\0](?:\0+[^\0]){3}/

/** Whether a text is what bytes say: of other bytes, what hides parts of it wouldn't be found. */
function isUtf8(bytes: Uint8Array, text: string): boolean {
  let replaced = text.split('\uFFFD').length - 1
  for (let at = bytes.indexOf(0xef); replaced > 0 && at !== -1; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) replaced--
  }
  return replaced === 0
}

function isFile(value: object): value is VFile {
  return 'messages' in value && 'message' in value
}

function isText(value: unknown): boolean {
  return typeof value === 'string' || value instanceof Uint8Array
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** What was given, in words. */
function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (typeof value !== 'object') return typeof value
  if (Array.isArray(value)) return 'list'
  if ('then' in value) return 'promise'
  if (value instanceof URL) return 'URL'
  return isFile(value) ? 'file without a text' : 'object without a text as its `value`'
}

/** What to do about it, where that is known. */
function adviceOn(value: unknown): string {
  if (!isObject(value)) return ''
  if ('then' in value) return ': did you forget `await`?'
  return value instanceof URL || isFile(value) ? ': read the file first' : ''
}
