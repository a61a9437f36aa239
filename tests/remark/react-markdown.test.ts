import {createElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import Markdown from 'react-markdown'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import type {PluggableList} from 'unified'
import {expect, test} from 'vitest'
import {ArticleError, health} from '../../src/index.js'
import remarkLectern from '../../src/remark/index.js'

const config = {...health, lexicon: [], notices: [], owed: []}

/** Render as react-markdown does, which runs all plugins at once. */
function publish(text: string, options: object, before: PluggableList = []): string {
  const remarkPlugins: PluggableList = [
    ...before,
    [remarkGfm, {singleTilde: false}],
    [remarkLectern, {config, ...options}]
  ]
  return renderToStaticMarkup(createElement(Markdown, {remarkPlugins}, text))
}

test('should give a reader their own, and errors to who renders', () => {
  const text = '# Dose\n\nTake :clinician[300 mg]:otherwise[one tablet] at 12:05.\n'
  for (const before of [[], [remarkDirective]]) {
    expect(publish(text, {}, before)).toBe(
      '<h1 id="l-dose">Dose</h1>\n<p>Take one tablet at 12:05.</p>'
    )
    expect(() => publish(':::clinican\nSECRET\n:::', {}, before)).toThrow(ArticleError)
  }
})
