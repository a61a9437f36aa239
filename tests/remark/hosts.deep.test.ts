import {compileSync} from '@mdx-js/mdx'
import {createElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import Markdown from 'react-markdown'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import type {PluggableList} from 'unified'
import {describe, expect, test} from 'vitest'
import {ArticleError} from '../../src/index.js'
import remarkLectern from '../../src/remark/index.js'
import {readCase, readCases} from '../helpers/cases.js'

describe.each([...readCases(), readCase('article')])(
  '$name',
  ({config, input, markers, readers}) => {
    // What MDX reads otherwise: tags, comments, and braces after a heading.
    const isMdx = !/<|\{#/.test(input.replaceAll('::section{#', ''))

    test.each(readers)('should hold nothing of others in MDX for $name', ({name, profile}) => {
      for (const format of isMdx ? (['md', 'mdx'] as const) : (['md'] as const)) {
        const remarkPlugins: PluggableList = [
          remarkFrontmatter,
          [remarkGfm, {singleTilde: false}],
          [remarkLectern, {config, profile}]
        ]
        expectNothingOfOthers(String(compileSync(input, {format, remarkPlugins})), name)
      }
    })

    test.each(readers)('should hold nothing of others in React for $name', ({name, profile}) => {
      const remarkPlugins: PluggableList = [
        [remarkGfm, {singleTilde: false}],
        [remarkLectern, {config, profile}]
      ]
      const publish = () => renderToStaticMarkup(createElement(Markdown, {remarkPlugins}, input))
      // It doesn’t read front matter, and would show it.
      if (input.startsWith('---')) expect(publish).toThrow(ArticleError)
      else expectNothingOfOthers(publish(), name)
    })

    function expectNothingOfOthers(text: string, reader: string): void {
      for (const [word, names] of Object.entries(markers)) {
        if (!names.includes(reader)) expect(text, word).not.toContain(word)
      }
    }
  }
)
