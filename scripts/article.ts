// Render the reference article, and two articles of other kinds, for each
// reader with the built package, and write a page for each.

import {mkdir, readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'

/** Whom each article is written for, by its folder. */
const articles: Readonly<Record<string, ReadonlyArray<string>>> = {
  article: [
    ...['patient', 'caregiver', 'student', 'physician', 'nurse', 'pharmacist', 'researcher'],
    'clinician'
  ],
  'page/medicine': ['patient', 'student', 'clinician'],
  'page/release-note': ['user', 'admin', 'developer']
}

const root = path.dirname(import.meta.dirname)
const output = path.join(root, 'output')

// A computed name: before the build there are no declarations to check against.
const built = new URL('../dist/index.js', import.meta.url).href
// Cast: the built package is made of this module.
const {createLectern, health} = (await import(built)) as typeof import('../src/index.js')

await mkdir(output, {recursive: true})
for (const [name, roles] of Object.entries(articles)) await writePages(name, roles)

/** Write the pages of an article; readers without one of their own share the last. */
async function writePages(name: string, roles: ReadonlyArray<string>): Promise<void> {
  const input = path.join(root, 'fixtures', name, 'input.md')
  const own = JSON.parse(await readFile(path.join(path.dirname(input), 'config.json'), 'utf8'))
  // One that has readers of its own isn’t about health.
  const config = own.dimensions ? own : {...health, ...own}
  const article = createLectern(config).compile(await readFile(input, 'utf8'), {
    path: path.relative(root, input)
  })
  for (const message of article.messages) console.error(String(message))
  const stem = name === 'article' ? '' : `${path.basename(name)}-`
  const fileOf = (role: unknown): string =>
    `${stem}${roles.find((each) => each === role) ?? roles.at(-1)}.html`
  for (const role of roles) {
    const page = article.toPage({role}, {href: (profile) => fileOf(profile.role)})
    await writeFile(path.join(output, fileOf(role)), page)
    console.log(`${stem}${role}: ${path.join('output', fileOf(role))}`)
  }
}
