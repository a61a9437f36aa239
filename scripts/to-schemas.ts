import {readFileSync} from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import * as z from 'zod'
import {configSchema} from '../src/config/schema.js'
import {frontMatterSchema} from '../src/front-matter/schema.js'
import {allMarks} from '../src/marks/index.js'

/** A JSON Schema, as far as it is looked at here. */
interface Schema {
  properties?: Record<string, Schema>
  description?: string
  [keyword: string]: unknown
}

/** Interfaces that the config is made of, and where they stand. */
const described: ReadonlyArray<readonly [string, string]> = [
  ['src/config/config.ts', 'Config'],
  ['src/marks/citation/config.ts', 'ReferencesConfig'],
  ['src/marks/evidence/config.ts', 'EvidenceConfig'],
  ['src/marks/follow-up/config.ts', 'FollowUpConfig'],
  ['src/marks/metadata/config.ts', 'MetadataSettingsConfig'],
  ['src/marks/notice/config.ts', 'NoticesConfig'],
  ['src/marks/parameter/config.ts', 'ParametersConfig'],
  ['src/marks/review/config.ts', 'ReviewConfig'],
  ['src/marks/term/config.ts', 'LexiconConfig']
]

/** What the keys of front matter are for. */
const matterKeys: Readonly<Record<string, string>> = {
  audience:
    'Whom the article is for: an audience expression. Others get one paragraph that says so.',
  choices: 'Dimensions that readers may choose by; without it those with a question.',
  description: 'Summary: a text, or texts by audience expression.',
  language: 'Language of the article: a BCP 47 tag.',
  lexicon:
    'Concepts of the article alone, as those of the config are written; they stand for those with the same id.',
  notices: 'Notices of the article, as those of the config are written; they add to them.',
  published: 'Day of publication, such as 2026-03-01.',
  references: 'Sources that the article cites beside those of the config, as CSL-JSON.',
  review: 'How far the review of the article is, who reviews it, and when.',
  title: 'Title: a text, or texts by audience expression.',
  updated: 'Day of the last change, such as 2026-03-01.',
  topics: 'Topics of the article: notices may be for those who read of one.'
}

/** Make the JSON Schemas of the config and of front matter. */
export function toSchemas(): Record<'config' | 'front-matter', Schema> {
  return {
    config: {
      ...describe(convert(configSchema(allMarks)), commentsOfConfig()),
      title: 'Config of Lectern'
    },
    'front-matter': {
      ...describe(
        convert(frontMatterSchema(Object.assign({}, ...allMarks.map((mark) => mark.frontMatter)))),
        matterKeys
      ),
      title: 'Front matter of an article for Lectern'
    }
  }
}

/** Convert a schema; functions, which JSON doesn't have, and keys that are to come are left out. */
function convert(schema: z.ZodType): Schema {
  // Cast: more is known of it than is looked at.
  const converted = z.toJSONSchema(schema, {io: 'input', unrepresentable: 'any'}) as Schema
  for (const [key, value] of Object.entries(converted.properties ?? {})) {
    // Of these, nothing can be said.
    if (Object.keys(value).length === 0) delete converted.properties?.[key]
  }
  return converted
}

/** Add descriptions to top-level keys, and the key by which editors find the schema. */
function describe(schema: Schema, texts: Readonly<Record<string, string>>): Schema {
  const properties = Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([key, value]) => [
      key,
      {...value, ...(texts[key] !== undefined && {description: texts[key]})}
    ])
  )
  const own = schema.additionalProperties === false ? {$schema: {type: 'string'}} : {}
  return {...schema, properties: {...own, ...properties}}
}

/** Doc comments of the fields of the config. */
function commentsOfConfig(): Record<string, string> {
  const comments: Record<string, string> = {}
  for (const [file, type] of described) {
    const name = path.join(path.dirname(import.meta.dirname), file)
    const source = ts.createSourceFile(
      name,
      readFileSync(name, 'utf8'),
      ts.ScriptTarget.Latest,
      true
    )
    for (const statement of source.statements) {
      if (!ts.isInterfaceDeclaration(statement) || statement.name.text !== type) continue
      for (const member of statement.members) {
        if (!ts.isPropertySignature(member)) continue
        const [comment] = ts.getJSDocCommentsAndTags(member)
        const text = comment && ts.getTextOfJSDocComment(comment.comment)
        if (text) comments[member.name.getText()] = text.replaceAll('\n', ' ')
      }
    }
  }
  return comments
}
