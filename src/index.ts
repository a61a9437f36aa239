export type {Limits} from './article/limits.js'
export {defaultLimits} from './article/limits.js'
export type {Parser} from './article/parse.js'
export type {LocalText} from './article/text.js'
export {ProfileError} from './audience/profile.js'
export {sanitizeSchema} from './compile/sanitize-schema.js'
export type {
  ConceptConfig,
  Config,
  DimensionConfig,
  FormConfig,
  NoticeConfig,
  OwedConfig,
  ProfileOf,
  SayingConfig,
  ValueConfig,
  Words
} from './config/config.js'
export {defineConfig} from './config/config.js'
export {health} from './config/health.js'
export type {Article} from './create-article.js'
export type {ConfigProblem} from './diagnostic/errors.js'
export {ArticleError, ConfigError, LimitError} from './diagnostic/errors.js'
export type {CompileOptions, Lectern, ParsedSource, Source} from './lectern.js'
export {createLectern} from './lectern.js'
export type {Heading, Rendition, RenditionNotice, Withheld} from './render/rendition.js'
export type {Variant, VariantOptions} from './variant/enumerate.js'
export type {Explanation} from './variant/explain.js'
