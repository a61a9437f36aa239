/** An input that is hard on parsers, of about so many characters. */
export type Generator = (size: number) => string

function repeat(unit: string, size: number): string {
  return unit.repeat(Math.max(1, Math.floor(size / unit.length)))
}

/** Nested blocks, the outer fence longer each time. */
function nest(depth: number): string {
  let open = ''
  let close = ''
  for (let index = 0; index < depth; index++) {
    open = `${':'.repeat(index + 3)}us\n${open}`
    close += `${':'.repeat(index + 3)}\n`
  }
  return `${open}x\n${close}\n`
}

/** Inputs that the parser underneath is slow at, as measured. */
export const knownGenerators: Readonly<Record<string, Generator>> = {
  'list markers, then newlines': (size) => `${repeat('- ', size / 2)}x${repeat('\n', size / 2)}`,
  'list markers in a quote, then newlines': (size) =>
    `> ${repeat('- ', size / 2)}x${repeat('\n>', size / 2)}`,
  'list markers': (size) => `${repeat('* ', size)}a`,
  'blocks never closed': (size) => repeat(':::clinician\n', size),
  'nested strong and emphasis': (size) => `${repeat('*a **b', size / 2)}${repeat('***', size / 2)}`,
  'lazy lines after a quote': (size) => `> a\n${repeat('a\n', size)}`,
  'lazy lines after an item': (size) => `- a\n${repeat('a\n', size)}`,
  'lazy lines in a footnote': (size) => `[^a]: b\n${repeat('a\n', size)}`,
  'lazy lines in a block': (size) => `:::us\n> a\n${repeat('a\n', size)}:::\n`,
  'closing tags': (size) => repeat('</', size),
  'comments never closed': (size) => repeat('<!--', size),
  'brackets and parentheses': (size) => repeat('[ (](', size),
  'table filled up': (size) =>
    `${repeat('|a', size / 8)}\n${repeat('|-', size / 8)}\n${repeat('|\n', size / 2)}`
}

/** Inputs of our own. */
export const ownGenerators: Readonly<Record<string, Generator>> = {
  'runs of backticks': (size) => {
    let result = ''
    for (let length = 1; result.length < size; length++) result += `${'`'.repeat(length)} `
    return result
  },
  'headings by underline': (size) => repeat('a\n=\n\n', size),
  'quotes, each by itself': (size) => repeat('> a\n\n', size),
  'quotes with lazy lines': (size) => repeat('> a\nb\n\n', size),
  'lists, each by itself': (size) => repeat('- a\n  - b\n\nc\n\n', size),
  'notes that end': (size) => repeat('[^a]: > b\nc\n\n', size),
  'brackets in many blocks': (size) => repeat(`${'['.repeat(30)}a]()\n\n`, size),
  'emphasis in many blocks': (size) => repeat(`${'*a _b '.repeat(80)}\n\n`, size),
  'unknown openers': (size) => repeat(':a[', size),
  'unknown openers in many blocks': (size) => repeat(':a[x]\n\n', size),
  'openers never closed': (size) => repeat(':clinician[x\n\n', size),
  'braces never closed': (size) => repeat(':audience[x]{a="\n\n', size),
  'nested openers': (size) => repeat(`${':nurse['.repeat(30)}x${']'.repeat(30)}\n\n`, size),
  'brackets that close nothing': (size) => repeat(':clinician x]\n\n', size),
  attributes: (size) => `:::audience{${repeat('a="b" ', size)}}\n:::\n`,
  'nested blocks': (size) => repeat(nest(28), size),
  'blocks, one after another': (size) => repeat(':::clinician\nx\n:::\n', size),
  'blocks that close nothing': (size) => repeat(':::\n', size),
  colons: (size) => repeat(':', size),
  'look-alikes': (size) => repeat('\uff1a\uff1a\n', size),
  'names on lines': (size) => repeat(':section\n', size),
  'labels of footnotes': (size) => repeat('[^a]:', size),
  'code that shows blocks': (size) => repeat('```\n:::us\n:::\n```\n', size),
  'code in code': (size) => repeat('````\n:::us\n:::\n```\n````\n', size),
  'code never closed': (size) => `\`\`\`\n${repeat('::x\n', size)}`,
  'subscripts never closed': (size) => repeat(`${'<sub>'.repeat(900)}\n\n`, size),
  'comments in many blocks': (size) => repeat('<!-- a -->\n\n', size),
  'HTML in many blocks': (size) => repeat('<div>\n\n', size),
  'front matter': (size) => `---\n${repeat('a: b\n', size)}---\n`,
  'front matter never closed': (size) => `---\n${repeat('a: b\n', size)}`,
  backslashes: (size) => `${repeat('\\', size)}:us[x]`,
  'white space': (size) => `${repeat(' \t', size)}a`,
  newlines: (size) => repeat('\n', size),
  'carriage returns': (size) => repeat('\r', size)
}
