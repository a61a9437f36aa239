import type {Nodes, Parents} from 'mdast'
import {VFile} from 'vfile'
import {lowerArticle, namesOf, readArticle} from '../../../src/annotate/read-article.js'
import type {State} from '../../../src/annotate/state.js'
import {createArticle} from '../../../src/article.js'
import {resolveProfile} from '../../../src/audience/profile.js'
import {createSanitizeSchema} from '../../../src/compile/sanitize-schema.js'
import {createMarks} from '../../../src/config/create-marks.js'
import {resolveConfig} from '../../../src/config/resolve.js'
import type {Article} from '../../../src/index.js'
import {allMarks} from '../../../src/marks/index.js'
import {lazyStyleSheet} from '../../../src/outputs/styles.js'
import {createParse} from '../../../src/syntax/parse.js'
import {articleConfig} from '../../helpers/article-config.js'
import type {SmallProfile} from './articles.js'

const settings = resolveConfig(articleConfig, allMarks)
const marks = createMarks(settings)
const names = namesOf(marks)
const parse = createParse({limits: settings.limits, names})

/**
 * Compile an article after taking out what a reader may not see: the nodes
 * themselves, and the parents emptied by that.
 */
export function compileFiltered(source: string, profile: SmallProfile): Article<SmallProfile> {
  const reader = resolveProfile(settings.dimensions, profile)
  const {fields, state} = readArticle(new VFile(source), {
    addresses: settings,
    audiences: settings.createAudiences(),
    frontMatter: true,
    hasWords: () => true,
    language: settings.language,
    limits: settings.limits,
    marks,
    matterKeys: settings.matterKeys,
    names,
    parse
  })
  filter(state, state.tree, reader)
  lowerArticle(state, marks)
  return createArticle<SmallProfile>({
    annotated: {fields, state},
    marks,
    messages: [],
    positions: false,
    schema: createSanitizeSchema(settings.marks.keys()),
    settings,
    sheet: lazyStyleSheet(settings.marks.keys())
  })
}

function filter(state: State, parent: Parents, reader: ReadonlyArray<number>): void {
  if (parent.type === 'heading') {
    emptyForms(state, parent, reader)
    return
  }
  // Hidden forms in a sentence stay as edges, empty, with the white space around them:
  // vocabulary keeps terms beside them.
  for (const child of parent.children) {
    if (child.type === 'textDirective' && !isSeen(state, child, reader)) child.children = []
  }
  parent.children = parent.children.filter(
    (child) => child.type === 'textDirective' || isBlank(child) || isSeen(state, child, reader)
  ) as never
  for (const child of parent.children as Array<Nodes>)
    if ('children' in child) filter(state, child, reader)
}

function isBlank(node: Nodes): boolean {
  return node.type === 'text' && node.value.trim() === ''
}

/**
 * Take what stands in hidden forms out of a heading.
 *
 * The forms stay, and white space around them: the base of the heading's slug
 * is decided on the whole article.
 */
function emptyForms(state: State, parent: Parents, reader: ReadonlyArray<number>): void {
  for (const child of parent.children as Array<Nodes>) {
    if (!('children' in child)) continue
    if (child.type === 'textDirective' && !isSeen(state, child, reader)) child.children = []
    emptyForms(state, child, reader)
  }
}

function isSeen(state: State, node: Nodes, reader: ReadonlyArray<number>): boolean {
  return state.sets.has(state.seen.get(node) ?? 0, reader)
}
