import * as z from 'zod'
import {strict} from '../../front-matter/schema.js'
import {termUses} from './lexicon.js'

const formSchema = strict({
  plural: z.string().optional(),
  singular: z.string().optional()
})

const sayingSchema = strict({
  gloss: z.string().optional(),
  plural: z.string().optional(),
  singular: z.string().optional(),
  use: z
    .enum(termUses, {
      error: (issue) =>
        issue.input === 'expand' ? 'Unexpected use `expand`, which is not supported yet' : undefined
    })
    .default('term-first')
})

/** A concept of the lexicon. */
const conceptSchema = strict({
  forms: z.array(formSchema).min(1),
  id: z.string(),
  language: z.string().optional(),
  say: z.record(z.string(), sayingSchema)
})

/** Keys of the config for vocabulary. */
export const lexiconSchema = {lexicon: z.array(conceptSchema).optional()}
