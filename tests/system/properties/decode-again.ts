import type {Article, Rendition} from '../../../src/index.js'
import {decode, render, renderBytes} from '../../../src/render/index.js'
import type {SmallProfile} from './articles.js'

/** An article as the runtime has it. */
export interface Decoded {
  render(profile: SmallProfile): Rendition
  /** What its bytes say. */
  renderText(profile: SmallProfile): string
}

/** Encode an article and decode it again. */
export function decodeAgain(article: Article<SmallProfile>): Decoded {
  const decoded = decode(article.encode())
  return {
    render: (profile) => render(decoded, profile),
    renderText: (profile) => new TextDecoder().decode(renderBytes(decoded, profile))
  }
}
