import {createElement, type ReactNode} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {describe, expect, test} from 'vitest'
import {createLectern} from '../../src/index.js'
import {Article} from '../../src/react/index.js'
import {plantCanaries} from '../../src/vitest/index.js'
import {readCase, readCases} from '../helpers/cases.js'

const lectern = createLectern()
const article = lectern.compile('# Dose\n\nTake :lay[one]:otherwise[*two*] <sub>now</sub>.')

test('should show each reader their own', () => {
  const html = renderToStaticMarkup(createElement(Article, {of: article, profile: {role: 'nurse'}}))
  expect(html).toContain('<p>Take <em>two</em> <sub>now</sub>.</p>')
  expect(renderToStaticMarkup(createElement(Article, {of: article}))).toContain('Take one')
})

test('should take components for elements', () => {
  const h1 = ({children}: {children?: ReactNode}): ReactNode => createElement('h2', null, children)
  expect(renderToStaticMarkup(createElement(Article, {components: {h1}, of: article}))).toMatch(
    /^<h2>Dose<\/h2>/
  )
})

test('should fail for a reader that there is not', () => {
  const element = createElement(Article, {of: article, profile: {role: 'pacient'}})
  expect(() => renderToStaticMarkup(element)).toThrow('Unknown value `pacient`')
})

describe.each([readCase('article'), ...readCases('inline')])(
  '$name',
  ({config, input, readers}) => {
    const planted = plantCanaries(input, config)
    const own = createLectern(config).compile(planted.source)

    test.each(readers)('should leak nothing to $name', ({profile}) => {
      const html = renderToStaticMarkup(createElement(Article, {of: own, profile}))
      for (const {isFor, token} of planted.canaries) {
        if (!isFor(profile)) expect(html).not.toContain(token)
      }
    })
  }
)
