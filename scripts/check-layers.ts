/**
 * Hold the imports in `src/` against the layout in `layers.json`.
 *
 * Usage: `tsx scripts/check-layers.ts`; exits with 1 when one isn't allowed.
 */
import path from 'node:path'
import {findWrongImports, readLayers} from './layers.js'

const wrong = findWrongImports(path.join(path.dirname(import.meta.dirname), 'src'), readLayers())
for (const {file, reason, specifier} of wrong) {
  console.error(`src/${file}: import of \`${specifier}\`: ${reason}`)
}
process.exitCode = wrong.length > 0 ? 1 : 0
