import {toHtml} from 'hast-util-to-html'
import {wordsFor} from '../../helpers/article-config.js'
import {smallProfiles} from '../../helpers/small-config.js'
import {normalize, stockHtml} from '../../helpers/stock.js'
import {compileGenerated, same} from './articles.js'
import {decodeAgain} from './decode-again.js'
import {describeTree} from './describe-tree.js'
import type {Property} from './property.js'

/** The oracle: other people's code makes the same of the mdast. */
export const equality: Property = {
  name: 'hast and HTML equal the stock pipeline over the mdast',
  holds(seed) {
    const compiled = compileGenerated(seed)
    if (!compiled) return false
    const {article, language, source} = compiled
    const decoded = decodeAgain(article)
    for (const profile of smallProfiles) {
      const rendition = decoded.render(profile)
      const stock = stockHtml(article.toMdast(profile), 'l-', wordsFor(language))
      const title = `seed ${seed}, ${JSON.stringify(profile)}:`
      const tree = article.toHast(profile)
      same(`${title} hast`, normalize(toHtml(tree)), stock, [source])
      same(`${title} HTML`, normalize(rendition.html), stock, [source])
      same(`${title} bytes`, decoded.renderText(profile), rendition.html, [source])
      const {headings, notices} = describeTree(tree)
      same(`${title} headings`, JSON.stringify(rendition.headings), JSON.stringify(headings), [
        source
      ])
      const told = rendition.notices.map(({html}) => normalize(html))
      same(`${title} notices`, told.join('|'), notices.map(normalize).join('|'), [source])
    }
    return true
  }
}
