import * as z from 'zod'
import type {MarkDefinition} from '../annotate/mark.js'
import {localText, strict} from '../front-matter/schema.js'
import {defaultLimits} from '../source/limits.js'
import type {Config, ValueConfig} from './config.js'
import {wordNames} from './words.js'

// Cast: to zod, a key that is left out may be there as `undefined`, too; that reads the same.
const valueSchema: z.ZodType<ValueConfig> = strict({
  label: localText.optional(),
  get narrower() {
    return z.record(z.string(), valueSchema).optional()
  }
}) as z.ZodType<ValueConfig>

const dimensionSchema = strict({
  default: z.string(),
  ordered: z.boolean().optional(),
  question: localText.optional(),
  reason: localText.optional(),
  values: z.record(z.string(), valueSchema)
})

const limitsSchema = strict(
  Object.fromEntries(
    Object.keys(defaultLimits).map((name) => [name, z.number().int().positive().optional()])
  )
)

/**
 * Make the schema of the whole config.
 *
 * @param marks
 *   Kinds of mark, which bring keys of their own.
 */
export function configSchema(marks: ReadonlyArray<MarkDefinition>): z.ZodType<Config> {
  const words = Object.fromEntries(wordNames(marks).map((name) => [name, z.string()]))
  const keys: Record<string, z.ZodType> = {
    audiences: z.record(z.string(), z.string()).optional(),
    dimensions: z.record(z.string(), dimensionSchema),
    frontMatter: strict({
      keys: z.record(z.string(), z.union([z.string(), z.literal(false)])).optional()
    }).optional(),
    idPrefix: z
      .string()
      .regex(/^[A-Za-z0-9_-]*$/, {
        error: 'Unexpected characters in prefix, expected letters, digits, `-` or `_`'
      })
      .optional(),
    language: z.string().optional(),
    limits: limitsSchema.optional(),
    url: z
      .custom((value) => typeof value === 'function', {
        error: 'Unexpected value of `url`, expected a function that takes an address and gives one'
      })
      .optional(),
    warnings: z.record(z.string(), z.boolean()).optional(),
    words: z.record(z.string(), strict(words)).optional()
  }
  for (const {config} of marks) Object.assign(keys, config?.schema)
  // In the order in which an unknown key is told what there is.
  // Cast: keys of marks are known when the marks are, not to the compiler.
  return strict(Object.fromEntries(Object.entries(keys).sort())) as never
}
