/** A file that can't be read or written: told in a line, with what to do. */
export class FileError extends Error {
  override name = 'FileError'
  /** Always `file`. */
  readonly code = 'file'
}
