import {createContext, createElement, type ReactNode, use} from 'react'
import {Fragment, jsx, jsxs} from 'react/jsx-runtime'
import {renderToStaticMarkup} from 'react-dom/server'
import remarkGfm from 'remark-gfm'
import type {PlainArticle} from '../articles.js'
import type {Way} from '../way.js'
import {evaluateSync} from './untyped.js'

/** Whom a page is for. */
const Holds = createContext<ReadonlySet<string>>(new Set())

/** One variant with MDX, on the twin of the plain article: compiled once, rendered by React. */
export function createMdxWay(): Way<PlainArticle> {
  return {
    name: 'MDX with react-dom/server',
    prepare({mdx}) {
      const {default: Content} = evaluateSync(mdx, {
        Fragment,
        jsx,
        jsxs,
        remarkPlugins: [[remarkGfm, {singleTilde: false}]]
      })
      const content = createElement(Content, {components: {For}})
      return ({holds}) =>
        renderToStaticMarkup(createElement(Holds.Provider, {value: holds}, content))
    }
  }
}

/** What is for some readers. */
function For({children, reader}: {children: ReactNode; reader: string}): ReactNode {
  return use(Holds).has(reader) ? children : null
}
