import type {Nodes} from 'mdast'
import type {ContainerDirective} from 'mdast-util-directive'
import {visit} from 'unist-util-visit'
import {underHeading} from '../../annotate/above.js'
import {readConditions} from '../../annotate/conditions.js'
import {isDate} from '../../annotate/dates.js'
import {defineMark, type Mark, type MarkContext} from '../../annotate/mark.js'
import {checkNarrowing, type Narrowing} from '../../annotate/narrowing.js'
import {ranksUnder} from '../../annotate/ranks-under.js'
import {createSlot} from '../../annotate/slot.js'
import {fault, narrowTo, openingOf, type State, seenOf} from '../../annotate/state.js'
import {checkTexts, type TextFor, textsFor} from '../../annotate/texts-for.js'
import {nearest} from '../../audience/nearest.js'
import type {Condition} from '../../audience/sets.js'
import {attributePlaces} from '../../syntax/attributes.js'
import type {DirectiveForm} from '../../syntax/directive-names.js'
import {cautionsOf, citedIn, evidenceOf, origins} from './block.js'
import {checkEvidence} from './check.js'
import type {EvidenceConfig, EvidenceHeadingsConfig} from './config.js'
import {checkGrade, gradeAttributes} from './grade.js'
import {rules} from './rules.js'
import {evidenceSchema} from './schema.js'
import {sectionOf} from './section.js'
import {sourcesById} from './sources.js'
import {styles} from './styles.js'
import {type EvidenceWords, evidenceWords} from './words.js'

/** What a config says of evidence, and of the sources that it is compared with. */
interface EvidenceSettings {
  headings: EvidenceHeadingsConfig
  references: unknown
}

/** Evidence: what the guidelines say, told apart from what research found. */
export const evidence = defineMark<EvidenceSettings>({
  kind: 'evidence',
  rules,
  apart: ['evidence-facts'],
  elements: {
    p: [['className', 'bottom-line', 'evidence-facts']],
    section: [['className', 'evidence', ...origins.map((origin) => `evidence-${origin}`)]]
  },
  facts: {evidence: origins},
  names: new Map([['evidence', new Set<DirectiveForm>(['container'])]]),
  styles,
  words: evidenceWords,
  config: {
    schema: evidenceSchema,
    resolve({references, ...config}, context) {
      // Cast: checked by the schema above.
      const headings = (config as EvidenceConfig).evidence ?? {}
      for (const from of origins) {
        const texts = headings[from]
        if (texts) checkTexts(texts, `evidence.${from}`, context, true)
      }
      return {headings, references}
    }
  },
  create: createEvidence
})

/** Sources that front matter adds. */
const ownSources = createSlot<{list: unknown}>(() => ({list: undefined}))

function createEvidence({language, settings, words}: MarkContext<EvidenceSettings>): Mark {
  return {
    kind: 'evidence',

    readFrontMatter(state, {ofMarks}) {
      ownSources(state).list = ofMarks.references?.value
    },

    prepare(state) {
      // Most articles have none, and a walk takes time.
      if (!/:evidence|:cite/.test(state.source) || !state.source.includes('caution')) return
      visit(state.tree, 'containerDirective', (node) => {
        if (node.name === 'notice' && node.attributes?.kind === 'caution')
          cautionsOf(state).add(node)
      })
    },

    annotate(state, parent, context) {
      for (const node of parent.children) {
        if (node.type === 'containerDirective' && node.name === 'evidence')
          readEvidence(state, node, context)
      }
    },

    check(state) {
      for (const [node, narrowing] of narrowingsOf(state)) checkNarrowing(state, node, narrowing)
    },

    resolve(state) {
      const isCiting = cautionsOf(state).size > 0 && citedIn(state, state.tree).length > 0
      if (evidenceOf(state).size === 0 && !isCiting) return
      for (const [node, {from}] of evidenceOf(state)) {
        state.facts.push({kind: 'evidence', seen: seenOf(state, node), value: from})
      }
      checkEvidence(state, sourcesById(settings.references, ownSources(state).list))
    },

    lower(state) {
      const blocks = evidenceOf(state)
      // Most articles have none, and a walk takes time.
      if (blocks.size === 0) return {}
      const isEvidence = (node: Nodes): boolean => blocks.has(node)
      const ranks = ranksUnder(state, isEvidence)
      const headed = headedOf(state, isEvidence)
      return {
        containerDirective(node) {
          const found = blocks.get(node)
          // One at fault is seen by nobody.
          if (!found || seenOf(state, node) === 0) return undefined
          return [
            sectionOf(state, found, {
              // Cast: all have been met.
              headed: headed.get(node) as Condition,
              headings: headingsOf(state, found.from),
              // In a note it is an error.
              ranks: ranks.get(node) ?? [],
              words: wordsOf(state)
            })
          ]
        }
      }
    }
  }

  function wordsOf(state: State): EvidenceWords {
    // Cast: words are complete, or the config was refused.
    return words(state.language) as EvidenceWords
  }

  function headingsOf(state: State, from: (typeof origins)[number]): Array<TextFor> {
    const texts = settings.headings[from]
    const own = texts && textsFor(state, texts, language)
    if (own) return own
    const {fromGuidelines, fromResearch} = wordsOf(state)
    return [{condition: 1, text: from === 'guideline' ? fromGuidelines : fromResearch}]
  }
}

/** Who sees each block of evidence right under a heading that isn’t the title. */
function headedOf(state: State, isEvidence: (node: Nodes) => boolean): Map<Nodes, Condition> {
  const headed = new Map<Nodes, Condition>()
  visit(state.tree, (node) => {
    if (!('children' in node) || !node.children.some(isEvidence)) return
    for (const entry of underHeading(state, node.children, isEvidence, 2)) headed.set(...entry)
  })
  return headed
}

/** Conditions of blocks of evidence, by the directive. */
const narrowingsOf = createSlot(() => new Map<Nodes, Narrowing>())

function readEvidence(state: State, node: ContainerDirective, context: Condition): void {
  const others = ['from', 'issuer', 'date', 'jurisdiction', 'scheme', ...gradeAttributes]
  const condition = readConditions(state, node, {others})
  if (condition !== undefined) {
    const isConditional = ['for', 'not', 'when'].some((name) => name in {...node.attributes})
    if (isConditional && state.own.get(node) !== 0) {
      narrowingsOf(state).set(node, {
        around: state.around,
        condition,
        context,
        place: openingOf(state, node)
      })
    }
    narrowTo(state, node, condition)
  }
  // Cast: a value that is none was told.
  const attributes = {...node.attributes} as Record<string, string>
  const places = attributePlaces(state, node)
  const from = origins.find((origin) => origin === attributes.from)
  if (!from) {
    const actual = attributes.from ?? ''
    const expected = [...new Set([...nearest(actual, origins), ...origins])]
    const place = places.get('from')?.value
    fault(state, rules['evidence-from'], node, {actual, expected, place})
    return
  }
  evidenceOf(state).set(node, {attributes, from, node})
  if (from === 'guideline' && !attributes.issuer) fault(state, rules['evidence-issuer'], node)
  const {date} = attributes
  if (date !== undefined && !isDate(date)) {
    fault(state, rules['evidence-date'], node, {actual: date, place: places.get('date')?.value})
  }
  for (const {actual, expected, name} of checkGrade(attributes)) {
    const place = places.get(name)?.value
    fault(state, rules['evidence-grade'], node, {actual, expected, place, values: {name}})
  }
}
