import type {VFile} from 'vfile'
import {
  createParse,
  type ParseOptions,
  type ParseResult,
  type ParserOptions
} from '../../src/syntax/parse.js'

/** All that a parser is made by, and how one article is parsed. */
export type OneParse = ParserOptions & ParseOptions

/** Parse one article, by a parser of its own. */
export function parse(file: VFile, options: Readonly<OneParse>): ParseResult {
  return createParse(options)(file, options)
}
