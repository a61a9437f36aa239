export type {LocalText} from './annotate/local-text.js'
export type {Article} from './article.js'
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
export type {CompileOptions, Lectern, ParsedSource, Source} from './lectern.js'
export {createLectern} from './lectern.js'
export type {ConfigProblem} from './messages/errors.js'
export {ArticleError, ConfigError, LimitError} from './messages/errors.js'
export type {Heading, Rendition, RenditionNotice, Withheld} from './render/rendition.js'
export type {Limits} from './source/limits.js'
export {defaultLimits} from './source/limits.js'
export type {Variant, VariantOptions} from './variant/enumerate.js'
export type {Explanation} from './variant/explain.js'
