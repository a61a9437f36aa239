import {describe, expect, test} from 'vitest'
import {createLectern} from '../../../src/index.js'
import {smallConfig} from '../../helpers/small-config.js'
import {inlineCuts} from './cut-forms.js'
import {containers, exceptionOf, places, shapes, writeBoth} from './cut-places.js'

const lectern = createLectern({...smallConfig, lexicon: [], notices: [], owed: []})

/** What a patient gets of an article, in every form that says something of its own. */
function forms(source: string): Record<string, unknown> {
  const article = lectern.compile(source, {positions: false})
  const {headings, html} = article.render()
  return {hast: article.toHast(), headings, html, mdast: article.toMdast()}
}

describe.each(Object.keys(containers))('in %s', (container) => {
  test.each(Object.keys(places))('should be as if what is hidden were cut out: %s', (place) => {
    for (const shape of Object.keys(shapes)) {
      const {cut, whole} = writeBoth(container, place, shape)
      const exception = exceptionOf(container, place, shape)
      const claim = expect.soft(
        exception ? () => expect(forms(whole)).toEqual(forms(cut)) : forms(whole),
        `${shape}\n\n${whole}\n`
      )
      // An exception that is none any more is to be taken off the list.
      if (exception) claim.toThrow()
      else claim.toEqual(forms(cut))
    }
  })
})

test.each(inlineCuts)('should be as if what is hidden were cut out: %s', (whole, cut) => {
  // Of two kinds of white space, either may be left.
  const [actual, expected] = [whole, cut].map((source) =>
    String(forms(source).html).replace(/\s/g, ' ')
  )
  expect(actual).toBe(expected)
})
