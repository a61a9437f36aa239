import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {Browser, Page} from 'playwright-core'
import {afterAll, describe, expect, test} from 'vitest'
import {launchChromium} from '../../scripts/launch-chromium.js'
import {createLectern, health} from '../../src/index.js'
import {readCase} from '../helpers/cases.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const lectern = createLectern({...health})
const {config, input} = readCase('article')
const reference = createLectern(config).compile(input)
/** What the reference article hasn't: long words, a wide table, code, alerts, a caution. */
const wide = lectern.compile(`# ${'Wide'.repeat(30)}

:::notice{kind="caution" title="Mind"}
Never ${'x'.repeat(100)}.
:::

> [!CAUTION]
> So.

| ${'a'.repeat(60)} | b | c | d | e | f |
| - | - | - | - | - | - |
| 1 | 2 | ${'c'.repeat(60)} | 4 | 5 | 6 |

\`\`\`
${'code '.repeat(60)}
\`\`\`

- [ ] task

[${'l'.repeat(80)}](https://example.org)

A note[^note], and again[^note].

[^note]: A table:

    | a | b |
    | - | - |
    | 1 | 2 |
`)

/** What axe-core found. */
interface Found {
  violations: Array<{id: string; nodes: Array<{html: string; failureSummary?: string}>}>
}

const browser = await launchChromium()
afterAll(() => browser?.close())

test.skipIf(browser)('should be accessible: there is no Chromium for this system', () => {})

/** Another article of the fixtures, with the readers that pages of it are made for. */
function caseOf(name: string, ...roles: ReadonlyArray<string>) {
  const {config, input} = readCase(name)
  return [name, createLectern(config).compile(input), roles] as const
}

describe.each([
  ['reference', reference, ['patient', 'caregiver', 'student', 'clinician', 'researcher']],
  ['wide', wide, ['patient', 'student', 'clinician']],
  caseOf('page/medicine', 'patient', 'clinician'),
  caseOf('page/release-note', 'user', 'admin', 'developer')
] as const)('page of the %s article', (_, article, roles) => {
  describe.each(roles)('for a %s', (role) => {
    test.runIf(browser).each([
      {colorScheme: 'light', media: 'screen', width: 1280},
      {colorScheme: 'dark', media: 'screen', width: 1280},
      {colorScheme: 'light', media: 'screen', width: 320},
      {colorScheme: 'dark', media: 'screen', width: 320},
      {colorScheme: 'light', media: 'print', width: 800}
    ] as const)(
      'should be accessible, and no wider than the screen: %o',
      async ({colorScheme, media, width}) => {
        const html = article.toPage({role} as never, {
          canonical: '/a',
          href: (other: Readonly<Record<string, string | undefined>>) => `/a/${other.role}`
        })
        // Cast: without one this is not run.
        const context = await (browser as Browser).newContext({
          colorScheme,
          viewport: {height: 900, width}
        })
        const page = await context.newPage()
        const problems: Array<string> = []
        page.on('console', (message) => problems.push(message.text()))
        page.on('request', (request) => problems.push(request.url()))
        await page.emulateMedia({colorScheme, media})
        await page.setContent(html)
        expect(await findFaults(page)).toEqual([])
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
          width
        )
        // The policy allows the style sheet, and nothing was asked for.
        expect(problems).toEqual([])
        await context.close()
      }
    )
  })
})

/** What axe-core finds by the rules of WCAG 2.2 AA, and by its best practices. */
async function findFaults(page: Page): Promise<Array<string>> {
  await page.evaluate(axe)
  // Cast: what axe-core gives.
  const {violations} = (await page.evaluate(
    `axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})`
  )) as Found
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({failureSummary, html}) => `${id}: ${html} ${failureSummary}`)
  )
}
