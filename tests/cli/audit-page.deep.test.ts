import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {Browser, Page} from 'playwright-core'
import {afterAll, describe, expect, test} from 'vitest'
import {launchChromium} from '../../scripts/launch-chromium.js'
import {auditPage} from '../../src/cli/audit-page.js'
import {createLectern, health} from '../../src/index.js'
import {readChoices} from '../../src/node/apply-audit.js'
import {audit} from '../../src/node/audit.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const lectern = createLectern({
  ...health,
  lexicon: [
    {
      audited: ['an oedema'],
      forms: ['oedema'],
      id: 'oedema',
      say: {lay: {singular: 'swelling'}}
    }
  ],
  notices: [],
  owed: []
})

const html = auditPage(
  audit([
    lectern.compile(
      `The oedema is. An oedema clinic helps. An oedema. ${'x'.repeat(120)}, oedema. The legs are drained, says the ECG; rehabilitation of cardiopulmonary functioning ameliorates it.`
    )
  ])
)

const browser = await launchChromium()
afterAll(() => browser?.close())

test.skipIf(browser)('should work: there is no Chromium for this system', () => {})

/** Open the page of the audit. */
async function open(options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  // Cast: without one this is not run.
  const page = await (browser as Browser).newPage(options)
  await page.setContent(html)
  return page
}

describe('the page of an audit', () => {
  test.runIf(browser).each([
    {colorScheme: 'light', width: 1280},
    {colorScheme: 'dark', width: 1280},
    {colorScheme: 'light', width: 320}
  ] as const)(
    'should be accessible, and no wider than the screen: %o',
    async ({colorScheme, width}) => {
      const page = await open({colorScheme, viewport: {height: 800, width}})
      await page.evaluate(axe)
      // Cast: what axe-core gives.
      const {violations} = (await page.evaluate('axe.run()')) as {violations: Array<object>}
      expect(violations).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      await page.close()
    }
  )

  test.runIf(browser)('should keep what is chosen by keys and buttons, and save it', async () => {
    const page = await open()
    const failed: Array<string> = []
    page.on('pageerror', ({message}) => failed.push(message))
    const status = page.getByRole('status')
    expect(await status.textContent()).toBe('0 of 4 chosen')
    for (const key of ['j', 'a', 'x', 'k', 'k', 'j', 'j', 'p', 'p', 'q']) {
      await page.keyboard.press(key)
    }
    expect(await status.textContent()).toBe('4 of 4 chosen')
    expect(
      await page.evaluate(
        "[...document.querySelectorAll('[aria-pressed=true]')].map((b) => b.value)"
      )
    ).toEqual(['audited', 'keep', 'pin', 'pin'])
    await page.getByRole('button', {name: 'Accept'}).nth(3).click()
    await page.getByRole('button', {name: 'Pin'}).nth(2).click()
    expect(await status.textContent()).toBe('3 of 4 chosen')
    await page.getByRole('checkbox', {name: 'Keys'}).uncheck()
    await page.locator('article').first().focus()
    await page.keyboard.press('a')
    expect(await status.textContent()).toBe('3 of 4 chosen')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', {name: 'Download'}).click()
    ])
    const text = readFileSync(await download.path(), 'utf8')
    expect(download.suggestedFilename()).toBe('lectern-audit.json')
    expect(readChoices(text, 'x')).toEqual({
      oedema: {
        audited: [expect.any(String), 'an oedema'],
        keep: [
          {after: expect.any(String), before: expect.any(String), context: expect.any(String)}
        ],
        pin: []
      }
    })
    expect(failed).toEqual([])
    await page.close()
  })

  test.runIf(browser)(
    'should highlight what is hard to read, until it is switched off',
    async () => {
      const page = await open()
      await page.getByText(/^Text of/).click()
      const decoration = (kind: string): Promise<unknown> =>
        page.evaluate(`(() => {
        const element = document.querySelector('details .${kind}')
        return getComputedStyle(element).textDecorationLine + ' ' + element.textContent
      })()`)
      expect(await decoration('passive')).toBe('underline are drained')
      expect(await decoration('abbreviation')).toBe('underline ECG')
      expect(await decoration('uncommon')).toBe('underline oedema')
      expect(await page.locator('details .hard').count()).toBe(1)
      await page.getByRole('checkbox', {name: 'Passive'}).uncheck()
      expect(await decoration('passive')).toBe('none are drained')
      expect(await decoration('uncommon')).toBe('underline oedema')
      await page.close()
    }
  )
})
