import {toHtml} from 'hast-util-to-html'
import type {Root} from 'mdast'
import {findAndReplace} from 'mdast-util-find-and-replace'
import {toHast} from 'mdast-util-to-hast'
import {toString as toText} from 'mdast-util-to-string'
import {ParseEnglish} from 'parse-english'
import retextSimplify from 'retext-simplify'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import type {Mark} from '../../src/annotate/mark.js'
import type {State} from '../../src/annotate/state.js'
import {createLecternWith} from '../../src/lectern.js'
import {allMarks} from '../../src/marks/index.js'
import {createLexicon} from '../../src/marks/term/lexicon.js'
import {resolveConcept} from '../../src/marks/term/resolve-concept.js'
import type {Article} from '../articles.js'
import {type Term, toConcepts} from '../terms.js'
import type {Output} from '../way.js'
import {createCompiler, type Library} from './lectern.js'
import {createHost} from './remark.js'

/** An article, and terms of which some are in it. */
export interface Terms {
  article: Article
  terms: ReadonlyArray<Term>
  /** Expression for the readers who get plain forms. */
  expression: string
}

const markName = 'Lectern’s terms'

/** What is measured, and how many terms it has replaced or reported. */
export interface Replacing {
  name: string
  run: () => Output
  count: () => number
}

/**
 * Lectern’s mark alone, on the tree of an article that is parsed and whose
 * readers are known: it finds terms, looks at what stands around them, guards
 * numbers, and makes what stands for each text.
 *
 * Each run starts afresh.
 */
export function createTermMark({article, expression, terms}: Terms): Replacing {
  let mark: Mark | undefined
  let state: State | undefined
  const definitions = allMarks.map((definition) =>
    definition.kind === 'term'
      ? {
          ...definition,
          create(...context: Parameters<typeof definition.create>): Mark {
            const own = definition.create(...context)
            mark = own
            return {
              ...own,
              resolve(reached) {
                // As it is before the others change it.
                state = {...reached, slots: new Map(reached.slots)}
              }
            }
          }
        }
      : definition
  )
  const config = {...article.config, lexicon: toConcepts(terms, expression)}
  createLecternWith(config, definitions).check(article.source)
  if (!mark?.resolve || !state) throw new Error('Expected the mark to be reached')
  const [resolve, reached] = [mark.resolve.bind(mark), state]
  const {seen, slots} = reached
  return {
    count: () => run().records.length,
    name: markName,
    run
  }

  function run(): State {
    const fresh = {...reached, records: [], seen: new Map(seen), slots: new Map(slots)}
    resolve(fresh)
    return fresh
  }
}

/** Finding terms alone, in the text of an article. */
export function createFind({article, expression, terms}: Terms): Replacing {
  const text = textOf(article)
  const concepts = toConcepts(terms, expression).map((concept) => resolveConcept(concept, 'en'))
  const lexicon = createLexicon(concepts, 'en')
  const run = () => lexicon.find(text, 0, text.length)
  return {count: () => run().length, name: 'Lectern, finding', run}
}

/**
 * `mdast-util-find-and-replace`, on a tree that is parsed.
 *
 * It puts plain forms in the place of terms and terms in the place of plain
 * forms in turns, so that there is always something to replace and nobody has
 * to copy the tree.
 *
 * @param options
 *   Article and terms.
 * @param single
 *   Whether all terms are in one pattern; else each has its own, as its
 *   documentation does it.
 */
export function createFindAndReplace(
  {article, terms}: Terms,
  single: boolean
): Replacing & {tree: Root} {
  const processor = createHost()
  const tree = processor.runSync(processor.parse(article.source)) as Root
  const pairs = terms.flatMap(({plain, plural, singular}) => [
    [singular, plain.singular] as const,
    [plural, plain.plural] as const
  ])
  const lists = [pairs, pairs.map(([term, plain]) => [plain, term] as const)].map(
    (direction): Array<[RegExp, (found: string) => string]> => {
      const other = new Map(direction)
      const patterns = direction.map(([from]) => from)
      return (single ? [patterns.join('|')] : patterns).map((pattern) => [
        new RegExp(`\\b(?:${pattern})\\b`, 'g'),
        (found) => {
          replaced++
          return other.get(found) as string
        }
      ])
    }
  )
  let turn = 0
  let replaced = 0
  return {
    count() {
      replaced = 0
      run()
      return replaced
    },
    name: `mdast-util-find-and-replace, ${single ? 'one pattern' : 'a pattern for each term'}`,
    run,
    tree
  }

  function run(): Root {
    findAndReplace(tree, lists[turn] as (typeof lists)[number])
    turn = 1 - turn
    return tree
  }
}

/**
 * `retext-simplify` on the text of an article: it looks for 327 phrases of its
 * own, and reports them.
 *
 * @param options
 *   Article.
 * @param parsed
 *   Whether the text has been read into words before, which ours does in its time.
 */
export function createSimplify({article}: Terms, parsed: boolean): Replacing {
  const text = textOf(article)
  const parser = new ParseEnglish()
  const known = parser.parse(text)
  const simplify = retextSimplify()
  return {
    count: () => run().messages.length,
    name: `retext-simplify${parsed ? ', from words' : ''}`,
    run
  }

  function run(): VFile {
    const file = new VFile()
    simplify(parsed ? known : parser.parse(text), file)
    return file
  }
}

/** Text of an article, a block on each line. */
function textOf({source}: Article): string {
  const texts: Array<string> = []
  visit(createHost().parse(source), (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return
    texts.push(toText(node))
  })
  return texts.join('\n')
}

/** What a reader of the plain forms gets of both. */
export function showReplaced(
  library: Library,
  options: Terms
): {
  reader: string
  shown: ReadonlyArray<{name: string; show: () => string}>
} {
  const {article, expression, terms} = options
  const config = {...article.config, lexicon: toConcepts(terms, expression)}
  const rival = createFindAndReplace(options, false)
  return {
    reader: expression,
    shown: [
      {
        name: markName,
        show: () => createCompiler(library, {...article, config})().render().html
      },
      {
        name: rival.name,
        show() {
          rival.run()
          return toHtml(toHast(rival.tree))
        }
      }
    ]
  }
}
