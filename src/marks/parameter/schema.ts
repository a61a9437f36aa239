import * as z from 'zod'
import {localText} from '../../front-matter/schema.js'

/** Keys of the config for parameters. */
export const parametersSchema = {
  parameters: z.record(z.string(), z.record(z.string(), localText)).optional()
}
