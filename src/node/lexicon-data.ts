import {type Document, isMap, isSeq, LineCounter, type ParsedNode, parseDocument, visit} from 'yaml'
import {stepsOf} from '../front-matter/issues.js'
import type {ConceptConfig} from '../marks/term/config.js'
import type {ConfigProblem} from '../messages/errors.js'
import {withOrigin} from '../messages/origin.js'
import {parseJson} from './parse-json.js'

/**
 * Read a list of concepts.
 *
 * @param language
 *   Which of the two.
 * @param text
 *   YAML or JSON.
 * @param file
 *   Name of the file, for messages.
 * @param problems
 *   Where to put what is wrong.
 * @returns
 *   Concepts; their keys are checked as those of the config are.
 */
export function readList(
  language: 'json' | 'yaml',
  text: string,
  file: string,
  problems: Array<ConfigProblem>
): Array<ConceptConfig> {
  const lineOf = createLineOf(text)
  const before = problems.length
  const entries = language === 'json' ? readJson(text, fail) : readYaml(text, fail)
  if (problems.length > before) return []
  if (!Array.isArray(entries)) {
    fail(1, 'No list, expected one of concepts, each with `id`, `forms` and `say`')
    return []
  }
  return entries.flatMap((entry: unknown, index) => {
    if (typeof entry === 'object' && entry !== null && !Array.isArray(entry)) {
      // Cast: it is checked as what stands in the config is.
      return withOrigin(entry, (path) => ({
        file,
        line: lineOf([index, ...stepsOf(path)]),
        path
      })) as ConceptConfig
    }
    fail(lineOf([index]), 'No concept, expected one with `id`, `forms` and `say`')
    return []
  })

  function fail(line: number | undefined, reason: string): void {
    problems.push({file, ...(line !== undefined && {line}), path: '', reason})
  }
}

type Fail = (line: number | undefined, reason: string) => void

function readJson(text: string, fail: Fail): unknown {
  try {
    return parseJson(text)
  } catch (error) {
    // Cast: nothing else is thrown there.
    const {message} = error as SyntaxError
    // Of some faults it quotes the text around, and doesn't tell the place.
    const [, position] = /at position (\d+)/.exec(message) ?? []
    const line = position && text.slice(0, Number(position)).split('\n').length
    fail(line || undefined, `Cannot read it: ${message.replace(/\s+/g, ' ')}`)
    return undefined
  }
}

function readYaml(text: string, fail: Fail): unknown {
  const {document, lines} = parseLines(text)
  const [error] = [...document.errors, ...document.warnings]
  if (error) {
    fail(lines.linePos(error.pos[0]).line, `Cannot read it: ${error.message}`)
    return undefined
  }
  let sound = true
  visit(document, {
    Alias(_, {range, source}) {
      // Cast: what was parsed has a range. Aliases could make a short file very long.
      const [start] = range as [number, number, number]
      sound = false
      fail(lines.linePos(start).line, `Alias \`*${source}\`, expected the value itself`)
    }
  })
  return sound ? document.toJS() : undefined
}

function parseLines(text: string): {document: Document.Parsed; lines: LineCounter} {
  const lines = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: lines,
    logLevel: 'silent',
    prettyErrors: false
  })
  return {document, lines}
}

/** Make what tells the line of a part of JSON or YAML, or of what is nearest around it; it is read again when first asked for. */
function createLineOf(text: string): (path: ReadonlyArray<string | number>) => number {
  let parsed: ReturnType<typeof parseLines> | undefined
  return (path) => {
    parsed ??= parseLines(text)
    let node: ParsedNode | null | undefined = parsed.document.contents
    let offset = 0
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find(({key}) => String(key) === String(step))
        if (!pair) break
        // Cast: all of it was parsed.
        offset = (pair.key as ParsedNode).range[0]
        node = pair.value as ParsedNode | null
      } else if (isSeq(node)) {
        // Cast: what has been read has an entry there.
        node = node.items[step as number] as ParsedNode
        offset = node.range[0]
      } else break
    }
    return parsed.lines.linePos(offset).line
  }
}
