import {createHash} from 'node:crypto'
import type {Element, ElementContent, Properties, Root} from 'hast'
import {toHtml} from 'hast-util-to-html'
import type {ArticleJargon, Audit, AuditedUse} from '../node/audit.js'
import {auditScript, auditStyles} from './audit-script.js'
import {countOf, decisionOf, jargonOf, placeOf, placesOf, plainOf, readerOf} from './audit-words.js'

/** Nothing runs but the script in the page, and nothing is loaded. */
const policy = [
  "default-src 'none'",
  `script-src '${hashOf(auditScript)}'`,
  `style-src '${hashOf(auditStyles)}'`,
  "base-uri 'none'",
  "form-action 'none'"
].join('; ')

/** What an editor may choose for a use: its key, what it is in the file of choices, and what it says. */
const choices = [
  {key: 'a', name: 'audited', text: 'Accept'},
  {key: 'x', name: 'keep', text: 'Keep the term'},
  {key: 'p', name: 'pin', text: 'Pin'}
]

/**
 * Make one HTML document of an audit, in which an editor accepts contexts, by
 * keyboard too; it loads nothing, and sends nothing.
 *
 * @param audit
 *   What was found.
 */
export function auditPage({families, jargon, uses}: Audit): string {
  const fresh = uses.filter(({isNew}) => isNew).length
  const title = 'Audit of the vocabulary'
  const counts = `${countOf(fresh, 'new context')}, ${countOf(uses.length - fresh, 'accepted one')}.`
  const head = [
    h('meta', {charSet: 'utf-8'}),
    h('meta', {content: 'width=device-width, initial-scale=1', name: 'viewport'}),
    h('meta', {content: policy, httpEquiv: ['Content-Security-Policy']}),
    h('title', {}, title),
    h('style', {}, auditStyles)
  ]
  const body = [
    h('main', {}, [
      h('h1', {}, title),
      h('p', {}, counts),
      tools(),
      h('h2', {}, 'Uses'),
      ...(uses.length === 0 ? [h('p', {}, 'No use of a concept.')] : uses.map(useElement)),
      ...(jargon.length === 0 ? [] : [h('h2', {}, 'Jargon that is left'), switches()]),
      ...jargon.map(jargonElement),
      ...familyElements(families)
    ]),
    h('script', {id: 'data', type: 'application/json'}, dataOf(uses)),
    h('script', {}, auditScript)
  ]
  const html = h('html', {lang: 'en'}, [h('head', {}, head), h('body', {}, body)])
  const root: Root = {children: [{type: 'doctype'}, html], type: 'root'}
  return `${toHtml(root)}\n`
}

/** What acts on the whole page; there only where scripts run. */
function tools(): Element {
  const keys = ['j', 'k', ...choices.map(({key}) => key)]
  const says = ['next', 'previous', ...choices.map(({text}) => text.toLowerCase())]
  return h('div', {className: ['tools'], hidden: true}, [
    h('button', {id: 'save', type: 'button'}, 'Download choices'),
    h('label', {}, [
      h('input', {checked: true, id: 'keys', type: 'checkbox'}),
      text(' Keys: '),
      ...keys.flatMap((key, index) => [
        text(index > 0 ? ', ' : ''),
        h('kbd', {}, key),
        text(` ${says[index]}`)
      ])
    ]),
    h('span', {id: 'status', role: 'status'})
  ])
}

/** What can be highlighted in the sentences that a reader gets. */
const highlights = [
  {name: 'hard', says: 'Hard sentences'},
  {name: 'passive', says: 'Passive voice'},
  {name: 'uncommon', says: 'Uncommon words'},
  {name: 'abbreviation', says: 'Abbreviations never expanded'}
] as const

/** Reading grade from which a sentence is called hard: beyond the eighth, the goal for lay readers. */
const hard = 9

/** Switches for highlights; there only where scripts run. */
function switches(): Element {
  return h('fieldset', {className: ['switches'], hidden: true}, [
    h('legend', {}, 'Highlight'),
    ...highlights.map(({name, says}) =>
      h('label', {}, [
        h('input', {checked: true, name: 'highlight', type: 'checkbox', value: name}),
        text(' '),
        h('span', {className: [name]}, says)
      ])
    )
  ])
}

function useElement(use: AuditedUse, index: number): Element {
  const {after, before, concept, form, isNew, places, sentence, source} = use
  const id = `use-${index + 1}`
  const tags = [`${places.length} ×`, isNew ? 'new' : 'accepted']
  const rows: Array<[string, string]> = [
    ['Decision', decisionOf(use)],
    ['Source', source],
    [`Reader ${readerOf(use)}`, sentence],
    ['Where', placesOf(use)]
  ]
  const className = isNew ? ['new'] : []
  return h('article', {ariaLabelledBy: [id], className, tabIndex: -1}, [
    h('h3', {id}, [
      text(`${concept}: ${before} `),
      h('mark', {}, form),
      text(` ${after} `),
      ...tags.flatMap((tag) => [h('span', {className: ['tag']}, tag), text(' ')])
    ]),
    h(
      'dl',
      {},
      rows.flatMap(([name, value]) => [h('dt', {}, name), h('dd', {}, value)])
    ),
    h('div', {ariaLabel: 'Choice', className: ['choice'], hidden: true, role: 'group'}, [
      ...choices.map(({key, name, text: label}) =>
        h('button', {ariaPressed: 'false', type: 'button', value: name}, [
          text(`${label} `),
          h('kbd', {ariaHidden: 'true'}, key)
        ])
      )
    ])
  ])
}

function jargonElement(jargon: ArticleJargon): Element {
  const {grade, path = '<stdin>'} = jargon
  const told = grade === undefined ? '' : `, reading grade ${grade.toFixed(1)}`
  const lists = jargonOf(jargon).flatMap(({heading, items}) => [h('h4', {}, heading), list(items)])
  const heading = h('h3', {}, `${path} for ${readerOf(jargon)}${told}`)
  return h('section', {}, [heading, ...lists, ...sentencesElement(jargon)])
}

/** The running text that a reader gets, with what is hard in it. */
function sentencesElement({abbreviations, sentences}: ArticleJargon): Array<Element> {
  if (sentences.length === 0) return []
  const names = abbreviations.map(({abbreviation}) => abbreviation)
  const content = sentences.flatMap(({grade, passive, sentence, uncommon}) => {
    const parts = marked(sentence, [
      ...passive.map((phrase) => ({kind: 'passive', phrase})),
      ...uncommon.map((phrase) => ({kind: 'uncommon', phrase})),
      ...names.map((phrase) => ({kind: 'abbreviation', phrase}))
    ])
    const title = `Reading grade ${grade.toFixed(1)}`
    const own = grade >= hard ? [h('span', {className: ['hard'], title}, parts)] : parts
    return [...own, text(' ')]
  })
  return [
    h('details', {}, [
      h('summary', {}, `Text of ${countOf(sentences.length, 'sentence')}`),
      h('p', {}, content)
    ])
  ]
}

/** A sentence with its phrases marked; of those that overlap, the first. */
function marked(
  sentence: string,
  phrases: ReadonlyArray<{kind: string; phrase: string}>
): Array<ElementContent> {
  const kinds = new Map(phrases.map(({kind, phrase}) => [phrase, kind]))
  if (kinds.size === 0) return [text(sentence)]
  const longest = [...kinds.keys()]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${longest.join('|')})(?![\\p{L}\\p{N}])`, 'u')
  return sentence.split(pattern).flatMap((part) => {
    const kind = kinds.get(part)
    if (kind !== undefined) return [h('span', {className: [kind]}, part)]
    return part === '' ? [] : [text(part)]
  })
}

function familyElements(families: Audit['families']): Array<Element> {
  if (families.length === 0) return []
  const items = families.map(({family, plain}) => `${family}: ${plainOf(plain)}`)
  return [h('h2', {}, 'Families without a common stem'), list(items)]
}

function list(items: ReadonlyArray<string>): Element {
  return h(
    'ul',
    {},
    items.map((item) => h('li', {}, item))
  )
}

/** What the script needs of the uses; nothing in it may end it. */
function dataOf(uses: ReadonlyArray<AuditedUse>): string {
  const data = uses.map(({after, before, concept, context, form, places}) => ({
    after,
    before,
    concept,
    context,
    form,
    places: places.map(placeOf)
  }))
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

function text(value: string): ElementContent {
  return {type: 'text', value}
}

function h(
  tagName: string,
  properties: Properties,
  content: string | Array<ElementContent> = []
): Element {
  const children = typeof content === 'string' ? [text(content)] : content
  return {children, properties, tagName, type: 'element'}
}
