import {
  blockContainers,
  blocks,
  type Construct,
  type Container,
  fence,
  inlineContainers,
  inlines
} from './constructs.js'

/** A construct that is hidden, in a container, beside another one. */
export interface Cell {
  /** Container, construct and neighbour, by name. */
  name: string
  /** Article with the construct hidden in it. */
  source: string
  /** The same with something of another shape hidden in its place. */
  others: ReadonlyArray<string>
}

/** Word of what is hidden. */
export const hiddenWord = 'xqza'

/** What is hidden in the place of blocks, and of text. */
const blockShapes = ['z', 'z\n\nz', '- z\n\n- z', '### z', '[z]: #z', '```text\nz\n```', '']
const inlineShapes = ['z', ' z ', '', ' ', '<br>', 'z<br>', '*z*', 'z[^a]', ':nurse[z]', '![z](z)']

/** Text after every article, so that what constructs refer to is there. */
const end =
  '\n\n## Stable\n::section{#stable}\n\nEnd[^b].\n\n[web]: https://example.org/w\n\n[^a]: Note a\n\n[^b]: Note b\n'

/** Every construct, hidden in every container, before and after every construct. */
export function* cells(): Generator<Cell> {
  let index = 0
  for (const container of blockContainers) {
    for (const hidden of blocks) {
      for (const beside of [undefined, ...blocks]) {
        const support = [hidden, beside].map((one) =>
          one?.support ? `\n\n${one.support(one === hidden ? hiddenWord : 'xqzb')}` : ''
        ) as [string, string]
        for (const join of joins('\n\n')) {
          const write = (content: string): string =>
            container.wrap(join(fence('clinician', content), beside?.write('xqzb'))) +
            support[1] +
            end
          yield {
            name: nameOf(container, hidden, beside),
            others: shapesAt(blockShapes, index++).map(write),
            source: write(hidden.write(hiddenWord) + support[0])
          }
        }
      }
    }
  }
  for (const container of inlineContainers) {
    for (const hidden of inlines) {
      for (const beside of [undefined, ...inlines]) {
        for (const join of [...joins(' '), ...joins('')]) {
          const write = (content: string): string =>
            container.wrap(join(`:clinician[${content}]`, beside?.write('xqzb'))) + end
          yield {
            name: nameOf(container, hidden, beside),
            others: shapesAt(inlineShapes, index++).map(write),
            source: write(hidden.write(hiddenWord))
          }
        }
      }
    }
  }
}

/** Ways to put a neighbour after something and before it. */
function joins(between: string): Array<(one: string, beside: string | undefined) => string> {
  return [
    (one, beside) => (beside === undefined ? one : one + between + beside),
    (one, beside) => (beside === undefined ? one : beside + between + one)
  ]
}

function nameOf(container: Container, hidden: Construct, beside: Construct | undefined): string {
  return `${hidden.name} hidden in ${container.name}, beside ${beside?.name ?? 'nothing'}`
}

/** Two shapes, other ones for each index. */
function shapesAt(shapes: ReadonlyArray<string>, index: number): Array<string> {
  return [index, index * 3 + 1].map((at) => shapes[at % shapes.length] as string)
}
