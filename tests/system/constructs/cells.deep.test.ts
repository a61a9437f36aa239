import {toHtml} from 'hast-util-to-html'
import {expect, test} from 'vitest'
import {seed} from '../../helpers/property.js'
import {smallProfiles} from '../../helpers/small-config.js'
import {normalize, stockHtml} from '../../helpers/stock.js'
import {compileSource, failWith, same} from '../properties/articles.js'
import {outputs} from '../properties/outputs.js'
import {cells, hiddenWord} from './cells.js'

/** One cell of so many is tried, others for each seed. */
const stride = Number(process.env.LECTERN_STRIDE ?? 151)

test('should hide each construct in each container, beside each other one', () => {
  const counts = {compiled: 0, compared: 0, tried: 0}
  const [patient, student] = smallProfiles as [(typeof smallProfiles)[0], (typeof smallProfiles)[0]]
  let index = 0
  for (const {name, others, source} of cells()) {
    if (index++ % stride !== seed % stride) continue
    counts.tried++
    const article = compileSource(source)
    if (!article) continue
    counts.compiled++
    const own = outputs(article, patient)
    for (const [form, text] of Object.entries(own)) {
      if (text.includes(hiddenWord)) failWith(`${name}: hidden text is in ${form}`, [source])
    }
    for (const profile of [patient, student]) {
      const stock = stockHtml(article.toMdast(profile))
      same(`${name}: HTML`, normalize(article.render(profile).html), stock, [source])
      same(`${name}: hast`, normalize(toHtml(article.toHast(profile))), stock, [source])
    }
    for (const other of others) {
      const changed = compileSource(other)
      if (!changed) continue
      counts.compared++
      for (const [form, text] of Object.entries(outputs(changed, patient))) {
        same(`${name}: ${form}`, text, own[form] as string, [source, other])
      }
    }
  }
  console.info(
    `Tried ${counts.tried} of ${index} cells: ${counts.compiled} compiled, ${counts.compared} compared with another shape`
  )
  expect(counts.compiled).toBeGreaterThan(counts.tried * 0.9)
})
