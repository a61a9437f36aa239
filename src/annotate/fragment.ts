/**
 * A fragment of an address as ids have it: in NFC, however its letters are
 * composed, and written as they are or by percent-encoding.
 *
 * @param fragment
 *   Fragment, without `#`.
 */
export function readFragment(fragment: string): string {
  return fragment.replace(/(?:%[89a-f][\da-f])+/gi, decode).normalize()
}

/** Decode bytes beyond ASCII, which may be no UTF-8. */
function decode(bytes: string): string {
  const values = Uint8Array.from(bytes.slice(1).split('%'), (byte) => Number.parseInt(byte, 16))
  const text = new TextDecoder().decode(values)
  return text.includes('\ufffd') ? bytes : text
}
