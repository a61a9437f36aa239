import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** A function or other declaration of the sources. */
export interface Declaration {
  /** File, from the root of the project. */
  file: string
  /** Its name, after those of the declarations that it stands in, such as `see.conclude`. */
  name: string
  /** Where its text starts and ends. */
  start: number
  end: number
  text: string
}

/**
 * List all functions and declarations of `src`.
 *
 * @param root
 *   Root of the project.
 */
export function listDeclarations(root: string): ReadonlyArray<Declaration> {
  return readdirSync(path.join(root, 'src'), {recursive: true})
    .map((name) => path.posix.join('src', String(name).replaceAll(path.sep, '/')))
    .filter((file) => /\.tsx?$/.test(file))
    .sort()
    .flatMap((file) => declarationsIn(file, readFileSync(path.join(root, file), 'utf8')))
}

function declarationsIn(file: string, source: string): Array<Declaration> {
  const found: Array<Declaration> = []
  ts.forEachChild(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true), (node) =>
    visit(node, [])
  )
  return found

  function visit(node: ts.Node, around: ReadonlyArray<string>): void {
    const own = nameOf(node)
    const names = own === undefined ? around : [...around, own]
    if (own !== undefined) {
      // Of a variable the whole statement, when it is the only one of that.
      const {parent} = node
      const isOnly = ts.isVariableDeclarationList(parent) && parent.declarations.length === 1
      const whole = isOnly && ts.isVariableStatement(parent.parent) ? parent.parent : node
      const [start, end] = [whole.getStart(), whole.getEnd()]
      found.push({end, file, name: names.join('.'), start, text: source.slice(start, end)})
    }
    ts.forEachChild(node, (child) => visit(child, names))
  }
}

/** Name of what is declared or, in an object, of a function. */
function nameOf(node: ts.Node): string | undefined {
  if (
    ts.isFunctionDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name)) ||
    (ts.isPropertyAssignment(node) && ts.isArrowFunction(node.initializer))
  ) {
    return node.name?.getText()
  }
  return undefined
}

/**
 * Find the declaration that a fault is planted in.
 *
 * @param declarations
 *   All declarations.
 * @param name
 *   Its name, or the end of it: `conclude`, `see.conclude`.
 * @param search
 *   What is replaced in it, which stands there once.
 * @returns
 *   Those that fit: one, unless the fault is out of date.
 */
export function findDeclarations(
  declarations: ReadonlyArray<Declaration>,
  name: string,
  search: string
): Array<Declaration> {
  return declarations.filter(
    (one) =>
      (one.name === name || one.name.endsWith(`.${name}`)) && one.text.split(search).length === 2
  )
}
