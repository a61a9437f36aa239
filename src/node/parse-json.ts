/**
 * Parse JSON in which no object has a key twice: one of the two would be lost.
 *
 * @throws {SyntaxError}
 *   When it isn't JSON, or a key is there twice; says at which position.
 */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text)
  const objects: Array<Set<string>> = []
  for (const {0: token, 1: name, index} of text.matchAll(
    /("(?:[^"\\]|\\.)*")\s*:|"(?:[^"\\]|\\.)*"|[{}]/g
  )) {
    if (token === '{') objects.push(new Set())
    else if (token === '}') objects.pop()
    else if (name !== undefined) {
      // Cast: keys stand in objects, and are texts.
      const keys = objects.at(-1) as Set<string>
      const key = JSON.parse(name) as string
      if (keys.has(key)) {
        throw new SyntaxError(
          `Key \`${key}\` is there twice, expected it once, at position ${index}`
        )
      }
      keys.add(key)
    }
  }
  return value
}
