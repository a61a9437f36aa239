/** Characters that something stands at. */
export interface Part {
  start: number
  end: number
}

/** A word or sign of an expression. */
export interface Token extends Part {
  type: 'word' | 'colon' | 'comparison' | 'open' | 'close' | 'other' | 'end'
  value: string
}

/** Cut an expression into tokens; the last one is the end. */
export function tokenize(value: string): Array<Token> {
  const tokens: Array<Token> = []
  // A word holds all that someone may take for one, and what nobody sees in it,
  // so that it is told whole; so are signs.
  const pattern =
    /\s+|[\p{L}\p{M}\p{N}\p{Cf}\p{Pd}_]+(?:\.[\p{L}\p{M}\p{N}\p{Cf}\p{Pd}_]+)*|[<=>≤≥!&|]+|\S/gu
  for (const match of value.matchAll(pattern)) {
    const [text] = match
    if (/^\s/.test(text)) continue
    tokens.push({
      end: match.index + text.length,
      start: match.index,
      type: typeOf(text),
      value: text
    })
  }
  tokens.push({end: value.length, start: value.length, type: 'end', value: ''})
  return tokens
}

function typeOf(text: string): Token['type'] {
  if (/^[\p{L}\p{M}\p{N}\p{Cf}\p{Pd}_]/u.test(text)) return 'word'
  if (text === ':') return 'colon'
  if (text === '(') return 'open'
  if (text === ')') return 'close'
  return /^[<>]=?$/.test(text) ? 'comparison' : 'other'
}
