/** Put lines into a directive whose fence is longer than all in it. */
export function fence(opener: string, body: ReadonlyArray<string>): Array<string> {
  const widest = body.reduce(
    (width, line) => Math.max(width, /:{3,}/.exec(line)?.[0].length ?? 0),
    2
  )
  const colons = ':'.repeat(widest + 1)
  return [colons + opener, ...body, colons]
}

/** Put something before lines: before the first one, and white space as wide before the others. */
export function indent(
  marker: string,
  body: ReadonlyArray<string>,
  width = marker.length
): Array<string> {
  return body.map((line, index) =>
    index === 0
      ? line === ''
        ? marker.trimEnd()
        : marker + line
      : line === ''
        ? ''
        : ' '.repeat(width) + line
  )
}

/** Make a quotation of lines. */
export function quote(body: ReadonlyArray<string>): Array<string> {
  return body.map((line) => (line === '' ? '>' : `> ${line}`))
}
