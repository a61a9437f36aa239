import type {VFile} from 'vfile'
import type {Limits} from './limits.js'
import {type Scan, scan} from './scan.js'
import {sourceOf} from './source-of.js'

/** A scan, and what it was made of. */
interface Scanned {
  frontMatter: boolean
  limits: Readonly<Limits>
  scan: Scan
  source: string
}

/** Last scan of each file: who parses a file and who checks it want the same. */
const scans = new WeakMap<VFile, Scanned>()

/**
 * Scan a file, unless it has been scanned and its text is the same.
 *
 * @param file
 *   File with text.
 * @param limits
 *   Limits on structure and size.
 * @param frontMatter
 *   Whether the article may start with front matter.
 */
export function scanFile(file: VFile, limits: Readonly<Limits>, frontMatter: boolean): Scan {
  const source = sourceOf(file)
  const known = scans.get(file)
  if (known?.source === source && known.limits === limits && known.frontMatter === frontMatter) {
    return known.scan
  }
  const scanned = scan(source, limits, frontMatter)
  scans.set(file, {frontMatter, limits, scan: scanned, source})
  return scanned
}
