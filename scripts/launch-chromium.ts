import {type Browser, chromium} from 'playwright-core'
import {findChromium} from './find-chromium.js'

/**
 * Start a Chromium, without a window and without calls home.
 *
 * @returns
 *   Browser; nothing where there is none for this system.
 * @throws
 *   When there is none and `$CI` is set: there nothing is skipped.
 */
export async function launchChromium(): Promise<Browser | undefined> {
  const found = await findChromium()
  if (!found) {
    if (process.env.CI) throw new Error('Cannot find a Chromium: set `CHROMIUM` to the path of one')
    return undefined
  }
  return chromium.launch({
    ...found,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync'
    ]
  })
}
