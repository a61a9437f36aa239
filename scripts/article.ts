// Render the reference article for each reader with the built package, and
// write a page for each.

import {mkdir, readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'

const readers = {
  patient: {role: 'patient'},
  caregiver: {role: 'caregiver'},
  student: {role: 'student'},
  clinician: {role: 'clinician'},
  researcher: {role: 'researcher'}
} as const

const root = path.dirname(import.meta.dirname)
const input = path.join(root, 'fixtures', 'article', 'input.md')
const output = path.join(root, 'output')

// A computed name: before the build there are no declarations to check against.
const built = new URL('../dist/index.js', import.meta.url).href
// Cast: the built package is made of this module.
const {createLectern, health} = (await import(built)) as typeof import('../src/index.js')

const config = JSON.parse(await readFile(path.join(path.dirname(input), 'config.json'), 'utf8'))
const article = createLectern({...health, ...config}).compile(await readFile(input, 'utf8'), {
  path: path.relative(root, input)
})
for (const message of article.messages) console.error(String(message))

/** Page for a reader; those without one of their own share the clinician’s. */
function pageOf({role}: Readonly<Record<string, string | undefined>>): string {
  return `${Object.hasOwn(readers, String(role)) ? role : 'clinician'}.html`
}

await mkdir(output, {recursive: true})
for (const [name, profile] of Object.entries(readers)) {
  const page = path.join(output, `${name}.html`)
  await writeFile(page, article.toPage(profile, {href: pageOf}))
  console.log(`${name}: ${path.relative(root, page)}`)
}
