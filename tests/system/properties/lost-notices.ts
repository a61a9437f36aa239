import type {Element, Nodes, Parents} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {checkNotices, NoticesError} from '../../../src/rehype/index.js'
import {compileGenerated, failWith, someReaders} from './articles.js'
import {findAll, fromHtml, textIn} from './html.js'
import type {Property} from './property.js'

/** Ways to lose a notice: what each does to its element, and to what it stands in. */
const ways: Readonly<Record<string, (aside: Element, parent: Parents) => void>> = {
  double: (aside, parent) => parent.children.push(structuredClone(aside)),
  hide: ({properties}) => {
    properties.hidden = true
  },
  remove: (aside, parent) => {
    parent.children.splice(parent.children.indexOf(aside as never), 1)
  },
  reword: (aside) => {
    aside.children.push({type: 'text', value: 'Or not.'})
  },
  wrap: (aside, parent) => {
    const template: Element = {
      children: [],
      content: {children: [aside], type: 'root'},
      properties: {},
      tagName: 'template',
      type: 'element'
    }
    parent.children.splice(parent.children.indexOf(aside as never), 1, template as never)
  }
}

/** What plugins of others do to the output of a hostile article is seen. */
export const lostNotices: Property = {
  name: 'an output in which an owed notice is lost, doubled, hidden or reworded is refused',
  holds(seed) {
    const compiled = compileGenerated(seed)
    if (!compiled) return false
    const {article, source} = compiled
    for (const {profile} of someReaders(seed, 2)) {
      const owed = article.owed(profile)
      for (const html of [article.render(profile).html, article.toPage(profile)]) {
        checkNotices(html, owed)
        for (const [index, notice] of owed.entries()) {
          const [name, spoil] = Object.entries(ways)[(seed + index) % 5] as [
            string,
            (typeof ways)['hide']
          ]
          const tree = fromHtml(html)
          const [aside] = findAll(
            tree,
            (node) =>
              node.tagName === 'aside' &&
              textIn(node as Nodes)
                .replace(/\s+/g, ' ')
                .trim() === notice.text
          )
          const parent = aside && parentOf(tree, aside)
          if (!parent) failWith(`seed ${seed}: no element of ${notice.id}`, [source, html])
          else spoil(aside as Element, parent)
          const problems = problemsOf(toHtml(tree), owed)
          if (problems !== notice.id) {
            failWith(`seed ${seed}: ${name} ${notice.id} told as ${problems}`, [source, html])
          }
        }
      }
    }
    return true
  }
}

function problemsOf(html: string, owed: Parameters<typeof checkNotices>[1]): string {
  try {
    checkNotices(html, owed)
    return 'nothing'
  } catch (error) {
    if (error instanceof NoticesError) return error.problems.map(({id}) => id).join(', ')
    throw error
  }
}

function parentOf(tree: Nodes, child: Nodes): Parents | undefined {
  if (!('children' in tree)) return undefined
  if ((tree.children as ReadonlyArray<Nodes>).includes(child)) return tree
  for (const node of tree.children) {
    const found = parentOf(node as Nodes, child)
    if (found) return found
  }
  return undefined
}
