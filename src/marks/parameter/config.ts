import type {LocalText} from '../../annotate/local-text.js'

/** What a config says of parameters. */
export interface ParametersConfig {
  /**
   * Texts that differ by reader, by name: `:parameter[name]` in articles, `{name}`
   * in notices. Each holds plain texts by expression, which exclude each other;
   * `otherwise` is for everybody else (default: none).
   */
  readonly parameters?: Readonly<Record<string, Readonly<Record<string, LocalText>>>>
}
