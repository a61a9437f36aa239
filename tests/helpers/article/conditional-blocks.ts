import {type Context, createLabel, enter, isInside, mark, writeFor} from './draft.js'
import {bracketed} from './inline-recipes.js'
import {fence} from './lines.js'
import {type Condition, everybody, pickCondition} from './readers.js'
import type {BlockRecipe, Writers} from './recipe.js'
import {markedWords} from './words.js'

/** Every kind of block of Lectern's own. */
export const conditionalBlocks: ReadonlyArray<BlockRecipe> = [
  {
    interrupts: true,
    name: 'audience block by name',
    write: (context, writers) =>
      audience(context, writers, ({opener}) => !opener.startsWith('audience'))
  },
  {
    interrupts: true,
    name: 'audience block by attributes',
    write: (context, writers) => audience(context, writers, ({opener}) => opener.includes('{'))
  },
  {
    interrupts: true,
    name: 'empty audience block',
    write: (context, writers) =>
      audience(
        context,
        writers,
        () => true,
        () => []
      )
  },
  {
    interrupts: true,
    name: 'audience block of definitions',
    write: (context, writers) =>
      audience(
        context,
        writers,
        () => true,
        (inner) => [
          `[${createLabel(inner)}]: https://example.org/d`,
          ...(inner.random.chance(0.5)
            ? [`[^${createLabel(inner)}]: ${mark({...inner, mask: 0})}`]
            : [])
        ]
      )
  },
  {
    interrupts: true,
    name: 'audience block of a comment',
    write: (context, writers) =>
      audience(
        context,
        writers,
        () => true,
        (inner) => [`<!-- ${mark({...inner, mask: 0})} -->`]
      )
  },
  {
    interrupts: true,
    name: 'otherwise',
    write: (context, writers) =>
      writeOtherwise(context, writers, (inner) => writers.blocks(inner, 1))
  },
  {
    interrupts: true,
    name: 'choose',
    write: (context, writers) => writeChoose(context, writers, (inner) => writers.blocks(inner, 1))
  },
  {
    ends: 'lazily',
    interrupts: true,
    name: 'section with an id',
    ranks: [3, 4, 5],
    write: (context) => [
      ...sectionStart(context, `#${createLabel(context)}`),
      ...(context.random.chance(0.5) ? ['', markedWords(context)] : [])
    ]
  },
  {
    ends: 'lazily',
    interrupts: true,
    name: 'section for some',
    ranks: [3, 4],
    write: (context, writers) =>
      writeSection(context, writers, (inner) =>
        inner.random.chance(0.5) ? [markedWords(inner)] : []
      )
  },
  {
    interrupts: true,
    name: 'verbatim block',
    write: (context, writers) => {
      const inner = enter(context, 'verbatim')
      return fence('verbatim', context.random.chance(0.1) ? [] : writers.blocks(inner, 1))
    }
  },
  {
    fits: (context) =>
      !isInside(context, 'alert', 'evidence', 'footnote', 'item', 'notice', 'quote'),
    interrupts: true,
    name: 'evidence',
    write: (context, writers) => writeEvidence(context, writers)
  },
  ...(['caution', 'disclaimer', 'information'] as const).map(
    (kind): BlockRecipe => ({
      fits: (context) => !isInside(context, 'footnote'),
      interrupts: true,
      name: `notice of kind ${kind}`,
      write: (context, writers) =>
        writeNotice(context, writers, kind, (inner) =>
          inner.random.chance(0.4) ? writers.blocks(inner, 2) : [`Never ${markedWords(inner)}.`]
        )
    })
  )
]

/** A block for some readers. */
export function blockFor(
  context: Context,
  {mask, opener}: Condition,
  writers: Writers,
  write: (inner: Context) => Array<string>
): Array<string> {
  return fence(
    opener,
    writeFor(enter(context, 'audience block'), mask, write, (inner) => otherBlocks(inner, writers))
  )
}

/** What may stand in a block: anything, and nothing. */
function otherBlocks(context: Context, writers: Writers): Array<string> {
  const {random} = context
  const shape = random.below(10)
  if (shape === 0) return []
  if (shape === 1) return ['', '']
  if (shape === 2) return [`[${createLabel(context)}]: https://example.org/o`]
  if (shape === 3) return ['<!-- o -->', '', `[^${createLabel(context)}]: note`]
  if (shape === 4) return ['', ...writers.blocks(context, 1), '', '']
  if (shape === 5 && random.chance(0.3)) return [`[${bracketed}]: https://example.org/o`]
  if (shape === 6) return [`${markedWords(context)}\\`, `${markedWords(context)}<br>`]
  return writers.blocks(context, 1 + random.below(3))
}

function audience(
  context: Context,
  writers: Writers,
  among: (condition: Condition) => boolean,
  write: (inner: Context) => Array<string> = (inner) =>
    writers.blocks(inner, 1 + inner.random.below(2))
): Array<string> {
  const visibility = context.random.pick(['some', 'hidden'] as const)
  const chosen = pickCondition(context, visibility, among)
  return chosen ? blockFor(context, chosen, writers, write) : [markedWords(context)]
}

/** A block for some readers, and one for all others, which `write` writes. */
export function writeOtherwise(
  context: Context,
  writers: Writers,
  write: (inner: Context) => Array<string>
): Array<string> {
  const {before, random} = context
  const chosen = pickCondition(
    context,
    random.pick(['some', 'hidden']),
    ({mask}) => (context.mask & ~mask) !== 0 && (before === undefined || (before & mask) !== 0)
  )
  if (!chosen) return [markedWords(context)]
  const first = blockFor(context, chosen, writers, (inner) => writers.blocks(inner, 1))
  const rest = writeFor(enter(context, 'otherwise'), everybody & ~chosen.mask, write, (inner) =>
    otherBlocks(inner, writers)
  )
  return [...first, '', ...fence('otherwise', rest)]
}

/** A group of parallel passages, one of which `write` writes. */
export function writeChoose(
  context: Context,
  writers: Writers,
  write: (inner: Context) => Array<string>
): Array<string> {
  const {random} = context
  let left = context.mask
  const wanted = random.below(3)
  const branches: Array<string> = []
  for (let index = 0; index < 2; index++) {
    const chosen = pickCondition({...context, mask: left}, 'all', ({mask}) => {
      const part = mask & context.mask
      return part !== 0 && (part & ~left) === 0
    })
    if (!chosen) break
    const body = (inner: Context): Array<string> =>
      index === wanted ? write(inner) : writers.blocks(inner, 1)
    branches.push(
      ...blockFor({...context, inside: [...context.inside, 'choose']}, chosen, writers, body),
      ''
    )
    left &= ~chosen.mask
  }
  if (branches.length === 0) return [markedWords(context)]
  if (left !== 0) {
    const body = (inner: Context): Array<string> =>
      wanted >= 2 ? write(inner) : writers.blocks(inner, 1)
    const rest = writeFor(enter(context, 'otherwise'), left, body, (inner) =>
      otherBlocks(inner, writers)
    )
    branches.push(...fence('otherwise', rest))
  }
  return fence('choose', branches)
}

/** A section for some readers: it stays open for the blocks that follow. */
export function writeSection(
  context: Context,
  writers: Writers,
  write: (inner: Context) => Array<string>
): Array<string> {
  const visibility = context.random.pick(['some', 'hidden'] as const)
  const chosen = pickCondition(context, visibility, ({attributes}) => attributes !== undefined)
  const attributes = chosen?.attributes ?? `#${createLabel(context)}`
  const mask = chosen?.mask ?? everybody
  const heading = writeFor(
    context,
    mask,
    (inner) => sectionStart(inner, attributes),
    (inner) => sectionStart(inner, attributes)
  )
  if (chosen) context.sections.push({mask, rank: context.rank})
  const minRank = context.rank + 1
  const body = writeFor(
    // References asked for before it don't stand in it.
    {...context, minRank, references: [], sections: [...context.sections]},
    mask,
    write,
    (inner) => writers.blocks(inner, 1 + inner.random.below(2))
  )
  return body.length > 0 ? [...heading, '', ...body] : heading
}

function sectionStart(context: Context, attributes: string): Array<string> {
  const {random} = context
  // Sections of a topic can be told by their headings.
  const base = random.pick([
    isInside(context, 'footnote') ? 'Dose' : 'Dosing',
    'Effects',
    'Thrombosis'
  ])
  const text = random.chance(0.5) ? `${base} ${mark({...context, certain: false})}` : base
  const topic = base === 'Dosing' ? ' topic="dosing"' : ''
  return [`${'#'.repeat(context.rank)} ${text}`, `::section{${attributes}${topic}}`]
}

/** What research found. */
function writeEvidence(context: Context, writers: Writers): Array<string> {
  const {random} = context
  const chosen = random.chance(0.5)
    ? pickCondition(
        context,
        random.pick(['some', 'hidden']),
        ({attributes}) => attributes !== undefined
      )
    : undefined
  const whole = (inner: Context): Array<string> => {
    const issuer = random.chance(0.4) ? ` issuer="I ${mark({...inner, certain: false})}"` : ''
    const attributes = chosen ? ` ${chosen.attributes}` : ''
    const body = [markedWords(inner), '', ...writers.blocks(inner, 1 + random.below(2))]
    return fence(`evidence{from="research"${issuer}${attributes}}`, body)
  }
  const inner = enter(context, 'evidence')
  return writeFor(inner, chosen?.mask ?? everybody, whole, whole)
}

/** A notice of the article's own. */
export function writeNotice(
  context: Context,
  writers: Writers,
  kind: 'caution' | 'disclaimer' | 'information',
  write: (inner: Context) => Array<string>
): Array<string> {
  const {random} = context
  // A caution reaches everybody, unless it says itself whom it is for.
  const unconditional = context.mask === context.draft.readers && random.chance(0.4)
  const wanted = kind === 'caution' ? !unconditional : random.chance(0.6)
  const chosen = wanted
    ? pickCondition(
        context,
        random.pick(['some', 'hidden']),
        ({attributes}) => attributes !== undefined
      )
    : undefined
  if (!chosen && kind === 'caution' && context.mask !== context.draft.readers)
    return [markedWords(context)]
  const whole = (inner: Context, body: Array<string>): Array<string> => {
    const title = inner.random.chance(0.4)
      ? ` title="Mind ${mark({...inner, certain: false})}"`
      : ''
    const attributes = chosen ? ` ${chosen.attributes}` : ''
    return fence(`notice{kind="${kind}"${title}${attributes}}`, body)
  }
  return writeFor(
    enter(context, 'notice'),
    chosen?.mask ?? everybody,
    (inner) => {
      const body = write(inner)
      // A caution for everybody says something to everybody.
      const start = kind === 'caution' && !chosen ? [`Never ${markedWords(inner)}.`, ''] : []
      return whole(inner, [...start, ...body])
    },
    (inner) => whole(inner, otherNotice(inner, writers))
  )
}

/** What may stand in a notice: anything but nothing. */
function otherNotice(context: Context, writers: Writers): Array<string> {
  const start = [`Never ${markedWords(context)}.`, '']
  return context.random.chance(0.5)
    ? [...start, ...writers.blocks(context, 1)]
    : otherBlocks(context, writers)
}
