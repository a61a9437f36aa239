import type {YAMLError} from 'yaml'
import {shorten} from '../messages/shorten.js'

/** What is wrong with YAML. */
interface YamlProblem {
  /** Words for those who write articles, as they follow “Unexpected front matter:”. */
  problem: string
  /** Where it is, in the YAML (default: where the parser says). */
  at?: readonly [start: number, end: number]
}

/** Say what is wrong with YAML in words of those who write articles. */
export function problemOf({code, message, pos}: YAMLError, yaml: string): YamlProblem {
  const [start] = pos
  const lineStart = startOfLine(yaml, start)
  const line = lineFrom(yaml, lineStart)
  switch (code) {
    case 'BAD_DQ_ESCAPE': {
      return {problem: 'backslash in double quotation marks, expected single ones, or two of it'}
    }
    case 'BAD_INDENT': {
      return {problem: 'bracket that is not closed, expected its partner, or the text in quotes'}
    }
    case 'MISSING_CHAR': {
      return {
        problem: /quote/.test(message)
          ? 'quote that is not closed, expected another one on the same line'
          : 'line that is no key, expected `key: value`'
      }
    }
    case 'BAD_SCALAR_START': {
      return {problem: `text that starts with ${quote(yaml.charAt(start))}, expected it in quotes`}
    }
    case 'BLOCK_AS_IMPLICIT_KEY': {
      return (
        problemBelow(yaml, start) ??
        problemOfSign(yaml, start) ?? {problem: 'text that holds `: `, expected it in quotes'}
      )
    }
    case 'BLOCK_IN_FLOW': {
      return {problem: 'text that holds `: ` in braces or brackets, expected it in quotes'}
    }
    case 'MULTILINE_IMPLICIT_KEY': {
      return {problem: `line ${quote(line)} without a key, expected \`key: value\``}
    }
    case 'TAB_AS_INDENT': {
      return {problem: 'tab at the start of a line, expected spaces'}
    }
    case 'TAG_RESOLVE_FAILED': {
      return {problem: 'text that starts with `!`, expected it in quotes'}
    }
    case 'UNEXPECTED_TOKEN': {
      if (start === lineStart) return {problem: otherIndent}
      return (
        problemOfSign(yaml, start) ?? {
          problem: `text that goes on after its end in ${quote(line)}, expected it in quotes`
        }
      )
    }
    default: {
      // The message quotes what it is about.
      return {problem: shorten(message.charAt(0).toLowerCase() + message.slice(1), 200)}
    }
  }
}

const otherIndent = 'line with less white space before it than the first, expected the same'

/** A key with an indent, below one that has a value already. */
function problemBelow(yaml: string, start: number): YamlProblem | undefined {
  const first = lineFrom(yaml, start)
  const below = start + first.length + 1
  if (/:(?:\s|$)/.test(first) || below >= yaml.length) return undefined
  const indent = /^\s*/.exec(yaml.slice(below)) as RegExpExecArray
  const line = lineFrom(yaml, below + indent[0].length)
  return {
    at: [below, below + indent[0].length],
    problem: `white space before ${quote(line)}, expected none, since the key above has a value`
  }
}

/** A sign that says something else at the start of a value. */
function problemOfSign(yaml: string, start: number): YamlProblem | undefined {
  return /^[-?]\s/.test(yaml.slice(start, start + 2))
    ? {problem: `text that starts with \`${yaml.charAt(start)} \`, expected it in quotes`}
    : undefined
}

function quote(text: string): string {
  const short = shorten(text.trim())
  return short.includes('`') ? `“${short}”` : `\`${short}\``
}

function startOfLine(yaml: string, offset: number): number {
  const before = offset - 1
  return Math.max(yaml.lastIndexOf('\n', before), yaml.lastIndexOf('\r', before)) + 1
}

/** The rest of a line. */
function lineFrom(yaml: string, start: number): string {
  return (/^[^\n\r]*/.exec(yaml.slice(start)) as RegExpExecArray)[0]
}
