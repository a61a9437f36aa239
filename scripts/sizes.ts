/** Lines of functions and modules of the source, and what is longer than it may be. */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** Most lines of each: functions without those inside them, with them, and modules. */
const most = {closure: 150, function: 80, module: 300}

/** Lines of a function or module. */
export interface Size {
  file: string
  name: string
  kind: keyof typeof most
  lines: number
}

/** Measure each module of a folder, and each function in it. */
export function measure(root: string): Array<Size> {
  return readdirSync(root, {recursive: true, withFileTypes: true})
    .filter(({name}) => name.endsWith('.ts'))
    .flatMap(({name, parentPath}) => {
      const file = path.relative(root, path.join(parentPath, name))
      return measureModule(file, readFileSync(path.join(root, file), 'utf8'))
    })
}

/** What is longer than it may be. */
export function tooLong(sizes: ReadonlyArray<Size>): Array<Size> {
  return sizes.filter(({kind, lines}) => lines > most[kind])
}

/** Measure a module and the functions in it. */
export function measureModule(file: string, text: string): Array<Size> {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const sizes: Array<Size> = []
  const modules = text.trimEnd().split('\n').length - dataLines(source)
  sizes.push({file, kind: 'module', lines: modules, name: file})
  visit(source)
  return sizes

  /** Visit a node; gives the lines of the functions in it. */
  function visit(node: ts.Node): number {
    let inner = 0
    ts.forEachChild(node, (child) => {
      inner += visit(child)
    })
    if (!ts.isFunctionLike(node) || !('body' in node) || !node.body) return inner
    const lines = linesOf(source, node)
    const name = nameOf(node)
    sizes.push({file, kind: 'closure', lines, name})
    sizes.push({file, kind: 'function', lines: lines - inner, name})
    return lines
  }
}

/** Lines of a node, without comments before it. */
function linesOf(source: ts.SourceFile, node: ts.Node): number {
  const line = (offset: number) => source.getLineAndCharacterOfPosition(offset).line
  return line(node.end) - line(node.getStart(source)) + 1
}

function nameOf(node: ts.Node): string {
  const named = node as ts.Node & {name?: ts.Node}
  if (named.name) return named.name.getText()
  const {parent} = node
  return 'name' in parent && parent.name ? (parent.name as ts.Node).getText() : '(unnamed)'
}

/** Lines of tables: constants at the top of a module that hold neither functions nor calls with them. */
function dataLines(source: ts.SourceFile): number {
  let lines = 0
  for (const statement of source.statements) {
    if (ts.isVariableStatement(statement) && isData(statement)) lines += linesOf(source, statement)
  }
  return lines
}

function isData(statement: ts.VariableStatement): boolean {
  return statement.declarationList.declarations.every(({initializer}) => {
    return (
      initializer !== undefined &&
      (ts.isObjectLiteralExpression(initializer) ||
        ts.isArrayLiteralExpression(initializer) ||
        ts.isNewExpression(initializer))
    )
  })
}

if (process.argv[1] === import.meta.filename) {
  const sizes = measure(path.join(import.meta.dirname, '../src'))
  for (const kind of ['module', 'function', 'closure'] as const) {
    console.log(`Longest, ${kind}:`)
    const ranked = sizes.filter((size) => size.kind === kind).sort((a, b) => b.lines - a.lines)
    for (const {file, lines, name} of ranked.slice(0, 10))
      console.log(`  ${lines} ${name} (${file})`)
  }
}
