/**
 * Write the JSON Schemas of the config and of front matter into `dist/schema`,
 * for editors; run after `tsup`.
 *
 * They are made of the schemas that Lectern itself checks with; what these
 * can't say, such as that an audience is known, only Lectern checks.
 */
import {mkdir, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {toSchemas} from './to-schemas.js'

const folder = path.join(path.dirname(import.meta.dirname), 'dist', 'schema')
await mkdir(folder, {recursive: true})
for (const [name, schema] of Object.entries(toSchemas())) {
  await writeFile(path.join(folder, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`)
}
