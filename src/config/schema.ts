import {z} from 'zod'
import {localText, strict} from '../front-matter/schema.js'
import {noticeSchema, owedSchema} from '../marks/notice/schema.js'
import {conceptSchema} from '../marks/term/schema.js'
import {defaultLimits} from '../source/limits.js'
import type {Config, ValueConfig} from './config.js'

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

const wordsSchema = strict({
  backToReference: z.string(),
  footnotes: z.string(),
  restricted: z.string(),
  unavailable: z.string(),
  withheld: z.string()
})

const limitsSchema = strict(
  Object.fromEntries(
    Object.keys(defaultLimits).map((name) => [name, z.number().int().positive().optional()])
  )
)

/** What the later parts of the config will be called. */
const notYet = z
  .undefined({error: 'Unexpected part of the config that is not there yet'})
  .optional()

/** The whole config. */
export const configSchema = strict({
  audiences: z.record(z.string(), z.string()).optional(),
  dimensions: z.record(z.string(), dimensionSchema),
  idPrefix: z
    .string()
    .regex(/^[A-Za-z0-9_-]*$/, {
      error: 'Unexpected characters in prefix, expected letters, digits, `-` or `_`'
    })
    .optional(),
  language: z.string().optional(),
  lexicon: z.array(conceptSchema).optional(),
  limits: limitsSchema.optional(),
  notices: z.array(noticeSchema).optional(),
  owed: z.array(owedSchema).optional(),
  references: notYet,
  words: z.record(z.string(), wordsSchema).optional()
}) as unknown as z.ZodType<Config>
