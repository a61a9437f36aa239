import {type Report, writeNumber} from './report.js'
import {isMet, type Result, toShare} from './result.js'

/** A line of the upper part: times of one way, by size of the article. */
interface Line {
  label: string
  points: ReadonlyArray<{size: number; time: number}>
}

/** A row of the lower part: all results of one comparison that have the same goal. */
interface Row {
  label: string
  goal: string
  results: ReadonlyArray<Result>
}

const width = 960
const left = 60
const right = 690
const top = 86
const bottom = 400
/** Height of a row in the lower part, and where it has its scale. */
const rowHeight = 24
const scaleLeft = 440
const scaleRight = 840

/** Article that the upper part is about. */
const shown = 'plain, ASCII, 64 variants'

/**
 * Draw a report as SVG: above, how long one variant takes by the size of the
 * article; below, how far everything is from its goal.
 *
 * It has no colours of a page, and follows the reader's scheme.
 *
 * @param report
 *   Report.
 * @returns
 *   SVG.
 */
export function toChart({machine, results}: Report): string {
  const rows = toRows(results)
  const rowsTop = bottom + 130
  const height = rowsTop + rows.length * rowHeight + 70
  const {cores, node, processor} = machine
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">
<title id="title">Time for one variant by size of the article, and ratios against their goals</title>
<style>
svg { --page: #ffffff; --text: #1f2328; --faint: #59636e; --line: #d1d9e0; --own: #0550ae; --rival: #59636e; --missed: #bc4c00; font: 13px system-ui, sans-serif; }
@media (prefers-color-scheme: dark) { svg { --page: #0d1117; --text: #f0f6fc; --faint: #9198a1; --line: #3d444d; --own: #79c0ff; --rival: #9198a1; --missed: #ffa657; } }
text { fill: var(--text); }
.head { font-size: 16px; font-weight: 600; }
.faint { fill: var(--faint); font-size: 12px; }
.grid { stroke: var(--line); }
.goal { stroke: var(--text); stroke-width: 1.5; }
.own { stroke: var(--own); fill: var(--own); }
.rival { stroke: var(--rival); fill: var(--rival); }
.missed { stroke: var(--missed); fill: var(--missed); }
text.own, text.missed { stroke: none; }
polyline { fill: none !important; stroke-width: 2; }
.end { text-anchor: end; }
.middle { text-anchor: middle; }
</style>
<rect width="${width}" height="${height}" fill="var(--page)"/>
<text x="20" y="30" class="head">One variant: milliseconds by size of the article</text>
<text x="20" y="50" class="faint">${toText(shown)}; each way keeps between readers what it can; lower is better. ${toText(`${processor}, ${cores} cores, Node ${node}`)}</text>
${drawLines(toLines(results))}
<text x="20" y="${bottom + 70}" class="head">Goals: how much of each is used up</text>
<text x="20" y="${bottom + 90}" class="faint">One mark for each article, left of the line is within the goal: a dot where it is met, a square where it is missed.</text>
${drawRows(rows, rowsTop)}
</svg>
`
}

/** Collect the times of each way on the article that is shown. */
function toLines(results: ReadonlyArray<Result>): Array<Line> {
  const times = new Map<string, Map<number, number>>()
  for (const {article, part, rival, size, subject} of results) {
    if (article !== shown || (part !== 'variant' && part !== 'bytes')) continue
    for (const {label, value} of [subject, rival]) {
      const points = times.get(label) ?? new Map<number, number>()
      times.set(label, points.set(size, value))
    }
  }
  return [...times].map(([label, points]) => ({
    label,
    points: [...points].map(([size, time]) => ({size, time})).sort((a, b) => a.size - b.size)
  }))
}

function toRows(results: ReadonlyArray<Result>): Array<Row> {
  const rows = new Map<string, Row & {results: Array<Result>}>()
  for (const result of results) {
    const {goal, inverse, rival, subject, work} = result
    if (!goal) continue
    const text = 'most' in goal ? `≤ ${goal.most}` : `≥ ${goal.least}${inverse ? ' × faster' : ''}`
    const label = `${work}: ${subject.label} / ${rival.label}`
    const row = rows.get(label + text) ?? {goal: text, label, results: []}
    rows.set(label + text, row)
    row.results.push(result)
  }
  return [...rows.values()]
}

function drawLines(lines: ReadonlyArray<Line>): string {
  const points = lines.flatMap((line) => line.points)
  if (points.length === 0) return ''
  const sizes = [...new Set(points.map(({size}) => size))].sort((a, b) => a - b)
  const times = points.map(({time}) => time)
  const [low, high] = [floor10(Math.min(...times)), ceil10(Math.max(...times))]
  const x = toScale(sizes[0] as number, sizes.at(-1) as number, left, right)
  const y = toScale(low, high, bottom, top)

  const grid: Array<string> = []
  for (let time = low; time <= high * 1.001; time *= 10) {
    grid.push(
      `<line x1="${left}" x2="${right}" y1="${y(time)}" y2="${y(time)}" class="grid"/>`,
      `<text x="${left - 8}" y="${y(time) + 4}" class="faint end">${Number(time.toPrecision(1))}</text>`
    )
  }
  for (const size of sizes) {
    grid.push(
      `<text x="${x(size)}" y="${bottom + 22}" class="faint middle">${writeNumber(size / 1000)} kB</text>`
    )
  }

  const ends = lines
    .map((line) => ({...line, at: y(line.points.at(-1)?.time ?? low)}))
    .sort((a, b) => a.at - b.at)
  let previous = Number.NEGATIVE_INFINITY
  const drawn = ends.map(({at, label, points: some}) => {
    previous = Math.max(at, previous + 17)
    const kind = label.startsWith('Lectern') ? 'own' : 'rival'
    const dots = some.map(({size, time}) => `<circle cx="${x(size)}" cy="${y(time)}" r="3"/>`)
    const path = some.map(({size, time}) => `${x(size)},${y(time)}`).join(' ')
    const last = writeNumber(some.at(-1)?.time ?? 0)
    return `<g class="${kind}"><polyline points="${path}"/>${dots.join('')}</g>
<text x="${right + 12}" y="${round(previous + 4)}"${kind === 'own' ? ' class="own"' : ''}>${toText(label)}, ${last}</text>`
  })
  return [...grid, ...drawn].join('\n')
}

function drawRows(rows: ReadonlyArray<Row>, start: number): string {
  const shares = rows.flatMap(({results}) =>
    results.flatMap(({goal, ratio: {high, low}}) =>
      goal ? [toShare(high, goal), toShare(low, goal)] : []
    )
  )
  if (shares.length === 0) return ''
  const [low, high] = [Math.min(0.5, ...shares) * 0.9, Math.max(2, ...shares) * 1.1]
  const x = toScale(low, high, scaleLeft, scaleRight)
  const end = start + rows.length * rowHeight
  const grid = [0.1, 0.25, 0.5, 1, 2, 4, 8, 16]
    .filter((share) => share >= low && share <= high)
    .map(
      (
        share
      ) => `<line x1="${x(share)}" x2="${x(share)}" y1="${start - 14}" y2="${end - 10}" class="${share === 1 ? 'goal' : 'grid'}"/>
<text x="${x(share)}" y="${end + 10}" class="faint middle">${share === 1 ? 'goal' : `${share} ×`}</text>`
    )
  const drawn = rows.map(({goal, label, results}, index) => {
    const y = start + index * rowHeight
    const marks = results.map((result) => draw(result, y))
    return `<text x="20" y="${y + 4}">${toText(label)}</text>
<text x="${width - 20}" y="${y + 4}" class="faint end">${toText(goal)}</text>
${marks.join('\n')}`
  })
  return [...grid, ...drawn].join('\n')

  function draw(result: Result, y: number): string {
    const {article, goal, ratio, size} = result
    if (!goal) return ''
    const at = x(toShare(ratio.median, goal))
    const [from, to] = [ratio.low, ratio.high].map((value) => x(toShare(value, goal)))
    const mark = isMet(result)
      ? `<circle cx="${at}" cy="${y}" r="4"/>`
      : `<rect x="${round(at - 4)}" y="${y - 4}" width="8" height="8"/>`
    const name = `${article}, ${writeNumber(size / 1000)} kB: ${writeNumber(ratio.median)}`
    return `<g class="${isMet(result) ? 'own' : 'missed'}"><title>${toText(name)}</title><line x1="${from}" x2="${to}" y1="${y}" y2="${y}"/>${mark}</g>`
  }
}

/** Make what places values on a logarithmic scale. */
function toScale(low: number, high: number, from: number, to: number): (value: number) => number {
  const span = Math.log(high / low) || 1
  return (value) => round(from + (Math.log(value / low) / span) * (to - from))
}

/** Power of ten at or below a value. */
function floor10(value: number): number {
  return 10 ** Math.floor(Math.log10(value))
}

/** Power of ten at or above a value. */
function ceil10(value: number): number {
  return 10 ** Math.ceil(Math.log10(value))
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function toText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
