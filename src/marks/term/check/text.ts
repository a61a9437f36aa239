/** Most characters of a text: long ones would make finding them slow. */
export const longest = 200

/** What is wrong with a text of an entry, which is one line of plain words. */
export function faultsOf(value: string): ReadonlyArray<string> {
  // Most are written so.
  if (value.length <= longest && /^[A-Za-z]+(?:[ -][A-Za-z]+)*$/.test(value)) return []
  const faults: Array<string> = []
  if (value.trim() === '' || value !== value.trim()) {
    faults.push(`Unexpected \`${value}\`, expected words without white space around them`)
  }
  if (value.length > longest) {
    faults.push(`Unexpected form of ${value.length} characters, expected at most ${longest}`)
  }
  if (/[\n\r()[\]{}<>*_`\\]/.test(value)) {
    faults.push(`Unexpected markup in \`${value}\`, expected plain words`)
  }
  return faults
}
