import * as z from 'zod'
import {strict} from '../../front-matter/schema.js'
import {termUses} from './concept.js'

const numbers = ['singular', 'plural'] as const
const words = z.union([z.string(), z.array(z.string()).min(1)])
const list = z.array(z.string())

const formSchema = strict({
  abbreviation: z.boolean().optional(),
  exact: z.boolean().optional(),
  plural: words.optional(),
  singular: words.optional()
})

const sayingSchema = strict({
  attributive: z.string().optional(),
  broader: z.boolean().optional(),
  countable: z.boolean().optional(),
  gloss: z.string().optional(),
  number: z.enum(numbers).optional(),
  plural: z.string().optional(),
  singular: z.string().optional(),
  use: z.enum(termUses).default('term-first')
})

/** A concept of the lexicon. */
const conceptSchema = strict({
  audited: list.optional(),
  codes: z.record(z.string(), z.string()).optional(),
  confirmed: z.string().optional(),
  countable: z.boolean().optional(),
  family: z.string().optional(),
  forms: z.array(z.union([z.string(), formSchema])).min(1),
  id: z.string(),
  language: z.string().optional(),
  never: strict({after: list.optional(), before: list.optional(), in: list.optional()}).optional(),
  only: strict({after: list.optional(), before: list.optional()}).optional(),
  polarity: z.enum(['raised', 'lowered', 'absent', 'present', 'negated', 'hedged']).optional(),
  say: z.record(z.string(), sayingSchema),
  slot: z.enum(['noun', 'attributive', 'adverb']).optional(),
  source: z.string().optional()
})

/** Concepts, or paths of files of them, which are read before. */
const lexicon = z.union(
  [z.array(z.union([conceptSchema, z.string()], {error: other})), z.string()],
  {
    error: ({input}) =>
      Array.isArray(input)
        ? undefined
        : 'Unexpected value of `lexicon`, expected a list of concepts, or the path of a file'
  }
)

/** Keys of the config for vocabulary. */
export const lexiconSchema = {
  lexicon: lexicon.optional(),
  vocabulary: strict({
    alternatives: z.boolean().optional(),
    firstUse: z.enum(['article', 'section']).optional(),
    headings: z.boolean().optional()
  }).optional()
}

/** Why a value of `lexicon` is the host’s. */
const noConcepts = 'since it is no list of concepts'

/** Keys of front matter for vocabulary: other lists are the host’s, so more is checked by `ownConcepts` alone. */
export const ownLexiconSchema = {
  lexicon: z
    .array(z.unknown(), {error: noConcepts})
    .refine((entries) => entries.every(isMap), {error: noConcepts})
    .optional()
}

/** Concepts of an article. */
export const ownConcepts = z.object({lexicon: z.array(conceptSchema)})

/** What is said of an entry that is neither a concept nor a path. */
function other({input}: {input: unknown}): string | undefined {
  return isMap(input)
    ? undefined
    : 'Unexpected entry, expected a concept with `id`, `forms` and `say`, or the path of a file'
}

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
