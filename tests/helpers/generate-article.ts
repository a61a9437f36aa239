import {createRandom, type Random} from './random.js'
import {smallProfiles} from './small-config.js'

/** Readers as a set of bits: bit `n` is the reader `n` of `smallProfiles`. */
type Mask = number

/** A word that stands in one place of an article only. */
interface Marker {
  word: string
  /** Who may see it, by the words of the design, worked out without the library. */
  mask: Mask
  /** Whether who may see it does: a heading goes with its section, a note without a reference. */
  certain: boolean
}

/** A generated article. */
export interface GeneratedArticle {
  source: string
  markers: Array<Marker>
}

/** What to change in an article. */
export interface Change {
  /** Readers for whom nothing may change: only what is hidden from all of them is written otherwise. */
  readers: Mask
  /** Seed of the other text; never 0. */
  salt: number
}

interface Context {
  mask: Mask
  random: Random
  /** How deep blocks are nested. */
  depth: number
  /** Whether markers are sure to be seen by those in the mask. */
  certain: boolean
  /** Whether this is in a note, a notice or a table, where not all blocks go. */
  plain: boolean
}

type Predicate = (profile: (typeof smallProfiles)[number]) => boolean

const everybody: Mask = (1 << smallProfiles.length) - 1

function maskOf(predicate: Predicate): Mask {
  return smallProfiles.reduce(
    (mask, profile, index) => (predicate(profile) ? mask | (1 << index) : mask),
    0
  )
}

const isClinician: Predicate = ({role}) => ['clinician', 'nurse', 'physician'].includes(role)

/** Ways to say whom something is for, and whom that means. */
const conditions: ReadonlyArray<{opener: string; attributes: string | undefined; mask: Mask}> = [
  ['patient', undefined, maskOf(({role}) => role === 'patient')],
  ['student', 'for="student"', maskOf(({role}) => role === 'student')],
  ['clinician', undefined, maskOf(isClinician)],
  ['nurse', 'when="nurse"', maskOf(({role}) => role === 'nurse')],
  ['physician', undefined, maskOf(({role}) => role === 'physician')],
  ['basic', 'for=basic', maskOf(({level}) => level === 'basic')],
  ['advanced', 'when="level >= advanced"', maskOf(({level}) => level === 'advanced')],
  ['lay', undefined, maskOf(({role}) => role === 'patient')],
  [
    'trained',
    'when="student or clinician"',
    maskOf((profile) => profile.role === 'student' || isClinician(profile))
  ],
  [
    'beginner',
    'when="basic and not clinician"',
    maskOf((profile) => profile.level === 'basic' && !isClinician(profile))
  ],
  [
    'audience{for="patient student"}',
    'for="patient, student"',
    maskOf((profile) => !isClinician(profile))
  ],
  ['audience{not="patient"}', 'not="patient"', maskOf(({role}) => role !== 'patient')],
  [
    'audience{when="not nurse and (advanced or lay)"}',
    'when="not nurse and (advanced or lay)"',
    maskOf(({level, role}) => role !== 'nurse' && (level === 'advanced' || role === 'patient'))
  ],
  [
    'clinician{not="physician"}',
    'when="clinician and not physician"',
    maskOf(({role}) => role === 'clinician' || role === 'nurse')
  ],
  [
    'student{when="role:student and level < advanced"}',
    undefined,
    maskOf(({level, role}) => role === 'student' && level === 'basic')
  ]
].map(([opener, attributes, mask]) => ({attributes, mask, opener}) as (typeof conditions)[number])

const words = [
  'thrombosis',
  'Thromboses',
  'oedema',
  'an oedema',
  'Oedemas',
  'bone marrow',
  'Bone marrow',
  'a thrombosis',
  'may',
  'not',
  'no',
  'without',
  'probably',
  'dose',
  'vein',
  'heart',
  'care',
  'MSCs',
  'T cells',
  'CD73',
  '10 mg',
  '1:1000',
  '12:05',
  '2.5–5 mg',
  '≥ 3',
  '−4 °C',
  'é',
  'α',
  '&amp;',
  '\\*',
  'a < b',
  '“so”',
  '10%'
] as const

/**
 * Generate an article in Markdown.
 *
 * What stands in a directive is generated from a seed of its own, so that it
 * can be changed and all else stays.
 *
 * @param seed
 *   Seed: the same one gives the same article.
 * @param change
 *   Text to write otherwise (optional).
 */
export function generateArticle(seed: number, change?: Change): GeneratedArticle {
  const markers: Array<Marker> = []
  const random = createRandom(seed)
  const root: Context = {certain: true, depth: 0, mask: everybody, plain: false, random}
  const lines: Array<string> = []
  if (random.chance(0.3)) {
    lines.push('---', `title: {lay: ${words[random.below(3)]}, otherwise: Title}`, '---')
  }
  if (random.chance(0.4)) lines.push(`# ${inline(root, 2, false)}`, '')
  lines.push('## Stable', '::section{#stable}', '', `Public ${marker(root)}.`, '')
  // Ids that are numbered.
  lines.push('## Twice', '', `${marker(root)}`, '', '## Twice', '', `${marker(root)}`, '')
  lines.push(...blocks(root, 2 + random.below(4)))
  for (const note of ['n1', 'n2', 'n3']) {
    const body = blocks(
      {...fork(root, everybody), certain: false, depth: 1, plain: true},
      1 + random.below(2)
    )
    lines.push(
      `[^${note}]: ${body[0]}`,
      ...body.slice(1).map((line) => (line === '' ? '' : `    ${line}`))
    )
  }
  lines.push(
    '',
    '[web]: https://example.org/a?b=1:2 "A title"',
    '[to]: #stable',
    '[second]: #twice-1',
    ''
  )
  return {markers, source: lines.join('\n')}

  /** Context for something with a seed of its own; other text for those who don't see it, if that is wanted. */
  function fork(context: Context, mask: Mask): Context {
    const own = context.random.fork()
    const inner = context.mask & mask
    const changed = change && !(inner & change.readers)
    return {...context, mask: inner, random: createRandom(changed ? own ^ change.salt : own)}
  }

  function marker(context: Context): string {
    const word = `mk${context.random.fork().toString(36)}x`
    markers.push({certain: context.certain, mask: context.mask, word})
    return word
  }

  /** A condition that some in the context meet, and perhaps not all. */
  function condition(context: Context): (typeof conditions)[number] | undefined {
    const fit = conditions.filter(({mask}) => (mask & context.mask) !== 0)
    return context.random.pick(fit)
  }

  function blocks(context: Context, count: number): Array<string> {
    const result: Array<string> = []
    let sections: Array<{rank: number; mask: Mask}> = []
    for (let index = 0; index < count; index++) {
      if (result.length > 0) result.push('')
      const around = sections.reduce((mask, section) => mask & section.mask, context.mask)
      const {random} = context
      if (!context.plain && random.chance(0.22)) {
        const rank = random.pick([2, 3, 3, 4])
        sections = sections.filter((section) => section.rank < rank)
        const outer = sections.reduce((mask, section) => mask & section.mask, context.mask)
        const scoped = random.chance(0.3) ? condition({...context, mask: outer}) : undefined
        const inner = scoped?.attributes ? {...scoped, attributes: scoped.attributes} : undefined
        if (inner) sections.push({mask: inner.mask, rank})
        const own = fork({...context, certain: false}, inner ? outer & inner.mask : outer)
        result.push(`${'#'.repeat(rank)} ${headingText(own)}`)
        if (inner) result.push(`::section{${inner.attributes}}`)
      } else {
        result.push(...block(fork({...context, depth: context.depth + 1}, around)))
      }
    }
    return result
  }

  function headingText(context: Context): string {
    const {random} = context
    const base = random.pick(['Dose', 'Dose 1', 'Effects', 'Thrombosis', 'What is *oedema*?'])
    return random.chance(0.3) ? `${base} ${directive(context, 1)}` : base
  }

  function block(context: Context): Array<string> {
    const {random} = context
    const kind = random.below(context.depth > 3 ? 4 : 14)
    if (kind < 4) return paragraph(context)
    if (kind < 8) return container(context)
    if (kind === 8) return choose(context)
    if (kind === 9 || kind === 10) return list(context)
    if (kind === 11)
      return blocks({...context, plain: true}, 1 + random.below(2)).map((line) =>
        line === '' ? '>' : `> ${line}`
      )
    if (kind === 12) return context.plain ? paragraph(context) : table(context)
    if (context.plain || random.chance(0.5))
      return ['```text', `code ${marker(context)} 1:1000`, '```']
    return notice(context)
  }

  function paragraph(context: Context): Array<string> {
    return inline(context, 1 + context.random.below(5), true).split('\n')
  }

  function container(context: Context): Array<string> {
    const {random} = context
    if (random.chance(0.08)) return fence('verbatim', blocks(fork(context, everybody), 1))
    const chosen = condition(context)
    if (!chosen) return paragraph(context)
    const inner = fork(context, chosen.mask)
    const count = 1 + random.below(2)
    const body = inner.random.chance(0.12) ? [] : blocks(inner, count)
    const result = fence(chosen.opener, body)
    // After several in a row it would be refused.
    const before = ['Then.', '']
    if ((context.mask & ~chosen.mask) !== 0 && random.chance(0.3)) {
      result.push('', ...fence('otherwise', blocks(fork(context, ~chosen.mask), 1)))
      return [...before, ...result]
    }
    return result
  }

  function choose(context: Context): Array<string> {
    let left = context.mask
    const branches: Array<string> = []
    for (let index = 0; index < 2; index++) {
      const fit = conditions.filter(({mask}) => {
        const part = mask & context.mask
        return part !== 0 && (part & ~left) === 0
      })
      if (fit.length === 0) break
      const chosen = context.random.pick(fit)
      branches.push(...fence(chosen.opener, blocks(fork(context, chosen.mask), 1)), '')
      left &= ~chosen.mask
    }
    if (branches.length === 0) return paragraph(context)
    if (left !== 0) branches.push(...fence('otherwise', blocks(fork(context, left), 1)))
    return fence('choose', branches)
  }

  function fence(opener: string, body: ReadonlyArray<string>): Array<string> {
    const widest = body.reduce(
      (width, line) => Math.max(width, /:{3,}/.exec(line)?.[0].length ?? 0),
      2
    )
    const colons = ':'.repeat(widest + 1)
    return [colons + opener, ...body, colons]
  }

  function list(context: Context): Array<string> {
    const {random} = context
    const ordered = random.chance(0.25)
    const indent = ordered ? 3 : 2
    const loose = random.chance(0.3)
    const result: Array<string> = []
    for (let count = 1 + random.below(3); count > 0; count--) {
      const bullet = ordered ? '1.' : random.pick(['-', '-', '- [ ]', '- [x]'])
      // Items of a directive alone go with it, or leave what is below.
      const alone = random.chance(0.25)
      const body = alone
        ? [directive(context, 1)]
        : paragraph({...context, depth: context.depth + 1})
      if (random.chance(0.25)) {
        body.push(`- ${random.chance(0.3) ? directive(context, 1) : words2(context)}`)
      } else if (random.chance(0.3)) {
        const more = block({...fork(context, everybody), depth: context.depth + 2, plain: true})
        body.push(...(random.chance(0.5) ? ['', ...more] : more))
      }
      result.push(
        `${bullet} ${body[0]}`,
        ...body.slice(1).map((line) => (line === '' ? '' : ' '.repeat(indent) + line))
      )
      if (loose && count > 1) result.push('')
    }
    return result
  }

  function table(context: Context): Array<string> {
    const unsure = {...context, certain: false}
    const row = (inner: Context): string =>
      `| ${cell(inner)} | ${inner.random.chance(0.2) ? '' : cell(inner)} |`
    const result = [row(unsure), '| --- | :-: |']
    for (let count = context.random.below(4); count > 0; count--) result.push(row(context))
    return result
  }

  function cell(context: Context): string {
    const text = context.random.chance(0.4) ? directive(context, 1) : inline(context, 1, false)
    return text.replace(/\n/g, ' ')
  }

  function notice(context: Context): Array<string> {
    const title = context.random.chance(0.5) ? ' title="Mind this"' : ''
    if (context.mask === everybody && context.random.chance(0.5)) {
      return fence(`notice{kind="caution"${title}}`, [`Never ${marker(context)} twice.`])
    }
    const own = context.random.chance(0.3) ? condition(context) : undefined
    const inner = own?.attributes ? fork(context, own.mask) : context
    const attributes = own?.attributes ? ` ${own.attributes}` : ''
    return fence(
      `notice{kind="information"${title}${attributes}}`,
      paragraph({...inner, plain: true})
    )
  }

  /** Text; with `lines` it may go on over several. */
  function inline(context: Context, count: number, lines: boolean): string {
    const {random} = context
    let result = ''
    for (let index = 0; index < count; index++) {
      const kind = random.below(24)
      if (kind < 5) result += directive(context, 0)
      else if (kind === 5) result += `*${words2(context)}*`
      else if (kind === 6)
        result += `**${random.chance(0.4) ? directive(context, 0) : words2(context)}**`
      else if (kind === 7) result += `[${words2(context)}](${random.pick(['#stable', '#twice-1'])})`
      else if (kind === 8) result += `[${words2(context)}][${random.pick(['web', 'to', 'second'])}]`
      else if (kind === 9) result += `${random.pick(words)}[^${random.pick(['n1', 'n2', 'n3'])}]`
      else if (kind === 10) result += `\`:clin ${marker(context)}\``
      else if (kind === 11 && lines) result += `${words2(context)}\\\n${directive(context, 0)}`
      else if (kind === 12) result += '10<sup>9</sup>/L'
      else if (kind === 13) result += ':term[thrombosis]{id=thrombosis}'
      else if (kind === 14) result += ':verbatim[an oedema]'
      else if (kind === 15) result += `~~${words2(context)}~~`
      else if (kind === 16)
        result += `![alt ${random.pick(['one', 'two'])}](https://example.org/i.png)`
      else result += words2(context)
      if (index < count - 1) result += random.pick([' ', ' ', ' ', lines ? '\n' : ' ', ', '])
    }
    return result
  }

  function words2(context: Context): string {
    const {random} = context
    const result = `${random.pick(words)} ${marker(context)}`
    return random.chance(0.5) ? `${result} ${random.pick(words)}` : result
  }

  /** An inline directive, perhaps with `otherwise`, perhaps in the middle of words. */
  function directive(context: Context, depth: number): string {
    const {random} = context
    const chosen = condition(context)
    if (!chosen) return words2(context)
    const inner = fork(context, chosen.mask)
    const content = (own: Context): string => {
      if (own.random.chance(0.08)) return own.random.pick([' ', ''])
      const start = own.random.chance(0.1) ? ' ' : ''
      return (
        start +
        (depth < 2 && own.random.chance(0.2)
          ? `${words2(own)} ${directive(own, depth + 1)}`
          : words2(own))
      )
    }
    const [name, attributes = ''] = chosen.opener.split('{')
    let result = `:${name}[${content(inner)}]${attributes && `{${attributes}`}`
    if ((context.mask & ~chosen.mask) !== 0 && random.chance(0.3)) {
      result += `:otherwise[${content(fork(context, ~chosen.mask))}]`
    }
    return result
  }
}
