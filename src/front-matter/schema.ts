import * as z from 'zod'
import {nearest} from '../audience/nearest.js'
import {isLanguageTag} from '../source/language-tag.js'

/**
 * An object with known keys only; an unknown one is told with the nearest
 * right name.
 *
 * @param shape
 *   Schema of each key.
 */
export function strict<Shape extends z.core.$ZodShape>(
  shape: Shape
): z.ZodObject<Shape, z.core.$strict> {
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return undefined
      const names = Object.keys(shape)
      return issue.keys
        .map((key) => {
          const near = nearest(key, names)
          return `Unknown key \`${key}\`, expected ${(near.length > 0 ? near : names).map((name) => `\`${name}\``).join(' or ')}`
        })
        .join('; ')
    }
  })
}

/** What a schema has found wrong. */
export type Issue = z.core.$ZodIssue

/** Texts by language. */
const byLanguage = z.record(z.string(), z.string()).superRefine((texts, context) => {
  const known = new Set<string>()
  for (const tag of Object.keys(texts)) {
    const isTag = isLanguageTag(tag)
    if (isTag && !known.has(tag.toLowerCase())) known.add(tag.toLowerCase())
    else {
      const message = isTag
        ? `Unexpected language \`${tag}\` again, expected each once`
        : `Unexpected language \`${tag}\`, expected a tag such as \`en\` or \`pt-BR\``
      context.addIssue({code: 'custom', message, path: [tag]})
    }
  }
})

/** A text, or one for each language. */
export const localText = z.union([z.string(), byLanguage])

/** Title or description of an article: a text, or texts by expression. */
const perReader = z.union([z.string(), z.record(z.string(), z.string())])

/** Keys of front matter that are Lectern's own, whatever its marks. */
export const ownKeys = {
  audience: z.string().optional(),
  choices: z.array(z.string()).optional(),
  description: perReader.optional(),
  language: z.string().optional(),
  title: perReader.optional()
}

/** A key that a mark reads, and what it may hold. */
export type KeySchemas = Readonly<Record<string, z.ZodType>>

/** What front matter says to Lectern and its marks; all else is the host's. */
export function frontMatterSchema(
  keys: KeySchemas
): ReturnType<typeof z.looseObject<typeof ownKeys>> {
  return z.looseObject({...ownKeys, ...keys})
}
