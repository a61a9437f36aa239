import {toHtml} from 'hast-util-to-html'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {createLectern} from '../../src/index.js'
import {lecternOf, readCase, readCases} from '../helpers/cases.js'
import {lazy} from '../helpers/lazy.js'
import {printMessages} from '../helpers/print-messages.js'
import {normalize, stockHtml} from '../helpers/stock.js'

/** Whatever a reader can get of an article. */
type Outputs = Record<'hast' | 'markdown' | 'mdast' | 'page' | 'rendition' | 'text', string>

describe.each([...readCases(), readCase('article')])(
  '$name',
  ({config, file, input, markers, readers}) => {
    const compile = lazy(() => lecternOf(config).compile(input, {positions: false}))

    function outputs(profile: Readonly<Record<string, string>>): Outputs {
      const article = compile()
      return {
        hast: JSON.stringify(article.toHast(profile)),
        mdast: JSON.stringify(article.toMdast(profile)),
        markdown: article.toMarkdown(profile),
        page: article.toPage(profile),
        rendition: JSON.stringify(article.render(profile)),
        text: article.toText(profile)
      }
    }

    test('should report the expected messages', async () => {
      const checked = lecternOf(config).check(new VFile({path: 'input.md', value: input}))
      await expect(printMessages(checked.messages)).toMatchFileSnapshot(file('messages.txt'))
    })

    test('should resolve directives to the expected tree', async () => {
      const tree = compile().toMdast(readers[0]?.profile)
      await expect(`${JSON.stringify(tree, undefined, 1)}\n`).toMatchFileSnapshot(file('tree.json'))
    })

    test.each(readers)('should render for $name', async ({name, profile}) => {
      const {html} = compile().render(profile)
      await expect(html).toMatchFileSnapshot(file(`${name}.html`))
      const all = Object.entries(outputs(profile))
      for (const [word, names] of Object.entries(markers)) {
        const found = all.filter(([, text]) => text.includes(word)).map(([form]) => form)
        // Not all forms hold all: a title is in the rendition and the page only.
        if (names.includes(name)) expect(found, `\`${word}\` for ${name}`).not.toEqual([])
        else expect(found, `\`${word}\` for ${name}`).toEqual([])
      }
    })

    test.each(readers)('should equal the stock pipeline for $name', ({profile}) => {
      const article = compile()
      if (article.render(profile).language !== 'en') return
      const stock = stockHtml(article.toMdast(profile))
      expect(normalize(article.render(profile).html)).toBe(stock)
      expect(normalize(toHtml(article.toHast(profile)))).toBe(stock)
    })

    test('should give the same bytes when compiled again', () => {
      const again = createLectern(config).compile(input, {positions: false})
      for (const {profile} of readers)
        expect(again.render(profile)).toEqual(compile().render(profile))
    })
  }
)
