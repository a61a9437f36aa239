import type {Config} from '../../src/config/config.js'
import {health} from '../../src/config/health.js'
import type {Generator} from './pathological.js'

/** An article that grows, with its config (default: the `health` preset). */
export interface Growing {
  generate: Generator
  config?: Config
}

function repeat(unit: string, size: number): string {
  return unit.repeat(Math.max(1, Math.floor(size / unit.length)))
}

/** Units with a number in each, up to a size. */
function count(unit: (index: number) => string, size: number): string {
  let result = ''
  for (let index = 0; result.length < size; index++) result += unit(index)
  return result
}

/** Values of a dimension without order. */
function values(count: number, name: (index: number) => string): Record<string, object> {
  return Object.fromEntries(Array.from({length: count}, (_, index) => [name(index), {}]))
}

/** Sixty dimensions of twenty values each. */
const wide: Config = {
  dimensions: Object.fromEntries(
    Array.from({length: 60}, (_, index) => [
      `d${index}`,
      {default: 'a', values: {a: {}, ...values(19, (value) => `v${index}-${value}`)}}
    ])
  )
}

/** One dimension of many values. */
const long: Config = {
  dimensions: {place: {default: 'p0', values: values(1000, (index) => `p${index}`)}}
}

/** Words with capitals, by which sentences are told. */
const named: Config = {
  dimensions: {role: {default: 'patient', values: {patient: {}, nurse: {}}}},
  lexicon: [
    {
      countable: false,
      forms: [{singular: 'Crohn'}],
      id: 'crohn',
      say: {patient: {countable: false, singular: 'ileitis', use: 'replace'}},
      slot: 'noun'
    }
  ]
}

/** Twelve dimensions of two values. */
const narrow: Config = {
  dimensions: Object.fromEntries(
    Array.from({length: 12}, (_, index) => [
      `d${index}`,
      {default: `n${index}`, values: {[`n${index}`]: {}, [`y${index}`]: {}}}
    ])
  )
}

const block = (opener: string, text = 'x'): string => `:::${opener}\n${text}\n:::\n\n`

/** Inputs that grow in what our own steps do. */
export const growing: Readonly<Record<string, Growing>> = {
  'attributes that are known, on one block': {
    generate: (size) => block(`audience{${repeat('for="patient" ', size)}}`)
  },
  'attributes that are unknown, on one block': {
    generate: (size) => block(`audience{${count((index) => `a${index}="b" `, size)}}`)
  },
  'attributes that are unknown, over lines': {
    generate: (size) => `:audience[x]{${count((index) => `a${index}="b"\n`, size)}}`
  },
  'attributes that are empty': {
    generate: (size) => block(`audience{${count((index) => `a${index} `, size)}}`)
  },
  'attributes that are empty, after one': {
    generate: (size) => block(`audience{for=${repeat('x', size / 2)} ${repeat('a ', size / 2)}}`)
  },
  'attributes of classes': {
    generate: (size) => block(`audience{${repeat('.a ', size)}}`)
  },
  'attributes on many blocks': {
    generate: (size) => repeat(block('audience{for="patint" nott="student"}'), size)
  },
  'names that are near': {
    generate: (size) => block(`audience{for="${count((index) => `clinicia${index} `, size)}"}`)
  },
  'names that are near, of other values': {
    config: long,
    generate: (size) => block(`audience{for="${count((index) => `p${index}x `, size)}"}`)
  },
  'names that are right': {
    config: long,
    generate: (size) => block(`audience{for="${count((index) => `p${index % 1000} `, size)}"}`)
  },
  'names over lines': {
    generate: (size) => `:audience[x]{not="${count((index) => `clinicia${index}\n`, size)}"}`
  },
  'names that stand twice': {
    generate: (size) => block(`audience{for="${repeat('patient ', size)}"}`)
  },
  'names of two dimensions': {
    generate: (size) => block(`audience{for="${repeat('patient ', size)}basic"}`)
  },
  'one long name': {generate: (size) => block(`audience{for="${repeat('x', size)}"}`)},
  'one long key of front matter': {generate: (size) => `---\n${repeat('x', size)}: a\n---\n\nx\n`},
  'one long name of a block': {generate: (size) => block(repeat('x', size))},
  'one long attribute': {generate: (size) => block(`audience{${repeat('x', size)}=a}`)},
  'a long expression': {
    generate: (size) => block(`audience{when="${repeat('patient or ', size)}"}`)
  },
  'expressions, each its own': {
    generate: (size) =>
      count(
        (index) => block(`audience{when="${repeat('not (', 5)}x${index}${repeat(')', 5)}"}`),
        size
      )
  },
  'expressions that are right': {
    generate: (size) =>
      repeat(block(`audience{when="(patient or student) and (us or uk) and not basic"}`), size)
  },
  'expressions over wide dimensions': {
    config: wide,
    generate: (size) => count((index) => block(`audience{when="${wideTerms(index)}"}`), size)
  },
  'sets that grow from block to block': {
    config: narrow,
    generate: (size) => count((index) => block(`audience{when="${narrowTerms(index)}"}`), size)
  },
  'headings of one name': {generate: (size) => repeat('# Dose\n\nx\n\n', size)},
  'headings of one name for some': {
    generate: (size) => count((index) => `# Dose\n\n::section{when="${six(index)}"}\n\nx\n\n`, size)
  },
  'names of headings that end in numbers': {
    generate: (size) => `# a${repeat('-1', size)}b\n\nx\n`
  },
  'white space in a sentence': {
    generate: (size) => `:us[x] a${repeat(' ', size)}b\n`
  },
  'items of a list': {generate: (size) => repeat('- a\n', size)},
  'items of loose lists for some': {
    generate: (size) => repeat('- a\n\n  :::us\n  x\n  :::\n', size)
  },
  'headings with numbers': {generate: (size) => count((index) => `# Dose ${index}\n\nx\n\n`, size)},
  'headings of one id': {generate: (size) => repeat('# Dose\n\n::section{#dose}\n\nx\n\n', size)},
  'headings and sections': {
    generate: (size) => repeat('# Dose\n\n::section{for="patient"}\n\nx\n\n', size)
  },
  'sections of rank 1 to 6': {
    generate: (size) =>
      repeat(
        [1, 2, 3, 4, 5, 6]
          .map((rank) => `${'#'.repeat(rank)} Dose\n\n::section{not="patient"}\n\nx\n\n`)
          .join(''),
        size
      )
  },
  'sections that are strays': {generate: (size) => repeat('::section{for="patient"}\n\n', size)},
  'sections over one another': {
    generate: (size) => `# Dose\n\n${repeat('::section{for="patient"}\n\n', size)}`
  },
  'links to one heading': {generate: (size) => `# Dose\n\n${repeat('[x](#dose)\n\n', size)}`},
  'links to headings of one name': {
    generate: (size) => repeat('# Dose\n\n[x](#dose)\n\n', size)
  },
  'links to headings of one name with numbers': {
    generate: (size) => count((index) => `# Dose\n\n[x](#dose-${index})\n\n`, size)
  },
  'links to headings that some see': {
    generate: (size) =>
      `${repeat(block('us', '# Dose\n\nx'), size / 2)}${repeat(block('us', '[x](#dose)'), size / 2)}`
  },
  'links by definitions': {
    generate: (size) => `# Dose\n\n[a]: #dose\n\n${repeat('[a]\n\n', size)}`
  },
  'links to nothing': {generate: (size) => repeat('[x](#dose)\n\n', size)},
  'notes, each used once': {
    generate: (size) => count((index) => `a[^${index}]\n\n[^${index}]: x\n\n`, size)
  },
  'notes used often': {generate: (size) => `${repeat('a[^1]\n\n', size)}[^1]: x\n`},
  'notes used by notes': {
    generate: (size) => `[^0]\n\n${count((index) => `[^${index}]: [^${index + 1}]\n\n`, size)}`
  },
  'notes that some see': {
    generate: (size) => count((index) => `${block('us', `a[^${index}]`)}[^${index}]: x\n\n`, size)
  },
  'notes of which some use the next': {
    generate: (size) =>
      `[^0]\n\n${count(
        (index) => `[^${index}]: :us[[^${index + 1}]] :patient[[^${index + 2}]]\n\n`,
        size
      )}`
  },
  'definitions in blocks': {
    generate: (size) =>
      `${count((index) => block('us', `[a${index}]: b`), size)}${repeat('[a0]\n\n', size)}`
  },
  'definitions that others refer to': {
    generate: (size) =>
      `${block(
        'us',
        count((index) => `[a${index}]: b\n`, size / 2)
      )}${count((index) => `[a${index}]\n\n`, size / 2)}`
  },
  notices: {generate: (size) => repeat(block('notice{kind="information"}'), size)},
  'notices with a title': {
    generate: (size) => repeat(`# a\n\n${block('notice{kind="information" title="T"}')}`, size)
  },
  cautions: {generate: (size) => repeat(block('notice{kind="caution"}'), size)},
  'cautions with faults': {
    generate: (size) => repeat(block('notice{kind="caution"}', ':audience[x]{for="patint"}'), size)
  },
  'cautions that some see': {
    generate: (size) => repeat(`::::us\n${block('notice{kind="caution"}')}::::\n\n`, size)
  },
  'notices of kinds that are none': {
    generate: (size) => repeat(block('notice{kind="cautoin"}'), size)
  },
  'branches of one group': {
    generate: (size) => `::::choose\n${repeat(block('patient'), size)}::::\n`
  },
  'branches of one group, each its own': {
    config: long,
    generate: (size) =>
      `::::choose\n${count((index) => block(`p${index % 1000}`), size)}:::otherwise\nx\n:::\n::::\n`
  },
  'groups of branches': {
    generate: (size) =>
      repeat(`::::choose\n${block('patient')}:::otherwise\nx\n:::\n::::\n\n`, size)
  },
  'groups with a gap': {
    generate: (size) => repeat(`::::choose\n${block('patient')}${block('student')}::::\n\n`, size)
  },
  otherwise: {generate: (size) => repeat(`${block('patient')}:::otherwise\ny\n:::\n\n`, size)},
  'otherwise as a stray': {generate: (size) => repeat(block('otherwise'), size)},
  'otherwise in a sentence': {
    generate: (size) => repeat(':patient[a]:otherwise[b]\n\n', size)
  },
  'otherwise in one sentence': {
    generate: (size) => repeat(`${repeat(':patient[a]:otherwise[b] ', 400)}\n\n`, size)
  },
  terms: {generate: (size) => repeat('Thrombosis is no edema.\n\n', size)},
  'terms in one paragraph': {generate: (size) => repeat('a thrombosis, ', size)},
  'terms with a capital': {
    config: named,
    generate: (size) => repeat('a. Crohn b ', size)
  },
  'terms that are pinned': {generate: (size) => repeat(':term[clot]{id=thrombosis}\n\n', size)},
  'terms that are unknown': {generate: (size) => repeat(':term[clot]{id=trombosis}\n\n', size)},
  'letters and white space': {generate: (size) => `a${repeat(' a.', size)}`},
  'parentheses after terms': {generate: (size) => `${repeat('thrombosis (', size)}`},
  'white space after terms': {generate: (size) => `thrombosis ${repeat('\\\n', size)}`},
  'directives in directives': {
    generate: (size) => repeat(`${':us['.repeat(30)}x${']'.repeat(30)}\n\n`, size)
  },
  'directives in a sentence': {
    generate: (size) => repeat(`${repeat('a :us[b] c ', 400)}\n\n`, size)
  },
  'directives at the end of a sentence': {
    generate: (size) => repeat(`${repeat(':us[] ', 400)}\n\n`, size)
  },
  'texts by expression in front matter': {
    config: long,
    generate: (size) =>
      `---\ntitle:\n${count((index) => `  p${index}: x\n`, size)}  otherwise: y\n---\n\nx\n`
  },
  'texts by one expression in front matter': {
    config: long,
    generate: (size) =>
      `---\ntitle:\n${count((index) => `  p1 or p${index}: x\n`, size)}  otherwise: y\n---\n\nx\n`
  },
  'texts by unknown expressions in front matter': {
    generate: (size) => `---\ntitle:\n${count((index) => `  patint${index}: x\n`, size)}---\n\nx\n`
  },
  'keys of front matter': {
    generate: (size) => `---\n${count((index) => `a${index}: x\n`, size)}---\n\nx\n`
  },
  'keys of front matter that are near': {
    generate: (size) => `---\n${count((index) => `titl${index}: x\n`, size)}---\n\nx\n`
  },
  'keys of front matter that stand twice': {
    generate: (size) => `---\n${repeat('a: x\n', size)}---\n\nx\n`
  },
  'values of front matter that are wrong': {
    generate: (size) => `---\ntitle:\n${count((index) => `  a${index}: [x]\n`, size)}---\n\nx\n`
  },
  'aliases in front matter': {
    generate: (size) => `---\na: &a x\n${count((index) => `b${index}: *a\n`, size)}---\n\nx\n`
  },
  'blocks that are unknown': {generate: (size) => count((index) => block(`x${index}`), size)},
  'blocks that are near': {generate: (size) => count((index) => block(`patint${index}`), size)},
  'directives that are unknown': {
    generate: (size) => count((index) => `:x${index}[a]\n\n`, size)
  },
  'blocks, each for others': {
    generate: (size) => count((index) => block(`audience{when="${six(index)}"}`), size)
  },
  'blocks of wide dimensions, each for others': {
    config: narrow,
    generate: (size) => count((index) => block(`audience{when="${bits(index, 12)}"}`), size)
  },
  'blocks that overlap': {
    config: narrow,
    generate: (size) => count((index) => block(`audience{when="${pair(index)}"}`), size)
  },
  'blocks that nobody sees': {
    generate: (size) => repeat(`::::patient\n${block('student')}::::\n\n`, size)
  },
  'blocks that everybody sees': {
    generate: (size) => repeat(block('audience{when="patient or not patient"}'), size)
  },
  'list items for some': {generate: (size) => repeat('- :us[x]\n', size)},
  'tasks for some': {generate: (size) => repeat('- [ ] :us[x]\n', size)},
  'tasks of paragraphs for some': {
    generate: (size) => `- [ ] a\n\n${repeat('  :us[x]\n\n', size)}`
  },
  'rows for some': {generate: (size) => `|a|b|\n|-|-|\n${repeat('|:us[x]|:us[y]|\n', size)}`},
  'paragraphs of one list item': {generate: (size) => `- a\n\n${repeat('  b\n\n', size)}`},
  'headings for some in one heading': {
    generate: (size) => repeat(`# a ${repeat(':us[x] ', 300)}\n\n`, size)
  },
  'headings of words for some': {generate: (size) => repeat('# :us[x]\n\nx\n\n', size)},
  'headings of ranks and notices': {
    generate: (size) =>
      count(
        (index) =>
          `${'#'.repeat(1 + (index % 6))} a\n\n${block('notice{kind="information" title="T" for="patient"}')}`,
        size
      )
  }
}

function six(index: number): string {
  const {dimensions} = health
  const roles = Object.keys(dimensions.role.values)
  const levels = Object.keys(dimensions.level.values)
  const places = Object.keys(dimensions.jurisdiction.values)
  const part = (at: number): string => {
    const role = roles[at % roles.length]
    const level = levels[(at >> 1) % levels.length]
    const place = places[(at >> 2) % places.length]
    return `${role} and ${level} and ${place}`
  }
  return [1, 3, 5, 7, 11, 13].map((step) => part(index * step + step)).join(' or ')
}

function wideTerms(index: number): string {
  return Array.from({length: 12}, (_, at) => {
    const [one, other] = [(index + at) % 30, 30 + ((index * 7 + at * 3) % 30)]
    return `v${one}-${at} and v${other}-${at}`
  }).join(' or ')
}

function narrowTerms(index: number): string {
  return [0, 1, 2, 3, 4, 5]
    .map((at) => `y${(at + index) % 6} and y${6 + ((at * (index + 1)) % 6)}`)
    .join(' or ')
}

function bits(index: number, count: number): string {
  return Array.from({length: count}, (_, at) => `${(index >> at) & 1 ? 'y' : 'n'}${at}`).join(
    ' and '
  )
}

function pair(index: number): string {
  return `y${index % 12} or y${Math.floor(index / 12) % 12} and n${Math.floor(index / 144) % 12}`
}
