export type {ArticleProps} from './article.js'
export {Article} from './article.js'
