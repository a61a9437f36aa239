/** Why something can't be decoded. */
export type DecodeErrorCode =
  /** It isn't JSON. */
  | 'json'
  /** It isn't a compiled article. */
  | 'shape'
  /** Another version of Lectern made it. */
  | 'version'
  /** It isn't what was encoded. */
  | 'checksum'
  /** What comes of it could be too long. */
  | 'size'

/** Something that is no compiled article, or not one as it was encoded. */
export class DecodeError extends Error {
  override name = 'DecodeError'
  /** What is wrong with it. */
  declare code: DecodeErrorCode

  constructor(code: DecodeErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
