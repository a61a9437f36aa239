import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {resolveConfig} from '../src/config/resolve.js'
import {createLecternOf, createTreeMaker} from '../src/lectern.js'
import {allMarks} from '../src/marks/index.js'
import {readCase, readCases} from './helpers/cases.js'

describe.each([...readCases(), readCase('article')])(
  'createTreeMaker: $name',
  ({config, input}) => {
    test('should give the trees that come with HTML', () => {
      const settings = resolveConfig(config, allMarks)
      const article = createLecternOf(settings).compile(new VFile(input), {onError: 'omit'})
      const trees = createTreeMaker(settings)(new VFile(input), {onError: 'omit'})
      for (const {profile} of article.variants()) {
        expect(trees.toMdast(profile)).toEqual(article.toMdast(profile))
        expect(trees.toHast(profile)).toEqual(article.toHast(profile))
        expect(trees.toMarkdown(profile)).toBe(article.toMarkdown(profile))
        expect(trees.toText(profile)).toBe(article.toText(profile))
      }
    })
  }
)
