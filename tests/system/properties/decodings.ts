/**
 * A text, and what it says after undoing the ways to write characters
 * otherwise: character references, percent encoding, JSON escapes, base64.
 */
export function decodings(text: string): Array<string> {
  const references = text.replace(/&#(x[\da-f]+|\d+);/gi, (_, code: string) =>
    String.fromCodePoint(Number(code.replace(/^x/i, '0x')))
  )
  const percent = references.replace(/%[\da-f]{2}/gi, (sequence) =>
    String.fromCharCode(Number(`0x${sequence.slice(1)}`))
  )
  const escapes = percent.replace(/\\u([\da-f]{4})/gi, (_, code: string) =>
    String.fromCharCode(Number(`0x${code}`))
  )
  const base64 = (text.match(/[A-Za-z0-9+/]{16,}={0,2}/g) ?? []).map((run) =>
    Buffer.from(run, 'base64').toString('latin1')
  )
  return [text, references, percent, escapes, base64.join('\n')]
}
