import {type Components, toJsxRuntime} from 'hast-util-to-jsx-runtime'
import type {ReactElement} from 'react'
import {Fragment, jsx, jsxs} from 'react/jsx-runtime'
import type {Article as CompiledArticle} from '../article.js'

/** What an article on a page is made of. */
export interface ArticleProps<Readers> {
  /** Compiled article. */
  of: Pick<CompiledArticle<Readers>, 'toHast'>
  /** Reader (default: the defaults of all dimensions). */
  profile?: Readers | null | undefined
  /** Components for elements, by tag name (default: none). */
  components?: Partial<Components> | null | undefined
}

/**
 * Show an article to a reader, as elements of React; nothing is set as HTML.
 *
 * Compile on a server: in a browser all of an article can be read.
 */
export function Article<Readers>(props: Readonly<ArticleProps<Readers>>): ReactElement {
  const options = {Fragment, components: props.components ?? {}, jsx, jsxs}
  // Cast: elements that React’s own functions make are React’s.
  return toJsxRuntime(props.of.toHast(props.profile), options) as ReactElement
}
