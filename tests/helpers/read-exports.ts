import {readFile} from 'node:fs/promises'
import path from 'node:path'
import ts from 'typescript'

/** Names that an entry exports, types included, sorted. */
export async function readExports(entry = 'index.ts'): Promise<Array<string>> {
  const file = path.join(import.meta.dirname, '..', '..', 'src', entry)
  const source = ts.createSourceFile(file, await readFile(file, 'utf8'), ts.ScriptTarget.Latest)
  const names = source.statements.map((statement) => {
    if (!ts.isExportDeclaration(statement) || !statement.exportClause) {
      throw new Error('Expected the entry to hold named exports only')
    }
    if (!ts.isNamedExports(statement.exportClause)) throw new Error('Expected no `export *`')
    return statement.exportClause.elements.map(({name}) => name.text)
  })
  return names.flat().sort()
}
