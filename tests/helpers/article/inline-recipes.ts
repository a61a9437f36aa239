import {type Context, createLabel, enter, isInside, mark, markHidden, writeFor} from './draft.js'
import {type Condition, everybody, pickCondition} from './readers.js'
import type {InlineRecipe, Writers} from './recipe.js'
import {markedWords, oddSpaces, word} from './words.js'

const outsideLinks = (context: Readonly<Context>): boolean => !isInside(context, 'link text')
const severalLines = ({lines}: Readonly<Context>): boolean => lines

/** Label of a definition that hidden text may hold, and that is in brackets in alternatives. */
export const bracketed = '5 mg'

/** Ids of sources in the config. */
const citedIds = ['r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7', 'r8']

/** Every kind of inline form. */
export const inlineRecipes: ReadonlyArray<InlineRecipe> = [
  {name: 'text', touches: true, write: markedWords},
  {
    name: 'odd space',
    touches: true,
    write: (context) => `${mark(context)}${context.random.pick(oddSpaces)}${word(context)}`
  },
  {
    fits: severalLines,
    name: 'soft break',
    touches: true,
    write: (context) => `${word(context)}\n${mark(context)}`
  },
  {
    fits: severalLines,
    name: 'break by backslash',
    precedes: true,
    touches: true,
    write: () => '\\\n'
  },
  {
    fits: severalLines,
    follows: 'line',
    name: 'break by spaces',
    precedes: true,
    touches: true,
    write: () => '  \n'
  },
  {follows: 'paragraph', name: 'break by tag', touches: true, write: () => '<br>'},
  {
    follows: 'line',
    name: 'inline comment',
    touches: true,
    write: (context) => `<!-- ${markHidden(context)} -->`
  },
  {name: 'emphasis', touches: false, write: emphasis},
  {name: 'strong', touches: false, write: strong},
  {
    // Four tildes at the start of a line would be code.
    fits: (context) => !isInside(context, 'strikethrough'),
    name: 'strikethrough',
    touches: false,
    write: (context) => `~~${markedWords(context)}~~`
  },
  {name: 'code', touches: true, write: (context) => `\`:clin ${mark(context)}\``},
  {
    fits: outsideLinks,
    name: 'link',
    touches: true,
    write(context) {
      const {random} = context
      const title = random.chance(0.3) ? ` "${mark(context)}"` : ''
      const target = random.pick(['#stable', '#twice-1', 'https://example.org/l', 'tel:999'])
      return `[${markedWords(context)}](${target}${title})`
    }
  },
  {
    fits: outsideLinks,
    name: 'full reference',
    touches: false,
    write(context) {
      const label = context.random.chance(0.5)
        ? context.random.pick(['web', 'to', 'second'])
        : define(context, createLabel(context))
      return `[${markedWords(context)}][${label}]`
    }
  },
  {
    fits: outsideLinks,
    name: 'collapsed reference',
    touches: false,
    write: (context) => `[${define(context, mark(context))}][]`
  },
  {
    fits: outsideLinks,
    name: 'shortcut reference',
    touches: false,
    write: (context) => `[${define(context, mark(context))}]`
  },
  {
    name: 'image',
    touches: true,
    write: (context) => `![${alternative(context)}](https://example.org/i.png)`
  },
  {
    name: 'image reference',
    touches: false,
    write: (context) => `![${mark(context)}][${define(context, createLabel(context))}]`
  },
  {
    fits: outsideLinks,
    name: 'autolink',
    touches: true,
    write: (context) => `<https://example.org/${mark(context)}>`
  },
  {
    fits: outsideLinks,
    name: 'literal address',
    touches: false,
    write: (context) =>
      context.random.pick(['https://example.org/', 'www.example.org/', 'a@example.org/']) +
      mark(context)
  },
  {
    name: 'entity',
    touches: true,
    write: (context) => context.random.pick(['&amp;', '&#58;', '&nbsp;', '&copy;', '&lsqb;'])
  },
  {
    name: 'escape',
    touches: true,
    write: (context) => context.random.pick(['\\*', '\\[', '\\:clinician[x]', '\\`', '\\<'])
  },
  {
    fits: outsideLinks,
    name: 'footnote reference',
    touches: false,
    write(context, writers) {
      const {random} = context
      return `[^${random.chance(0.5) ? random.pick(['n1', 'n2', 'n3']) : note(context, writers)}]`
    }
  },
  {
    fits: (context) => outsideLinks(context) && !isInside(context, 'title'),
    name: 'citation',
    touches: true,
    write({random}) {
      const ids = Array.from({length: 1 + random.below(4)}, () => random.pick(citedIds))
      return `:cite[${ids.join('; ')}]`
    }
  },
  {
    name: 'inline audience by name',
    touches: true,
    write: (context, writers) =>
      audience(context, writers, ({opener}) => !opener.startsWith('audience'))
  },
  {
    name: 'inline audience by attributes',
    touches: true,
    write: (context, writers) => audience(context, writers, ({opener}) => opener.includes('{'))
  },
  {name: 'inline otherwise', touches: true, write: otherwise},
  {
    name: 'inline verbatim',
    touches: true,
    write: (context) => `:verbatim[${markedWords(context)}]`
  },
  {
    name: 'term',
    touches: true,
    write: (context) =>
      context.random.pick([
        ':term[thrombosis]{id=thrombosis}',
        ':term[Thromboses]{id=thrombosis}',
        ':term[clot]{id=thrombosis}',
        ':term[oedema]{id=oedema}'
      ])
  },
  {name: 'parameter', touches: true, write: () => ':parameter[number]'},
  {
    name: 'sub',
    touches: true,
    write: (context) => `${context.random.pick(['H', ''])}<sub>${mark(context)}</sub>`
  },
  {
    name: 'sup',
    touches: true,
    write: (context) => `${context.random.pick(['10', ''])}<sup>${mark(context)}</sup>`
  }
]

function emphasis(context: Context): string {
  const sign = context.depth % 2 === 0 ? '*' : '_'
  return sign + markedWords(context) + sign
}

function strong(context: Context): string {
  const sign = context.depth % 2 === 0 ? '**' : '__'
  return sign + markedWords(context) + sign
}

/** Text of an image, perhaps with brackets, which make it no reference. */
function alternative(context: Context): string {
  const {random} = context
  return `alt ${mark(context)}${random.chance(0.2) ? ` [${bracketed}] daily` : ''}`
}

/** Put a definition of a link at the end of the article; its label. */
function define(context: Context, label: string): string {
  const {draft, random} = context
  const title = random.chance(0.5) ? ` "${mark({...context, certain: false})}"` : ''
  const target = random.chance(0.7)
    ? `https://example.org/${mark({...context, certain: false})}`
    : '#stable'
  draft.definitions.push([`[${label}]: ${target}${title}`])
  return label
}

/** Put a note at the end of the article; its label. */
function note(context: Context, writers: Writers): string {
  const label = createLabel(context)
  const inner: Context = {
    ...enter(context, 'footnote'),
    certain: false,
    depth: context.depth + 2,
    inside: ['footnote'],
    lines: true
  }
  const body = context.random.chance(0.3) ? writers.blocks(inner, 2) : [markedWords(inner)]
  context.draft.definitions.push([
    `[^${label}]: ${body[0] ?? ''}`,
    ...body.slice(1).map((line) => (line === '' ? '' : `    ${line}`))
  ])
  return label
}

/** An inline form for some readers. */
export function inlineFor(
  context: Context,
  {mask, opener}: Condition,
  writers: Writers,
  write: (inner: Context) => string
): string {
  const [name, attributes] = opener.split('{')
  const text = writeFor(inlineInside(context), mask, write, (inner) => otherInline(inner, writers))
  return `:${name}[${text}]${attributes ? `{${attributes}` : ''}`
}

/** What may stand in an inline form: anything, and nothing. */
function otherInline(context: Context, writers: Writers): string {
  const {random} = context
  const shape = random.below(8)
  if (shape === 0) return ''
  if (shape === 1) return random.pick([' ', '<br>', '<!-- x -->', ...oddSpaces])
  if (shape === 2) return ` ${writers.inline(context, 1)}`
  if (shape === 3) {
    return markedWords(context) + random.pick(context.lines ? ['<br>', '\\\n', '  \n'] : ['<br>'])
  }
  if (shape === 4 && context.lines) return `${markedWords(context)}\n\\\n${markedWords(context)}`
  return writers.inline(context, 1 + random.below(3))
}

function inlineInside(context: Context): Context {
  return {...context, depth: context.depth + 1, inside: [...context.inside, 'inline audience']}
}

function content(context: Context, writers: Writers): string {
  const {random} = context
  if (random.chance(0.06)) return random.pick([' ', '', '<br>'])
  const start = random.chance(0.1) ? ' ' : ''
  const end = random.chance(0.1) ? ' ' : ''
  return start + writers.inline(context, 1 + random.below(2)) + end
}

function audience(
  context: Context,
  writers: Writers,
  among: (condition: Condition) => boolean
): string {
  const visibility = context.random.pick(['some', 'hidden'] as const)
  const chosen = pickCondition(context, visibility, among)
  return chosen
    ? inlineFor(context, chosen, writers, (inner) => content(inner, writers))
    : markedWords(context)
}

function otherwise(context: Context, writers: Writers): string {
  return writeOtherwise(context, writers, (inner) => content(inner, writers))
}

/** An inline form with `otherwise`; `write` writes what stands in the latter. */
export function writeOtherwise(
  context: Context,
  writers: Writers,
  write: (inner: Context) => string
): string {
  const visibility = context.random.pick(['some', 'hidden'] as const)
  const chosen = pickCondition(
    context,
    visibility,
    ({mask}) => (context.mask & ~mask & everybody) !== 0
  )
  if (!chosen) return markedWords(context)
  const first = inlineFor(context, chosen, writers, (inner) => {
    const text = content(inner, writers)
    const breaks = inner.lines && /\S$/.test(text) && inner.random.chance(0.1)
    return breaks ? text + inner.random.pick(['\\\n', '  \n']) : text
  })
  const rest = writeFor(inlineInside(context), everybody & ~chosen.mask, write, (inner) =>
    otherInline(inner, writers)
  )
  return `${first}:otherwise[${rest}]`
}
