/**
 * Time one article after another, in a process of its own that `slow.ts` can end.
 */
import {VFile} from 'vfile'
import {createLectern, health} from '../src/index.js'
import {defaultLimits, type Limits} from '../src/source/limits.js'
import {healthNaming} from '../tests/helpers/health-names.js'
import {parse} from '../tests/helpers/parse.js'
import {type Shape, writeShape} from '../tests/helpers/shapes.js'

/** What to time. */
export interface Task {
  shape: Shape
  /** About how many characters. */
  size: number
  /** Limit on `complexity`. */
  complexity: number
  /** How far to go: the parser and the laws, all messages, or one variant. */
  stage: 'parse' | 'check' | 'compile'
  /** Whether no limit holds. */
  unlimited: boolean
}

/** How long it took. */
export interface Timing {
  /** Milliseconds of processor time, those of the reference article beside it. */
  time: number
  reference: number
  /** Length of the article. */
  length: number
  /** Message of the limit that refuses it, if one does. */
  refused?: string | undefined
  /** What was thrown other than an `ArticleError`. */
  thrown?: string | undefined
}

const none = Object.fromEntries(
  Object.keys(defaultLimits).map((name) => [name, Number.MAX_SAFE_INTEGER])
) as unknown as Limits
const reference = 'a *b* [c](d) `e`\n\n- f\n- g\n\nh &amp; i\nj\n\n'.repeat(150)

function time(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const {system, user} = process.cpuUsage(before)
  return (user + system) / 1000
}

function timeReference(): number {
  return time(() =>
    parse(new VFile({value: reference}), {
      frontMatter: true,
      limits: defaultLimits,
      ...healthNaming
    })
  )
}

function run({complexity, shape, size, stage, unlimited}: Task): Timing {
  const file = new VFile({value: writeShape(shape, size)})
  const limits = unlimited ? none : {...defaultLimits, complexity}
  const lectern = createLectern({...health, limits})
  let thrown: string | undefined
  const before = timeReference()
  const taken = time(() => {
    try {
      if (stage === 'parse') parse(file, {frontMatter: true, limits, ...healthNaming})
      else if (stage === 'check') lectern.check(file)
      else lectern.compile(file, {onError: 'omit'}).render()
    } catch (error) {
      thrown = String(error)
    }
  })
  return {
    length: String(file.value).length,
    reference: (before + timeReference()) / 2,
    refused: file.messages.find(({ruleId}) => ruleId === 'limit')?.message,
    thrown,
    time: taken
  }
}

for (let count = 0; count < 8; count++) timeReference()
process.on('message', (task: Task) => process.send?.(run(task)))
process.send?.('ready')
