// Take pictures of each page in `output/`, and save them beside it: as it is, in
// the dark, on a narrow screen, and printed.

import {readdir} from 'node:fs/promises'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {launchChromium} from './launch-chromium.js'

const output = path.join(path.dirname(import.meta.dirname), 'output')
const pages = (await readdir(output)).filter((name) => name.endsWith('.html')).sort()

/** Ways to look at a page, by what they put after the name of its pictures. */
const ways = {
  '': {width: 800},
  '-dark': {colorScheme: 'dark', width: 800},
  '-narrow': {width: 320},
  '-print': {media: 'print', width: 800}
} as const

const browser = await launchChromium()
if (!browser) throw new Error('Cannot take pictures without a Chromium: set `CHROMIUM` to its path')

try {
  for (const [suffix, {width, ...media}] of Object.entries(ways)) {
    const page = await browser.newPage({viewport: {height: 1000, width}})
    await page.emulateMedia(media)
    for (const name of pages) {
      const picture = path.join(output, name.replace(/\.html$/, `${suffix}.png`))
      await page.goto(pathToFileURL(path.join(output, name)).href)
      await page.screenshot({fullPage: true, path: picture})
      console.log(path.relative(path.dirname(output), picture))
    }
    await page.close()
  }
} finally {
  await browser.close()
}
