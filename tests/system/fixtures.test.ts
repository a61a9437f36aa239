import {toHtml} from 'hast-util-to-html'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {createLectern, health} from '../../src/index.js'
import {expectVariants} from '../../src/vitest/index.js'
import {lecternOf, readCase, readCases} from '../helpers/cases.js'
import {lazy} from '../helpers/lazy.js'
import {printMessages} from '../helpers/print-messages.js'
import {normalize, stockHtml} from '../helpers/stock.js'

/** Whose variants of the reference article are kept. */
const roles = {by: ['role'], within: 'patient or student or nurse'}

/** Whatever a reader can get of an article. */
type Outputs = Record<'hast' | 'markdown' | 'mdast' | 'page' | 'rendition' | 'text', string>

describe.each([...readCases(), readCase('article')])(
  '$name',
  ({config, file, input, markers, name, readers}) => {
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

    test('should give the readers what is in `variants`', async () => {
      // The samples of the preset would part each article by jurisdiction.
      const own = config.notices === health.notices ? {...config, notices: [], owed: []} : config
      if (name === 'article') {
        await expectVariants(compile(), file('variants'), roles)
      } else await expectVariants(lecternOf(own).compile(input), file('variants'))
    })

    test.each(readers)('should render for $name', async ({name: reader, profile}) => {
      const {html} = compile().render(profile)
      await expect(html).toMatchFileSnapshot(file(`${reader}.html`))
      const all = Object.entries(outputs(profile))
      for (const [word, names] of Object.entries(markers)) {
        const found = all.filter(([, text]) => text.includes(word)).map(([form]) => form)
        // Not all forms hold all: a title is in the rendition and the page only.
        if (names.includes(reader)) expect(found, `\`${word}\` for ${reader}`).not.toEqual([])
        else expect(found, `\`${word}\` for ${reader}`).toEqual([])
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
