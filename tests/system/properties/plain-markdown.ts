import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {createLectern} from '../../../src/index.js'
import {articleConfig} from '../../helpers/article-config.js'
import {plainTree} from '../../helpers/plain-tree.js'
import {compileGenerated, failWith, same, someReaders} from './articles.js'
import type {Property} from './property.js'

const stock = unified().use(remarkParse).use(remarkGfm, {singleTilde: false}).freeze()
const lectern = createLectern({...articleConfig, notices: [], owed: []})

/** Markdown of a reader is the tree of this reader, to others and to Lectern. */
export const plainMarkdown: Property = {
  name: 'the Markdown of a reader is read as the tree of this reader, and holds no markup of Lectern',
  holds(seed) {
    const compiled = compileGenerated(seed)
    if (!compiled) return false
    const {article, source} = compiled
    for (const {profile} of someReaders(seed, 2)) {
      const markdown = article.toMarkdown(profile)
      const expected = plainTree(article.toMdast(profile))
      const print = (tree: unknown): string => JSON.stringify(tree, undefined, 1)
      same(
        `tree of the Markdown for ${JSON.stringify(profile)}`,
        print(plainTree(stock.parse(markdown))),
        print(expected),
        [source, markdown]
      )
      const {messages} = lectern.check(markdown)
      const errors = messages.filter(({fatal}) => fatal)
      if (errors.length > 0)
        failWith(`Markdown has errors:\n${errors.join('\n')}`, [source, markdown])
    }
    return true
  }
}
