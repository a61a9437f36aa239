import type {Article} from '../../../src/index.js'
import {ArticleError, createLectern} from '../../../src/index.js'
import {articleConfig} from '../../helpers/article-config.js'
import type {SmallProfile} from './articles.js'

/** Concepts that say nothing, so that terms can still be pinned. */
const lectern = createLectern({
  ...articleConfig,
  lexicon: articleConfig.lexicon.map((concept) => ({...concept, say: {}}))
})

/** Compile without vocabulary; nothing when there are errors. */
export function compilePlain(source: string): Article<SmallProfile> | undefined {
  try {
    return lectern.compile(source) as Article<SmallProfile>
  } catch (error) {
    if (error instanceof ArticleError) return undefined
    throw error
  }
}
