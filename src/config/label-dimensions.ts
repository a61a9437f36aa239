import {type LocalText, localize} from '../annotate/local-text.js'
import type {Dimension} from '../audience/dimension.js'
import type {LabelledDimension} from '../compiled/readers.js'
import type {Config, ValueConfig} from './config.js'

/**
 * Say what readers are shown of dimensions, in a language.
 *
 * @param dimensions
 *   Dimensions.
 * @param config
 *   What the config says of each.
 * @param language
 *   BCP 47 tag that is wanted.
 * @param plain
 *   Language of plain texts.
 */
export function labelDimensions(
  dimensions: ReadonlyArray<Dimension>,
  config: Config['dimensions'],
  language: string,
  plain: string
): Array<LabelledDimension> {
  return dimensions.map(({default: fallback, name, values}) => {
    // Cast: dimensions are made of the config.
    const {question, reason, values: tree} = config[name] as Config['dimensions'][string]
    const labels: Array<string | null> = []
    const depths: Array<number> = []
    collect(tree, 0)
    const [asked, why] = [say(question), say(reason)]
    return {
      default: fallback,
      name,
      values,
      ...(asked !== undefined && {question: asked}),
      ...(why !== undefined && {reason: why}),
      ...(labels.some((label) => label !== null) && {labels}),
      ...(depths.some((depth) => depth > 0) && {depths})
    }

    function collect(group: Readonly<Record<string, ValueConfig>>, depth: number): void {
      for (const {label, narrower} of Object.values(group)) {
        labels.push(say(label) ?? null)
        depths.push(depth)
        if (narrower) collect(narrower, depth + 1)
      }
    }
  })

  function say(text: LocalText | undefined): string | undefined {
    if (text === undefined) return undefined
    return localize(text, language, plain) ?? localize(text, plain, plain)
  }
}
