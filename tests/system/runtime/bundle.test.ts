import {brotliCompressSync} from 'node:zlib'
import ts from 'typescript'
import {expect, test} from 'vitest'
import {bundle, ceiling, least, leastCeiling, runtime} from './bundle-runtime.js'

/** All globals that the runtime may take: there in every engine since 2022. */
const globals = [
  'Array',
  'ArrayBuffer',
  'BigInt',
  'DataView',
  'Error',
  'Int32Array',
  'JSON',
  'Map',
  'Math',
  'Number',
  'Object',
  'String',
  'TextEncoder',
  'TypeError',
  'URLSearchParams',
  'Uint8Array'
]

/** What would tie the runtime to a host, a clock, chance, or code made of text. */
const forbidden = [
  ...['process', 'require', 'module', 'exports', 'Buffer', '__dirname', 'Deno', 'Bun'],
  ...['window', 'document', 'self', 'globalThis', 'navigator', 'location', 'customElements'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'cookie', 'caches', 'fetch'],
  ...['XMLHttpRequest', 'WebSocket', 'Worker', 'innerHTML', 'outerHTML', 'insertAdjacentHTML'],
  ...['eval', 'Function', 'constructor', 'setPrototypeOf', 'defineProperty', '__proto__', 'Proxy'],
  ...['Date', 'performance', 'random', 'crypto', 'Intl', 'toLocaleString', 'localeCompare'],
  ...['Promise', 'async', 'await', 'setTimeout', 'setInterval', 'queueMicrotask'],
  ...['WeakMap', 'WeakSet', 'WeakRef', 'SharedArrayBuffer', 'Atomics', 'WebAssembly'],
  ...['console', 'alert', 'import', 'zod', 'micromark', 'mdast', 'hast', 'vfile', 'yaml']
]

const code = await bundle(runtime, 'esm')

test('should be small', async () => {
  expect(brotliCompressSync(code).length).toBeLessThanOrEqual(ceiling)
  expect(brotliCompressSync(await bundle(least, 'esm')).length).toBeLessThanOrEqual(leastCeiling)
})

test('should stand alone', () => {
  expect(ts.preProcessFile(code, true, true).importedFiles).toEqual([])
})

test('should name nothing of a host, a clock, chance or code made of text', () => {
  const found = new Set(wordsOf(parse(code).file))
  expect(forbidden.filter((word) => found.has(word))).toEqual([])
})

test('should take no globals but those of every engine', () => {
  expect(globalsOf(code)).toEqual(globals)
})

test('should keep no state of its own', () => {
  expect(stateOf(code)).toEqual([])
})

test.each([
  ['a map', 'var dose=new Map;export{dose}'],
  ['a counter', 'var dose=0;export function next(){return dose++}'],
  ['a list that grows', 'var dose=[];export function add(value){dose.push(value)}'],
  ['a list that is written to', 'var dose=[];export function add(value){dose[0]=value}'],
  ['something that is remembered', 'var dose;export function read(){return dose??=5}']
])('should know %s as state', (_, text) => {
  expect(stateOf(text)).toEqual(['dose'])
})

/** Names of globals that a module takes. */
function globalsOf(text: string): Array<string> {
  const {checker, file} = parse(text)
  const names = nodesOf(file)
    .filter(ts.isIdentifier)
    .filter((node) => isReference(node) && checker.getSymbolAtLocation(node) === undefined)
    .map((node) => node.text)
  return [...new Set(names)].sort()
}

/** Names of variables of a module that aren't made of literals alone, or that are changed. */
function stateOf(text: string): Array<string> {
  const {checker, file} = parse(text)
  const variables = file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({declarationList}) => [...declarationList.declarations])
  return variables
    .filter(({initializer, name}) => {
      const symbol = checker.getSymbolAtLocation(name)
      return (
        !isConstant(initializer) ||
        nodesOf(file).some(
          (node) =>
            ts.isIdentifier(node) && checker.getSymbolAtLocation(node) === symbol && isChanged(node)
        )
      )
    })
    .map(({name}) => name.getText(file))
}

/** Whether a value is made of literals alone, or a class. */
function isConstant(node: ts.Expression | undefined): boolean {
  if (node === undefined) return false
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isConstant)
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.every(
      (each) => ts.isPropertyAssignment(each) && isConstant(each.initializer)
    )
  }
  // A list written as a text.
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const {expression, name} = node.expression
    return name.text === 'split' && [expression, ...node.arguments].every(isConstant)
  }
  if (ts.isBinaryExpression(node)) return isConstant(node.left) && isConstant(node.right)
  if (ts.isParenthesizedExpression(node)) return isConstant(node.expression)
  return ts.isLiteralExpression(node) || ts.isClassExpression(node)
}

/** Whether a use of a variable assigns to it or to a part of it, or calls a method that changes it. */
function isChanged(use: ts.Node): boolean {
  const {parent} = use
  if (ts.isPostfixUnaryExpression(parent)) return true
  if (ts.isPrefixUnaryExpression(parent)) {
    return [ts.SyntaxKind.PlusPlusToken, ts.SyntaxKind.MinusMinusToken].includes(parent.operator)
  }
  if (ts.isBinaryExpression(parent) && parent.left === use) {
    const {kind} = parent.operatorToken
    return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment
  }
  if (ts.isPropertyAccessExpression(parent) && parent.expression === use) {
    return (
      /^(add|clear|delete|fill|pop|push|reverse|set|shift|sort|splice|unshift)$/.test(
        parent.name.text
      ) || isChanged(parent)
    )
  }
  return ts.isElementAccessExpression(parent) && parent.expression === use && isChanged(parent)
}

/** Whether an identifier stands for a value, rather than naming a property or a parameter. */
function isReference(node: ts.Identifier): boolean {
  const {parent} = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isBindingElement(parent)) return parent.propertyName !== node
  return !ts.isPropertyAssignment(parent) || parent.initializer === node
}

/** Every identifier, and the words of every text. */
function wordsOf(file: ts.SourceFile): Array<string> {
  return nodesOf(file).flatMap((node) => {
    if (ts.isIdentifier(node)) return [node.text]
    return ts.isStringLiteralLike(node) ? node.text.split(/\W+/) : []
  })
}

function nodesOf(node: ts.Node): Array<ts.Node> {
  const nodes = [node]
  ts.forEachChild(node, (child) => {
    nodes.push(...nodesOf(child))
  })
  return nodes
}

/** Parse a module that sees no declarations but its own. */
function parse(text: string): {checker: ts.TypeChecker; file: ts.SourceFile} {
  const options: ts.CompilerOptions = {
    allowJs: true,
    module: ts.ModuleKind.ESNext,
    noLib: true,
    noResolve: true,
    target: ts.ScriptTarget.ES2022,
    types: []
  }
  const file = ts.createSourceFile('runtime.js', text, ts.ScriptTarget.ES2022, true)
  const host: ts.CompilerHost = {
    fileExists: (name) => name === file.fileName,
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => '',
    getDefaultLibFileName: () => '',
    getNewLine: () => '\n',
    getSourceFile: (name) => (name === file.fileName ? file : undefined),
    readFile: () => undefined,
    useCaseSensitiveFileNames: () => true,
    writeFile() {}
  }
  const program = ts.createProgram([file.fileName], options, host)
  return {checker: program.getTypeChecker(), file}
}
