// Take a picture of each page in `output/` and save it beside the page.

import {readdir} from 'node:fs/promises'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {launchChromium} from './launch-chromium.js'

const output = path.join(path.dirname(import.meta.dirname), 'output')
const pages = (await readdir(output)).filter((name) => name.endsWith('.html')).sort()

const browser = await launchChromium()
if (!browser) throw new Error('Cannot take pictures without a Chromium: set `CHROMIUM` to its path')

try {
  const page = await browser.newPage({viewport: {width: 800, height: 1000}})
  for (const name of pages) {
    const picture = path.join(output, name.replace(/\.html$/, '.png'))
    await page.goto(pathToFileURL(path.join(output, name)).href)
    await page.screenshot({path: picture, fullPage: true})
    console.log(path.relative(path.dirname(output), picture))
  }
} finally {
  await browser.close()
}
