import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** An import that the layout doesn't allow. */
export interface WrongImport {
  /** Path within `src/`. */
  file: string
  specifier: string
  /** Rule that it breaks, in words. */
  reason: string
}

/** The layout of `src/`: what each folder holds, row by row, and which of them the runtime is made of. */
export interface Layers {
  rows: ReadonlyArray<Readonly<Record<string, string>>>
  runtime: ReadonlyArray<string>
}

/** Read the layout. */
export function readLayers(): Layers {
  const file = path.join(path.dirname(import.meta.dirname), 'layers.json')
  return JSON.parse(readFileSync(file, 'utf8')) as Layers
}

/**
 * Find the imports in a folder of sources that the layout doesn't allow, those
 * of types and `import()` included.
 */
export function findWrongImports(folder: string, layers: Readonly<Layers>): Array<WrongImport> {
  const wrong: Array<WrongImport> = []
  for (const name of readdirSync(folder, {recursive: true}) as Array<string>) {
    if (!name.endsWith('.ts')) continue
    const file = name.split(path.sep).join('/')
    const {importedFiles} = ts.preProcessFile(readFileSync(path.join(folder, name), 'utf8'))
    for (const {fileName: specifier} of importedFiles) {
      const reason = reasonAgainst(layers, file, specifier)
      if (reason) wrong.push({file, reason, specifier})
    }
  }
  return wrong
}

/** Why a file may not import something; nothing when it may. */
function reasonAgainst(layers: Layers, file: string, specifier: string): string | undefined {
  const from = folderOf(file)
  const surface = rowOf(layers, from) === layers.rows.length - 1
  if (!specifier.startsWith('.')) {
    if (layers.runtime.includes(from))
      return `\`${from}/\` is in the runtime, which takes nothing from npm.`
    if (/^zod(?:\/|$)/.test(specifier) && from !== 'config' && !file.endsWith('/schema.ts')) {
      return 'zod stands in `config/` and in files called `schema.ts` alone.'
    }
    if (specifier.startsWith('node:') && !surface) {
      return 'Modules of Node stand in the surfaces alone, the last row of the layout.'
    }
    return /^lectern(?:\/|$)/.test(specifier) && !surface
      ? 'The package doesn’t import itself.'
      : undefined
  }
  const target = path.posix.join(path.posix.dirname(file), specifier)
  if (target.startsWith('..')) return 'Nothing outside of `src/` is imported.'
  const to = folderOf(target)
  if (from === 'marks' && to === 'marks') {
    const [own, other] = [kindOf(file), kindOf(target)]
    return own === '' || own === other
      ? undefined
      : 'A mark imports no other mark, nor the registry.'
  }
  if (from === to) return undefined
  // What reads and writes files is there once, for all surfaces.
  if (surface && to === 'node') return undefined
  if (layers.runtime.includes(from) && !layers.runtime.includes(to)) {
    return `\`${from}/\` is in the runtime, which takes of our folders \`${layers.runtime.join('/`, `')}/\` alone.`
  }
  return rowOf(layers, from) > rowOf(layers, to)
    ? undefined
    : `\`${from}/\` imports from rows above it alone, and \`${to}/\` isn’t in one.`
}

/** First folder of a path; empty for what stands directly in `src/`. */
function folderOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : ''
}

/** Folder of a mark, which may have folders of its own; empty for what stands directly in `marks/`. */
function kindOf(file: string): string {
  return file.split('/').slice(1, -1)[0] ?? ''
}

/** Row of a folder; one that isn't in the layout may import nothing. */
function rowOf({rows}: Layers, folder: string): number {
  return rows.findIndex((row) => Object.hasOwn(row, folder))
}
