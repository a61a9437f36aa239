import type {ElementContent, Properties} from 'hast'
import {toHtml} from 'hast-util-to-html'

/** Cuts the HTML of a tree where instructions stand in it. */
export interface Cutter {
  /** Give a text that stands for instructions in a property; `write` is called when its place is reached. */
  mark(write: () => void): string
  /** Give a node that stands for instructions. */
  node(write: () => void): ElementContent
  /** Give a name that stands, in place of a property, for instructions; the space before it goes with it. */
  attribute(write: () => void): string
  /**
   * Write a tree as HTML, and give it piece by piece, each instruction between.
   *
   * @param nodes
   *   Marked nodes.
   * @param writePiece
   *   Called for each piece, which may be empty.
   */
  cut(nodes: Array<ElementContent>, writePiece: (html: string) => void): void
  /**
   * Go through a tree as its HTML would, each instruction written in its
   * place, without making the HTML.
   *
   * @param nodes
   *   Marked nodes.
   */
  pass(nodes: ReadonlyArray<ElementContent>): void
}

/** Marks in a text, a property or its name. */
const marks = /\0(\d+)\0/g

/**
 * Make a cutter.
 *
 * hast-util-to-html writes the whole tree once.
 * Marks stand in it as `␀0␀`, `␀1␀` …, which the tree can't hold: sanitising
 * has replaced every NUL. What is between them are the pieces.
 */
export function createCutter(): Cutter {
  const writers: Array<() => void> = []
  const attributes = new Set<number>()

  return {
    attribute(write) {
      attributes.add(writers.length)
      return mark(write)
    },
    cut(nodes, writePiece) {
      const parts = toHtml({type: 'root', children: nodes}, {allowDangerousHtml: true}).split(
        /(?:\0|&#x0;)(\d+)(?:\0|&#x0;)/
      )
      for (const [index, part] of parts.entries()) {
        if (index % 2 === 1) (writers[Number(part)] as () => void)()
        else writePiece(attributes.has(Number(parts[index + 1])) ? part.slice(0, -1) : part)
      }
    },
    mark,
    pass,
    node: (write) => raw(mark(write))
  }

  function pass(nodes: ReadonlyArray<ElementContent>): void {
    for (const node of nodes) {
      if (node.type !== 'element') {
        if (isRaw(node)) passText(node.value)
        continue
      }
      for (const name in node.properties) {
        passText(name)
        const value = node.properties[name]
        if (typeof value === 'string') passText(value)
      }
      pass(node.children)
    }
  }

  function passText(text: string): void {
    if (!text.includes('\0')) return
    for (const [, index] of text.matchAll(marks)) (writers[Number(index)] as () => void)()
  }

  function mark(write: () => void): string {
    return `\0${writers.push(write) - 1}\0`
  }
}

/** HTML as it is; hast-util-to-html knows such nodes from hast-util-raw. */
export function raw(value: string): ElementContent {
  // Cast: no type of hast.
  return {type: 'raw', value} as never
}

function isRaw(node: ElementContent): node is ElementContent & {value: string} {
  // Cast: no type of hast.
  return (node.type as string) === 'raw'
}

/** HTML of one property, as it stands in a start tag, the space before it included. */
export function attributeOf(name: string, value: Properties[string]): string {
  const html = toHtml({type: 'element', tagName: 'a', properties: {[name]: value}, children: []})
  return html.slice('<a'.length, -'></a>'.length)
}
