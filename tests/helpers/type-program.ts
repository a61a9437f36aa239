import path from 'node:path'
import ts from 'typescript'
import {root} from './docs.js'

/** Sources and examples, type-checked together. */
export interface TypeProgram {
  /** What is wrong with the examples, one line each, by name of the example. */
  check(name: string): Array<string>
  /** Names of the fields of each type that the entry exports; of classes without those of `Error`. */
  fields(): Map<string, Array<string>>
}

/**
 * Create a program of the entry and of examples.
 *
 * @param examples
 *   Code, by name; `lectern` is the entry.
 */
export function createTypeProgram(examples: ReadonlyMap<string, string>): TypeProgram {
  const {config} = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile)
  const {options} = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const host = ts.createCompilerHost(options)
  const files = new Map<string, string>()
  for (const [name, code] of examples) {
    const entry = code
      .replaceAll("from 'lectern'", "from './src/index.js'")
      .replaceAll("from 'lectern/node'", "from './src/node/index.js'")
      .replaceAll("from 'lectern/react'", "from './src/react/index.js'")
      .replaceAll("from 'lectern/rehype'", "from './src/rehype/index.js'")
      .replaceAll("from 'lectern/remark'", "from './src/remark/index.js'")
      .replaceAll("from 'lectern/vitest'", "from './src/vitest/index.js'")
      .replaceAll("from 'lectern/runtime'", "from './src/render/index.js'")
    // A module even when it imports nothing.
    files.set(path.join(root, `${name}.ts`), `${entry}\nexport {}\n`)
  }
  const {fileExists, getSourceFile, readFile} = host
  host.fileExists = (file) => files.has(file) || fileExists.call(host, file)
  host.readFile = (file) => files.get(file) ?? readFile.call(host, file)
  host.getSourceFile = (file, target, ...rest) => {
    const code = files.get(file)
    return code === undefined
      ? getSourceFile.call(host, file, target, ...rest)
      : ts.createSourceFile(file, code, target)
  }
  const entry = path.join(root, 'src', 'index.ts')
  const program = ts.createProgram([entry, ...files.keys()], options, host)
  return {check, fields}

  function check(name: string): Array<string> {
    const source = program.getSourceFile(path.join(root, `${name}.ts`))
    if (!source) throw new Error(`Expected an example \`${name}\``)
    const found = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source)
    ]
    return found.map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'))
  }

  function fields(): Map<string, Array<string>> {
    const checker = program.getTypeChecker()
    const source = program.getSourceFile(entry)
    const symbol = source && checker.getSymbolAtLocation(source)
    const result = new Map<string, Array<string>>()
    for (const exported of symbol ? checker.getExportsOfModule(symbol) : []) {
      const target = checker.getAliasedSymbol(exported)
      if (!(target.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.Class))) continue
      const names = checker.getDeclaredTypeOfSymbol(target).getProperties()
      result.set(
        exported.name,
        names.filter(isOurs).map(({name}) => name)
      )
    }
    return result
  }

  function isOurs(field: ts.Symbol): boolean {
    const file = field.declarations?.[0]?.getSourceFile().fileName
    return file?.startsWith(path.join(root, 'src')) ?? false
  }
}
